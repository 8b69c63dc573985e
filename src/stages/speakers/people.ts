/** Every capitalised run of the story, and whether it names a person, a body or neither. */
import type { Attribution, MentionKind, Stretch } from '../../model/tree.js';
import { BODY_HEADS, BODY_NOUNS, PLACE_HEADS, POLITIES } from '../../lexicon/en/bodies.js';
import { SAY_VERBS } from '../../lexicon/en/say-verbs.js';
import { NEWS_NOUNS, PARTS_OF_NAME, PEOPLE_TOO } from '../../lexicon/en/reference.js';
import { KIN_NOUNS } from '../../lexicon/en/person-nouns.js';
import { isGivenName, type Gender } from '../../text/gender.js';
import { isAgency } from '../../text/agencies.js';
import { isCapitalised, nameRuns, namesBody, personalName, type NameRun, type PersonalName } from '../../text/names.js';
import { isOne, personNoun } from '../../text/person-nouns.js';
import { bareWord } from '../../text/words.js';
import { ageBeside, calledBehind, comparedBehind, officeBeforeBracket, pronounBehind } from './beside.js';
import { hasTicker, kindBeside, type KindOfBody } from './body-names.js';
import { barePhraseAt, determinerOf, phraseAt, type Phrase } from './phrases.js';
import type { Line, Reading } from './reading.js';

/** A run in its place, with what the words around it tell. */
export interface NameSighting extends Stretch {
  readonly line: Line;
  readonly run: NameRun;
  readonly personal: PersonalName;
  /** Index of the first and the last token of the run in its line. */
  readonly first: number;
  readonly last: number;
  /** Evidence for a person (above 0) or against. */
  readonly score: number;
  readonly body: boolean;
  /** Words around it tell that it is a body, whatever its own words say: a ticker, the noun before it; or it is an agency. */
  readonly surelyBody: boolean;
  /** The phrase beside a body's name that tells what it is: "the grid company", "Dutch chip equipment maker". */
  readonly kind: KindOfBody | null;
  readonly quoted: boolean;
  /** The phrases beside the name that tell who it is, before it and behind it, and where the whole of each stands. */
  readonly before: Apposition | null;
  readonly behind: Apposition | null;
  /** The phrase before the one that stands directly before the name: "The panel's chairman, retired judge NAME,". */
  readonly outer: Apposition | null;
  /** The words in front that belong to it: "Dutch chip equipment maker Varden". */
  readonly lead: Stretch | null;
  /** The nouns that "who heads …" or "is captain of …" behind the name makes of it. */
  readonly byVerb: readonly string[];
  /** The gender of the pronoun that follows in its clause: "Lind said that she …". */
  readonly pronoun: Gender | null;
  /** "Younger" or "older", where the words behind the name compare its bearer with somebody. */
  readonly compared: string | null;
  /** The noun that tells what body it is: "the disaster agency AFAD", "the utility, Sonora Power & Light". */
  readonly bodyNoun: string | null;
  /** The age that stands beside the name, in years. */
  readonly age: number | null;
  /** The words behind the name that belong to it: "Osk county council". */
  readonly tail: Stretch | null;
  /** The short form in brackets behind the name: (KCNA). */
  readonly acronym: string | null;
}

/** Titles that are written small. */
const COURTESIES: ReadonlySet<string> = new Set('don dom doña dona monsignor monsieur madame mademoiselle père abbé maître herr frau señor señora'.split(' '));
/** So many tokens behind a name a pronoun or "who" tells that it is a person's. */
const HUMAN_WITHIN = 16;
/** Words of a tail at most, and what may stand in it before its noun. */
const LONGEST_TAIL = 3, TAIL_WORDS: ReadonlySet<string> = new Set('city county district town village state provincial regional education health district high trade labour labor teachers port water police fishing farm farmers housing transport central'.split(' '));
/** Words that no description before a name goes back beyond. */
const LEAD_STOP = /^(?:said|says|say|told|tells|recalled|recalls|asked|asks|by|with|to|of|and|but|for|from|that|as|while|when|insisted|insists|added|adds|explained|explains|wrote|writes|in|on|at|is|was|were|are)$/;

