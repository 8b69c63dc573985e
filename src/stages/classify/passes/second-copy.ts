import type { Line } from '../line.js';

/** A line of so many words is not repeated by chance. */
const LONG = 10;
/** So many long lines, in their first order, make a copy; and so great a share of the long lines from there on must be repeats. */
const LEAST = 3, SHARE = 0.6;

/** Where a second copy of the page starts, its headline and other short lines with it; the number of lines where there is none. */
export function secondCopy(lines: readonly Line[]): number {
  const seen = new Map<string, number>();
  const repeats: { readonly at: number; readonly of: number }[] = [];
  let long = 0;
  lines.forEach((line, i) => {
    if (line.words < LONG) return;
    if (repeats.length > 0) long++;
    const of = seen.get(line.key);
    if (of === undefined) seen.set(line.key, i);
    else if (repeats.length === 0 || of > repeats[repeats.length - 1]!.of) {
      if (repeats.length === 0) long++;
      repeats.push({ at: i, of });
    }
  });
  if (repeats.length < LEAST || repeats.length < long * SHARE) return lines.length;
  let { at, of } = repeats[0]!;
  while (of > 0 && at - 1 > of && lines[at - 1]!.key === lines[of - 1]!.key) [at, of] = [at - 1, of - 1];
  return at;
}
