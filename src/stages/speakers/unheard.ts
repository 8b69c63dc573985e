/** A name that no entity of the story bears yet: a person known by one name, a body, a people, or nobody at all. */
import { BODY_HEADS, DOCUMENT_NOUNS, PEOPLES, POLITIES } from '../../lexicon/en/bodies.js';
import { ADDRESSED_OFFICES } from '../../lexicon/en/reference.js';
import { HONORIFICS, KIN_TITLES, PORTFOLIOS, PORTFOLIO_OFFICE } from '../../lexicon/en/titles.js';
import { isGivenName } from '../../text/gender.js';
import { isMany, personNoun } from '../../text/person-nouns.js';
import { bareWord } from '../../text/words.js';
import { newEntity, type Entity } from './entity.js';
import { fold, textOfWords } from './folded.js';
import { isBareBodyHead, type NameSighting } from './people.js';

/**
 * The entity of such a name; null where it names nobody: an office, a people as an adjective, a noun that only begins its sentence.
 * @param score evidence for a person (above 0) or against
 */
export function newBodyOrMononym(sighting: NameSighting, score: number): Entity | null {
  const name = sighting.personal.name, words = fold(name);
  // "Prosecutors say": a noun for people that only begins its sentence.
  if (words.length === 1 && sighting.run.opens && (isMany(words[0]!) || DOCUMENT_NOUNS.has(words[0]!) || (personNoun(name[0]!.text) !== null && !isGivenName(words[0]!)))) return null;
  // "Mr", cut off from a name that is none.
  if (words.length === 1 && HONORIFICS.has(words[0]!) && !isGivenName(words[0]!)) return null;
  if (isOfficeAlone(sighting)) return null;
  // "the Chairman of the Water Forum": an office, for whoever holds it.
  const office = sighting.run.words[0]!.text;
  if (words.length > 2 && /^(?:of|for)$/.test(sighting.run.words[1]?.text ?? '') && PORTFOLIO_OFFICE.test(office) && (sighting.body || sighting.personal.name.length === sighting.run.words.length)) return null;
  // "Order, Madam Speaker": an office spoken to.
  if (words.length === 1 && ADDRESSED_OFFICES.has(words[0]!) && sighting.quoted && sighting.personal.titled) return null;
  // "The Social Democrat": a word for members of a party, not the party.
  if (words.length === 2 && /democrat$|republican$/.test(words[1]!) && sighting.line.tokens[sighting.first - 1]?.text.toLowerCase() === 'the') return null;
  // "The Danish pump maker": an adjective.
  if (words.length === 1 && PEOPLES.has(words[0]!) && !isGivenName(words[0]!) && sighting.run.words.length === 1) return null;
  // "the Speaker", "Korea's President", "Counsel:": an office, for whoever holds it.
  if (words.length === 1 && personNoun(name[0]!.text) !== null && !isGivenName(words[0]!) && isRole(sighting)) return null;
  // "Russians say": a people.
  if (words.length === 1 && words[0]!.endsWith('s') && PEOPLES.has(words[0]!.slice(0, -1))) return newEntity('group', textOfWords(sighting, name));
  if (isBareBodyHead(name) && sighting.line.tokens[sighting.first - 1]?.text.toLowerCase() === 'the') return null;
  if (sighting.body || score <= -2) {
    const own = sighting.body ? sighting.run.words : name;
    const entity = newEntity('organisation', textOfWords(sighting, own), fold(own));
    entity.place = true;
    return entity;
  }
  if (score >= 1) {
    // "Her father, Col Tate" beside another Tate: what looked like a rank is a given name.
    const title = sighting.personal.before[0];
    // "Uncle Nur": with one name, kin is part of what somebody is called.
    const kin = name.length === 1 && sighting.personal.before.length === 1 && KIN_TITLES.has(bareWord(title!.text));
    const own = kin ? sighting.run.words : title && sighting.personal.before.length === 1 && name.length === 1 && /^\p{Lu}\p{Ll}{1,3}$/u.test(title.text) && !/^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Mme|Lt|Capt|Sgt|Gen|Maj|Prof|Rev)$/.test(title.text) ? sighting.run.words : name;
    return newEntity('person', textOfWords(sighting, own), fold(own));
  }
  const entity = newEntity('organisation', textOfWords(sighting, name), words);
  entity.unclear = (name.length === 2 || name.length === 3) && sighting.score >= 0 && !sighting.quoted && name.every((word) => /\p{Ll}/u.test(word.text) || /^\p{Lu}\.?$/u.test(word.text));
  entity.place = POLITIES.has(words.join(' ')) || BODY_HEADS.has(words[words.length - 1]!);
  return entity;
}

/** The one word of the name stands where an office stands: behind an article or an owner, or as the label of what is said. */
function isRole({ line, first, last, run }: NameSighting): boolean {
  const before = line.tokens[first - 1]?.text ?? '';
  return /^(?:the|his|her|their|its|our)$/i.test(before) || /['’]s?$/.test(before) || (run.opens && line.tokens[last + 1]?.text === ':');
}

/** "The Minister for the Interior", "the Secretary of State": an office with all that it is of, and no name behind. */
export function isOfficeAlone({ run: { words } }: NameSighting): boolean {
  return words.length > 1 && PORTFOLIO_OFFICE.test(words[0]!.text) && words.slice(1).every(({ text }) => PORTFOLIOS.has(bareWord(text)));
}
