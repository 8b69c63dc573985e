/** Nouns for people: those that are listed, and those that their ends give away (herdsman, beekeepers, cellist). */
import { NO_PERSON_NOUN, PEOPLE_NOUNS, PERSON_ENDINGS, PERSON_NOUN_GENDER } from '../lexicon/en/person-nouns.js';
import type { Gender } from './gender.js';
import { bareWord } from './words.js';

/** What the ends of PERSON_ENDINGS end with: asked first, since most words end otherwise. */
const LAST_LETTERS = 'nsrtdeh';

/** The noun for people that a word is, in lower case; null for other words. Compounds count by their last part (co-founder), or their first (mother-of-two). */
export function personNoun(word: string): string | null {
  const bare = bareWord(word);
  // A capital tells of a name: Friedman, Agyeman.
  if (isListed(bare) || (/^\p{Ll}/u.test(word) && endsLikePerson(bare))) return bare;
  if (!bare.includes('-')) return null;
  const last = bare.includes('-of-') ? bare.slice(0, bare.indexOf('-')) : bare.slice(bare.lastIndexOf('-') + 1);
  return last !== bare && last.length > 3 && isListed(last) ? last : null;
}

/** The gender that a noun for a person tells; null where it tells none. */
export function genderOfNoun(noun: string): Gender | null {
  const known = PERSON_NOUN_GENDER.get(noun);
  if (known !== undefined) return known;
  return /woman$/.test(noun) ? 'f' : /man$/.test(noun) && endsLikePerson(noun) ? 'm' : null;
}

/** True for a noun for one person. */
export function isOne(noun: string): boolean {
  return PERSON_NOUN_GENDER.has(noun) || (endsLikePerson(noun) && !isMany(noun));
}

/** True for a noun for several people. */
export function isMany(noun: string): boolean {
  return PEOPLE_NOUNS.has(noun) || isPlural(noun) || (/(?:s|men)$/.test(noun) && !PERSON_NOUN_GENDER.has(noun) && endsLikePerson(noun));
}

function isListed(bare: string): boolean {
  return PERSON_NOUN_GENDER.has(bare) || PEOPLE_NOUNS.has(bare) || isPlural(bare);
}

/** A listed noun with its plural's "s"; "heads" and "hosts" are verbs as often. */
function isPlural(noun: string): boolean {
  return noun.endsWith('s') && PERSON_NOUN_GENDER.has(noun.slice(0, -1)) && !PERSON_NOUN_GENDER.has(noun) && !NO_PERSON_NOUN.has(noun);
}

function endsLikePerson(bare: string): boolean {
  return bare.length > 5 && LAST_LETTERS.includes(bare[bare.length - 1]!) && PERSON_ENDINGS.test(bare) && !NO_PERSON_NOUN.has(bare);
}
