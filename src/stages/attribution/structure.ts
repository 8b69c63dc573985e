import { TIME_NOUNS, VENUE_NOUNS } from '../../lexicon/en/speaker-nouns.js';
import { contentEnd } from './content-end.js';
import type { Item } from './frame.js';
import type { Link } from './link.js';
import { aboutAt, nominalComplement, patientOf } from './nominal.js';
import { isApproximate, nounPhraseAt, type NounPhrase } from './noun-phrases.js';
import { Kind } from './words.js';

/** Item numbers from `start` to `end` (exclusive). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type Complement = 'that' | 'clause' | 'question' | 'infinitive' | 'urged' | 'gerund' | 'object' | 'about' | 'quote' | 'none';

/** What stands around a cue: who is spoken to, and where its content can lie. */
export interface Structure {
  readonly hearer: NounPhrase | null;
  /** What follows the cue, its subject, its hearer and the time and place of speaking. */
  readonly after: Range | null;
  readonly complement: Complement;
  /** What stands before an inserted or trailing "…, he said". */
  readonly before: Range | null;
  /** What follows an inserted "…, he said, …" and goes on with `before`. */
  readonly rest: Range | null;
  /** What a passive or "reportedly" says something of: "the ferry" of "the ferry was said to be overloaded". */
  readonly patient: Range | null;
  /** Everything that belongs to the act of speaking: subject where it touches, cue, hearer, time and place. */
  readonly extent: Range;
}

const VENUE_PREPOSITIONS = new Set(['in', 'on', 'at', 'during', 'after', 'before', 'from', 'via', 'through', 'by', 'outside', 'over', 'with', 'to', 'of', 'about', 'as']);

/** The structure around each link of one frame; links in order. */
export function structures(items: readonly Item[], phrases: readonly NounPhrase[], links: readonly Link[]): Structure[] {
  const end = sentenceEnd(items);
  return links.map((link, i) => structureOf(items, phrases, link, links, i, end));
}

/** The number of items without the final stop. */
function sentenceEnd(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && items[end - 1]!.type === 'mark' && /^[.!?…,;:—–■)\]]$/.test(items[end - 1]!.text)) end--;
  return end;
}

function structureOf(items: readonly Item[], phrases: readonly NounPhrase[], link: Link, links: readonly Link[], at: number, end: number): Structure {
  const { cue, subject } = link;
  const subjectAfter = subject !== null && subject.start >= cue.end;
  let from = cue.end;
  let hearer: NounPhrase | null = null;
  const opening = cue.shape === 'according' && cue.start < 3;
  if (subjectAfter) from = opening ? behindSource(items, subject.end, end) : behindApposition(items, subject.end, end, cue.shape === 'according');
  else if (cue.verb?.takes.has('hearer') && cue.shape !== 'passive') {
    const phrase = nounPhraseAt(items, from);
    if (phrase && !phrase.idle && takesHearer(items, phrase, cue.lemma)) [hearer, from] = [phrase, phrase.end];
  }
  const behind = skipCircumstances(items, from, end, hearer !== null || cue.verb?.takes.has('infinitive') || cue.verb?.takes.has('urged') || false);
  if (hearer === null && cue.verb?.sense === 'say') hearer = behind.hearer;
  const extentStart = subject && subject.end <= cue.groupStart && onlyApposition(items, subject.end, cue.groupStart) ? link.subjectStart : cue.groupStart;
  const { start, complement } = complementAt(items, behind.at, end, link);
  const after = complement === 'none' ? null : { start, end: contentEnd(items, start, end, links, at, complement) };
  const trails = cue.shape === 'according' || (cue.shape === 'finite' && (cue.verb!.takes.has('clause') || (cue.verb!.sense === 'say' && cue.verb!.takes.has('direct')))) || (cue.shape === 'gerund' && items[cue.start - 1]?.low === 'as');
  const before = trails ? beforeRange(items, extentStart, complement) : null;
  const rest = complement === 'none' && before !== null ? restRange(items, before, behind.at, end, links, at) : null;
  let patient = after === null ? null : patientOf(items, phrases, cue);
  // "I was told that": the one who is told.
  if (patient && hearer === null && cue.shape === 'passive' && cue.verb!.takes.has('hearer')) {
    hearer = phrases.find(({ start }) => start === patient!.start) ?? null;
    patient = null;
  }
  return { hearer, after, complement, before, rest, patient, extent: { start: extentStart, end: behind.at } };
}

