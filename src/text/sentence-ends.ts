/**
 * Where sentences end, seen from the words alone; whether a quotation stands around the place is for the caller to ask.
 *
 * A point ends a sentence unless it belongs to an abbreviation, an initial or a number; behind dotted letters and abbreviations that
 * may end a sentence the next word decides. Closing marks and brackets behind the stop belong to the sentence before.
 */
import { LEADING_ABBREVIATIONS, SENTENCE_OPENERS, TRAILING_ABBREVIATIONS } from '../lexicon/en/abbreviations.js';
import { SAY_VERBS } from '../lexicon/en/say-verbs.js';
import { isDigit, isLetter, isSpace, isUpper, wordAfter, wordBefore } from './words.js';

const STOP = /[.!?…。！？]+/g;
const CLOSERS = /["'”’»›“«)\]]/;
const OPENERS = /["'“‘«»„`‚([]/;
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;

/** The offsets behind the last character of every sentence of `text` from `from` on, the end of the text included. */
export function sentenceEnds(text: string, from = 0): number[] {
  const ends: number[] = [];
  STOP.lastIndex = from;
  for (let stop = STOP.exec(text); stop !== null; stop = STOP.exec(text)) {
    let end = stop.index + stop[0].length;
    while (end < text.length && CLOSERS.test(text[end]!) && !opensAt(text, end)) end++;
    if (endsAt(text, from, stop.index, stop[0], end)) ends.push(end);
    STOP.lastIndex = end;
  }
  let last = text.length;
  while (last > from && isSpace(text[last - 1]!)) last--;
  if (last > from && ends[ends.length - 1] !== last) ends.push(last);
  return ends;
}

/** A mark with a letter directly behind it opens: `Done.“Next` */
function opensAt(text: string, at: number): boolean {
  return /[“«‘]/.test(text[at]!) && isLetter(text[at + 1] ?? '');
}

function endsAt(text: string, from: number, at: number, stop: string, end: number): boolean {
  let next = end;
  while (next < text.length && isSpace(text[next]!)) next++;
  if (next >= text.length) return true;
  if (next === end) return endsWithoutSpace(text, at, stop, end);
  const quoted = /["'”’»“]/.test(text[end - 1]!);
  const opened = OPENERS.test(text[next]!);
  let first = next;
  while (first < text.length && OPENERS.test(text[first]!)) first++;
  const start = text[first] ?? '';
  if (isLetter(start) && !isUpper(start) && start !== start.toUpperCase()) return false;
  if (!isLetter(start) && !isDigit(start) && !opened) return !/[–—•*-]/.test(start);
  if (stop !== '.') return !(quoted && namesSpeaker(text, next));
  if (quoted) return true;
  return pointEnds(text, from, at, wordAfter(text, first), opened && !/[([]/.test(text[next]!));
}

/** `…of the talks.The minister`: two words that lost the space between them. */
function endsWithoutSpace(text: string, at: number, stop: string, end: number): boolean {
  if (stop.length > 1 && stop !== '...') return false;
  const before = wordBefore(text, at), after = wordAfter(text, /["“‘]/.test(text[end] ?? '') ? end + 1 : end);
  return /^\p{Ll}{3,}$/u.test(before) && /^\p{Lu}\p{Ll}+$/u.test(after) && isSpace(text[end + after.length] ?? ' ');
}

function pointEnds(text: string, from: number, at: number, nextWord: string, opened: boolean): boolean {
  const word = wordBefore(text, at), lower = word.toLowerCase();
  const opener = opened || SENTENCE_OPENERS.has(nextWord.toLowerCase());
  if (word === '') return true;
  if (/^\d{1,2}$/.test(word) && at - word.length === from) return false; // a numbered list
  if (isLetter(word) && word.length === 1) return isUpper(word) ? SENTENCE_OPENERS.has(nextWord.toLowerCase()) && at - 1 > from && nextWord !== 'A' : true;
  if (DOTTED.test(word)) return opener;
  if (LEADING_ABBREVIATIONS.has(lower) && (isUpper(word[0]!) || !/^(?:no|art|ed|sec|al|st|adv|sh|br|det|ext|op)$/.test(lower)))
    return lower === 'no' ? !isDigit(nextWord[0] ?? '') : false;
  if (TRAILING_ABBREVIATIONS.has(lower) && isUpper(word[0]!)) return opener;
  if (lower === 'etc' || lower === 'pvt') return opener;
  return true;
}

/** Behind `…?"`: does the sentence go on with a name and a verb of saying? Reads a few words only. */
function namesSpeaker(text: string, at: number): boolean {
  const words = text.slice(at, at + 90).split(' ', 9);
  if (/^(?:nobody|none|no|neither)$/i.test(words[0]!)) return false;
  for (const word of words) {
    const bare = word.replace(/[.,;:!?"”’']+$/, '');
    if (SAY_VERBS.has(bare)) return true;
    if (endsPhrase(word)) return false;
  }
  return false;
}

/** True for a word with a stop or a comma behind it that belongs to no initial and no title. */
export function endsPhrase(word: string): boolean {
  const bare = word.replace(/[.,;:!?"”’']+$/, '');
  return bare !== word && !/^\p{Lu}$/u.test(bare) && !LEADING_ABBREVIATIONS.has(bare.toLowerCase());
}
