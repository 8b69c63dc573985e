import type { Story, Turn } from '../../model/tree.js';
import { analyse } from './analysis.js';
import { disjoint, type Draft } from './draft.js';
import { storyFrames } from './frame.js';
import { frameAttributions } from './frame-attributions.js';
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
  story.attributions = [...drafts];
  story.turns = [...turns];
  for (const frame of nested) {
    const { drafts: inside, ofQuote } = frameAttributions(analyse(frame));
    inside.forEach(settle);
    story.attributions.push(...inside.filter((draft) => draft.runs.length > 0));
    frame.items.forEach((item, number): void => {
      if (item.run?.speech) story.turns.push({ runs: [item.run], attribution: ofQuote.get(number) ?? null, speaker: null } satisfies Turn);
    });
  }
}
