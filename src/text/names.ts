/** Capitalised names in a run of tokens, and what a name's words are: titles, the name itself, its particles. */
import type { Token } from '../model/tree.js';
import { BODY_HEADS, SENTENCE_WORDS, PEOPLES, PLACE_HEADS } from '../lexicon/en/bodies.js';
import { SAY_VERBS } from '../lexicon/en/say-verbs.js';
import { PERSON_NOUN_GENDER } from '../lexicon/en/person-nouns.js';
import { FAMILY_FIRST } from '../lexicon/en/given-names.js';
import { foldName, isGivenName } from './gender.js';
import { HONORIFICS, HONOURS_BEHIND, NAME_PARTICLES, NAME_SUFFIXES, OFFICES, OPENING_TITLES, PARTICLE_GENDER, PORTFOLIOS, PORTFOLIO_OFFICE } from '../lexicon/en/titles.js';
import { bareWord } from './words.js';

/** A run of capitalised words, as it stands: "Phoenix Fire Capt. Rosa Delgadillo", "Ministry of Agriculture, Forestry and Fisheries". */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  readonly words: readonly NameWord[];
  /** A possessive mark stands behind it: "Nyirongo's". */
  readonly possessive: boolean;
  /** It begins its sentence, so that its first word may be capitalised for that alone. */
  readonly opens: boolean;
}

export interface NameWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Bodies that a name behind them is none of: "Rivers Assembly Ana Ruiz". */
const STATE_BODIES = /^(?:Assembly|Parliament|Senate|Congress|Ministry|Department|Council|Legislature)$/;
/** Months, days and a preposition that are names too. */
const MONTH_NAME = /^(?:Per|Jan|Jun|May|April|June|August|Mar|Dec|Sun|Sat|Thu|Mon|Will)$/;
const NICKNAME_MARK = /^["“”„‟«»‘’'`]$|^''$|^``$/;
const POSSESSIVE = /['’]s?$/;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|an|ad|ar|as|ash|at|az|d|l|de|ibn)[-‑'’]\p{Lu}|\p{Ll}\p{Lu}\p{Ll})/u;

/** Adjectives that only begin with a name or a sentence: "Second-placed", "London-based". */
const COMPOUND = /[-‑](?:\p{Ll}{2,}(?:ed|ing)|born|old|era|style|long|wide|run|led|year-old)$/u;

/** The word without the possessive mark behind it. */
export function withoutPossessive(word: string): string {
  return word.replace(POSSESSIVE, '');
}

export function isCapitalised(word: string): boolean {
  return CAPITAL.test(word) && !COMPOUND.test(word);
}

/** True for words that begin sentences and belong to no name, contractions too (We've, It's). */
export function isNoName(word: string): boolean {
  const bare = bareWord(word);
  return SENTENCE_WORDS.has(bare) || SENTENCE_WORDS.has(bare.split("'")[0]!);
}

/**
 * The capitalised runs of one sentence, in order. A particle joins two capitalised words (María de la Torre), "of", "and", "for" and "&"
 * those of a body's name; a possessive mark, punctuation or a lower-case word ends the run.
 * @param tokens the tokens of the sentence
 * @param text   the text that they stand in
 * @param quoteStarts offsets where quoted words begin: a capital there means as little as one at the sentence's start
 */
export function nameRuns(tokens: readonly Token[], text: string): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]!;
    if (first.type !== 'word' || !isCapitalised(first.text)) continue;
    const opens = opensSentence(tokens, i);
    const next = tokens[i + 1];
    const month = MONTH_NAME.test(first.text) && next !== undefined && (SAY_VERBS.has(next.text) || (isCapital(next) && !isNoName(next.text) && text.slice(first.end, next.start) === ' '));
    if (!month && isNoName(first.text) && !/^\p{Lu}\.$/u.test(first.text) && !(first.text.length > 1 && first.text === first.text.toUpperCase() && /^\p{L}+$/u.test(first.text) && !opens)) continue;
    const last = placed(tokens, i) ? i : runEnd(tokens, text, i);
    // "Speaking to reporters", "Asked about it": a verb that only begins its sentence.
    if (opens && last === i && /(?:ing|ed)$/.test(first.text) && !isGivenName(first.text) && /^(?:,|to|at|by|about|in|on|from|with|after|for|as|out|that|whether|if|what|why|how|the|a)$/.test(tokens[i + 1]?.text ?? '')) continue;
    // "Rs 12,000", "Tk 90": money.
    if (last === i && first.text.length <= 3 && tokens[i + 1]?.type === 'number' && text.slice(first.end, tokens[i + 1]!.start) === ' ') continue;
    const words = withoutNickname(tokens.slice(i, last + 1)).map((token): NameWord => {
      const owner = withoutPossessive(token.text);
      // The point behind "Ma" at the very end is the sentence's.
      const bare = token === tokens[tokens.length - 1] && token !== first && /^\p{Lu}\p{Ll}\.$/u.test(owner) ? owner.slice(0, -1) : owner;
      return { text: bare, start: token.start, end: token.start + bare.length };
    });
    const end = words[words.length - 1]!.end;
    runs.push({ start: first.start, end, words, possessive: POSSESSIVE.test(tokens[last]!.text), opens });
    i = last;
  }
  return runs;
}

