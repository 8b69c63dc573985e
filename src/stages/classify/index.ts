import type { Story } from '../../model/tree.js';

/** Gives every block a verdict: part of the story, a field line, or furniture with its role. */
export function classify(story: Story): void {
  for (const block of story.children) {
    block.verdict = block.view.text.length > 80
      ? { role: 'body', rule: 'classify/long-line', confidence: 0.5 }
      : { role: 'boilerplate', rule: 'classify/short-line', confidence: 0.5 };
  }
}
