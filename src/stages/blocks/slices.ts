import type { Row } from './rows.js';

/**
 * A bounded piece of the source for remark-parse: some rows joined by line feeds. Rows that are blank to a reader are empty
 * here, runs of them collapsed; what would shift offsets (NUL, byte-order marks) is a space. Offsets of the copy lead back.
 */
export interface Slice {
  readonly text: string;
  /** Offset in `text` of every row of the slice, and which row of the source it is. */
  readonly starts: readonly number[];
  readonly rows: readonly number[];
}

/** micromark is super-linear in places and spends a kilobyte a blank line; pieces of this size keep it linear over the whole text. */
const SIZE = 4096;
/** A longer row goes unread: it stays one plain block. */
const LONGEST_ROW = 16384;
/**
 * What of a text remark-parse gets at most, in characters and in rows. It reads a few hundred kilobytes a second, and four
 * rows a millisecond where every row is a block; no story has as much, and what stands behind it is read as plain rows.
 */
export const MOST_CHARACTERS = 131072, MOST_ROWS = 4096;
/** Block marks in front of a row (`> > * 1.`); nobody nests deeper, and micromark is quadratic in them. */
const DEEPEST = 8;
const MARKS = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/;

/** Cuts the rows that `free` lets through into slices: between blocks where it can, at any row where it must. */
export function slicesOf(text: string, rows: readonly Row[], free: (row: number) => boolean): Slice[] {
  const slices: Slice[] = [];
  let parts: string[] = [], starts: number[] = [], taken: number[] = [], size = 0, total = 0, read = 0;
  const cut = () => {
    if (taken.length > 0) slices.push({ text: parts.join('\n'), starts, rows: taken });
    parts = [];
    starts = [];
    taken = [];
    size = 0;
  };
  for (const [i, row] of rows.entries()) {
    if (row.blank) {
      if (size >= SIZE / 2) cut();
      else if (size > 0 && parts.at(-1) !== '') {
        parts.push('');
        size++;
      }
      continue;
    }
    if (!free(i) || row.end - row.begin > LONGEST_ROW || total > MOST_CHARACTERS || ++read > MOST_ROWS) {
      cut();
      continue;
    }
    if (size + row.end - row.begin > SIZE) cut();
    starts.push(size);
    taken.push(i);
    const copy = tame(text.slice(row.begin, row.end));
    parts.push(copy);
    size += copy.length + 1;
    total += copy.length + 1;
  }
  cut();
  return slices;
}

/** The copy of a row that remark-parse gets: same length, nothing in it that shifts offsets or nests without end. */
function tame(row: string): string {
  const marks = MARKS.exec(row)![0].match(/[>*+-]|\d[.)]/g);
  if (marks !== null && marks.length > DEEPEST) return 'x'.repeat(row.length);
  return row.replace(/[\0\uFEFF]/g, ' ');
}

/** The source offset of an offset in the slice's text. */
export function sourceOffset(slice: Slice, rows: readonly Row[], offset: number): number {
  const at = indexAt(slice, offset);
  const row = rows[slice.rows[at]!]!;
  return Math.min(row.begin + offset - slice.starts[at]!, row.end);
}

/** The source rows from one offset in the slice's text to another, both included. */
export function sourceRows(slice: Slice, first: number, last: number): number[] {
  return slice.rows.slice(indexAt(slice, first), indexAt(slice, last) + 1);
}

function indexAt(slice: Slice, offset: number): number {
  let low = 0, high = slice.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (slice.starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
