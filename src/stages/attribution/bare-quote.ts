import { BARE_WEIGHTS } from '../../lexicon/en/attribution-weights.js';
import type { Mention, QuoteRun } from '../../model/tree.js';
import type { Analysis } from './analysis.js';
import { mentionOf } from './draft.js';
import type { Item } from './frame.js';
import { contextOf, phraseType, total } from './link.js';
import type { NounPhrase } from './noun-phrases.js';
import { verbBetween } from './structure.js';
import { Kind } from './words.js';

/** Somebody who may have said the words of a quotation that no cue claims; `speaker` is null for "nobody is named". */
export interface BareCandidate {
  readonly speaker: Mention | null;
  readonly rule: 'sentence-subject' | 'previous-sentence' | null;
  readonly features: readonly string[];
}

const SPEAKING: ReadonlySet<string> = new Set(['name', 'person', 'organisation', 'document', 'subject-pronoun', 'object-pronoun', 'it']);

/** Who spoke in the sentence before: of another paragraph (`far`), with a colon at its end (`announced`). */
export interface Handed {
  readonly speaker: Mention;
  readonly far: boolean;
  readonly announced: boolean;
}

/** How many noun phrases to each side of the quotation are looked at. */
const LEFT = 5, RIGHT = 2;

/**
 * Those who may speak in a quotation without a cue, each with named features: the noun phrases of its sentence, who spoke before, and nobody.
 *
 * @param handed who spoke in the sentence before; null where nobody did
 */
export function bareCandidates({ frame, phrases }: Analysis, run: QuoteRun, handed: Handed | null): BareCandidate[] {
  const { items } = frame;
  const quote = items.findIndex((item) => item.run === run);
  const setting = settingOf(items, quote);
  const able = phrases.filter((phrase) => SPEAKING.has(phraseType(items, phrase)));
  const left = able.filter(({ end }) => end <= quote).slice(-LEFT).reverse(), right = able.filter(({ start }) => start > quote).slice(0, RIGHT);
  const whose = items[quote - 1];
  const owner: NounPhrase[] = whose && whose.is & Kind.possessive && whose.low !== 'whose' ? [{ start: quote - 1, end: quote, kind: 'pronoun', head: whose.low, idle: false }] : [];
  const own = (phrase: NounPhrase, features: readonly string[]): BareCandidate => ({ speaker: mentionOf(frame, phrase), rule: 'sentence-subject', features });
  const handedOn: BareCandidate | null = handed && { speaker: handed.speaker, rule: 'previous-sentence', features: handedFeatures(handed.speaker, handed.far, setting, items, quote) };
  // "Then, after a pause: "…"", and a paragraph that ends in a colon: nobody but the speaker before.
  if (handedOn && handed!.announced && setting.startsWith('alone')) return [handedOn];
  if (handedOn && !handed!.far && setting.startsWith('verbless') && owner.length + left.length + right.length === 0) return [handedOn];
  return [
    ...owner.map((phrase) => own(phrase, ['owner', `owner ${setting}`])),
    ...left.map((phrase, rank) => own(phrase, leftFeatures(items, phrase, quote, rank, left.length, setting))),
    ...right.map((phrase, rank) => own(phrase, rightFeatures(items, phrase, quote, rank, setting))),
    ...(handedOn ? [handedOn] : []),
    { speaker: null, rule: null, features: ['nobody', `nobody ${setting}`, `nobody ${handed !== null}`, `nobody behind ${wordBefore(items, quote)}`, `nobody left ${Math.min(left.length, 2)}`] },
  ];
}

/** Who most likely speaks. */
export function chooseBare(candidates: readonly BareCandidate[]): BareCandidate {
  let best = candidates[0]!, score = -Infinity;
  for (const candidate of candidates) {
    const value = total(BARE_WEIGHTS, candidate.features);
    if (value > score) [best, score] = [candidate, value];
  }
  return best;
}