/** The words of a run; a nickname in marks and its marks are no words of the name. */
function withoutNickname(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex((token) => NICKNAME_MARK.test(token.text));
  if (open < 0) return tokens;
  const close = tokens.findIndex((token, k) => k > open && NICKNAME_MARK.test(token.text));
  return [...tokens.slice(0, open), ...tokens.slice(close + 1)];
}

/** "In Vienna Eva Lang said": a place behind its preposition, and a given name with another behind it. */
function placed(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:in|at|from|near|outside)$/i.test(tokens[i - 1]?.text ?? '') || isGivenName(tokens[i]!.text) || isTitle(tokens[i]!.text)) return false;
  const given = tokens[i + 1], family = tokens[i + 2];
  return isCapital(given) && isCapital(family) && isGivenName(given!.text) && !BODY_HEADS.has(bareWord(given!.text)) && !/^(?:of|street|road)$/.test(bareWord(family!.text)) && !PLACE_HEADS.has(bareWord(family!.text)) && !BODY_HEADS.has(bareWord(family!.text))
    && /^(?:said|says|told|tells|was|is|has|had|,)$|ed$/.test(tokens[i + 3]?.text ?? '');
}

function opensSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || /^["“‘«„'`]|^[.!?:…]$|^''$/.test(before.text);
}

/** The index of the last token of the run that begins at `first`. */
function runEnd(tokens: readonly Token[], text: string, first: number): number {
  let last = first, body = false;
  for (;;) {
    const at = tokens[last]!;
    if (BODY_HEADS.has(bareWord(at.text))) body = true;
    if (POSSESSIVE.test(at.text) && !(owningWord(at.text) && isCapital(tokens[last + 1]) && text[at.end] === ' ' && (body || leadsToBody(tokens, last + 1)))) return last;
    const next = joined(tokens, text, last, body);
    if (next === null) return last;
    last = next;
  }
}

