import type { Line } from '../line.js';
import { extent, give, isBody, isUnnamed } from '../verdict.js';

/** Longest headline of a rail, in words, and how many follow one label at most. */
const LONGEST = 28, MOST = 12;

/**
 * Lines behind a label (READ MORE, Most read) belong to it as long as they read like headlines: no full stop at the end.
 * A paragraph ends the rail. Before the first paragraph a label names nothing that the score has refused: the headline may be among it.
 */
export function rails(lines: readonly Line[]): void {
  const { first } = extent(lines);
  for (let i = 0; i < lines.length; i++) {
    const label = lines[i]!;
    if (label.hit?.opens !== 'rail') continue;
    const role = label.hit.role;
    for (let k = i + 1; k < lines.length && k <= i + MOST; k++) {
      const line = lines[k]!;
      if (line.endsSentence || line.words > LONGEST || line.endsColon) break;
      if (line.hit?.opens && line.hit.role !== role) break;
      if (isBody(line) || (k > first && isUnnamed(line))) give(line, role, 'classify/rail', 0.8);
    }
  }
}