function takesHearer(items: readonly Item[], phrase: NounPhrase, lemma: string): boolean {
  if (lemma !== 'tell' && lemma !== 'remind' && lemma !== 'inform' && lemma !== 'assure' && phrase.kind !== 'pronoun') {
    const next = items[phrase.end];
    return next !== undefined && (next.low === 'that' || next.low === 'whether' || next.low === 'if' || next.low === 'to' || next.type === 'quote' || next.text === ':' || next.text === ',');
  }
  return true;
}

/** "According to X, the head of Y, content": to the comma that the content follows. */
function behindSource(items: readonly Item[], from: number, end: number): number {
  const first = commaAfter(items, from, end), second = first < 0 ? -1 : commaAfter(items, first + 1, end);
  if (first < 0) return from;
  return second > 0 && !verbBetween(items, first + 1, second) && opensClause(items[second + 1]!) && verbBetween(items, second + 1, end) && (items[first + 1]!.is & (Kind.determiner | Kind.relative | Kind.possessive | Kind.capital)) !== 0 ? second : first;
}

/** Whether a clause can begin with the item: not "aged 34", not "who", not "34". */
function opensClause({ is, low, type }: Item): boolean {
  return type === 'word' && !/(?:ed|ing)$/.test(low) && !(is & (Kind.relative | Kind.preposition | Kind.coordinator | Kind.auxiliary));
}

function commaAfter(items: readonly Item[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (items[i]!.text === ',') return i;
  return -1;
}

/** "said X, a professor at Y": from the end of the subject to behind the phrase that explains it. */
function behindApposition(items: readonly Item[], from: number, end: number, according: boolean): number {
  if (items[from]?.text === '(') {
    for (let i = from; i < Math.min(end, from + 12); i++) if (items[i]!.text === ')') { from = i + 1; break; }
  }
  if (items[from]?.text !== ',') return from;
  const opener = items[from + 1];
  if (!opener || opener.type === 'quote') return from;
  const explains = opener.is & (Kind.determiner | Kind.possessive | Kind.relative | Kind.number) || (!(opener.is & (Kind.personal | Kind.coordinator)) && nounPhraseAt(items, from + 1) !== null);
  if (!explains) return from;
  for (let i = from + 1; i < end; i++) {
    const { type, text, is } = items[i]!;
    if (type === 'quote' || text === ':' || text === ';') return i;
    if (text === ',') {
      if (according || items[i + 1]?.type === 'quote') return according && verbBetween(items, from + 1, i) ? from : i;
      if (items[i + 1] && items[i + 1]!.is & (Kind.determiner | Kind.relative | Kind.preposition | Kind.capital)) continue;
      return i;
    }
    if (according && is & Kind.auxiliary && !(opener.is & Kind.relative)) return from;
  }
  return end;
}

/** True when a verb stands among the items. */
export function verbBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i]!.is & Kind.auxiliary || (items[i]!.is & Kind.verb && !(items[i]!.is & Kind.nounLike))) return true;
  return false;
}

/** Skips adverbs, times and places of speaking: "on Tuesday", "in a statement", "to reporters". */
function skipCircumstances(items: readonly Item[], from: number, end: number, infinitive: boolean): { at: number; hearer: NounPhrase | null } {
  let hearer: NounPhrase | null = null;
  let i = from;
  for (let rounds = 0; rounds < 8 && i < end; rounds++) {
    const { is, low, type, text } = items[i]!;
    if (type === 'quote' || low === 'that') break;
    if (text === ',' && i + 1 < end && items[i + 1]!.type === 'quote') { i++; break; }
    if (text === ':') { i++; break; }
    if (text === ',') {
      const that = insertedThat(items, i, end);
      if (that > 0) { i = that; break; }
    }
    if ((is & Kind.time && !namesSomebody(items, i)) || (is & Kind.adverb && !(is & (Kind.determiner | Kind.preposition | Kind.subordinator)) && !(is & Kind.capital) && !(low === 'there' && (items[i + 1]?.is ?? 0) & (Kind.auxiliary | Kind.verb)))) { i++; continue; }
    if (/^(?:last|next|this|that|earlier|late|early|the)$/.test(low) && i + 1 < end && (TIME_NOUNS.has(items[i + 1]!.low) || items[i + 1]!.is & Kind.time) && isTimeOfSpeaking(items, i + 1)) { i += 2; continue; }
    if (infinitive && low === 'to' && (items[i + 1]?.is ?? 0) & Kind.verb) break;
    if (VENUE_PREPOSITIONS.has(low)) {
      if (isApproximate(items, i)) break;
      const phrase = nounPhraseAt(items, i + 1);
      if (!phrase) break;
      const content = items[i + 1]!;
      const venue = VENUE_NOUNS.has(phrase.head) || TIME_NOUNS.has(phrase.head) || phrase.idle || content.is & Kind.time || hasVenue(items, phrase);
      if (low === 'to' && (phrase.kind !== 'noun' || !(items[phrase.start]!.is & Kind.verb))) hearer ??= phrase;
      else if (!venue && !(phrase.end >= end || /^[,:]$/.test(items[phrase.end]!.text) || items[phrase.end]!.low === 'that' || items[phrase.end]!.type === 'quote' || items[phrase.end]!.is & (Kind.personal | Kind.determiner))) break;
      i = phrase.end;
      continue;
    }
    const phrase = nounPhraseAt(items, i);
    if (phrase?.idle && phrase.end > i && !verbBetween(items, phrase.end, Math.min(end, phrase.end + 1))) { i = phrase.end; continue; }
    break;
  }
  return { at: i, hearer };
}

