/** Where a quotation begins or ends whose own mark was lost on the way. */
import { SAY_VERBS } from '../lexicon/en/say-verbs.js';
import { SPEAKER_SENTENCE } from '../lexicon/en/spoken-by.js';
import { endsPhrase, sentenceEnds } from './sentence-ends.js';
import { isSpace, isUpper } from './words.js';

/** A longer stretch holds no single quotation; reading it for every mark would cost. */
const FARTHEST = 2000;

/**
 * The end of the words that open at `start` and find no closing mark before `limit`: where the reporter names the speaker, else `limit`.
 */
export function lostClose(text: string, start: number, limit: number): number {
  const words = text.slice(start, Math.min(limit, start + FARTHEST));
  for (const match of words.matchAll(/[,?!]\s/g)) if (namesSpeaker(words.slice(match.index + 2, match.index + 80))) return start + match.index + 1;
  for (const end of sentenceEnds(words)) {
    if (SPEAKER_SENTENCE.pattern.test(words.slice(end, end + 60).trimStart())) return start + end;
  }
  return limit;
}

/** `he said`, `said Kim`, `the minister's aide told …`: a subject of a few words with its verb of saying, in either order. */
function namesSpeaker(text: string): boolean {
  const words = text.split(' ', 6);
  if (SAY_VERBS.has(words[0]!)) return /^(?:\p{Lu}|the$|an?$|one$)/u.test(words[1] ?? '');
  if (!/^(?:he|she|they|it|the|an?|one|his|her|their|its)$|^\p{Lu}/u.test(words[0]!)) return false;
  for (const word of words) {
    if (SAY_VERBS.has(word.replace(/[.,;:]$/, ''))) return true;
    if (endsPhrase(word)) return false;
  }
  return false;
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
