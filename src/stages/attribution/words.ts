import { COMMON_VERBS, NOUN_LIKE_VERBS } from '../../lexicon/en/common-verbs.js';
import { CUE_GROUPS } from '../../lexicon/en/cue-verbs.js';
import {
  ADVERBS, AUXILIARIES, COORDINATORS, DETERMINERS, LY_ADJECTIVES, MONTHS, OBJECT_PRONOUNS, PERSONAL_PRONOUNS, POSSESSIVES, PREPOSITIONS, RELATIVES,
  SUBJECT_PRONOUNS, SUBORDINATORS, WEEKDAYS,
} from '../../lexicon/en/function-words.js';
import { PEOPLE_NOUNS, PERSON_NOUN_GENDER } from '../../lexicon/en/person-nouns.js';
import { DOCUMENT_NOUNS, PERSON_NOUNS } from '../../lexicon/en/speaker-nouns.js';
import { inflect } from '../../text/inflect.js';
import type { Token } from '../../model/tree.js';

/** What a word can be, as bits: most words can be several things. */
export type WordKinds = number;

export const Kind = {
  determiner: 1, possessive: 2, subjectPronoun: 4, personal: 8, objectPronoun: 16, preposition: 32, coordinator: 64, subordinator: 128, relative: 256,
  auxiliary: 512, adverb: 1024, time: 2048, capital: 4096, verb: 8192, nounLike: 16384, number: 32768, genitive: 65536,
} as const;

const VERB_FORMS: ReadonlyMap<string, string> = verbForms();

/** Every form of a listed verb, with its plain form. */
function verbForms(): Map<string, string> {
  const forms = new Map<string, string>();
  const add = (entry: string) => {
    const { lemma, thirdPerson, past, participle, gerund } = inflect(entry);
    forms.set(gerund, lemma).set(participle, lemma).set(past, lemma).set(thirdPerson, lemma).set(lemma, lemma);
  };
  COMMON_VERBS.trim().split(/\s+/).forEach(add);
  for (const { verbs } of CUE_GROUPS) for (const entry of verbs.split(', ')) if (!entry.includes(' ')) add(entry);
  return forms;
}

/** The plain form of a listed verb's form; undefined for other words. */
export function baseForm(word: string): string | undefined {
  return VERB_FORMS.get(word);
}

/** True for a noun, singular or plural, that stands for people. */
export function isPersonNoun(low: string): boolean {
  return PERSON_NOUNS.has(low) || PERSON_NOUN_GENDER.has(low) || PEOPLE_NOUNS.has(low);
}

/** Endings of nouns in the plural that stand for people: at the start of a sentence their capital makes no name of them. */
const COMMON_OPENERS = /.(?:ists|ers|ors|ians|ants|ents|men|women|eers|ees|crats)$/;

/** "Speaking at the rally, …", "Given the delay, …": so is a participle. */
const PARTICIPLE = /(?:ing|ed|en)$/;

/** What each listed word can be, but for the verbs' forms: one look-up a word instead of one a list. */
const LISTED: ReadonlyMap<string, WordKinds> = listed([
  [DETERMINERS, Kind.determiner], [POSSESSIVES, Kind.possessive], [SUBJECT_PRONOUNS, Kind.subjectPronoun], [PERSONAL_PRONOUNS, Kind.personal],
  [OBJECT_PRONOUNS, Kind.objectPronoun], [PREPOSITIONS, Kind.preposition], [COORDINATORS, Kind.coordinator], [SUBORDINATORS, Kind.subordinator],
  [RELATIVES, Kind.relative], [AUXILIARIES, Kind.auxiliary], [ADVERBS, Kind.adverb], [NOUN_LIKE_VERBS, Kind.nounLike],
]);

function listed(lists: readonly (readonly [ReadonlySet<string>, number])[]): Map<string, WordKinds> {
  const kinds = new Map<string, WordKinds>();
  for (const [words, kind] of lists) for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return kinds;
}

/**
 * @param low   the word in lower case, with straight apostrophes
 * @param first true for the first word of its sentence, whose capital says nothing when the word is a common one
 */
export function kindsOf(type: Token['type'], text: string, low: string, first: boolean): WordKinds {
  if (type === 'number') return Kind.number;
  if (type === 'mark') return 0;
  let kinds = LISTED.get(low) ?? 0;
  if (VERB_FORMS.has(low)) kinds |= Kind.verb;
  const contraction = /^(i|he|she|we|they|you|it|who)'(d|ll|s|ve|re|m)$/.exec(low);
  if (contraction) kinds |= Kind.subjectPronoun | Kind.personal;
  else if (/'s$/.test(low)) kinds |= Kind.genitive;
  if (low.endsWith('ly') && !LY_ADJECTIVES.has(low)) kinds |= Kind.adverb;
  const capital = /^\p{Lu}/u.test(text);
  if (WEEKDAYS.has(low.replace(/\.$/, '')) && capital) return Kind.time | Kind.capital;
  if (MONTHS.has(low.replace(/\.$/, '')) && capital && !first) return Kind.time | Kind.capital;
  if (capital && low !== 'i') {
    const functionWord = (kinds & ~(Kind.verb | Kind.nounLike | Kind.genitive)) !== 0;
    // Inside a sentence a capital outweighs what the word could otherwise be; "The" and "He" behind a colon or a mark stay what they are.
    if (!first && !(kinds & (Kind.determiner | Kind.personal | Kind.possessive | Kind.subordinator | Kind.relative | Kind.preposition | Kind.coordinator))) return Kind.capital | (kinds & Kind.genitive);
    if (first && !functionWord && !(kinds & Kind.verb && PARTICIPLE.test(low)) && !COMMON_OPENERS.test(low) && !isPersonNoun(low) && !DOCUMENT_NOUNS.has(low)) kinds |= Kind.capital;
  }
  return kinds;
}
