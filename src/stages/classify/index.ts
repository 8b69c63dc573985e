import type { Story } from '../../model/tree.js';
import { lineOf } from './line.js';
import { judge } from './judge.js';
import { secondCopy } from './passes/second-copy.js';
import { scoreLines } from './score.js';
import { give } from './verdict.js';

/**
 * Gives every block a verdict: part of the story, a line that looks like one of the story's fields, or furniture with its role.
 * Certain wording decides first, the learned score second; then come the passes that look at the whole page.
 */
export function classify(story: Story): void {
  const lines = story.children.map((block) => lineOf(block, story.source.text));
  const end = secondCopy(lines);
  const page = lines.slice(0, end);
  const scores = scoreLines(page);
  page.forEach((line, i) => { line.block.score = scores[i]!; });
  judge(page, scores);
  for (const line of lines.slice(end)) give(line, 'duplicate', 'classify/second-copy', 0.9);
  const other = story.children.find((block) => block.verdict?.role === 'other-story');
  if (other) story.warnings.push({ code: 'classify/second-story', message: 'a second story stands on the page and was left out', line: other.firstLine });
}

export { reasons } from './why.js';
