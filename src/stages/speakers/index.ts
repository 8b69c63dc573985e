import type { Attribution, Speaker, Story, Stretch } from '../../model/tree.js';
import { Cover } from './cover.js';
import { root, type Entity } from './entity.js';
import { handedOn } from './handed-on.js';
import { inOrder } from './reading.js';
import { resolve } from './resolver.js';
import { speakersOfTurns } from './turns.js';

/** Finds who is behind each speaker mention: fills `story.speakers`, `story.resolved` and the speaker of every turn. */
export function speakers(story: Story): void {
  const resolution = resolve(story);
  const ofTurn = speakersOfTurns(story, resolution);

  const made = new Map<Entity, Speaker>(), whos = relatives(resolution.of);
  const speakerOf = (entity: Entity): Speaker => {
    const whole = root(entity);
    const known = made.get(whole);
    if (known) return known;
    const speaker: Speaker = { name: whole.name, role: whole.role, type: whole.kind, mentions: [...mentionsOf(whole), ...(whos.get(whole) ?? [])].sort(inOrder) };
    made.set(whole, speaker);
    return speaker;
  };
  for (const [attribution, entity] of resolution.of) story.resolved.set(attribution, speakerOf(entity));
  const given = new Map<Attribution, Attribution>();
  story.turns = story.turns.map((turn, i) => {
    const taken = ofTurn[i] ?? null, own = turn.attribution;
    if (taken === null) return turn;
    const speaker = speakerOf(taken.entity), said = own ? resolution.of.get(own) : undefined;
    if (said && root(said) === root(taken.entity)) return { ...turn, speaker };
    // What its attribution says of the speaker is void: nobody, or whoever spoke before. Turns that shared it share the new one.
    const known = own ? given.get(own) : undefined;
    const attribution = known && story.resolved.get(known) === speaker ? known : handedOn(turn, taken);
    if (own) given.set(own, attribution);
    if (attribution !== known) story.attributions.push(attribution);
    story.resolved.set(attribution, speaker);
    return { ...turn, speaker, attribution };
  });
  const kept = new Set(story.turns.map((turn) => turn.attribution));
  for (const attribution of given.keys()) if (!kept.has(attribution)) story.resolved.delete(attribution);
  story.attributions = story.attributions.filter((attribution) => !given.has(attribution) || kept.has(attribution)).sort((a, b) => inOrder(a.content[0]!, b.content[0]!));
  const speaking = new Set<Speaker | null>([...story.resolved.values(), ...story.turns.map((turn) => turn.speaker)]);
  story.speakers = [...made.values()].filter((speaker) => speaking.has(speaker)).sort((a, b) => (a.mentions[0] && b.mentions[0] ? inOrder(a.mentions[0], b.mentions[0]) : 0));
}

/** The "who" of "Ana Ruiz, who called it a mistake", by the one that it stands for. */
function relatives(of: ReadonlyMap<Attribution, Entity>): Map<Entity, Stretch[]> {
  const whos = new Map<Entity, Stretch[]>();
  for (const [{ speaker }, entity] of of) {
    const who = speaker?.relative, whole = root(entity);
    if (who && !whos.get(whole)?.some((known) => known.block === who.block && known.start === who.start)) whos.set(whole, [...(whos.get(whole) ?? []), who]);
  }
  return whos;
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

