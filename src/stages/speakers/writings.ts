/** "He pointed to the rules of 1974, which state: …": the writing speaks, not he. */
import type { Attribution, Story, Stretch } from '../../model/tree.js';
import { DOCUMENT_NOUNS } from '../../lexicon/en/bodies.js';
import { determinerOf } from './phrases.js';
import { tokenAt, type Reading } from './reading.js';

/** Words that the phrase for a writing holds at most before its head, and behind it. */
const BEFORE = 4, BEHIND = 5;
const PREPOSITION = /^(?:of|in|from|for|by)$/;
const BREAK = /^(?:of|at|in|on|from|for|with|by|and|or|to|near|under|about)$/;

/** Gives the attributions whose cue stands behind "which" or "that" to the writing before the pronoun. */
export function readdressToWritings(story: Story, reading: Reading): void {
  const changed = new Map<Attribution, Attribution>();
  for (const attribution of story.attributions) {
    const writing = writingBefore(attribution, reading);
    if (writing) changed.set(attribution, { ...attribution, speaker: { ...writing, kind: 'document' } });
  }
  if (changed.size === 0) return;
  story.attributions = story.attributions.map((attribution) => changed.get(attribution) ?? attribution);
  story.turns.forEach((turn, i) => {
    const attribution = turn.attribution && changed.get(turn.attribution);
    if (attribution) story.turns[i] = { ...turn, attribution };
  });
}

function writingBefore({ cue, speaker }: Attribution, reading: Reading): Stretch | null {
  const line = cue && speaker ? reading.lineAt(cue.block, cue.start) : null;
  if (!cue || !line) return null;
  const { tokens, block } = line, relative = tokenAt(line, cue.start) - 1;
  if (!/^(?:which|that)$/.test(tokens[relative]?.text ?? '')) return null;
  const last = tokens[relative - 1]?.text === ',' ? relative - 2 : relative - 1;
  let preposition = last;
  while (preposition > 0 && last - preposition < BEHIND && !PREPOSITION.test(tokens[preposition]!.text)) preposition--;
  const head = PREPOSITION.test(tokens[preposition]?.text ?? '') && !DOCUMENT_NOUNS.has(tokens[last]?.text ?? '') ? preposition - 1 : last;
  if (!DOCUMENT_NOUNS.has(tokens[head]?.text ?? '')) return null;
  let first = head;
  while (first > 0 && head - first < BEFORE && tokens[first - 1]!.type === 'word' && (determinerOf(tokens[first]!) === null || /['’]s?$/.test(tokens[first]!.text)) && !BREAK.test(tokens[first - 1]!.text)) first--;
  return { block, start: tokens[first]!.start, end: tokens[last]!.end };
}
