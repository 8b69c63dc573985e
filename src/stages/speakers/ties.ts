/** Who is whose father, client or nephew: "his daughter Rosa" tells that "her father" is he. */
import { COUNTERPARTS } from '../../lexicon/en/person-nouns.js';
import { foldName, type Gender } from '../../text/gender.js';
import { genderOfNoun, personNoun } from '../../text/person-nouns.js';
import { isCapitalised, withoutPossessive } from '../../text/names.js';
import { hasHead } from './clusters.js';
import { genderOf, root, type Entity } from './entity.js';
import type { Phrase } from './phrases.js';
import type { Line } from './reading.js';
import { mostSalient } from './salience.js';
import type { Tale } from './tale.js';

/** Ties that are looked at; no story has more. */
const MOST_TIES = 100;
/** Sightings in which the owner's name is looked for. */
const RECENT = 60;

/** Remembers that the entity is the noun's bearer to whoever owns the phrase: "his daughter Rosa", "Koroma's cousin, Rosa". */
export function tie(tale: Tale, entity: Entity, phrase: Phrase, line: Line): void {
  if (phrase.determiner !== 'possessive' || phrase.plural || !COUNTERPARTS.has(phrase.noun)) return;
  const owner = ownerOf(tale, phrase, line, entity);
  if (owner) tale.ties.push({ entity, noun: phrase.noun, owner });
}

/** The person whom "her father" or "the nephew" means by what was told before; null where nothing was. */
export function tiedPerson(tale: Tale, phrase: Phrase, line: Line): Entity | null {
  if (phrase.plural || !COUNTERPARTS.has(phrase.noun) || tale.ties.length === 0) return null;
  if (phrase.determiner === 'possessive') {
    const owner = ownerOf(tale, phrase, line, null);
    return owner ? lastTied(tale, phrase.noun, owner) : null;
  }
  return phrase.determiner === 'definite' && phrase.modifiers.length === 0 ? lastTied(tale, phrase.noun, null) : null;
}

function lastTied(tale: Tale, noun: string, owner: Entity | null): Entity | null {
  const gender = genderOfNoun(noun);
  for (let i = tale.ties.length - 1; i >= Math.max(0, tale.ties.length - MOST_TIES); i--) {
    const told = tale.ties[i]!, one = root(told.entity), other = root(told.owner);
    if (told.noun === noun && (owner === null || owner === other)) return one;
    if (COUNTERPARTS.get(told.noun)!.has(noun) && (owner === null || owner === one) && suits(other, gender)) return other;
  }
  return null;
}

function suits(entity: Entity, gender: Gender | null): boolean {
  const own = genderOf(entity).gender;
  return gender === null || own === null || own === gender;
}

function ownerOf(tale: Tale, phrase: Phrase, line: Line, except: Entity | null): Entity | null {
  const word = line.tokens[phrase.first]!.text;
  const pronoun = /^(?:his|her)$/i.exec(word)?.[0].toLowerCase();
  if (pronoun) {
    const until = tale.seenBefore({ block: line.block, start: line.tokens[phrase.first]!.start, end: line.tokens[phrase.first]!.end });
    const before = tale.seen.slice(Math.max(0, until - RECENT), until);
    return mostSalient(before, { gender: pronoun === 'his' ? 'm' : 'f', line: line.order, paragraph: line.paragraph, of: 'person', goesOn: false }, new Set(except ? [root(except)] : []));
  }
  if (!isCapitalised(word)) return bearerOf(tale, personNoun(withoutPossessive(word)), except);
  const name = foldName(withoutPossessive(word));
  for (let i = tale.seen.length - 1; i >= Math.max(0, tale.seen.length - RECENT); i--) {
    const entity = root(tale.seen[i]!.entity);
    if (entity.kind === 'person' && entity.words.includes(name) && entity !== except) return entity;
  }
  return null;
}

/** "The captain's father": whoever the story has called by the noun last. */
function bearerOf(tale: Tale, noun: string | null, except: Entity | null): Entity | null {
  for (let i = tale.seen.length - 1; noun !== null && i >= Math.max(0, tale.seen.length - RECENT); i--) {
    const entity = root(tale.seen[i]!.entity);
    if (entity !== except && hasHead(entity, noun)) return entity;
  }
  return null;
}
