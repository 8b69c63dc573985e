import type { Line } from '../line.js';
import { give, isBody, isParagraph } from '../verdict.js';

/** Longest label of a box, and how many lines stand in it behind the label at most. */
const LABEL = 14, MOST = 3;
/** So great a share of the paragraphs has a blank line before it where what stands close together belongs together. */
const AIRY = 0.8;

/** The rest of a box: what stands close under the offer of a letter, on a page that sets its paragraphs apart. */
export function boxes(lines: readonly Line[]): void {
  const paragraphs = lines.filter(isParagraph);
  if (paragraphs.filter(isApart).length < paragraphs.length * AIRY) return;
  lines.forEach((label, i) => {
    if (label.hit?.role !== 'newsletter' || label.hit.strength !== 'certain' || label.words > LABEL || !isApart(label)) return;
    for (let k = i + 1; k <= i + MOST && k < lines.length && !isApart(lines[k]!); k++) if (isBody(lines[k])) give(lines[k]!, 'newsletter', 'classify/box', 0.7);
  });
}

function isApart(line: Line): boolean {
  return line.block.blanksBefore > 0;
}
