/** Who a noun phrase for a person means: somebody named, somebody described before, or somebody new. */
import type { Stretch } from '../../model/tree.js';
import { KIN_NOUNS, PERSON_NOUN_GENDER } from '../../lexicon/en/person-nouns.js';
import { ANYBODY_NOUNS, LESSER_OFFICE, OTHER_NOUNS } from '../../lexicon/en/reference.js';
import { foldName } from '../../text/gender.js';
import { hasHead } from './clusters.js';
import { addGender, genderOf, isOnePerson, merge, newEntity, root, type Entity } from './entity.js';
import { phraseEnd, type Phrase } from './phrases.js';
import { tokenAt, type Line } from './reading.js';
import { mostSalient } from './salience.js';
import type { Tale } from './tale.js';

/** Sightings farther back than this many are not asked who a phrase means. */
const FARTHEST = 500;
const AGED = /^\d{1,3}[-‑]year[-‑]old$/;
/** How a source's name or nickname is given behind a description. */
const ALIAS = /\b(?:who (?:\w+ )?(?:gave (?:his|her|their) (?:first |full |last )?name (?:only )?as|sign(?:s|ed) (?:off )?as|identified (?:him|her)self (?:only )?as|goes by|asked to be (?:identified|named|called) (?:only )?as|gave the name)|(?:named|called)) (?=\p{Lu})/u;
/** An alias stands at most this many tokens behind its description. */
const ALIAS_WITHIN = 14;

export function isAged(word: string): boolean {
  return AGED.test(word);
}

/**
 * The person of a phrase.
 * @param text the words as the document shows them; those of the phrase itself, with the place or body that tells which one, where left out
 */
export function personOf(tale: Tale, phrase: Phrase, line: Line, text?: string): Entity {
  const shown = text ?? line.block.view.text.slice(line.tokens[phrase.first]!.start, line.tokens[phrase.determiner === 'indefinite' ? phraseEnd(line.tokens, phrase.head) : phrase.head]!.end);
  if (phrase.plural) return tale.byText(shown, 'group');
  if (phrase.determiner !== 'indefinite') {
    const known = knownPerson(tale, phrase) ?? impliedPerson(tale, phrase, line, text !== undefined);
    if (known) return known;
  }
  const entity = unnamedPerson(tale, phrase, shown);
  const alias = text === undefined ? aliasBehind(tale, line, line.tokens[phrase.head]!.end) : null;
  if (alias) merge(entity, alias);
  return entity;
}

/** The person whom the story has called by the noun, or by one that means the same; the one seen last of several. */
export function knownPerson(tale: Tale, phrase: Phrase): Entity | null {
  const gender = PERSON_NOUN_GENDER.get(phrase.noun) ?? null;
  const lesser = phrase.modifiers.some((word) => LESSER_OFFICE.has(word));
  for (const exact of [true, false]) {
    for (let i = tale.seen.length - 1; i >= Math.max(0, tale.seen.length - FARTHEST); i--) {
      const entity = root(tale.seen[i]!.entity);
      if (!isOnePerson(entity) || !(exact ? entity.heads.has(phrase.noun) : hasHead(entity, phrase.noun))) continue;
      const own = genderOf(entity), modifiers = entity.heads.get(phrase.noun);
      if (gender !== null && own.gender !== null && own.gender !== gender) continue;
      if (modifiers !== undefined && lesser !== modifiers.some((word) => LESSER_OFFICE.has(word))) continue;
      return entity;
    }
  }
  return null;
}

/** "the woman", "the 44-year-old grower": the one spoken of last. "His opponent": the other one who has been speaking. */
export function impliedPerson(tale: Tale, phrase: Phrase, line: Line, spoken: boolean): Entity | null {
  const want = { gender: PERSON_NOUN_GENDER.get(phrase.noun) ?? null, line: line.order, paragraph: line.paragraph, of: 'person' as const, goesOn: false };
  if (OTHER_NOUNS.has(phrase.noun) && phrase.determiner === 'possessive') {
    const owner = mostSalient(tale.seen, { ...want, gender: /^his$/i.test(line.tokens[phrase.first]!.text) ? 'm' : 'f' });
    return owner ? mostSpeaking(tale, owner) : null;
  }
  if (phrase.determiner !== 'definite' || !(phrase.modifiers.some(isAged) || ANYBODY_NOUNS.has(phrase.noun))) return null;
  // "Chunga said the man was …": not the one who says it.
  const speaking = spoken ? [] : tale.seen.slice(-20).filter((s) => s.line === line.order).map((s) => root(s.entity));
  return mostSalient(tale.seen, want, new Set(speaking));
}

function mostSpeaking(tale: Tale, except: Entity): Entity | null {
  const times = new Map<Entity, number>();
  for (const sighting of tale.seen.slice(-FARTHEST)) {
    const entity = root(sighting.entity);
    if (sighting.speaks && entity !== except && entity.kind === 'person') times.set(entity, (times.get(entity) ?? 0) + 1);
  }
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Somebody whom the story does not name; a definite phrase in the very words of one before is the same person. */
export function unnamedPerson(tale: Tale, phrase: Phrase, text: string): Entity {
  if (phrase.determiner !== 'indefinite' && !KIN_NOUNS.has(phrase.noun)) {
    for (let i = tale.seen.length - 1; i >= Math.max(0, tale.seen.length - FARTHEST); i--) {
      const entity = root(tale.seen[i]!.entity);
      if (entity.kind === 'unnamed' && entity.heads.has(phrase.noun) && foldName(entity.name) === foldName(text)) return entity;
    }
  }
  const entity = newEntity('unnamed', text);
  entity.heads.set(phrase.noun, phrase.modifiers);
  addGender(entity, PERSON_NOUN_GENDER.get(phrase.noun) ?? null, 1);
  return entity;
}

/** "a driver, who gave his name only as Gaz": the name behind the offset. */
export function aliasBehind(tale: Tale, line: Line, offset: number): Entity | null {
  const from = tokenAt(line, offset), behind = line.tokens.slice(from, from + ALIAS_WITHIN);
  const text = behind.map((token) => token.text).join(' ');
  const match = ALIAS.exec(text);
  if (!match) return null;
  const token = behind[text.slice(0, match.index + match[0].length).trim().split(' ').length];
  const at: Stretch | null = token ? { block: line.block, start: token.start, end: token.end } : null;
  const name = at ? tale.namesNear(at, 0)[0] : undefined;
  const entity = name ? tale.entityOf(name) : null;
  if (entity) entity.kind = 'person';
  return entity;
}
