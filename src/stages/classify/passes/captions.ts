import type { Line } from '../line.js';
import { extent, give, isBody } from '../verdict.js';

/** Longest caption that is known by its agency alone, in words. */
const LONGEST = 45;

/** Captions that the score took for story lines: one sentence with an agency behind it and more story to come; a line under an image. */
export function captions(lines: readonly Line[]): void {
  const { first, last } = extent(lines);
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (isImage(line) && line.hit?.role !== 'copyright') give(line, 'caption', 'classify/image', 0.9);
    else if (before && isImage(before) && line.italic && line.words <= LONGEST) give(line, 'caption', 'classify/under-image', 0.8);
    else if (isBody(line) && line.hit?.rule === 'classify/agency-tail' && line.innerStops <= 1 && line.words <= LONGEST && i < last) give(line, 'caption', 'classify/agency-tail', 0.7);
    else if (i <= first && (line.hit === null || line.hit.rule === 'classify/scene') && line.endsSentence && line.innerStops === 0 && lines[i + 1]?.hit?.role === 'caption' && lines[i + 1]!.words <= 8 && line.words >= 6 && lines[i + 1]!.block.blanksBefore === 0) {
      give(line, 'caption', 'classify/above-credit', 0.6);
    }
  });
}

function isImage(line: Line): boolean {
  return line.block.markup === 'image';
}
