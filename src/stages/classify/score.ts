import { FIRST_FOREST, SECOND_FOREST, THIRD_FOREST, WORD_WEIGHTS } from '../../lexicon/weights/lines.js';
import { fillStanding, fixedFeatures, NAMES, OWN_NAMES, ownFeatures } from './features/index.js';
import type { Line } from './line.js';
import { chance, contributions, readForest } from './trees.js';

const WORDS: ReadonlyMap<string, number> = new Map(WORD_WEIGHTS.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight] as const)));
const FIRST = readForest(FIRST_FOREST, OWN_NAMES);
const SECOND = readForest(SECOND_FOREST, NAMES);
const THIRD = readForest(THIRD_FOREST, NAMES);

/** The chance (0 to 1) of each line to be part of the story: scored first by itself, then twice in its place among the others. */
export function scoreLines(lines: readonly Line[]): number[] {
  return rowsOf(lines).map((row) => chance(THIRD, row));
}

/** The features of each line in its place, and what each of them moved the last score by, in log-odds. */
export function scoreRows(lines: readonly Line[]): { readonly row: Float32Array; readonly weights: Float64Array }[] {
  return rowsOf(lines).map((row) => ({ row, weights: contributions(THIRD, row) }));
}

function rowsOf(lines: readonly Line[]): readonly Float32Array[] {
  const own = ownFeatures(lines, WORDS), rows = fixedFeatures(lines, own);
  const first = own.map((row) => chance(FIRST, row));
  const second = fillStanding(rows, lines, first).map((row) => chance(SECOND, row));
  return fillStanding(rows, lines, second);
}