/** The capitalised token that goes on with the run ended at `last`, over particles and connectors; null where the run ends. */
function joined(tokens: readonly Token[], text: string, last: number, body: boolean): number | null {
  let i = last + 1;
  if (PORTFOLIO_OFFICE.test(tokens[last]!.text) && /^(?:of|for)$/.test(tokens[i]?.text ?? '') && leadsToPortfolio(tokens, i + 1)) return i + 1;
  const touching = (k: number): boolean => text.slice(tokens[k - 1]!.end, tokens[k]!.start) === ' ';
  const word = (k: number): Token | null => (tokens[k]?.type === 'word' ? tokens[k] : null);
  if (tokens[i] === undefined) return null;
  const further = tokens[i + 1];
  if (!body && /^(?:and|&|,)$/.test(tokens[i]!.text) && PORTFOLIOS.has(bareWord(tokens[last]!.text)) && isCapital(further) && PORTFOLIOS.has(bareWord(further!.text)) && touching(i + 1)) return i + 1;
  const nickname = nicknameEnd(tokens, text, last);
  if (nickname !== null) return nickname;
  // A list in a body's name: "Ministry of Agriculture, Forestry and Fisheries".
  if (body && tokens[i]!.text === ',' && isCapital(tokens[i + 1]) && /^(?:and|&|,)$/.test(tokens[i + 2]?.text ?? '') && isCapital(tokens[i + 3]) && hasConnector(tokens, last)) return i + 1;
  if (!touching(i)) return null;
  // "Theresa May", "Le Thi Thu": a month or a day behind a name, and no number behind it.
  if (MONTH_NAME.test(tokens[i]!.text) && !body && (isGivenName(tokens[last]!.text) || isCapital(tokens[last - 1])) && tokens[i + 1]?.type !== 'number') return i;
  // "Mr Sunday Okoro": a day behind a title, and a name behind it.
  if (isCapital(tokens[i]) && /day$/.test(tokens[i]!.text) && HONORIFICS.has(bareWord(tokens[last]!.text)) && isCapital(tokens[i + 1]) && !isNoName(tokens[i + 1]!.text)) return i;
  if (isCapital(tokens[i])) return isNoName(tokens[i]!.text) && !/^\p{Lu}\.?$/u.test(tokens[i]!.text) && !(tokens[i]!.text === 'Under' && tokens[i + 1]?.text === 'Secretary') ? null : i;
  for (let steps = 0; steps < 3 && word(i) !== null && NAME_PARTICLES.has(word(i)!.text.toLowerCase()) && word(i)!.text === word(i)!.text.toLowerCase(); steps++) {
    i++;
    if (tokens[i] === undefined || !touching(i)) return null;
    if (isCapital(tokens[i])) return i;
  }
  i = last + 1;
  // "the Melaka River and Coastal Development Corporation": an article before, a body's head behind.
  if (!body && tokens[i]!.text === 'and' && isCapital(tokens[i + 1]) && afterArticle(tokens, last) && leadsToBody(tokens, i + 1) && i + 2 < tokens.length && isCapital(tokens[i + 2])) return i + 1;
  if (body && /^(?:of|for|and|&|on)$/.test(tokens[i]!.text)) {
    const article = /^(?:the)$/.test(tokens[i + 1]?.text ?? '') ? 1 : 0;
    const then = i + 1 + article;
    // "and" joins inside a name only behind "of" or "for": "the Ministry and Kim" are two.
    if (/^(?:and|&)$/.test(tokens[i]!.text) && !hasConnector(tokens, last) && tokens[i]!.text !== '&' && !BODY_HEADS.has(bareWord(tokens[then]?.text ?? ''))) {
      const after = tokens[then + 1]?.text ?? '';
      if (!BODY_HEADS.has(bareWord(after))) return null;
    }
    if (isCapital(tokens[then]) && !isNoName(tokens[then]!.text)) return then;
    return null;
  }
  if (tokens[i]!.text === '&' && isCapital(tokens[i + 1])) return i + 1;
  return null;
}

/** The index of the family name behind a nickname in marks: Rosa "La Tía" Quispe; null where none stands there. */
function nicknameEnd(tokens: readonly Token[], text: string, last: number): number | null {
  const open = last + 1;
  if (!NICKNAME_MARK.test(tokens[open]?.text ?? '') || text[tokens[open]!.start - 1] !== ' ' || text[tokens[open]!.end] === ' ') return null;
  let close = open + 1;
  while (close < open + 5 && tokens[close]?.type === 'word') close++;
  if (close === open + 1 || !NICKNAME_MARK.test(tokens[close]?.text ?? '') || !isCapital(tokens[close - 1]) || !(isCapital(tokens[open + 1]) || /^(?:the|la|el|il|le)$/.test(tokens[open + 1]!.text))) return null;
  const family = tokens[close + 1];
  return isCapital(family) && !isNoName(family!.text) && text.slice(tokens[close]!.end, family!.start) === ' ' && !isNoName(tokens[last]!.text) && !POSSESSIVE.test(tokens[last]!.text) ? close + 1 : null;
}

/** True where the capitalised words from `first` on hold what a minister is of: "Rural Works and Water". */
function leadsToPortfolio(tokens: readonly Token[], first: number): boolean {
  for (let i = first; i < first + 6 && (isCapital(tokens[i]) || /^(?:and|&|the)$/.test(tokens[i]?.text ?? '')); i++) if (PORTFOLIOS.has(bareWord(tokens[i]!.text))) return true;
  return false;
}

