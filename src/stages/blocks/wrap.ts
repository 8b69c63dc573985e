/**
 * Hard-wrapped paragraphs. Old wires, mails and terminals break a paragraph at a fixed width: a row is then as full as it can
 * be, that is, the first word of the next row would not have fitted. Lists, menus, bylines and one-line paragraphs break
 * where the sense ends, whatever room is left. The width is the page's: found once, then asked of every pair of rows.
 */

/** A row as the eye sees it: its text without the white space around it, and how far it is indented. */
export interface WrapRow {
  readonly text: string;
  readonly indent: number;
}

/** The widest column that anybody wraps at, and the narrowest (a newspaper column on a terminal). */
const WIDEST = 100, NARROWEST = 38;
/** Rows that differ this much from the width are still full: wrapping in HTML sources and by bytes is not exact. */
const SLACK = 6;
/** A page is taken as wrapped when it has this many joints in mid-sentence between full rows … */
const ENOUGH_JOINTS = 2;
/** … and they are this share of all its joints in mid-sentence; the rest are first rows cut short by markup. */
const ENOUGH_SHARE = 0.5;

/** What ends a sentence or announces a list: the next row may start something new. */
const STOPS = /[.!?:;…][)\]"'”’»]*$/;
const STARTS_SMALL = /^["'“‘(]?\p{Ll}/u;
const BULLET = /^(?:[-*•·▪◦‣]|\d{1,2}[.)]|\([a-z\d]\))\s/;

/** The width that a page is wrapped at, in characters; null where it is not wrapped. `runs` are rows without a blank one between. */
export function wrapWidth(runs: readonly (readonly WrapRow[])[]): number | null {
  const joints: (readonly [WrapRow, WrapRow])[] = [];
  for (const run of runs) {
    for (let i = 0; i + 1 < run.length; i++) {
      if (inMidSentence(run[i]!, run[i + 1]!)) joints.push([run[i]!, run[i + 1]!]);
    }
  }
  const lengths = joints.map(([row]) => row.text.length).filter((length) => length >= NARROWEST && length <= WIDEST).sort((a, b) => a - b);
  if (lengths.length < ENOUGH_JOINTS) return null;
  const width = lengths[Math.floor((lengths.length - 1) * 0.9)]!;
  const explained = joints.filter(([row, next]) => isFull(row, next, width)).length;
  return explained >= ENOUGH_JOINTS && explained >= joints.length * ENOUGH_SHARE ? width : null;
}

/** True when `next` runs on from `row` in a page wrapped at `width`. A deeper indent or a bullet starts anew. */
export function runsOn(row: WrapRow, next: WrapRow, width: number): boolean {
  if (next.indent > row.indent + 1 || BULLET.test(next.text)) return false;
  if (row.text.length > width + SLACK || next.text.length > width + 2 * SLACK) return false;
  return isFull(row, next, width) || inMidSentence(row, next);
}

function inMidSentence(row: WrapRow, next: WrapRow): boolean {
  return STARTS_SMALL.test(next.text) && !STOPS.test(row.text) && row.text.length >= NARROWEST / 2;
}

/** True when the first word of `next` would not have fitted behind `row`. */
function isFull(row: WrapRow, next: WrapRow, width: number): boolean {
  const word = /^\S{1,40}/.exec(next.text)![0].length;
  return row.text.length <= width + SLACK && row.text.length + 1 + word > width - SLACK;
}
