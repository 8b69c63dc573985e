import type { Line } from '../line.js';
import { LAYOUT_NAMES, layoutFeatures } from './layout.js';
import { OWN_NAMES } from './own.js';
import { STANDING_NAMES, standingFeatures } from './standing.js';

export { OWN_NAMES, ownFeatures, type WordWeights } from './own.js';

/** Names of all features of a line in its place, in the order of a row. */
export const NAMES: readonly string[] = [...OWN_NAMES, ...LAYOUT_NAMES, ...STANDING_NAMES];
const FIXED = OWN_NAMES.length + LAYOUT_NAMES.length;

/** Rows with all that does not hang on scores: a line's own features and its place. `fillStanding` fills in the rest. */
export function fixedFeatures(lines: readonly Line[], own: readonly Float32Array[]): Float32Array[] {
  return layoutFeatures(lines, own).map((layout, i) => {
    const row = new Float32Array(NAMES.length);
    row.set(own[i]!);
    row.set(layout, OWN_NAMES.length);
    return row;
  });
}

/** Fills in what `scores`, the chances that the pass before gave, say of every line. Changes and returns `rows`. */
export function fillStanding(rows: readonly Float32Array[], lines: readonly Line[], scores: readonly number[]): readonly Float32Array[] {
  standingFeatures(lines, scores).forEach((standing, i) => { rows[i]!.set(standing, FIXED); });
  return rows;
}
