import { FIRST_FOREST, SECOND_FOREST, WORD_WEIGHTS } from '../../lexicon/weights/lines.js';
import { NAMES, OWN_NAMES, ownFeatures, placedFeatures } from './features.js';
import type { Line } from './line.js';
import { chance, readForest } from './trees.js';

const WORDS: ReadonlyMap<string, number> = new Map(WORD_WEIGHTS.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight] as const)));
const FIRST = readForest(FIRST_FOREST, OWN_NAMES);
const SECOND = readForest(SECOND_FOREST, NAMES);

/** The chance (0 to 1) of each line to be part of the story: scored first by itself, then in its place among the others. */
export function scoreLines(lines: readonly Line[]): number[] {
  const own = ownFeatures(lines, WORDS);
  const first = own.map((row) => chance(FIRST, row));
  return placedFeatures(lines, own, first).map((row) => chance(SECOND, row));
}
