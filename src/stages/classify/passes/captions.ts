import type { Line } from '../line.js';
import { extent, give, isBody, isOpen, isUnnamed } from '../verdict.js';

/** Longest caption that is known by its agency alone, in words. */
const LONGEST = 45;
/** Who took the picture. */
const CREDIT = /^\W*(?:(?:photo|picture|image) )?credits?\s?[:：]\s?\S/i;

/** Captions that the score took for story lines: one sentence with an agency behind it and more story to come; a line under an image. */
export function captions(lines: readonly Line[]): void {
  const { first, last } = extent(lines);
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (isImage(line) && line.hit?.role !== 'copyright') give(line, 'caption', 'classify/image', 0.9);
    else if (before && isImage(before) && line.italic && line.words <= LONGEST) give(line, 'caption', 'classify/under-image', 0.8);
    else if (isBody(line) && line.hit?.rule === 'classify/agency-tail' && line.innerStops <= 1 && line.words <= LONGEST && i < last) give(line, 'caption', 'classify/agency-tail', 0.7);
    else if (i > first && i < last && CREDIT.test(line.text) && line.words <= 8) credited(lines, i);
    else if (i > 0 && i < first && isUnnamed(line) && lines[i + 1]?.hit?.rule === 'classify/photo-label' && lines[i + 1]!.words <= 8 && lines[i + 1]!.block.blanksBefore === 0 && fieldsAbove(lines, i)) give(line, 'caption', 'classify/above-credit', 0.6);
    else if (i <= first && (line.hit === null || line.hit.rule === 'classify/scene') && line.endsSentence && line.innerStops === 0 && lines[i + 1]?.hit?.role === 'caption' && lines[i + 1]!.words <= 8 && line.words >= 6 && lines[i + 1]!.block.blanksBefore === 0) {
      give(line, 'caption', 'classify/above-credit', 0.6);
    }
  });
}

/** True below the byline or the time: the headline stands higher. */
function fieldsAbove(lines: readonly Line[], i: number): boolean {
  return lines.slice(0, i).some(({ hit }) => hit?.role === 'byline' || hit?.role === 'timestamp');
}

/** A photographer's credit inside the story is a caption, and so is the line close above it that ends without a full stop. */
function credited(lines: readonly Line[], i: number): void {
  const line = lines[i]!, above = lines[i - 1]!;
  give(line, 'caption', 'classify/credit-inside', 0.8);
  if (line.block.blanksBefore === 0 && isOpen(above) && !above.endsSentence && above.words <= LONGEST) give(above, 'caption', 'classify/above-credit', 0.7);
}

function isImage(line: Line): boolean {
  return line.block.markup === 'image';
}
