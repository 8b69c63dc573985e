import { inStory, type Story, type Token } from '../../model/tree.js';

/** Divides the story's blocks into sentences and tokens. */
export function sentences(story: Story): void {
  for (const block of story.children) {
    if (!inStory(block)) continue;
    const text = block.view.text;
    const tokens: Token[] = [];
    for (const m of text.matchAll(/[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*|[^\s]/gu)) {
      tokens.push({ type: /^\p{L}/u.test(m[0]) ? 'word' : /^\d/.test(m[0]) ? 'number' : 'mark', start: m.index, end: m.index + m[0].length, text: m[0] });
    }
    block.children = [{ type: 'sentence', start: block.textStart, end: text.length, children: tokens.filter((t) => t.start >= block.textStart) }];
  }
}
