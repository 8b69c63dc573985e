/** Columns of one character: 0 for marks that sit on the one before, 2 for East Asian wide forms and emoji. */
export function columnsOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x300) return code === 0xad ? 0 : 1;
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** The stretches that Unicode's East Asian Width table has as W or F, joined where only unassigned code points lie between. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0xa4cf], [0xa960, 0xa97f], [0xac00, 0xd7a3],
  [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff01, 0xff60], [0xffe0, 0xffe6], [0x1f300, 0x1f64f], [0x1f680, 0x1f6ff], [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** Columns that the text takes on a terminal. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += columnsOf(character);
  return sum;
}

export interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * Breaks text into lines of at most `width` columns, at spaces where there are any, inside a longer word where there are not.
 * Gives UTF-16 offsets, `end` exclusive; the spaces at a break belong to no line. Always at least one line.
 */
export function wrap(text: string, width: number): Line[] {
  const room = Math.max(2, width);
  const lines: Line[] = [];
  let start = 0, used = 0, gap = -1, at = 0;
  for (const character of text) {
    const wide = columnsOf(character);
    if (character === ' ') {
      if (used === 0 && lines.length > 0) {
        start = at + 1;
        at++;
        continue;
      }
      gap = at;
    } else if (used + wide > room) {
      const end = gap >= start ? gap : at;
      lines.push({ start, end });
      start = end === gap ? gap + 1 : at;
      used = columns(text.slice(start, at));
      gap = -1;
    }
    used += wide;
    at += character.length;
  }
  let end = text.length;
  while (end > start && text[end - 1] === ' ') end--;
  if (end > start || lines.length === 0) lines.push({ start, end });
  return lines;
}

/** The text cut to `width` columns, with an ellipsis where something is missing. */
export function cut(text: string, width: number): string {
  if (text.length <= width && columns(text) <= width) return text;
  let used = 0, kept = '';
  for (const character of text) {
    used += columnsOf(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The text filled up with spaces to `width` columns; on the left with `right` alignment. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const gap = ' '.repeat(Math.max(0, width - columns(text)));
  return side === 'left' ? text + gap : gap + text;
}
