import type { Row } from './rows.js';
import { isRule, unit, type Unit } from './unit.js';
import { paragraphsOf, wrapWidth, type WrapRow } from './wrap.js';

/** A text as rows, and the width that its paragraphs are wrapped at: null where every row is a paragraph of its own. */
export interface Page {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly markdown: boolean;
  readonly width: number | null;
}

export function pageOf(text: string, rows: readonly Row[], markdown: boolean): Page {
  const page = { text, rows, markdown, width: null };
  return { ...page, width: wrapWidth(runsOf(rows, () => true).map((run) => run.map((row) => wrapRow(page, row)))) };
}

/**
 * Reads rows as plain text. What remark-parse makes of them with every construct off that would re-read plain text is
 * paragraphs between blank rows, and those the rows give by themselves, at a hundredth of the time: the start of the
 * command is counted. `test/stages/blocks/plain.test.ts` holds the two against each other.
 */
export function readPlainPage(page: Page, free: (row: number) => boolean): Unit[] {
  return runsOf(page.rows, free).flatMap((run) => joinedRows(page, run).map(([first, last]) => unit(first, last, isRule(rowText(page, first)) ? 'rule' : 'text')));
}

/** The rows, in order, as blocks of a paragraph: first and last row of each. A rule stands alone. */
export function joinedRows(page: Page, rows: readonly number[]): [first: number, last: number][] {
  const { width } = page;
  if (width === null) return rows.map((row) => [row, row]);
  const runs: number[][] = [];
  for (const row of rows) {
    const run = runs.at(-1), before = run?.at(-1);
    const follows = before !== undefined && row === before + 1 && page.rows[before]!.closedByLine && !isRule(rowText(page, row)) && !isRule(rowText(page, before));
    if (follows) run!.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run) => paragraphsOf(run.map((row) => wrapRow(page, row)), width).map(([first, last]): [number, number] => [run[first]!, run[last]!]));
}

export function rowText(page: Page, row: number): string {
  const { start, end } = page.rows[row]!;
  return page.text.slice(start, end);
}

function wrapRow(page: Page, row: number): WrapRow {
  const { begin, start } = page.rows[row]!, text = rowText(page, row);
  return { text: page.markdown ? text.replace(/^(?:>[ \t]?)+/, '') : text, indent: start - begin };
}

/** The rows that follow each other without a blank one or a page break. */
export function runsOf(rows: readonly Row[], free: (row: number) => boolean): number[][] {
  const runs: number[][] = [];
  let open = false;
  for (const [i, row] of rows.entries()) {
    const taken = !row.blank && free(i);
    if (taken && open) runs.at(-1)!.push(i);
    else if (taken) runs.push([i]);
    open = taken && row.closedByLine;
  }
  return runs;
}