/** The index of the first word behind an office's portfolio, where a name is left behind it. */
function behindPortfolio(words: readonly NameWord[], cut: number): number {
  let from = cut;
  while (from < words.length - 1 && PORTFOLIOS.has(bareWord(words[from]!.text))) from++;
  if (!/^(?:of|for)$/.test(words[cut]!.text)) return from;
  for (let i = words.length - 2; i > from; i--) if (PORTFOLIOS.has(bareWord(words[i]!.text))) return i + 1;
  return from;
}

/** Possessives that stand inside names of bodies: "Growers' Union", "Women's Institute", "St George's Hospital". */
function owningWord(word: string): boolean {
  return /s['’]$/.test(word) || /^(?:wom[ae]n|m[ae]n|children|people|king|queen|prince|world|lord|mother|father|soldier|farmer|worker|consumer|citizen|student|teacher|trader|saint)['’]s$/i.test(word);
}

/** True where the capitalised words from `first` on end with the head of a body's name. */
function leadsToBody(tokens: readonly Token[], first: number): boolean {
  let i = first;
  while (i - first < 6 && isCapital(tokens[i + 1]) && !POSSESSIVE.test(tokens[i]!.text)) i++;
  return BODY_HEADS.has(bareWord(tokens[i]?.text ?? ''));
}

function isCapital(token: Token | undefined): boolean {
  return token?.type === 'word' && isCapitalised(token.text);
}

/** The capitalised words that end at `last` stand behind "the". */
function afterArticle(tokens: readonly Token[], last: number): boolean {
  let i = last;
  while (i >= 0 && last - i < 5 && isCapital(tokens[i])) {
    if (i > 0 && tokens[i - 1]!.text.toLowerCase() === 'the') return true;
    i--;
  }
  return false;
}

function hasConnector(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i >= 0 && i > last - 8; i--) {
    if (/^(?:of|for)$/.test(tokens[i]!.text)) return true;
    if (tokens[i]!.type === 'mark' && tokens[i]!.text !== ',' && tokens[i]!.text !== '&') return false;
  }
  return false;
}

/** A run divided into what stands before a person's name and the name. */
export interface PersonalName {
  /** Words before the name: titles, offices, the body that they belong to. */
  readonly before: readonly NameWord[];
  readonly name: readonly NameWord[];
  /** Some word before the name is a title or a noun for a person. */
  readonly titled: boolean;
}

/** Takes titles and offices off a run: "Melaka Tengah Police Chief ACP Zulkifli Hamdan" is Zulkifli Hamdan. A title at the very end is a family name (Alan Judge). */
export function personalName(words: readonly NameWord[]): PersonalName {
  let cut = 0;
  let behind = words.length;
  while (behind > 2 && HONOURS_BEHIND.has(words[behind - 1]!.text)) behind--;
  words = words.slice(0, behind);
  for (let i = 0; i + 1 < words.length; i++) {
    // "Azman bin Haji Yaakob": his father's title.
    if (i > cut && PARTICLE_GENDER[words[i - 1]!.text.toLowerCase()] !== undefined) continue;
    if (titleAt(words, i, cut === i && i > 0) && !(words.length - i === 2 && NAME_SUFFIXES.has(bareWord(words[i + 1]!.text)))) cut = i + 1;
  }
  if (cut > 0) cut = behindPortfolio(words, cut);
  // "Leader of the Opposition in the Rivers Assembly Ana Ruiz": a body before a given name.
  for (let i = cut; i < words.length - 2; i++) {
    if (!BODY_HEADS.has(bareWord(words[i]!.text)) && words[i]!.text !== 'Station') continue;
    const from = behindPortfolio(words, i + 1), left = words.length - from;
    const first = words[from]!.text;
    if (left < 2 || left > 4 || namesBody(words.slice(from)) || PLACE_HEADS.has(bareWord(words[words.length - 1]!.text))) continue;
    if (isGivenName(first) || FAMILY_FIRST.has(foldName(first)) || (STATE_BODIES.test(words[i]!.text) && left < 4 && words.slice(from).every((word) => /^\p{Lu}\p{Ll}/u.test(word.text) && !PORTFOLIOS.has(bareWord(word.text))))) cut = from;
  }
  // "SSP Imran Baig": three or four capitals before two words are a rank, whatever it is.
  if (cut === 0 && words.length > 2 && /^\p{Lu}{3,4}$/u.test(words[0]!.text) && /^\p{Lu}\p{Ll}/u.test(words[1]!.text) && !namesBody(words.slice(1))) cut = 1;
  // "Republican Ana Ruiz": a people or a party before two names or more is none.
  if (cut === 0 && words.length > 2 && PEOPLES.has(bareWord(words[0]!.text)) && !isGivenName(words[0]!.text)) cut = 1;
  return { before: words.slice(0, cut), name: words.slice(cut), titled: cut > 0 };
}

