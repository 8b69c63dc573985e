import type { Block, Stretch } from '../../model/tree.js';

/**
 * The lines of a hard-wrapped block that none of the stretches touches, as stretches of the block. A byline that a page's
 * wrapping ran together with the line under it is evidence; the line under it must not get lost with that.
 */
export function untouchedLines(source: string, block: Block, stretches: readonly Stretch[]): Stretch[] {
  if (block.firstLine === block.lastLine) return [];
  const lines: { start: number; end: number; touched: boolean }[] = [];
  const own = stretches.filter((one) => one.block === block);
  let behind = block.span.start; // source offset behind the last character that was seen
  for (let i = 0; i < block.view.text.length; i++) {
    const { start, end } = block.view.span(i, i + 1);
    if (isBreak(source.slice(start, end))) continue; // the space that a line end became
    if (lines.length === 0 || isBreak(source.slice(behind, start))) lines.push({ start: i, end: i, touched: false });
    const line = lines.at(-1)!;
    line.end = i + 1;
    line.touched ||= own.some((one) => one.start <= i && i < one.end);
    behind = end;
  }
  return lines.filter((line) => !line.touched).map(({ start, end }) => ({ block, start, end }));
}

function isBreak(piece: string): boolean {
  return /[\n\r]/.test(piece);
}
