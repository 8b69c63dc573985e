import type { Attribution, Speaker, Story, Stretch } from '../../model/tree.js';
import { Cover } from './cover.js';
import { root, type Entity } from './entity.js';
import { inOrder } from './reading.js';
import { resolve } from './resolver.js';
import { speakersOfTurns } from './turns.js';

/** Finds who is behind each speaker mention: fills `story.speakers`, `story.resolved` and the speaker of every turn. */
export function speakers(story: Story): void {
  const resolution = resolve(story);
  const ofTurn = speakersOfTurns(story, resolution);

  const made = new Map<Entity, Speaker>();
  const speakerOf = (entity: Entity): Speaker => {
    const whole = root(entity);
    const known = made.get(whole);
    if (known) return known;
    const speaker: Speaker = { name: whole.name, role: whole.role, type: whole.kind, mentions: mentionsOf(whole) };
    made.set(whole, speaker);
    return speaker;
  };
  for (const [attribution, entity] of resolution.of) story.resolved.set(attribution, speakerOf(entity));
  const taken = new Set<Attribution>();
  story.turns.forEach((turn, i) => {
    const entity = ofTurn[i] ?? null;
    turn.speaker = entity ? speakerOf(entity) : null;
    const said = turn.attribution ? resolution.of.get(turn.attribution) : undefined;
    if (turn.attribution && said && entity && root(said) !== root(entity)) {
      // Somebody else took the turn: the attribution that handed the speaker on is void.
      story.turns[i] = { ...turn, attribution: null };
      taken.add(turn.attribution);
      return;
    }
    if (turn.speaker && turn.attribution && turn.attribution.speaker === null && !story.resolved.has(turn.attribution)) story.resolved.set(turn.attribution, turn.speaker);
  });
  if (taken.size > 0) story.attributions = story.attributions.filter((attribution) => !taken.has(attribution));
  for (const attribution of taken) story.resolved.delete(attribution);
  const speaking = new Set<Speaker | null>([...story.resolved.values(), ...story.turns.map((turn) => turn.speaker)]);
  story.speakers = [...made.values()].filter((speaker) => speaking.has(speaker)).sort((a, b) => (a.mentions[0] && b.mentions[0] ? inOrder(a.mentions[0], b.mentions[0]) : 0));
}

/** Where the story names the speaker: every name, and the phrases and pronouns that stand where an attribution names its speaker. */
function mentionsOf(entity: Entity): Stretch[] {
  const mentions: Stretch[] = [];
  const spoken = entity.sightings.filter((s) => s.speaks), taken = new Cover(spoken.map(({ at }) => at));
  const told = entity.sightings.filter((s) => !s.speaks && s.how !== 'pronoun' && !taken.touches(s.at));
  for (const { at } of [...spoken, ...told].sort((a, b) => inOrder(a.at, b.at))) {
    const last = mentions[mentions.length - 1];
    if (last && last.block === at.block && at.start < last.end) continue;
    mentions.push({ block: at.block, start: at.start, end: at.end });
  }
  return mentions;
}

