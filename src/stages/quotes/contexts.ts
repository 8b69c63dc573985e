import type { Block, Sentence } from '../../model/tree.js';
import type { Quotation } from '../../text/quotations.js';
import type { RunContext } from './features.js';

/** How many outer runs on either side count as companions. */
const NEAREST = 3;
/** More runs than this in one block, each in fewer characters than CROWDED, are no prose: weighing them all would cost and say nothing. */
const MANY = 100;
const CROWDED = 50;

/**
 * The outer runs of the story's blocks with what stands around them, in reading order; none of a block that is all marks. Linear.
 * @param blocks the story's blocks, divided into sentences
 * @param found  the runs of each of them
 */
export function contextsOf(blocks: readonly Block[], found: readonly (readonly Quotation[])[]): RunContext[] {
  const counts = new Map<string, number>();
  for (const runs of found) for (const run of runs) if (!run.outer) counts.set(run.style, (counts.get(run.style) ?? 0) + 1);
  const usual = [...counts].reduce<[string, number] | null>((best, entry) => (best === null || entry[1] > best[1] ? entry : best), null)?.[0];
  let last: Sentence | null = null;
  return blocks.flatMap((block, i) => {
    const outer = found[i]!.filter((run) => !run.outer);
    if (outer.length > MANY && block.view.text.length < outer.length * CROWDED) return [];
    const before = last;
    last = block.children[block.children.length - 1] ?? last;
    let at = 0;
    return outer.map((run, j): RunContext => {
      while (at < block.children.length && block.children[at]!.end <= run.start) at++;
      const sentence = block.children[at] ?? null;
      const near = [...outer.slice(Math.max(0, j - NEAREST), j), ...outer.slice(j + 1, j + 1 + NEAREST)];
      return {
        block, run, sentence, previous: block.children[at - 1] ?? before, usualStyle: run.style === usual,
        companions: near.filter((other) => sentence && other.outerStart < sentence.end && other.outerEnd > sentence.start),
      };
    });
  });
}
