/** Whether a name or a noun is a man's or a woman's. */
import { FAMILY_FIRST, FEMALE_NAMES, KOREAN_ENDINGS, MALE_NAMES, NAME_ENDINGS } from '../lexicon/en/given-names.js';
import { HONORIFICS, NAME_PARTICLES, OFFICES, PARTICLE_GENDER, SECOND_NAME_GENDER } from '../lexicon/en/titles.js';

const SPACE = 32;
/** Words that folding only makes small. */
const PLAIN = /^[A-Za-z.'-]+$/;

export type Gender = 'm' | 'f';

/** Lower case, diacritics and marks dropped: "Özgül" and "Ozgul" are one name. */
export function foldName(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/đ/g, 'd').replace(/ß/g, 'ss').replace(/’/g, "'");
}

/** True where the word stands in a text of words in the order of their letters, looked for by halves. */
function listed(words: string, wanted: string): boolean {
  let low = 0, high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let start = middle;
    while (start > low && words.charCodeAt(start - 1) > SPACE) start--;
    let end = middle;
    while (end < high && words.charCodeAt(end) > SPACE) end++;
    const word = words.slice(start, end);
    if (word === wanted) return word !== '';
    if (word < wanted) low = end + 1;
    else high = start;
  }
  return false;
}

/** The gender that most bearers of a given name have; null where the name is unknown or borne by both. */
export function genderOfGivenName(name: string): Gender | null {
  const folded = foldName(name);
  const whole = folded.replace(/[^a-z]/g, '');
  for (const form of [folded, whole, folded.split('-')[0]!]) {
    const male = listed(MALE_NAMES, form), female = listed(FEMALE_NAMES, form);
    if (male !== female) return male ? 'm' : 'f';
    if (male) return null;
  }
  return null;
}

export function isGivenName(name: string): boolean {
  const folded = foldName(name);
  return listed(MALE_NAMES, folded) || listed(FEMALE_NAMES, folded);
}

/** The gender that a title or an office before a name tells ("Ms", "Councilwoman"); null where it tells none. */
export function genderOfTitle(title: string): Gender | null {
  const word = title.toLowerCase().replace(/\.$/, '');
  return HONORIFICS.get(word) ?? OFFICES.get(word) ?? null;
}

/**
 * The gender of the bearer of a name, and how sure that is (0 to 1): a particle (bin, binti) is sure, a listed given name nearly so,
 * the end of a name a hint. In names of two or three words the given name may stand last (Kim Yong-hyun, Tani Hiroshi): there it counts less.
 * @param words the words of the name without titles, in order
 */
export function genderOfName(words: readonly string[]): { readonly gender: Gender; readonly weight: number } | null {
  for (const word of words) {
    const gender = PARTICLE_GENDER[word.toLowerCase()];
    if (gender) return { gender, weight: 0.95 };
  }
  const second = words.slice(1).map((word) => SECOND_NAME_GENDER.get(foldName(word))).find((gender) => gender !== undefined);
  if (second) return { gender: second, weight: 0.9 };
  const plain = words.filter((word) => !NAME_PARTICLES.has(word.toLowerCase()) && !/^\p{Lu}\.?$/u.test(word));
  const first = plain[0], last = plain[plain.length - 1];
  if (first === undefined || last === undefined) return null;
  // Family name first, as in China, Korea and Vietnam: the other words are the given name.
  const familyFirst = plain.length > 1 && plain.length < 4 && FAMILY_FIRST.has(foldName(first)) && plain.slice(1).every((word) => !isGivenName(word) || genderOfGivenName(word) !== null) && !plain.slice(1).some((word) => word.length > 8 && !word.includes('-'));
  const given = familyFirst ? null : genderOfGivenName(first);
  if (given) return { gender: given, weight: plain.length > 1 ? 0.9 : 0.6 };
  if (plain.length > 1) {
    const korean = /^\p{Lu}\p{Ll}+-(\p{Ll}+)$/u.exec(last);
    if (korean) {
      const gender = KOREAN_ENDINGS[korean[1]!];
      if (gender) return { gender, weight: 0.4 };
    }
    for (const ending of NAME_ENDINGS) {
      if (ending.of === 'family' && foldName(last).endsWith(ending.end) && last.length > ending.end.length + 1) return { gender: ending.gender, weight: ending.gender === 'f' ? 0.7 : 0.5 };
    }
    // Second and third given names: "Gol-Mohammad", "Muhammad Zainab", "J. Robert …"; then the family-first order.
    for (const word of plain.slice(1)) {
      // "Nagwa Abdel-Rahim": a family name made of a father's.
      const later = /^(?:abd|abu|al-|el-)/i.test(word) ? null : genderOfGivenName(word);
      if (later) return { gender: later, weight: word === last ? 0.5 : 0.7 };
    }
    for (const ending of NAME_ENDINGS) {
      if (ending.of === 'given' && foldName(first).endsWith(ending.end)) return { gender: ending.gender, weight: 0.5 };
    }
  }
  return null;
}