/** "Tan Sri" and "Datuk Seri" are titles of two words; a noun that is also a given name (Guy, Sultan, Prince) is one only before two more words. */
function titleAt(words: readonly NameWord[], i: number, afterTitle: boolean): boolean {
  const word = bareWord(words[i]!.text), next = bareWord(words[i + 1]?.text ?? ''), before = bareWord(words[i - 1]?.text ?? '');
  if (/^(?:sri|seri)$/.test(word)) return i === 0 ? words.length > 2 : /^(?:tan|datuk|dato'?|datin|toh|puan)$/.test(before);
  if (word === 'tan') return next === 'sri';
  // Burmese "U", without a point; with one it is an initial.
  if (words[i]!.text === 'U') return i === 0;
  // "Inspectors Rana Haddad and …"
  if (i === 0 && words.length > 2 && word.endsWith('s') && isTitle(word.slice(0, -1)) && isGivenName(words[1]!.text)) return true;
  if (!isTitle(word) || (OPENING_TITLES.has(word) && i > 0 && !afterTitle)) return false;
  // "Naa Adjeley", "Pol Maj Gen Somchai": behind a title a word that is also a given name is one more title.
  return !isGivenName(word) || words.length - i > 2 || (HONORIFICS.has(word) && (afterTitle || (/^(?:shei?kha?|shaikh|sultan|emir|king|queen|prince|princess|imam|haji|mufti)$/.test(word) && isGivenName(next))));
}

/** True for a word that stands before names and tells what the person is: Mr, Justice, Councilwoman, Geologist. */
export function isTitle(word: string): boolean {
  const bare = bareWord(word), last = bare.slice(bare.lastIndexOf('-') + 1);
  const known = (one: string): boolean => HONORIFICS.has(one) || OFFICES.has(one) || PERSON_NOUN_GENDER.has(one);
  if (bare.includes('-of-') || bare.endsWith('-in-charge')) return known(bare.slice(0, bare.indexOf('-')));
  return known(bare) || (last !== bare && (/^(?:sub|vice|ex|then|co|deputy|under|sous|major|lieutenant|brigadier)$/.test(bare.split('-')[0]!) ? known(last) : /^(?:general|elect|in-chief)$/.test(last) && known(bare.split('-')[0]!)));
}

/** True where some word of the name is the head of bodies' names. */
export function namesBody(words: readonly NameWord[]): boolean {
  return words.some((word) => BODY_HEADS.has(bareWord(word.text)) || /^(?:of|for|and|&)$/.test(word.text)) || (words.length === 1 && /^[\p{Lu}\d&-]{2,6}$/u.test(words[0]!.text));
}

/**
 * True where the short name can stand for the full one: the same words, its last words (De la Rosa), its first words (Muhammad Faiz), or one
 * of its words. Case, diacritics and hyphens make no difference.
 */
export function shortFormOf(short: readonly string[], full: readonly string[]): 'same' | 'last' | 'first' | 'inner' | null {
  if (short.length > full.length || short.length === 0) return null;
  // An initial stands for its name: "M Hargreave".
  const equal = (a: string, b: string | undefined): boolean => a === b || (short.length > 1 && b !== undefined && (a.length === 1 || b.length === 1) && a[0] === b[0]);
  const same = (from: number): boolean => short.every((word, i) => equal(word, full[from + i])) && short.some((word, i) => word.length > 1 && word === full[from + i]);
  if (short.length === full.length) return same(0) ? 'same' : null;
  if (same(full.length - short.length)) return 'last';
  if (same(0)) return 'first';
  for (let from = 1; from + short.length < full.length; from++) if (same(from)) return 'inner';
  // First and last word of a longer name: "Khalid Al Mheiri" of "Khalid bin Saeed Al Mheiri".
  if (short.length > 1 && short[0] === full[0] && short.slice(1).every((word, i) => word === full[full.length - short.length + 1 + i])) return 'inner';
  return null;
}
