/** Who a noun phrase for a person means: somebody named, somebody described before, or somebody new. */
import type { Stretch } from '../../model/tree.js';
import { FAMILY_NOUNS, KIN_NOUNS, KINDS_OF_PERSON } from '../../lexicon/en/person-nouns.js';
import { ANYBODY_NOUNS, COURT_NOUNS, LESSER_OFFICE, MUTUAL_NOUNS, ORDINALS, OTHER_NOUNS, WITNESS_NOUNS } from '../../lexicon/en/reference.js';
import { foldName } from '../../text/gender.js';
import { isCapitalised, withoutPossessive } from '../../text/names.js';
import { genderOfNoun } from '../../text/person-nouns.js';
import { hasHead } from './clusters.js';
import { addGender, genderOf, isOnePerson, merge, newEntity, root, type Entity } from './entity.js';
import { beside } from './pairs.js';
import { phraseEnd, type Phrase } from './phrases.js';
import { tokenAt, type Line } from './reading.js';
import { mostSalient } from './salience.js';
import type { Tale } from './tale.js';
import { tie, tiedPerson } from './ties.js';
import { varied } from './variation.js';

/** Sightings farther back than this many are not asked who a phrase means. */
const FARTHEST = 500;
const AGED = /^\d{1,3}[-‑]year[-‑]old$/;
/** How a source's name or nickname is given behind a description. */
const ALIAS = /\b(?:who (?:\w+ ){1,6}(?:his|her|their) (?:(?:first|last|full|given|family|middle) )?(?:name|surname|nickname|initials?)(?: only)?(?: as)?(?: ,)?|who (?:\w+ )?(?:gave (?:his|her|their) (?:first |full |last )?name (?:only )?as|sign(?:s|ed) (?:off )?as|identified (?:him|her)self (?:only )?as|goes by|asked to be (?:identified|named|called|known)(?: only)?(?: as| by)?(?: only)?|gave the name)|(?:named|called|surnamed)) (?=\p{Lu})/u;
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
  const shown = text ?? line.block.view.text.slice(line.tokens[phrase.first]!.start, line.tokens[phrase.determiner === 'indefinite' || phrase.determiner === 'bare' ? phraseEnd(line.tokens, phrase.head) : phrase.head]!.end);
  if (phrase.plural) return tale.byText(shown, 'group');
  if (phrase.determiner !== 'indefinite') {
    const known = tiedPerson(tale, phrase, line) ?? knownPerson(tale, phrase, line) ?? impliedPerson(tale, phrase, line, text !== undefined);
    if (known) {
      if (!known.heads.has(phrase.noun)) known.heads.set(phrase.noun, phrase.modifiers);
      return known.kind === 'unnamed' ? withAlias(known) : known;
    }
  }
  const entity = withAlias(unnamedPerson(tale, phrase, shown));
  tie(tale, entity, phrase, line);
  return entity;

  function withAlias(entity: Entity): Entity {
    const alias = text === undefined ? aliasBehind(tale, line, line.tokens[phrase.head]!.end) : null;
    if (alias) merge(entity, alias);
    return root(entity);
  }
}

/** The person whom the story has called by the noun, or by one that means the same; the one seen last of several. */
export function knownPerson(tale: Tale, phrase: Phrase, line: Line): Entity | null {
  const of = landOf(phrase, line);
  const gender = genderOfNoun(phrase.noun);
  const owned = phrase.determiner === 'possessive' && KIN_NOUNS.has(phrase.noun);
  const ordinal = phrase.modifiers.find((word) => ORDINALS.has(word));
  const lesser = phrase.modifiers.some((word) => LESSER_OFFICE.has(word));
  for (const fits of [(entity: Entity): boolean => entity.heads.has(phrase.noun), (entity: Entity): boolean => hasHead(entity, phrase.noun), (entity: Entity): boolean => isOfKind(entity, phrase.noun)]) {
    for (let i = tale.seen.length - 1; i >= Math.max(0, tale.seen.length - FARTHEST); i--) {
      const entity = root(tale.seen[i]!.entity);
      if (!isOnePerson(entity) || !fits(entity)) continue;
      const own = genderOf(entity), modifiers = entity.heads.get(phrase.noun);
      if (gender !== null && own.gender !== null && own.gender !== gender) continue;
      if (modifiers === undefined ? lesser : lesser !== modifiers.some((word) => LESSER_OFFICE.has(word))) continue;
      if (of !== null && !belongs(entity, of)) continue;
      // "Mr Lind's lawyer" is not "her lawyer".
      if (owned && entity.kind === 'unnamed' && !entity.name.includes(line.tokens[phrase.first]!.text)) continue;
      if (ordinal !== undefined && !modifiers?.includes(ordinal)) continue;
      return other(tale, phrase, line, entity) ?? entity;
    }
  }
  return null;
}

/** Somebody named whom the story calls by a noun for one kind of those that the noun is said of: a minister is "the official". */
function isOfKind(entity: Entity, noun: string): boolean {
  const kinds = entity.kind === 'person' ? KINDS_OF_PERSON.get(noun) : undefined;
  if (kinds !== undefined) for (const head of entity.heads.keys()) if (kinds.has(head) || kinds.has(head.slice(head.lastIndexOf('-') + 1))) return true;
  return false;
}

