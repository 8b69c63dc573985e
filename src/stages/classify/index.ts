import type { Story } from '../../model/tree.js';
import { lineOf } from './line.js';
import { judge } from './judge.js';
import { scoreLines } from './score.js';

/**
 * Gives every block a verdict: part of the story, a line that looks like one of the story's fields, or furniture with its role.
 * Certain wording decides first, the learned score second; then come the passes that look at the whole page.
 */
export function classify(story: Story): void {
  const lines = story.children.map((block) => lineOf(block, story.source.text));
  judge(lines, scoreLines(lines));
}