/** Where the quotation stands: alone, among words without a verb, or as a part or a clause of a sentence. */
function settingOf(items: readonly Item[], quote: number): string {
  const { kind } = items[quote]!.run!;
  if (items.every(({ type }) => type === 'quote' || type === 'mark')) return `alone ${kind}`;
  if (!verbBetween(items, 0, items.length)) return `verbless ${kind}`;
  return `${kind} ${quote === items.length - 1 || (quote === items.length - 2 && items[quote + 1]!.type === 'mark') ? 'last' : quote === 0 ? 'first' : 'inside'}`;
}

/** The function word before the quotation, or what stands there. */
function wordBefore(items: readonly Item[], quote: number): string {
  const item = items[quote - 1];
  return item && item.type === 'word' && item.is & (Kind.preposition | Kind.determiner | Kind.coordinator | Kind.auxiliary) ? item.low : contextOf(item);
}

function verbs(items: readonly Item[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const { is, low } = items[i]!;
    if (is & Kind.auxiliary || (is & Kind.verb && !(is & Kind.nounLike)) || (/ed$/.test(low) && !(is & (Kind.capital | Kind.nounLike)))) count++;
  }
  return count;
}

function marks(items: readonly Item[], from: number, to: number): string {
  let commas = 0, quotes = 0, clauses = 0;
  for (let i = from; i < to; i++) {
    const { type, text, is } = items[i]!;
    if (type === 'quote') quotes = 1;
    else if (text === ',' || text === '—' || text === '–' || text === ';') commas = Math.min(2, commas + 1);
    else if (is & (Kind.relative | Kind.subordinator)) clauses = 1;
  }
  return `c${commas}q${quotes}s${clauses}`;
}

function leftFeatures(items: readonly Item[], phrase: NounPhrase, quote: number, rank: number, count: number, setting: string): string[] {
  const type = phraseType(items, phrase), before = contextOf(items[phrase.start - 1]), next = contextOf(items[phrase.end]);
  const acts = Math.min(2, verbs(items, phrase.end, quote)), between = marks(items, phrase.end, quote), behind = wordBefore(items, quote);
  const subject = next === 'auxiliary' || next === 'verb' || next === 'adverb' || verbs(items, phrase.end, phrase.end + 1) > 0;
  const owns = (items[phrase.end - 1]!.is & Kind.genitive) !== 0;
  return [
    'left', `left ${setting}`, `left type ${type}`, `left before ${before}`, `left next ${next}`, `left rank ${rank}`, `left first ${rank === count - 1}`, `left between ${between}`, `left acts ${acts}`,
    `left type ${type} before ${before}`, `left type ${type} subject ${subject}`, `left acts ${acts} ${between}`, `left behind ${behind} ${acts}`, `left subject ${subject} ${acts} ${before}`, `left type ${type} ${setting}`,
    `left owns ${owns} ${phrase.end === quote}`, `left touching ${phrase.end === quote} ${type}`, `left rank ${rank} ${setting}`,
  ];
}

function rightFeatures(items: readonly Item[], phrase: NounPhrase, quote: number, rank: number, setting: string): string[] {
  const type = phraseType(items, phrase), before = contextOf(items[phrase.start - 1]);
  const acts = Math.min(2, verbs(items, quote + 1, phrase.start));
  return ['right', `right ${setting}`, `right type ${type}`, `right before ${before}`, `right rank ${rank}`, `right acts ${acts} ${before}`, `right type ${type} before ${before}`, `right next ${contextOf(items[phrase.end])}`, `right type ${type} ${setting}`];
}

function handedFeatures({ kind }: Mention, far: boolean, setting: string, items: readonly Item[], quote: number): string[] {
  return ['handed', `handed ${setting}`, `handed far ${far}`, `handed far ${far} ${setting}`, `handed ${kind}`, `handed behind ${wordBefore(items, quote)}`];
}