/** "South Korea's President", "the president of South Korea": the last capitalised word of the owner, folded; null where none is named. */
function landOf(phrase: Phrase, line: Line): string | null {
  const { tokens } = line;
  const before = tokens[phrase.determiner === 'possessive' ? phrase.first : phrase.first + 1]?.text ?? '';
  if (/^\p{Lu}.*['’]s?$/u.test(before)) return foldName(withoutPossessive(before));
  if (phrase.determiner === 'indefinite' || !/^(?:of|in|at|for)$/.test(tokens[phrase.head + 1]?.text ?? '')) return null;
  let last = phrase.head + 2;
  if (tokens[last]?.text === 'the') last++;
  if (!isCapitalised(tokens[last]?.text ?? '')) return null;
  while (tokens[last + 1]?.type === 'word' && isCapitalised(tokens[last + 1]!.text)) last++;
  return foldName(withoutPossessive(tokens[last]!.text));
}

/** Nothing that the story told of the person's office speaks against the owner; lands and their peoples begin alike (Ukraine, Ukrainian). */
export function belongs(entity: Entity, owner: string): boolean {
  if (entity.role === null || !/\p{Lu}/u.test(entity.role.slice(1))) return entity.kind === 'unnamed' ? foldName(entity.name).includes(owner) || !/['’]s\b|\bof\b/.test(entity.name) : entity.role !== null;
  const role = foldName(entity.role), stem = owner.slice(0, Math.max(4, owner.length - 3));
  return role.includes(stem) || entity.words.includes(owner);
}

/** "His cousin" of somebody who is himself called a cousin is the other one: the person named beside him when the story brought both in. */
function other(tale: Tale, phrase: Phrase, line: Line, entity: Entity): Entity | null {
  if (phrase.determiner !== 'possessive' || !MUTUAL_NOUNS.has(phrase.noun) || !/^(?:his|her)$/i.test(line.tokens[phrase.first]!.text)) return null;
  const gender = /^his$/i.test(line.tokens[phrase.first]!.text) ? 'm' as const : 'f' as const;
  const owner = mostSalient(tale.seen, { gender, line: line.order, paragraph: line.paragraph, of: 'person', goesOn: false });
  const first = entity.sightings[0];
  if (owner !== entity || !first) return null;
  const beside = tale.seen.slice(0, tale.seen.indexOf(first)).filter((s) => s.line === first.line && root(s.entity) !== entity && root(s.entity).kind === 'person');
  const last = beside[beside.length - 1];
  return last ? root(last.entity) : null;
}

/** "the woman", "the 44-year-old grower": the one spoken of last. "His opponent": the other one who has been speaking. */
export function impliedPerson(tale: Tale, phrase: Phrase, line: Line, spoken: boolean): Entity | null {
  const want = { gender: genderOfNoun(phrase.noun), line: line.order, paragraph: line.paragraph, of: 'person' as const, goesOn: false };
  if (OTHER_NOUNS.has(phrase.noun) && phrase.determiner === 'possessive') {
    const owner = mostSalient(tale.seen, { ...want, gender: /^his$/i.test(line.tokens[phrase.first]!.text) ? 'm' : 'f' });
    return owner ? mostSpeaking(tale, owner) : null;
  }
  // "His colleague": the other one of two whom the story brought in together.
  if (spoken && MUTUAL_NOUNS.has(phrase.noun) && !FAMILY_NOUNS.has(phrase.noun) && phrase.modifiers.length === 0 && /^(?:his|her)$/i.test(line.tokens[phrase.first]!.text)) {
    const owner = mostSalient(tale.seen, { ...want, gender: /^his$/i.test(line.tokens[phrase.first]!.text) ? 'm' : 'f' });
    return owner ? beside(tale, owner, null) : null;
  }
  if (WITNESS_NOUNS.has(phrase.noun) && phrase.modifiers.length === 0) return witness(tale, phrase, line);
  if (phrase.determiner !== 'definite' || phrase.modifiers.some((word) => ORDINALS.has(word))) return null;
  if (!(phrase.modifiers.some(isAged) || isOfSeveral(phrase, line) || ANYBODY_NOUNS.has(phrase.noun))) return spoken ? varied(tale, phrase, line) : null;
  // "Chunga said the man was …": not the one who says it.
  const speaking = spoken ? [] : tale.seen.slice(-20).filter((s) => s.line === line.order).map((s) => root(s.entity));
  return mostSalient(tale.seen, want, new Set(speaking));
}

/** "The mother of three": a way of calling somebody, not somebody's mother. */
export function isOfSeveral({ noun, head }: Phrase, { tokens }: Line): boolean {
  return FAMILY_NOUNS.has(noun) && tokens[head + 1]?.text === 'of' && /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})$/.test(tokens[head + 2]?.text ?? '');
}

/** "The witness": the one who last told the court something, and is no part of it. */
function witness(tale: Tale, phrase: Phrase, line: Line): Entity | null {
  for (let i = tale.seen.length - 1; i >= Math.max(0, tale.seen.length - FARTHEST); i--) {
    const { speaks, line: at, entity: part } = tale.seen[i]!, entity = root(part);
    if (!speaks || at === line.order || entity.kind !== 'person' || [...entity.heads.keys()].some((noun) => COURT_NOUNS.has(noun))) continue;
    if (phrase.determiner === 'definite') return entity;
  }
  return null;
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
  const described = phrase.determiner === 'definite' && phrase.modifiers.length === 0 ? tale.describedAs(phrase.noun) : null;
  if (described) return described;
  const entity = newEntity('unnamed', text);
  entity.heads.set(phrase.noun, phrase.modifiers);
  addGender(entity, genderOfNoun(phrase.noun), 1);
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
