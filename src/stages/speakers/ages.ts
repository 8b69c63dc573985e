/** "The older Lind", "the younger man", "Lind the elder": who is meant of two whose ages, or places in a family, the story has told. */
import type { Token } from '../../model/tree.js';
import { COUNTERPARTS, FAMILY_NOUNS } from '../../lexicon/en/person-nouns.js';
import { foldName } from '../../text/gender.js';
import { isCapitalised, withoutPossessive } from '../../text/names.js';
import { genderOfNoun, personNoun } from '../../text/person-nouns.js';
import { genderOf, root, type Entity } from './entity.js';
import { isNamedPerson } from './pairs.js';
import type { Tale } from './tale.js';

const OLDER = /^(?:older|elder|oldest|eldest|senior)$/i, YOUNGER = /^(?:younger|youngest|junior)$/i;
/** People of the story whose ages are compared, and sightings in which they are looked for. */
const MOST_PEOPLE = 40, FARTHEST = 500;
/** Nouns that make their bearer the older one of a family. */
const FOREBEARS: ReadonlySet<string> = new Set(['father', 'mother', 'uncle', 'aunt', 'grandfather', 'grandmother']);

/** The person whom a comparison of ages means; null where the words compare none, or the story told too little. */
export function byAge(tale: Tale, tokens: readonly Token[]): Entity | null {
  const at = tokens.findIndex(({ text }) => OLDER.test(text) || YOUNGER.test(text));
  if (at < 1 || !/^the$/i.test(tokens[at - 1]!.text)) return null;
  const older = OLDER.test(tokens[at]!.text);
  const surname = tokens.find(({ text }, i) => i !== at && isCapitalised(text) && !/^the$/i.test(text));
  const noun = tokens.slice(at + 1).map(({ text }) => personNoun(text)).find((word) => word !== null) ?? null;
  if (surname === undefined && noun === null && tokens.length > at + 1 && !/^(?:of|one)$/.test(tokens[at + 1]!.text)) return null;
  const people = candidates(tale, surname ? foldName(withoutPossessive(surname.text)) : null, noun);
  return people.length < 2 ? null : (ranked(people, older) ?? called(people, older ? OLDER : YOUNGER) ?? ofGeneration(tale, people, older));
}

/** Those who bear the name; without one, those of the noun's gender whose family name somebody else bears too, or all of that gender where nobody's is. */
function candidates(tale: Tale, surname: string | null, noun: string | null): Entity[] {
  const people: Entity[] = [];
  for (let i = tale.seen.length - 1; i >= Math.max(0, tale.seen.length - FARTHEST) && people.length < MOST_PEOPLE; i--) {
    const entity = root(tale.seen[i]!.entity);
    if (isNamedPerson(entity) && !people.includes(entity)) people.push(entity);
  }
  if (surname !== null) return people.filter(({ words }) => words[words.length - 1] === surname);
  const gender = noun === null ? null : genderOfNoun(noun);
  const suiting = people.filter((entity) => gender === null || genderOf(entity).gender === null || genderOf(entity).gender === gender);
  const related = suiting.filter(({ words }) => suiting.some((other) => other.words !== words && words.length > 1 && other.words[other.words.length - 1] === words[words.length - 1]));
  if (related.length > 1) return related;
  return noun !== null && FAMILY_NOUNS.has(noun) ? [] : suiting.filter(({ age }) => age !== null).slice(0, 2);
}

function ranked(people: readonly Entity[], older: boolean): Entity | null {
  const aged = people.filter(({ age }) => age !== null).sort((a, b) => (older ? b.age! - a.age! : a.age! - b.age!));
  return aged.length > 1 && aged[0]!.age !== aged[1]!.age ? aged[0]! : null;
}

/** "Her younger brother, Jon Lind": one of the two has been called so, or the other the contrary. */
function called(people: readonly Entity[], word: RegExp): Entity | null {
  const has = (entity: Entity, pattern: RegExp): boolean => [...entity.heads.values()].some((modifiers) => modifiers.some((one) => pattern.test(one)));
  const so = people.filter((entity) => has(entity, word)), contrary = people.filter((entity) => has(entity, word === OLDER ? YOUNGER : OLDER));
  if (so.length === 1) return so[0]!;
  const left = people.filter((entity) => !contrary.includes(entity));
  return contrary.length > 0 && left.length === 1 ? left[0]! : null;
}

/** Father and son, uncle and niece: the noun by which one was brought in tells who is older. */
function ofGeneration(tale: Tale, people: readonly Entity[], older: boolean): Entity | null {
  for (const { entity, noun, owner } of tale.ties.slice(-MOST_PEOPLE)) {
    const one = root(entity), other = root(owner);
    if (!people.includes(one) || !people.includes(other)) continue;
    const forebear = FOREBEARS.has(noun) ? one : [...(COUNTERPARTS.get(noun) ?? [])].some((word) => FOREBEARS.has(word)) && !COUNTERPARTS.get(noun)!.has(noun) ? other : null;
    if (forebear !== null) return older === (forebear === one) ? one : other;
  }
  return null;
}
