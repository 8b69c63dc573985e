/** Sums of all values in front of each place; one longer than the values. */
export function prefix(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  return sums;
}

/** For each place, how many steps back the last marked one lies; 99 where there is none. The place itself does not count. */
export function distances(marked: readonly boolean[]): number[] {
  let last = -99;
  return marked.map((mark, i) => {
    const distance = last < 0 ? 99 : i - last;
    if (mark) last = i;
    return distance;
  });
}

/** Length of the run of marked places that a place stands in; 0 for a place without mark. */
export function runs(marked: readonly boolean[]): number[] {
  const out = new Array<number>(marked.length).fill(0);
  for (let i = 0; i < marked.length; i++) {
    if (!marked[i]) continue;
    let end = i;
    while (end < marked.length && marked[end]) end++;
    out.fill(end - i, i, end);
    i = end;
  }
  return out;
}

/** A stretch of lines, its end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretch with the greatest sum of weights; empty where no weight is positive. Kadane's algorithm. */
export function heaviest(weights: readonly number[]): Stretch {
  let best = 0, start = 0, end = 0, sum = 0, from = 0;
  weights.forEach((weight, i) => {
    sum += weight;
    if (sum <= 0) [sum, from] = [0, i + 1];
    else if (sum > best) [best, start, end] = [sum, from, i + 1];
  });
  return { start, end };
}

/** 0 inside the stretch; before it how many lines are left to it, as a negative number; behind it how many have passed. At most 30 either way. */
export function stepsTo({ start, end }: Stretch, i: number): number {
  if (i < start) return Math.max(-30, i - start);
  return i >= end ? Math.min(30, i - end + 1) : 0;
}