export interface Apposition extends Stretch {
  readonly phrase: Phrase;
}

/** Verbs and marks that end what an apposition tells. */
const APPOSITION_END = /^[,.;:!?()—–"”“]$|^--$|^''$|^(?:who|whose|which|when|where|said|says|told|but)$/;

export function nameSightings(reading: Reading, attributions: readonly Attribution[]): NameSighting[] {
  const mentions = new Map<string, MentionKind>();
  for (const { speaker } of attributions) if (speaker) mentions.set(`${speaker.block.index}:${speaker.end}`, speaker.kind);
  const found: NameSighting[] = [];
  for (const line of reading.lines) {
    const { block, tokens } = line;
    const text = block.view.text;
    let at = 0;
    for (const run of nameRuns(tokens, text)) {
      while (tokens[at]!.start < run.start) at++;
      let last = at;
      while (tokens[last + 1] !== undefined && tokens[last + 1]!.start < run.end) last++;
      // "The parish priest, don Elio Lind": the title is no part of what stands before the name.
      const courtesy = COURTESIES.has(tokens[at - 1]?.text ?? ''), first = courtesy ? at - 1 : at;
      const named = personalName(run.words), bare = courtesy ? { ...named, titled: true } : named, office = bare.titled ? [] : officeBeforeBracket(line, first);
      const personal = office.length > 0 ? { ...bare, before: office, titled: true } : bare;
      const ticker = hasTicker(line, last);
      const told = kindBeside(line, first, last, ticker || namesBody(personal.name));
      // "Aune, the operator of the lift, and his daughter": some nouns are said of people and of firms.
      const kind = told && !ticker && PEOPLE_TOO.has(told.noun) && tokens.slice(last + 1, last + HUMAN_WITHIN).some((token) => /^(?:he|she|his|her|who|himself|herself)$/.test(token.text)) ? null : told;
      const surelyBody = ticker || isAgency(text.slice(run.start, run.end)) || (!personal.titled && kind !== null && (!isGivenName(personal.name[0]!.text) || kind.sure));
      const body = namesBody(personal.name) || surelyBody;
      const tail = personal.titled || run.possessive || isGivenName(personal.name[0]!.text) ? null : tailOf(line, last);
      const before = body || (first > 0 && BODY_NOUNS.has(tokens[first - 1]!.text) && !isGivenName(personal.name[0]!.text)) ? null : appositionBefore(line, first, last), behind = body ? null : appositionBehind(line, last);
      const quote = reading.quoteAt(block, run.start);
      const speaks = [0, 1, 2].map((more) => mentions.get(`${block.index}:${run.end + more}`)).find((kind) => kind !== undefined) ?? null;
      found.push({
        block, start: personal.name[0]!.start, end: run.end, line, run, personal, first, last, before, behind, outer: before !== null && before.phrase.head === first - 1 ? across(line, before.phrase.first, last) : null, acronym: acronymBehind(line, last), age: ageBeside(line, last, before?.phrase ?? null), bodyNoun: bodyNounBeside(line, first, last), lead: leadOf(line, first), byVerb: calledBehind(line, last), compared: comparedBehind(line, last), pronoun: first <= 2 || SAY_VERBS.has(tokens[last + 1]?.text ?? '') ? pronounBehind(line, last) : null,
        quoted: quote !== null, tail, body, surelyBody, kind: body || surelyBody ? kind : null,
        score: score(line, first, last, run, personal, (before ?? behind) !== null, speaks) - (quote !== null && !quote.speech ? 4 : 0),
      });
    }
  }
  return found;
}

function score(line: Line, first: number, last: number, run: NameRun, personal: PersonalName, apposed: boolean, mention: MentionKind | null): number {
  const { tokens } = line;
  const name = personal.name;
  const before = tokens[first - 1]?.text ?? '', after = tokens[last + 1]?.text ?? '', then = tokens[last + 2]?.text ?? '';
  let score = name.length > 1 ? 0.5 : 0;
  if (personal.titled) score += 3;
  else if (BODY_NOUNS.has(before) && !isGivenName(name[0]!.text)) score -= 2;
  else if (isOne(bareWord(before)) && before === before.toLowerCase() && !namesBody(name)) score += 3;
  if (apposed) score += 2;
  if (after === ',' && /^\d{1,2}$/.test(then) && /^[,.]$/.test(tokens[last + 3]?.text ?? '')) score += 3;
  if (after === ',' && then === 'who') score += 2;
  if (after === ',' && then === 'whose') score += 1;
  if (after === 'and' && /^(?:his|her)$/.test(then) && KIN_NOUNS.has(tokens[last + 3]?.text ?? '')) score += 2;
  // "A wether called Kevin": the name of no person.
  if (/^(?:called|named|dubbed|christened)$/.test(before) && /^\p{Ll}/u.test(tokens[first - 2]?.text ?? '') && personNoun(tokens[first - 2]!.text) === null && name.length === 1) score -= 3;
  if (name.length > 1 && isGivenName(name[0]!.text)) score += 2;
  else if (name.length > 1 && name.some((word) => isGivenName(word.text))) score += 1;
  else if (name.length === 1 && isGivenName(name[0]!.text)) score += 1;
  if (namesBody(name)) score -= name.some((word) => /^(?:of|for|and|&)$/.test(word.text)) ? 6 : 4;
  if (before.toLowerCase() === 'the') score -= 2;
  if (/^(?:in|at|from|near|to|outside|across|around|through|on)$/i.test(before)) score -= 1.5;
  if (PLACE_HEADS.has(after) && !BODY_NOUNS.has(after) && !/^(?:north|south|east|west|act|day|war|festival)$/.test(after) || /^(?:station|university|hospital|airport|stadium|school|museum|mosque|church|government|administration|campaign|river|region)$/.test(after)) score -= 4;
  // "The caterer, Beena Joseph, …": whatever the noun, two commas set off a name.
  if (before === ',' && after === ',' && name.length > 1 && /^\p{Ll}/u.test(tokens[first - 2]?.text ?? '')) score += 0.5;
  const lower = bareWord(name[name.length - 1]!.text);
  if (PLACE_HEADS.has(lower) && name.length > 1) score -= 3;
  if (POLITIES.has(lower) || POLITIES.has(lower.replace(/\./g, ''))) score -= 4;
  // A single word that opens its sentence may be any noun ("Video shows …").
  if (mention === 'name') score += name.length === 1 && run.opens ? 0.5 : 1.5;
  else if (mention === 'organisation' || mention === 'document') score -= 2;
  if (run.words.length > 5) score -= 1;
  return score;
}

/** The words directly before the name, back to a verb, a preposition or an article. */
function leadOf(line: Line, first: number): Stretch | null {
  const { tokens } = line;
  const noun = tokens[first - 1];
  if (noun?.type !== 'word' || isCapitalised(noun.text) || (personNoun(noun.text) === null && !BODY_NOUNS.has(noun.text))) return null;
  let from = first - 1;
  while (from > 0 && first - from < 8 && tokens[from - 1]!.type === 'word' && !LEAD_STOP.test(tokens[from - 1]!.text)) from--;
  return { block: line.block, start: tokens[from]!.start, end: noun.end };
}

function acronymBehind(line: Line, last: number): string | null {
  const { tokens } = line;
  const inside = tokens[last + 2];
  return tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')' && inside !== undefined && /^[\p{Lu}\d&-]{2,10}$/u.test(inside.text) ? inside.text : null;
}

function bodyNounBeside(line: Line, first: number, last: number): string | null {
  const { tokens } = line;
  let i = first - 1;
  if (tokens[i]?.text === ',') i--;
  const word = tokens[i]?.text ?? '';
  if (BODY_NOUNS.has(word)) return word;
  // "The Osk Posten newspaper"
  const behind = tokens[last + 1]?.text ?? '';
  return NEWS_NOUNS.has(behind) ? behind : null;
}

function stretch(line: Line, first: number, last: number, phrase: Phrase): Apposition {
  const end = line.tokens[last]!;
  return { block: line.block, start: line.tokens[first]!.start, end: end.end, phrase };
}

/** "the clerk, NAME," "His wife, NAME," "principal NAME". */
function appositionBefore(line: Line, first: number, last: number): Apposition | null {
  const { tokens } = line;
  const previous = tokens[first - 1];
  if (previous === undefined) return null;
  if (previous.type === 'word' && previous.text === previous.text.toLowerCase() && isOne(bareWord(previous.text))) {
    // "Foreign Ministry spokeswoman NAME": the phrase begins where the words do.
    let from = first - 1;
    while (from > 0 && first - from < 8 && tokens[from - 1]!.type === 'word' && !LEAD_STOP.test(tokens[from - 1]!.text)) from--;
    for (let i = from; i < first; i++) {
      const phrase = phraseAt(tokens, i);
      if (phrase !== null && phrase.head === first - 1) return stretch(line, i, first - 1, phrase);
    }
    const noun = personNoun(previous.text)!;
    return stretch(line, from, first - 1, { determiner: 'bare', first: from, head: first - 1, noun, plural: false, modifiers: tokens.slice(from, first - 1).map((t) => bareWord(t.text)) });
  }
  // "Tonight's presenter is Rosa Lind, a former student": who is said to be somebody.
  const be = previous.text === 'be' && tokens[first - 2]?.text === 'to' ? first - 3 : first - 1;
  if (/^(?:is|was)$/.test(tokens[be]?.text ?? '') && be > 0 && isOne(bareWord(tokens[be - 1]!.text))) {
    for (let i = Math.max(0, be - 7); i < be - 1; i++) {
      const phrase = phraseAt(tokens, i);
      if (phrase !== null && phrase.head === be - 1 && phrase.determiner !== 'indefinite') return stretch(line, i, be - 1, phrase);
    }
  }
  return across(line, first, last);
}

/** "The panel's chairman, NAME,": the phrase between the sentence's beginning or a mark and the comma before `first`. */
function across(line: Line, first: number, last: number): Apposition | null {
  const { tokens } = line;
  if (tokens[first - 1]?.text !== ',' || !/^(?:[,.;:()—–?!"”]|--|'')$/.test(tokens[last + 1]?.text ?? '.')) return null;
  let found: Apposition | null = null;
  for (let i = first - 2; i >= 0 && i > first - 14; i--) {
    if (/^[,;:.!?"”“]$/.test(tokens[i]!.text)) break;
    // "Counsel for the sisters, NAME,": a noun that begins the sentence needs no article.
    const phrase = phraseAt(tokens, i) ?? (i === 0 ? barePhraseAt(tokens, 0) : null);
    if (phrase !== null && phrase.head < first - 1 && !inOther(tokens.slice(phrase.head + 1, first - 1).map((t) => t.text))) {
      found = outermost(line, i, first - 2, phrase);
      // "counsel for the sisters": who is meant stands before the preposition.
      if (!/^(?:of|for|to)$/.test(tokens[i - 1]?.text ?? '')) break;
    }
  }
  return found;
}

/** Between head and comma only prepositions and their nouns: "the guard on duty", "a lawyer for the company". */
function inOther(words: readonly string[]): boolean {
  if (words.length === 0) return false;
  return words.length > 7 || /^(?:who|was|were|is|are|said|says|told|had|has|that|and)$/.test(words.find((word) => /^(?:who|was|were|is|are|said|says|told|had|has|that)$/.test(word)) ?? '');
}

/** "the agency's deputy for prices": the phrase begins with the owner's own article. */
function outermost(line: Line, first: number, last: number, phrase: Phrase): Apposition {
  const { tokens } = line;
  let from = first;
  while (from > 0 && /['’]s?$/.test(tokens[from]!.text) && tokens[from - 1]!.type === 'word' && (/^(?:the|a|an|his|her|their|its)$/i.test(tokens[from - 1]!.text) || /^\p{Lu}/u.test(tokens[from - 1]!.text) || first - from < 2)) {
    from--;
    if (/^(?:the|a|an|his|her|their|its)$/i.test(tokens[from]!.text)) break;
  }
  return stretch(line, from, last, phrase);
}

/** "NAME, 61, a former schoolteacher", "NAME, head of …". */
function appositionBehind(line: Line, last: number): Apposition | null {
  const { tokens } = line;
  let i = last + 1;
  // "Roy Cooper (D), McCrory's opponent"
  if (tokens[i]?.text === '(') for (let k = i + 1; k < i + 5; k++) if (tokens[k]?.text === ')') i = k + 1;
  if (!/^(?:,|–|—|--)$/.test(tokens[i]?.text ?? '')) return null;
  i++;
  if (/^\d{1,2}$/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === ',') i += 2;
  if (/^(?:now|then|also|himself|herself)$/.test(tokens[i]?.text ?? '')) i++;
  if (tokens[i] === undefined) return null;
  const phrase = withOwner(tokens, i) ?? barePhraseAt(tokens, i);
  if (phrase === null || (phrase.plural && phrase.determiner !== 'indefinite')) return null;
  // "NAME, chairman Kim said": the noun belongs to the name behind it.
  if (/^\p{Lu}/u.test(tokens[phrase.head + 1]?.text ?? '') && !/^(?:of|at|in|for|from|with)$/.test(tokens[phrase.head + 1]!.text)) return null;
  let end = phrase.head;
  while (tokens[end + 1] !== undefined && end - i < 18 && !APPOSITION_END.test(tokens[end + 1]!.text)) end++;
  return stretch(line, i, end, phrase);
}

/** "the deputy mayor's cousin", "Director of the Authority's wildlife clinic": owners before the head. */
function withOwner(tokens: Line['tokens'], first: number): Phrase | null {
  if (determinerOf(tokens[first]!) === null && !isCapitalised(tokens[first]!.text)) return null;
  for (let i = first; i < tokens.length && i < first + 6; i++) {
    const phrase = phraseAt(tokens, i);
    if (phrase !== null && (i === first || phrase.determiner === 'possessive')) return phrase;
    if (/^(?:[,.;:()]|and|or|but|who|was|were|is|has|had)$/.test(tokens[i]!.text)) return null;
  }
  return null;
}

/** The lower-case words directly behind the name, up to a noun that is a part of bodies' names. */
function tailOf({ tokens, block }: Line, last: number): Stretch | null {
  for (let i = last + 1; i <= last + LONGEST_TAIL && tokens[i]?.type === 'word' && /^\p{Ll}+(?:-\p{Ll}+)?$/u.test(tokens[i]!.text); i++) {
    const next = tokens[i + 1];
    if (PARTS_OF_NAME.has(tokens[i]!.text) && !PARTS_OF_NAME.has(next?.text ?? '')) return next?.type === 'word' && (BODY_NOUNS.has(next.text) || personNoun(next.text) !== null || isCapitalised(next.text)) ? null : { block, start: tokens[last + 1]!.start, end: tokens[i]!.end };
    if (!TAIL_WORDS.has(tokens[i]!.text) && !PARTS_OF_NAME.has(tokens[i]!.text)) return null;
  }
  return null;
}

/** True for a run whose words are the head of a body's name and nothing else: "the Authority". */
export function isBareBodyHead(words: readonly { readonly text: string }[]): boolean {
  return words.length === 1 && BODY_HEADS.has(bareWord(words[0]!.text));
}