/** "said last week it would": a time with no genitive and no verb behind it, whose subject it would be. */
function isTimeOfSpeaking(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return !(items[at]!.is & Kind.genitive) && !(next && (next.is & Kind.auxiliary || (next.type === 'word' && /ed$/.test(next.low))));
}

/** "said Jan Moss had locked it": a month before a name is a name. */
function namesSomebody(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return /^(?:jan|april|may|june|august)$/.test(items[at]!.low) && next?.type === 'word' && (next.is & Kind.capital) !== 0 && !(next.is & Kind.time);
}

/** "reported on Tuesday, citing two importers, that …": the item of "that" behind what is inserted; 0 where there is none. */
function insertedThat(items: readonly Item[], comma: number, end: number): number {
  for (let i = comma + 1; i < Math.min(end - 1, comma + 16); i++) if (items[i]!.text === ',') return items[i + 1]!.low === 'that' ? i + 1 : 0;
  return 0;
}

function hasVenue(items: readonly Item[], phrase: NounPhrase): boolean {
  for (let i = phrase.start; i < phrase.end; i++) if (VENUE_NOUNS.has(items[i]!.low)) return true;
  return false;
}

/** True when only a bracket, a comma'd apposition or nothing stands between the subject and its verb. */
function onlyApposition(items: readonly Item[], from: number, to: number): boolean {
  if (from === to) return true;
  const first = items[from]!.text, last = items[to - 1]!.text;
  return (first === ',' && last === ',') || (first === '(' && (last === ')' || last === ',')) || items[from]!.low === 'who' || isTied(items, from, to) || (first === '—' && last === '—') || (first === '–' && last === '–');
}

/** "two people with direct knowledge of the matter said": what a preposition ties to the subject, with no comma between. */
function isTied(items: readonly Item[], from: number, to: number): boolean {
  if (!(items[from]!.is & Kind.preposition) || to - from > 10) return false;
  for (let i = from; i < to; i++) if (items[i]!.type === 'mark' || items[i]!.type === 'quote' || items[i]!.is & (Kind.auxiliary | Kind.relative | Kind.subordinator)) return false;
  return true;
}

