/** Where a quotation begins or ends whose own mark was lost on the way. */
import { SAY_VERBS } from '../lexicon/en/say-verbs.js';
import { SPEAKER_SENTENCE } from '../lexicon/en/spoken-by.js';
import { sentenceEnds } from './sentence-ends.js';
import { isSpace, isUpper } from './words.js';

/** A comma or stop, then a pronoun or name with its verb in either order: `…, he said`, `…, said Kim`, `…? Ana Ruiz asked`. */
const TAG = /[,?!]\s(?:(?:he|she|they|it)\s(\p{L}+)|(\p{L}+)\s\p{Lu}|\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?\s(\p{L}+))/gu;
/** A longer stretch holds no single quotation; reading it for every mark would cost. */
const FARTHEST = 2000;

/**
 * The end of the words that open at `start` and find no closing mark before `limit`: where the reporter names the speaker, else `limit`.
 */
export function lostClose(text: string, start: number, limit: number): number {
  const words = text.slice(start, Math.min(limit, start + FARTHEST));
  for (const match of words.matchAll(TAG)) {
    if (SAY_VERBS.has(match[1] ?? match[2] ?? match[3] ?? '')) return start + match.index + 1;
  }
  for (const end of sentenceEnds(words)) {
    if (SPEAKER_SENTENCE.pattern.test(words.slice(end, end + 60).trimStart())) return start + end;
  }
  return limit;
}

/**
 * The start of the words that a lone closing mark at `mark` ends: their sentence's, when they stand behind a stop or a comma and
 * begin with a capital. Null for a stray mark.
 * @param floor nothing before this offset belongs to them
 */
export function lostOpening(text: string, floor: number, mark: number): number | null {
  if (!/[.,!?…]/.test(text[mark - 1] ?? '') || mark - floor > FARTHEST) return null;
  const words = text.slice(floor, mark);
  let start = 0;
  for (const end of sentenceEnds(words)) if (end < words.length) start = end;
  while (start < words.length && isSpace(words[start]!)) start++;
  return isUpper(words[start] ?? '') ? floor + start : null;
}
