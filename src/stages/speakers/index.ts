import type { Story } from '../../model/tree.js';

/** Finds who is behind each speaker mention. */
export function speakers(story: Story): void {
  story.speakers = [];
}
