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
const SLACK = 4;
/** A page is taken as wrapped when it has this many joints in mid-sentence behind a full row … */
const ENOUGH_JOINTS = 2;
/** … they are this share of all its joints in mid-sentence (the rest are first rows cut short by markup) … */
const ENOUGH_SHARE = 0.5;
/** … and no more than this share of its characters stands in rows that are too long for the width. */
const TOO_LONG_SHARE = 0.25;

/** The end of a sentence; the end of anything after which something new may start. */
const SENTENCE_END = /[.!?…][)\]"'”’»]*$/, STOP = /[.!?:;…][)\]"'”’»]*$/;
const STARTS_SMALL = /^["'“‘(]?\p{Ll}/u, STARTS_QUOTED = /^["'“‘«„]/;
/** A row that cannot be the last of anything: the rest of the phrase must follow. */
const ENDS_OPEN = /(?:\p{L}[,\-‐]|[(–—]|\s(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|that|as|its|his|her|their|is|was|were|are|has|have|had|be|been|will|would|which|who|than|into|over|Mr\.?|Mrs\.?|Ms\.?|Dr\.?))$/u;
const BULLET = /^(?:[-*•·▪◦‣]|\d{1,2}[.)]|\([a-z\d]\))\s/;
const LABEL = /[|·•]|\d:\d\d|\d\/\d\d/;
/** What starts small and is no rest of a sentence: a byline, and the one agency that writes itself small. */
const BYLINE = /^(?:by\s+\p{Lu}|dpa$)/u;

/** The width that a page is wrapped at, in characters; null where it is not wrapped. `runs` are rows without a blank one between. */
export function wrapWidth(runs: readonly (readonly WrapRow[])[]): number | null {
  const joints: (readonly [WrapRow, WrapRow])[] = [];
  for (const run of runs) {
    for (let i = 0; i + 1 < run.length; i++) {
      const row = run[i]!, next = run[i + 1]!;
      if (inMidSentence(row, next) || (row.text.length >= NARROWEST && ENDS_OPEN.test(row.text) && !BULLET.test(next.text))) joints.push([row, next]);
    }
  }
  const lengths = joints.map(([row]) => row.text.length).filter((length) => length >= NARROWEST && length <= WIDEST).sort((a, b) => a - b);
  if (lengths.length < ENOUGH_JOINTS) return null;
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)]!;
  const explained = joints.filter(([row, next]) => isFull(row, next, width)).length;
  if (explained < ENOUGH_JOINTS || explained < joints.length * ENOUGH_SHARE) return null;
  let all = 0, long = 0;
  for (const { text } of runs.flat()) {
    all += text.length;
    if (text.length > width + SLACK) long += text.length;
  }
  return long <= all * TOO_LONG_SHARE ? width : null;
}

/**
 * How surely a row runs on into the next. `weak`: it is full, but the next could as well be something new. `doubtful`: it is
 * full and ends a sentence, and the next opens a quotation, as paragraphs do.
 */
type Joint = 'none' | 'doubtful' | 'weak' | 'strong';

/**
 * The paragraphs of rows that follow each other in a page wrapped at `width`: index of the first and last row of each.
 * Rows that are all full but the last are one paragraph when blank rows or a first-line indent set them apart. Inside a
 * longer run, a full row before a capital is a joint where the end of a sentence is still to come: a headline as wide as
 * the page is not joined with the agency's name under it.
 */
export function paragraphsOf(rows: readonly WrapRow[], width: number): [first: number, last: number][] {
  const paragraphs: [number, number][] = [];
  let first = 0;
  while (first < rows.length) {
    const joints: Joint[] = [];
    let last = first;
    for (let kind: Joint; last + 1 < rows.length && (kind = jointOf(rows[last]!, rows[last + 1]!, width)) !== 'none'; last++) joints.push(kind);
    const setApart = (first === 0 && last === rows.length - 1) || (last > first && rows[first]!.indent > rows[first + 1]!.indent);
    const end = setApart ? withoutTail(rows, last, joints) : lastHeld(rows, first, joints);
    paragraphs.push([first, end]);
    first = end + 1;
  }
  return paragraphs;
}

/**
 * The last row of a paragraph that is set apart. A label under a full row is no part of it: what is no sentence stands under
 * the end of one (`(Yonhap)`, an advert's), or has the bars, dots and clock times of a byline.
 */
function withoutTail(rows: readonly WrapRow[], last: number, joints: readonly Joint[]): number {
  const isTail = joints.at(-1) === 'weak' && !SENTENCE_END.test(rows[last]!.text) && (SENTENCE_END.test(rows[last - 1]!.text) || LABEL.test(rows[last]!.text));
  return isTail ? last - 1 : last;
}

/** The last row that the first one surely runs on to. */
function lastHeld(rows: readonly WrapRow[], first: number, joints: readonly Joint[]): number {
  let held = first;
  for (const [i, joint] of joints.entries()) {
    const row = first + i + 1;
    if (joint === 'doubtful') break;
    if (SENTENCE_END.test(rows[row]!.text) || (joint === 'strong' && held === row - 1)) held = row;
  }
  return held;
}

function jointOf(row: WrapRow, next: WrapRow, width: number): Joint {
  if (next.indent > row.indent + 1 || BULLET.test(next.text)) return 'none';
  if (row.text.length > width + SLACK || next.text.length > width + 2 * SLACK) return 'none';
  const full = isFull(row, next, width);
  if (inMidSentence(row, next) && (full || row.text.length >= width / 2)) return 'strong';
  if (!full) return 'none';
  if (STOP.test(row.text) && STARTS_QUOTED.test(next.text)) return 'doubtful';
  return ENDS_OPEN.test(row.text) ? 'strong' : 'weak';
}

function inMidSentence(row: WrapRow, next: WrapRow): boolean {
  return row.text.length >= NARROWEST / 2 && STARTS_SMALL.test(next.text) && !STOP.test(row.text) && !BYLINE.test(next.text);
}

/** True when the first word of `next` would not have fitted behind `row`. A no-break space holds words together. */
function isFull(row: WrapRow, next: WrapRow, width: number): boolean {
  const word = /^[^ \t]{0,40}/.exec(next.text)![0].length;
  return row.text.length <= width + SLACK && row.text.length + 1 + word > width - SLACK;
}
