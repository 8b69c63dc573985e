import { FIRST_FOREST, SECOND_FOREST, WORD_WEIGHTS } from '../../lexicon/weights/lines.js';
import { NAMES, OWN_NAMES, ownFeatures, placedFeatures } from './features.js';
import type { Line } from './line.js';
import { chance, contributions, readForest } from './trees.js';

const WORDS: ReadonlyMap<string, number> = new Map(WORD_WEIGHTS.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight] as const)));
const FIRST = readForest(FIRST_FOREST, OWN_NAMES);
const SECOND = readForest(SECOND_FOREST, NAMES);

/** The chance (0 to 1) of each line to be part of the story: scored first by itself, then in its place among the others. */
export function scoreLines(lines: readonly Line[]): number[] {
  return rowsOf(lines).map((row) => chance(SECOND, row));
}

/** The features of each line in its place, and what each of them moved the score by, in log-odds. */
export function scoreRows(lines: readonly Line[]): { readonly row: Float32Array; readonly weights: Float64Array }[] {
  return rowsOf(lines).map((row) => ({ row, weights: contributions(SECOND, row) }));
}

function rowsOf(lines: readonly Line[]): Float32Array[] {
  const own = ownFeatures(lines, WORDS);
  return placedFeatures(lines, own, own.map((row) => chance(FIRST, row)));
}
