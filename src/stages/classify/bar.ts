import { BAR_WORDS, LANGUAGE_NAMES } from '../../lexicon/boilerplate/words.js';
import type { RemovedRole } from '../../model/tree.js';

const LANGUAGES: ReadonlySet<string> = new Set(LANGUAGE_NAMES);
const BARS: ReadonlyArray<readonly [RemovedRole, ReadonlySet<string>]> = Object.entries(BAR_WORDS).map(([role, words]) => [role as RemovedRole, new Set(words)]);
const SEPARATED = /\s[|•·›»▸▾→/]\s|\s{2,}|\t/;

/**
 * The role of a line that is made of nothing but button, menu or language names; null for any other line.
 * A single word that stands in a bar list is a bar too: the words in them head no paragraph.
 */
export function barRole(tokens: readonly string[], text: string): RemovedRole | null {
  if (tokens.length === 0 || tokens.length > 40) return null;
  if (tokens.length > 1 && tokens.every((token) => LANGUAGES.has(token))) return 'navigation';
  let best: RemovedRole | null = null, most = 0;
  const known = tokens.filter((token) => BARS.some(([, words]) => words.has(token))).length;
  const needed = SEPARATED.test(text) && tokens.length >= 4 ? tokens.length * 0.6 : tokens.length;
  if (known < needed || /[.!?]$/.test(text)) return null;
  for (const [role, words] of BARS) {
    const count = tokens.filter((token) => words.has(token)).length;
    if (count > most) [best, most] = [role, count];
  }
  return best;
}
