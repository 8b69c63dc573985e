import { attribution } from '../../../src/stages/attribution/index.js';
import { blocks } from '../../../src/stages/blocks/index.js';
import { decode } from '../../../src/stages/decode/index.js';
import { quotes } from '../../../src/stages/quotes/index.js';
import { sentences } from '../../../src/stages/sentences/index.js';
import { textOf, type Attribution, type Story, type Stretch } from '../../../src/model/tree.js';

/** Takes paragraphs (blank lines between them) as the body of a story up to its attributions. */
export function read(text: string): Story {
  const story = blocks(decode(text, {}));
  for (const block of story.children) block.verdict = { role: 'body', rule: 'classify/test', confidence: 1 };
  sentences(story);
  quotes(story);
  attribution(story);
  return story;
}

const shown = (at: Stretch | null): string | null => (at ? textOf(at) : null);

/** An attribution in words. */
export function inWords(a: Attribution) {
  return {
    kind: a.kind, speaker: shown(a.speaker), cue: shown(a.cue), lemma: a.cue?.lemma ?? null, addressee: shown(a.addressee), content: a.content.map(textOf),
    polarity: a.polarity, citing: shown(a.citing),
  };
}

/** The turns of the story: what was said, and by which mention. */
export function turnsOf(story: Story): { runs: string[]; speaker: string | null }[] {
  return story.turns.map((turn) => ({ runs: turn.runs.map(textOf), speaker: shown(turn.attribution?.speaker ?? null) }));
}

/** The attributions without quoted words. */
export function indirect(text: string): ReturnType<typeof inWords>[] {
  return read(text).attributions.filter((a) => a.kind === 'indirect').map(inWords);
}
