/** The words of a name as names are compared, and as the document shows them. */
import { textOf, type Stretch } from '../../model/tree.js';
import { NUMERALS_BEHIND } from '../../lexicon/en/titles.js';
import { foldName } from '../../text/gender.js';
import type { NameWord } from '../../text/names.js';
import { bareWord } from '../../text/words.js';
import type { NameSighting } from './people.js';

const ARAB_ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az)-(?=.{3})/;

/** The words that names are compared by: a numeral behind is none of them. */
export function fold(words: readonly NameWord[]): string[] {
  const own = words.length > 1 && NUMERALS_BEHIND.has(bareWord(words[words.length - 1]!.text)) ? words.slice(0, -1) : words;
  return own.map((word) => foldName(word.text).replace(/\.$/, '').replace(ARAB_ARTICLE, ''));
}

/** The words of a stretch. */
export function wordsOf(at: Stretch): NameWord[] {
  return textOf(at).split(/\s+/).map((text) => ({ text, start: at.start, end: at.end }));
}

/** The text from the first to the last of the words. */
export function textOfWords(sighting: NameSighting, words: readonly NameWord[]): string {
  return sighting.block.view.text.slice(words[0]!.start, words[words.length - 1]!.end);
}
