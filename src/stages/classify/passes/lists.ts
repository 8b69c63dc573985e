import type { Line } from '../line.js';
import { give, isBody, isOpen } from '../verdict.js';

const LONGEST = 24, MOST = 40;
const BULLET = /^(?:[*•·▪▫◾◽●○➤✅✔‣–—-]\uFE0F?|\d{1,2}[.)])\s/;
const ROW = /^\|.*\|$/;

function isRow(line: Line): boolean {
  return line.block.markup === 'table' || ROW.test(line.text);
}

/**
 * Lists of the story: what follows a paragraph that ends with a colon, set the same way, up to the next paragraph; bullets that
 * go on from a bullet of the story; rows of a table that is partly in the story.
 */
export function lists(lines: readonly Line[]): void {
  for (let i = 0; i < lines.length; i++) {
    const lead = lines[i]!;
    if (lead.endsColon && isBody(lead)) i = Math.max(i, ledList(lines, i));
  }
  for (let i = 1; i < lines.length; i++) {
    if (joins(lines[i - 1]!, lines[i]!)) give(lines[i]!, 'body', 'classify/list', 0.7);
  }
  for (let i = lines.length - 2; i > 0; i--) {
    if (isRow(lines[i]!) && joins(lines[i + 1]!, lines[i]!)) give(lines[i]!, 'body', 'classify/table', 0.7);
  }
}

/** Takes the items behind the lead at `at`; tells the place of the last. */
function ledList(lines: readonly Line[], at: number): number {
  const first = lines[at + 1];
  if (!first) return at;
  const spacing = first.block.blanksBefore;
  let k = at + 1;
  for (; k < lines.length && k <= at + MOST; k++) {
    const item = lines[k]!;
    const loose = k > at + 1 && item.block.blanksBefore > 0;
    if (!isOpen(item) || item.words > LONGEST || (loose && spacing === 0) || (spacing > 0 && item.endsSentence && !BULLET.test(item.text))) break;
    if (spacing > 0 && k > at + 1 && !isBody(item) && !BULLET.test(item.text)) break;
    if (!isBody(item)) give(item, 'body', 'classify/list', 0.7);
  }
  return k - 1;
}

function joins(known: Line, line: Line): boolean {
  if (!isBody(known) || isBody(line) || line.hit?.strength === 'certain') return false;
  if (isRow(known)) return isRow(line);
  return BULLET.test(known.text) && BULLET.test(line.text) && known.text[0] === line.text[0] && line.block.blanksBefore === known.block.blanksBefore;
}