/** What kind of complement stands at `at`, and where it starts. */
function complementAt(items: readonly Item[], at: number, end: number, { cue, subject }: Link): { start: number; complement: Complement } {
  const item = items[at];
  const none = { start: at, complement: 'none' } as const;
  if (!item || at >= end) return none;
  const takes = cue.verb?.takes;
  if (item.type === 'quote') return { start: at, complement: 'quote' };
  if (cue.shape === 'according') return item.text === ',' && at + 1 < end && subject !== null && cue.start < 3 ? { start: at + 1, complement: 'clause' } : none;
  if (cue.shape === 'hearsay') return { start: at, complement: 'clause' };
  if (cue.shape === 'nominal') return nominalComplement(items, at);
  if (!takes) return none;
  if (item.low === 'that' && (takes.has('clause') || takes.has('that') || takes.has('hearer'))) return { start: at + 1, complement: 'that' };
  if (/^(?:whether|if|how|what|why|who|when|where)$/.test(item.low) && (takes.has('clause') || takes.has('that'))) return { start: at, complement: 'question' };
  if (item.low === 'to' && (cue.shape === 'passive' || takes.has('infinitive') || takes.has('urged') || takes.has('hearer'))) return { start: at, complement: 'infinitive' };
  if (item.text === ',' && items[at + 1]?.low === 'however') return none;
  if (item.type === 'mark' && !/^[$€£¥₹(#@[]$/.test(item.text)) return none;
  // "rejected as "imaginary" a report that …"
  if (item.low === 'as' && items[at + 1]?.type === 'quote' && (takes.has('named') || cue.verb!.polarity === 'denied') && nounPhraseAt(items, at + 2) !== null) return { start: at, complement: 'object' };
  const phrase = nounPhraseAt(items, at);
  if (takes.has('clause') && clauseAt(items, at, phrase, end, ((items[cue.groupStart - 1]?.is ?? 0) & Kind.relative) !== 0)) return { start: at, complement: 'clause' };
  if (phrase && takes.has('urged') && items[phrase.end]?.low === 'to') return { start: at, complement: 'urged' };
  if (/ing$/.test(item.low) && item.is & Kind.verb && cue.verb!.sense === 'say') return { start: at, complement: 'gerund' };
  if (phrase && (takes.has('object') || takes.has('named')) && !phrase.idle) return { start: at, complement: 'object' };
  if (item.low === 'as' && takes.has('named')) return { start: at + 1, complement: 'object' };
  return aboutAt(items, at) ?? none;
}

/** Whether a clause stands at `at`: a subject, and a verb before the sentence ends. */
function clauseAt(items: readonly Item[], at: number, phrase: NounPhrase | null, end: number, inRelative: boolean): boolean {
  const item = items[at]!;
  if (item.low === 'as') return false; // "known as", "said as he left"
  if (item.is & Kind.subordinator && item.low !== 'so') return verbBetween(items, at + 1, end);
  if (/^(?:there|it|this|these|those)$/.test(item.low)) return true;
  if (/^(?:i|he|she|we|they|you|it)(?:'\w+)?$/.test(item.low)) return true;
  if (!phrase) return item.is & Kind.preposition && items[at + 1] !== undefined ? /,/.test(items.slice(at, Math.min(end, at + 12)).map((x) => x.text).join(' ')) && verbBetween(items, at, end) : false;
  for (let i = phrase.start + 1; i < end; i++) {
    const { is, low, type, text } = items[i]!;
    if (inRelative && text === ',') return false;
    if (type === 'quote') return i >= phrase.end;
    if (is & Kind.auxiliary) return true;
    if (i >= phrase.end && is & Kind.verb && !(is & Kind.capital) && items[i - 1]!.low !== 'to') return true;
    if (i >= phrase.end && /(?:ed|s)$/.test(low) && !(is & (Kind.preposition | Kind.determiner | Kind.capital | Kind.possessive)) && i === phrase.end) return true;
  }
  return false;
}

/** True when a word stands among the items that may be a verb, even if it is more often a noun. */
export function mayHoldVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i]!.is & (Kind.auxiliary | Kind.verb) || /ed$/.test(items[i]!.low)) return true;
  return false;
}

/** "The virus, doctors said, had spread": what follows the inserted words, where it goes on with what stands before them. */
function restRange(items: readonly Item[], before: Range, at: number, end: number, links: readonly Link[], number: number): Range | null {
  if (items[at]?.text !== ',' || at + 2 >= end) return null;
  const first = items[at + 1]!;
  if (first.type === 'quote' || /ing$/.test(first.low) || first.is & Kind.relative || links.slice(number + 1).some(({ cue }) => cue.verb?.sense === 'say')) return null;
  return !verbBetween(items, before.start, before.end) && verbBetween(items, at + 1, end) && !items.slice(before.start, before.end).some((item) => item.type === 'quote') ? { start: at + 1, end } : null;
}

/** What stands before "…, he said": from the start of the sentence to the comma. */
function beforeRange(items: readonly Item[], extentStart: number, complement: Complement): Range | null {
  const last = items[extentStart - 1];
  if (!last || complement === 'that' || complement === 'clause') return null;
  let end = extentStart;
  while (end > 0 && /^[,—–;]$/.test(items[end - 1]!.text)) end--;
  if (end === extentStart && last.type !== 'quote') return null;
  let start = items.findLastIndex((item, i) => i < end - 1 && item.text === ';') + 1;
  while (start < end && isBullet(items[start]!)) start++;
  return start < end ? { start, end } : null;
}

/** True for a comma, a dash, a bullet, an arrow or an emoji before the first word; no currency sign, bracket or number sign. */
export function isBullet({ type, text }: Item): boolean {
  const code = text.codePointAt(0)!;
  // U+FE0F, which makes an emoji of an arrow, is a combining mark and so begins a word; U+200D joins emoji.
  return code === 0xfe0f || (type === 'mark' && (/^[,;:.—–•·*-]+$/.test(text) || (code >= 0x2190 && code < 0x2c00) || code === 0x200d || code >= 0x1f000));
}
