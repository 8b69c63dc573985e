import { isBlank } from '../../text/clean.js';

/**
 * One row of the source: what stands between two breaks, without the white space around it. A line of the file is one row
 * unless a form feed, a vertical tab, U+2028, U+2029 or U+0085 breaks it; such a break ends a block and counts no line.
 */
export interface Row {
  /** Source offset at which the row begins; the characters up to `start` are its indent. */
  readonly begin: number;
  /** Source offset of the first character that a reader sees; `begin` in a blank row. */
  readonly start: number;
  /** Source offset behind the last character that a reader sees; `start` in a blank row. */
  readonly end: number;
  /** Number of the line, from 1. */
  readonly line: number;
  readonly blank: boolean;
  /** True when a line end closes the row: only over those may a hard-wrapped paragraph run on. */
  readonly closedByLine: boolean;
}

/**
 * Splits the text into rows. Lines are counted at LF, so CRLF counts once and the numbers are those of `grep -n`; a lone CR
 * ends a row, but counts as a line only where the text has no LF at all (a file of the old Mac). U+0085 is a break unless
 * other C1 characters show that the text is Windows-1252 read as Latin-1: there it is an ellipsis. `more` are other breaks, which count no line.
 */
export function rowsOf(text: string, more: RegExp | null = null): Row[] {
  const usual = /[\x80-\x84\x86-\x9F]/.test(text) ? /\r\n|[\n\r\f\v\u2028\u2029]/g : /\r\n|[\n\r\f\v\u2028\u2029\x85]/g;
  const breaks = more ? new RegExp(`${usual.source}|${more.source}`, 'g') : usual;
  const counts = text.includes('\n') ? '\n' : '\r';
  const rows: Row[] = [];
  let begin = 0, line = 1;
  const push = (end: number, closedByLine: boolean) => {
    const raw = text.slice(begin, end), blank = isBlank(raw);
    const left = blank ? 0 : raw.length - raw.trimStart().length, right = blank ? raw.length : raw.length - raw.trimEnd().length;
    rows.push({ begin, start: begin + left, end: blank ? begin : end - right, line, blank, closedByLine });
  };
  for (const found of text.matchAll(breaks)) {
    const lineEnd = found[0] === '\r\n' || found[0] === '\n' || found[0] === '\r';
    push(found.index, lineEnd);
    begin = found.index + found[0].length;
    if (found[0].endsWith(counts)) line++;
  }
  if (begin < text.length) push(text.length, false);
  return rows;
}
