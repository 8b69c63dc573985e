/** Small questions about single characters and the words around an offset. Pure, and linear in what they read. */

const LETTER = /^[\p{L}\p{M}]$/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{M}\p{N}]$/u;

/** True for a letter or a combining mark; takes one UTF-16 unit, so halves of astral letters count as none. */
export function isLetter(char: string): boolean {
  return LETTER.test(char);
}

export function isWordChar(char: string): boolean {
  return LETTER_OR_DIGIT.test(char);
}

export function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}

export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

export function isSpace(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\n' || char === '\r' || char === '\u00a0' || char === '\u2009' || char === '\u202f' || char === '\u3000';
}

/** The longest word that this module looks at: longer runs of letters are no words of a story, and reading them again and again would cost. */
const LONGEST = 40;

/** The letters and digits (inner points, apostrophes and hyphens too) that end at `end`; at most LONGEST characters. */
export function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST && (isWordChar(text[start - 1]!) || (/[.'’-]/.test(text[start - 1]!) && start < end && start > 1 && isWordChar(text[start - 2]!)))) start--;
  return text.slice(start, end);
}

/** The letters and digits (inner apostrophes too) that start at `start`; at most LONGEST characters. */
export function wordAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < LONGEST && (isWordChar(text[end]!) || (/['’]/.test(text[end]!) && end > start && isWordChar(text[end + 1] ?? '')))) end++;
  return text.slice(start, end);
}

/** Titles without points, in lower case, for look-up. */
export function bareWord(word: string): string {
  const low = word.toLowerCase(), bare = low.endsWith('.') ? low.slice(0, -1) : low;
  return bare.includes('’') ? bare.replace(/’/g, "'") : bare;
}
