import type { Block, Stretch } from '../../model/tree.js';

/** Stretches of many blocks, asked by overlap. Each question costs a binary search, however many stretches a block holds. */
export class Cover {
  private readonly blocks = new Map<Block, { readonly starts: number[]; readonly farthest: number[] }>();

  constructor(stretches: Iterable<Stretch>) {
    const own = new Map<Block, Stretch[]>();
    for (const stretch of stretches) {
      const list = own.get(stretch.block);
      if (list) list.push(stretch);
      else own.set(stretch.block, [stretch]);
    }
    for (const [block, list] of own) {
      list.sort((a, b) => a.start - b.start);
      const farthest: number[] = [];
      for (const { end } of list) farthest.push(Math.max(end, farthest[farthest.length - 1] ?? 0));
      this.blocks.set(block, { starts: list.map(({ start }) => start), farthest });
    }
  }

  /** True where some stretch shares a character with `at`. */
  touches(at: Stretch): boolean {
    const own = this.blocks.get(at.block);
    if (!own) return false;
    const before = firstFrom(own.starts, at.end);
    return before > 0 && own.farthest[before - 1]! > at.start;
  }
}

/** The index of the first number of the ascending list that is `value` or more; the length where none is. */
export function firstFrom(ascending: readonly number[], value: number): number {
  let low = 0, high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
