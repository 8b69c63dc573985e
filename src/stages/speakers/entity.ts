import type { SpeakerType, Stretch } from '../../model/tree.js';
import type { Gender } from '../../text/gender.js';

/** Somebody or something that the story speaks of and that may be a speaker. */
export interface Entity {
  kind: SpeakerType;
  /** What the document shows. */
  name: string;
  /** The words of the fullest name, folded for comparison; empty for the unnamed. */
  readonly words: string[];
  /** Evidence for either gender, summed. */
  male: number;
  female: number;
  /** A body or a place beyond doubt: no pronoun makes a person of it. */
  place: boolean;
  /** Two or three words that may name a person as well as a body: a pronoun decides. */
  unclear: boolean;
  /** The gender of its name has been looked up. */
  nameRead: boolean;
  /** In years, where the story tells it. */
  age: number | null;
  /** Nouns that the story calls it by: mayor, deputy mayor's "mayor", ministry. */
  readonly heads: Map<string, readonly string[]>;
  role: string | null;
  /** The entity that this one turned out to be. */
  same: Entity | null;
  readonly sightings: Sighting[];
}

/** One place where an entity shows. */
export interface Sighting {
  readonly entity: Entity;
  readonly at: Stretch;
  readonly how: 'name' | 'noun' | 'pronoun';
  readonly line: number;
  readonly paragraph: number;
  subject: boolean;
  /** "Koroma's cousin": the owner, not the one spoken of. */
  readonly possessive: boolean;
  readonly quoted: boolean;
  /** Somebody asked or told it something: the answer is its own. */
  readonly asked: boolean;
  /** It stands where an attribution names its speaker. */
  speaks: boolean;
}

export function newEntity(kind: SpeakerType, name: string, words: readonly string[] = []): Entity {
  return { kind, name, words: [...words], male: 0, female: 0, place: false, unclear: false, nameRead: false, age: null, heads: new Map(), role: null, same: null, sightings: [] };
}

/** The gender that the evidence tells, with its weight from 0 to 1; weight 0 where there is none. */
export function genderOf(entity: Entity): { readonly gender: Gender | null; readonly weight: number } {
  const lead = entity.male - entity.female;
  if (lead === 0) return { gender: null, weight: 0 };
  return { gender: lead > 0 ? 'm' : 'f', weight: Math.min(1, Math.abs(lead)) };
}

export function addGender(entity: Entity, gender: Gender | null, weight: number): void {
  if (gender === 'm') entity.male += weight;
  else if (gender === 'f') entity.female += weight;
}

/** True for one person, named or not; a thing that "says" is none. */
export function isOnePerson(entity: Entity): boolean {
  return entity.kind === 'person' || (entity.kind === 'unnamed' && !entity.place);
}

/** The entity that this one turned out to be, itself where it is nobody else. */
export function root(entity: Entity): Entity {
  let found = entity;
  while (found.same !== null) found = found.same;
  return found;
}

/** Makes one entity of two: what is known of `part` goes to `whole`. */
export function merge(part: Entity, whole: Entity): void {
  const into = root(whole), from = root(part);
  if (into === from) return;
  from.same = into;
  into.male += from.male;
  into.female += from.female;
  into.age ??= from.age;
  for (const [noun, modifiers] of from.heads) if (!into.heads.has(noun)) into.heads.set(noun, modifiers);
  into.sightings.push(...from.sightings);
}
