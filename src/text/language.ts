import { ENGLISH_SIGNS } from '../lexicon/en/language.js';
import { FOREIGN_SIGNS } from '../lexicon/languages.js';

/** Fewer words than this say nothing of a language. */
const ENOUGH = 12;
/** Reading on does not change the answer. */
const PLENTY = 1000;
/** The least share of English signs in English: prose has about 0.24 of them, a list of prices or scores a tenth of that. */
const ENGLISH = 0.08;
/** Another language has at least this share of its own little words; English prose has 0.01, mostly parts of names (de la Rosa). */
const FOREIGN = 0.08;
/** The share of words in another script, from which on the text is not English whatever else it says. */
const SCRIPT = 0.3;

/** Letters of ASCII are named because they are quicker to tell than a script. */
const LATIN = /[A-Za-z]|\p{Script=Latin}/u;

/** What the words are: English, another language, or too few or too bare of little words to tell. Reads the first thousand. */
export function languageOf(texts: Iterable<string>): 'en' | 'other' | 'unknown' {
  let words = 0, english = 0, foreign = 0, script = 0;
  for (const text of texts) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
      words++;
      const lower = word.toLowerCase();
      if (ENGLISH_SIGNS.has(lower)) english++;
      else if (FOREIGN_SIGNS.has(lower)) foreign++;
      else if (!LATIN.test(word)) script++;
      if (words === PLENTY) break;
    }
    if (words === PLENTY) break;
  }
  if (words < ENOUGH) return 'unknown';
  if (script >= SCRIPT * words || (foreign > english && foreign >= FOREIGN * words)) return 'other';
  return english >= ENGLISH * words ? 'en' : 'unknown';
}
