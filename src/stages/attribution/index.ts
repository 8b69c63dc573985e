import type { Story, Stretch, Turn } from '../../model/tree.js';
import { analyse } from './analysis.js';
import { disjoint, type Draft } from './draft.js';
import { storyFrames } from './frame.js';
import { frameAttributions } from './frame-attributions.js';
import { headlineAttributions } from './headline.js';
import { transcriptLines } from './labels.js';
import { joinTails } from './tails.js';
import { joinTurns } from './turns.js';

/**
 * Links content, cue, speaker mention and addressee, and joins runs to turns of speech.
 *
 * Each sentence is read with its quotations folded up (`frame`); its cue candidates get a subject (`link`), its quotations a cue
 * (`quote-link`), its other cues a chance to report something (`report`): scores over named features, whose weights are data.
 */
export function attribution(story: Story): void {
  const { outer, nested } = storyFrames(story);
  const { drafts, turns } = joinTurns(outer.map((frames) => joinTails(frames).map(analyse)));
  const settle = (draft: Draft): void => void (draft.content = disjoint(draft.content));
  drafts.forEach(settle);
  story.attributions = [...headlineAttributions(story, drafts), ...drafts, ...transcriptLines(story)];
  story.turns = [...turns];
  for (const frame of nested) {
    const { drafts: inside, ofQuote } = frameAttributions(analyse(frame));
    inside.forEach(settle);
    story.attributions.push(...inside.filter((draft) => draft.runs.length > 0));
    frame.items.forEach((item, number): void => {
      if (item.run?.speech) story.turns.push({ runs: [item.run], attribution: ofQuote.get(number) ?? null, speaker: null } satisfies Turn);
    });
  }
  story.attributions.sort((a, b) => inOrder(a.content[0]!, b.content[0]!));
  story.turns.sort((a, b) => inOrder(a.runs[0]!, b.runs[0]!));
}

function inOrder(a: Stretch, b: Stretch): number {
  return a.block.index - b.block.index || a.start - b.start;
}
