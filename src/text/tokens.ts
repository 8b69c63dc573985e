/** Words, numbers and marks of one text. */
import type { Token } from '../model/tree.js';
import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from '../lexicon/en/abbreviations.js';

/**
 * In order: an address; dotted letters (U.S.-led, a.m.); an elided year ('80s); a measure in feet and inches; digits with inner marks and
 * a tail (10,000, 9:30, 66-year-old, 2nd); a word with inner apostrophes and hyphens; a doubled mark; any other mark.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s"“”<>]+`,
    String.raw`(?:\p{L}\.){2,}(?:[-‑'’]\p{L}[\p{L}\p{M}]*)*`,
    String.raw`['’‘]\d\ds?(?![\p{L}\d])`,
    String.raw`['’][ts](?![\p{L}\d])`,
    String.raw`\d+['’′]\d+(?:["”″]|'')?`,
    String.raw`\d+(?:[.,:\/]\d+)*[\p{L}\p{M}\d]*(?:[-‑][\p{L}\p{M}\d]+)*`,
    String.raw`[@#]?[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’‘ʼ&‑_-][\p{L}\p{M}\p{N}]+)*`,
    String.raw`''|${'``'}|‘‘|’’|\.{2,}|-{2,}|–{2,}|—{2,}`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);
const TAIL_APOSTROPHE = /['’]/;

/**
 * The tokens of `text` from `from` on.
 * @param isMark tells of an apostrophe's offset whether a quotation opens or closes there; the others stay with their words (Muslims')
 */
export function tokenize(text: string, from: number, isMark: (offset: number) => boolean): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const start = match.index;
    let end = start + match[0].length;
    const first = match[0][0]!;
    if (/['’‘]/.test(first) && isMark(start)) end = start + (match[0].startsWith("''") ? 2 : 1);
    const type = /^(?:[@#]?[\p{L}\p{M}]|['’][ts]$)/u.test(match[0]) || /^\d+[-‑]\p{L}/u.test(match[0]) ? 'word' : /^['’‘]?\d/.test(match[0]) && end - start === match[0].length ? 'number' : 'mark';
    if (type === 'word') {
      if (text[end] === '.' && takesPoint(match[0])) end++;
      else if (TAIL_APOSTROPHE.test(text[end] ?? '') && /[\p{L}]$/u.test(match[0]) && !isMark(end)) end++;
    }
    tokens.push({ type, start, end, text: text.slice(start, end) });
    TOKEN.lastIndex = end;
  }
  return tokens;
}

/** The point behind an initial or an abbreviation is part of the word. */
function takesPoint(word: string): boolean {
  const lower = word.toLowerCase();
  return /^\p{Lu}$/u.test(word) || (word !== lower && (LEADING_ABBREVIATIONS.has(lower) || TRAILING_ABBREVIATIONS.has(lower))) || lower === 'etc' || lower === 'vs';
}
