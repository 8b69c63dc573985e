import type { Line } from '../line.js';
import { give, isBody, isOpen } from '../verdict.js';

/** Longest sub-head in words, and the least score at which a line between two paragraphs is taken for one. */
const LONGEST = 9, LEAST = 0.2;
/** A headline in the middle of a story that no label announces: from so many words on it is a link to another story. */
const LINK_WORDS = 10;

/** Sub-heads: a short line by itself between paragraphs. Longer ones without a full stop are links to other stories. */
export function headings(lines: readonly Line[], scores: readonly number[]): void {
  const tidy = endsTidily(lines);
  lines.forEach((line, i) => {
    if (line.block.markup === 'heading' && isBody(line)) give(line, 'heading', 'classify/heading', scores[i]!);
    if (isCried(line) && isBody(lines[i - 1]) && isBody(lines[i + 1])) {
      give(line, 'heading', 'classify/sub-head', 0.7);
      return;
    }
    if (i === 0 || line.endsSentence && line.start !== 'quote' || line.endsColon || (line.block.markup !== 'text' && line.block.markup !== 'heading') || !isOpen(line) || line.hit || line.digits > 0.2 || line.block.verdict?.rule === 'classify/rail') return;
    const before = lastOf(lines, i), behind = lines[i + 1];
    if (!reads(before) || !reads(behind)) return;
    if (line.words <= LONGEST && scores[i]! >= LEAST && !line.endsSentence) give(line, 'heading', 'classify/sub-head', Math.max(0.5, scores[i]!));
    else if (tidy && isBody(line) && line.words >= LINK_WORDS && line.words <= 24 && line.innerStops === 0 && line.start === 'upper' && line.quotes % 2 === 0) give(line, 'related', 'classify/bare-link', 0.6);
  });
}

/** A few words in capitals throughout, of the story as far as one can tell: short ones look like initials of a desk. */
function isCried(line: Line): boolean {
  if (!(isBody(line) && line.hit === null) && line.hit?.rule !== 'classify/desk-initials') return false;
  return !line.endsSentence && line.words >= 2 && line.words <= LONGEST && line.quotes === 0 && line.text.length > 3 && line.text === line.text.toUpperCase() && line.text !== line.text.toLowerCase();
}

/** A paragraph, or the lead of a list. */
function reads(line: Line | undefined): boolean {
  return line !== undefined && isBody(line) && line.words >= 5 && (line.endsSentence || line.endsColon);
}

/** The last line above that is neither a caption nor furniture of certain wording. */
function lastOf(lines: readonly Line[], at: number): Line | undefined {
  for (let k = at - 1; k >= 0 && k >= at - 4; k--) if (isOpen(lines[k]!) && lines[k]!.block.verdict?.role !== 'caption') return lines[k];
  return undefined;
}

/** True where paragraphs end with a full stop as a rule, so that a line without one stands out. */
function endsTidily(lines: readonly Line[]): boolean {
  const long = lines.filter((line) => isBody(line) && line.words >= 10);
  return long.length >= 4 && long.filter((line) => line.endsSentence).length >= long.length * 0.75;
}
