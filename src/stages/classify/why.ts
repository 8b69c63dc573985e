import type { Block, Story } from '../../model/tree.js';
import type { Reason } from '../../model/reason.js';
import { NAMES } from './features/index.js';
import { lineOf } from './line.js';
import { secondCopy } from './passes/second-copy.js';
import { scoreRows } from './score.js';

/**
 * Why the learned score stands where it stands: for each block that was scored, its features by weight.
 *
 * Works the features out again rather than keep them, for only a reader of `explain` asks. `weight` is in log-odds: above 0 it speaks for the
 * story, below 0 for furniture.
 *
 * @returns the features of each block that moved its score at all, the weightiest first; nothing for the blocks of a second copy of the page
 */
export function reasons(story: Story): Map<Block, Reason[]> {
  const lines = story.children.map((block) => lineOf(block, story.source.text));
  const page = lines.slice(0, secondCopy(lines));
  return new Map(scoreRows(page).map(({ row, weights }, i) => [
    page[i]!.block,
    [...weights].map((weight, f): Reason => ({ feature: NAMES[f]!, value: row[f]!, weight })).filter(({ weight }) => weight !== 0).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  ]));
}
