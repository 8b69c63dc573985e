import { LINK_WEIGHTS } from '../../lexicon/en/attribution-weights.js';
import { BODY_NOUNS } from '../../lexicon/en/speaker-nouns.js';
import { f } from '../../text/feature-name.js';
import { perceivedBefore, type Cue } from './cues.js';
import type { Item } from './frame.js';
import { isFaced, ownerOf } from './nominal.js';
import { nounPhraseAt, type NounPhrase } from './noun-phrases.js';
import { isPersonNoun, Kind } from './words.js';

/** A cue with the noun phrase that its subject seems to be; `score` is the margin over "nobody in this sentence". */
export interface Link {
  readonly cue: Cue;
  readonly subject: NounPhrase | null;
  /** First item of the subject with the description beside it: of "her father" in "her father, Col Tate, told". */
  readonly subjectStart: number;
  readonly score: number;
}

/** The margin of a subject that the wording leaves no choice about. */
export const CERTAIN_SUBJECT = 4;

/** How many noun phrases to each side of the cue are looked at. */
const LEFT = 7, RIGHT = 2;

export interface LinkCandidate {
  readonly phrase: NounPhrase;
  readonly features: readonly string[];
}

/** The noun phrases that could be the subject of the cue, each with its named features. */
export function linkCandidates(items: readonly Item[], phrases: readonly NounPhrase[], cue: Cue): LinkCandidate[] {
  const able = phrases.filter((phrase) => !phrase.idle && phrase.start >= cue.groupStart - 80 && phrase.start <= cue.end + 4 && !isBracketed(items, phrase, cue));
  const right = able.filter((phrase) => phrase.start >= cue.end).slice(0, RIGHT);
  const left = able.filter((phrase) => phrase.end <= cue.groupStart).slice(-LEFT).reverse();
  return [
    ...left.map((phrase, rank) => ({ phrase, features: leftFeatures(items, phrase, cue, rank, left.length) })),
    ...right.map((phrase, rank) => ({ phrase, features: rightFeatures(items, phrase, cue, rank) })),
  ];
}

/** "John Lind (R-OH) said": what short brackets hold is not the subject of a verb outside them. */
function isBracketed(items: readonly Item[], phrase: NounPhrase, cue: Cue): boolean {
  for (let i = phrase.start - 1; i >= Math.max(0, phrase.start - 4); i--) {
    if (items[i]!.text === ')') return false;
    if (items[i]!.text === '(') return phrase.end < cue.groupStart && items.slice(phrase.end, Math.min(cue.groupStart, phrase.end + 4)).some(({ text }) => text === ')');
  }
  return false;
}

/** The features of "nobody in this sentence is the subject". */
export function noneFeatures(items: readonly Item[], cue: Cue): string[] {
  return ['none', f`none ${cue.shape}`, f`none after ${contextOf(items[cue.groupStart - 1])}`, f`none before ${contextOf(items[cue.end])}`];
}

/** Chooses the subject of each cue. */
export function linkCues(items: readonly Item[], phrases: readonly NounPhrase[], cues: readonly Cue[]): Link[] {
  return cues.map((cue) => {
    const settled = settledLink(items, phrases, cue);
    if (settled) return settled;
    let best: NounPhrase | null = null, score = -Infinity;
    for (const { phrase, features } of linkCandidates(items, phrases, cue)) {
      const value = total(LINK_WEIGHTS, features);
      if (value > score) [best, score] = [phrase, value];
    }
    const margin = score - total(LINK_WEIGHTS, noneFeatures(items, cue));
    if (margin <= 0 || best === null) {
      const main = cue.shape === 'finite' && cue.verb!.sense === 'say' && items[cue.groupStart - 1]?.text === ',' ? opening(items, phrases, cue) : null;
      return { cue, subject: main, subjectStart: main?.start ?? cue.groupStart, score: 0 };
    }
    const subject = joined(items, phrases, named(items, phrases, best));
    return { cue, subject, subjectStart: Math.min(describedStart(items, phrases, subject), best.start), score: margin };
  });
}

/** The link of a cue whose subject, or want of one, is settled without any weighing; null for the others. */
export function settledLink(items: readonly Item[], phrases: readonly NounPhrase[], cue: Cue): Link | null {
  const nobody: Link = { cue, subject: null, subjectStart: cue.groupStart, score: 0 };
  if (cue.shape === 'hearsay' || (cue.shape === 'colon' && afterPreposition(items, phrases, cue))) return nobody;
  const certain = certainSubject(items, phrases, cue);
  if (certain) return { cue, subject: certain, subjectStart: cue.shape === 'signature' ? cue.groupStart : certain.start, score: CERTAIN_SUBJECT };
  return cue.shape === 'signature' || (cue.shape === 'nominal' && isFaced(items, cue)) ? nobody : null;
}

/** The subject where the wording leaves no choice: "the words of X", "so spoke X", "quoted X as saying". */
function certainSubject(items: readonly Item[], phrases: readonly NounPhrase[], cue: Cue): NounPhrase | null {
  const right = nounPhraseAt(items, cue.end);
  if (cue.shape === 'signature') return right && isName(items, right) && (right.end >= items.length - 1 || items[right.end]!.text === ',') ? right : null;
  if (cue.shape === 'words') return right;
  if (cue.shape === 'nominal') return ownerOf(items, phrases, cue);
  if (cue.shape === 'according' && right && !right.idle) return { ...right, end: explained(items, right) };
  if (/^(?:so|thus)$/.test(items[cue.groupStart - 1]?.low ?? '') && cue.groupStart === 1 && right && !right.idle) return right;
  if (cue.shape === 'colon' && cue.start < 12 && phrases[0]?.start === 0 && (phrases[0].end === cue.start || items[phrases[0].end]!.text === ',')) return phrases[0];
  const heard = cue.shape === 'finite' || cue.shape === 'gerund' ? perceivedBefore(items, cue.groupStart) : -1;
  if (heard >= 0 && cue.verb!.takes.has('direct')) {
    const child = phrases.find((phrase) => phrase.start === heard && phrase.end === cue.groupStart && !phrase.idle);
    if (child) return child;
  }
  const joint = items[cue.groupStart - 1]?.low;
  if (cue.shape === 'finite' && (joint === 'who' || joint === 'which')) {
    const meant = antecedent(items, phrases, cue.groupStart - 1, joint);
    return meant && joint === 'who' ? { ...meant, relative: cue.groupStart - 1 } : meant;
  }
  if (cue.shape === 'gerund' && items[cue.start - 1]?.low === 'as') {
    const quoted = items.findLastIndex((item, i) => i < cue.start && i > cue.start - 24 && /^(?:quot|cit)(?:ed|es|ing|e)$/.test(item.low));
    return quoted < 0 ? null : phrases.find((phrase) => phrase.start === quoted + 1 && phrase.end < cue.start && !phrase.idle) ?? null;
  }
  return null;
}

/** "figures published on Thursday by the agency": the end of the phrase with the participle that explains it. */
function explained(items: readonly Item[], phrase: NounPhrase): number {
  if (phrase.kind === 'name' || phrase.kind === 'pronoun' || !/^(?:published|made|released|issued|conducted|obtained|seen|compiled|posted|reviewed|collected|cited|quoted|read|sent|provided|gathered|prepared|written|filed|drawn|commissioned)$/.test(items[phrase.end]?.low ?? '')) return phrase.end;
  let end = phrase.end;
  while (end < items.length && end < phrase.end + 16 && items[end]!.type !== 'mark' && items[end]!.type !== 'quote') end++;
  return end;
}

/** "Then, after a pause:": all that stands before the colon hangs on prepositions. */
function afterPreposition(items: readonly Item[], phrases: readonly NounPhrase[], cue: Cue): boolean {
  const left = phrases.filter((phrase) => phrase.end <= cue.start);
  return left.length > 0 && left.every((phrase) => items[phrase.start - 1] !== undefined && (items[phrase.start - 1]!.is & Kind.preposition) !== 0) && cue.start < 12;
}

/** What "who" or "which" at item `at` means: the nearest phrase before it that can speak, else the nearest. */
function antecedent(items: readonly Item[], phrases: readonly NounPhrase[], at: number, relative: string): NounPhrase | null {
  const near = phrases.filter((phrase) => phrase.end <= at && phrase.end > at - 16 && !phrase.idle).reverse().slice(0, 4);
  const able = new Set(relative === 'who' ? ['name', 'person', 'organisation'] : ['document', 'organisation', 'name', 'person']);
  return near.find((phrase) => able.has(phraseType(items, phrase))) ?? near[0] ?? null;
}

/**
 * The name beside a description: "the minister, Kim Yong-hyun, told" and "Fiona Adair, a manager at a fund, said" both name a person.
 * The phrase itself where no name stands beside it.
 */
function named(items: readonly Item[], phrases: readonly NounPhrase[], phrase: NounPhrase): NounPhrase {
  if (phrase.kind === 'pronoun') return phrase;
  const described = items[phrase.start]!.is & (Kind.determiner | Kind.possessive | Kind.genitive) || (items[phrase.start + 1]?.is ?? 0) & Kind.genitive;
  const behind = phrases.find((p) => p.start === phrase.end + 1);
  const closed = (p: NounPhrase): boolean => items[p.end] === undefined || items[p.end]!.type === 'mark' || items[p.end]!.type === 'quote';
  if (behind && items[phrase.end]!.text === ',' && isName(items, behind) && closed(behind) && (described || phrase.kind === 'noun')) return behind;
  if (items[phrase.end] !== undefined && items[phrase.end]!.text !== ',') return phrase;
  let at = phrase.start;
  for (let rounds = 0; rounds < 3; rounds++) {
    if (items[at - 1]?.text !== ',') return phrase;
    const before = phrases.find((p) => p.end === at - 1);
    if (!before) return phrase;
    if (isName(items, before) && described) return before;
    if (!before.idle) return phrase;
    at = before.start;
  }
  return phrase;
}

/** "But a rider who …, 13, and whose name is withheld, said": the subject that the sentence opens with, too far away for the scores. */
function opening(items: readonly Item[], phrases: readonly NounPhrase[], cue: Cue): NounPhrase | null {
  const first = phrases[0];
  if (!first || first.start > 1 || first.idle || first.end > cue.groupStart || !(/^(?:name|person|organisation|document)$/.test(phraseType(items, first)) || items[first.end]?.low === 'who')) return null;
  return contextOf(items[first.start - 1]) === 'preposition' || !(items[first.end]?.text === ',' || (items[first.end]?.is ?? 0) & Kind.relative) ? null : first;
}

/** "officials and members of the party said": both, where the sentence or a comma stands before the first. */
function joined(items: readonly Item[], phrases: readonly NounPhrase[], last: NounPhrase): NounPhrase {
  if (items[last.start - 1]?.low !== 'and' || phraseType(items, last) !== 'person') return last;
  const first = phrases.find((phrase) => phrase.end === last.start - 1);
  if (!first || !/^(?:person|name|organisation)$/.test(phraseType(items, first)) || !/^(?:edge|,|mark|quote|:|;)$/.test(contextOf(items[first.start - 1]))) return last;
  return { ...last, start: first.start };
}

/** Where "his lawyer, Ana Ruiz, said" begins: at the description before a name that commas set off. */
function describedStart(items: readonly Item[], phrases: readonly NounPhrase[], name: NounPhrase): number {
  if (items[name.start - 1]?.text !== ',' || items[name.end]?.text !== ',' || !isName(items, name)) return name.start;
  const before = phrases.find((phrase) => phrase.end === name.start - 1);
  return before && phraseType(items, before) === 'person' && items[before.start]!.is & (Kind.determiner | Kind.possessive) ? before.start : name.start;
}

function isName(items: readonly Item[], phrase: NounPhrase): boolean {
  return (phrase.kind === 'name' || phrase.kind === 'organisation') && !phrase.idle && !(items[phrase.start]!.is & (Kind.determiner | Kind.possessive)) && items[phrase.end - 1]!.text !== '.' && /\p{Ll}/u.test(items[phrase.end - 1]!.text);
}

/** The score of a bag of named features. */
export function total(weights: Readonly<Record<string, number>>, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

/** What a neighbouring item is, in one word. */
export function contextOf(item: Item | undefined): string {
  if (item === undefined) return 'edge';
  if (item.type === 'quote') return 'quote';
  if (item.type === 'mark') return /^[,:;—–(]$/.test(item.text) ? item.text : 'mark';
  if (item.type === 'number') return 'number';
  const { is, low } = item;
  if (low === 'that' || low === 'who' || low === 'to' || low === 'and' || low === 'but' || low === 'as' || low === 'by') return low;
  if (is & Kind.relative) return 'relative';
  if (is & Kind.subordinator) return 'subordinator';
  if (is & Kind.preposition) return 'preposition';
  if (is & Kind.time) return 'time';
  if (is & Kind.personal) return 'pronoun';
  if (is & Kind.determiner) return 'determiner';
  if (is & Kind.possessive) return 'possessive';
  if (is & Kind.auxiliary) return 'auxiliary';
  if (is & Kind.adverb) return 'adverb';
  if (is & Kind.capital) return 'capital';
  if (is & Kind.verb && !(is & Kind.nounLike)) return 'verb';
  return 'word';
}

/** The kind of a noun phrase, finer than its mention kind. */
export function phraseType(items: readonly Item[], phrase: NounPhrase): string {
  if (phrase.idle) return 'idle';
  const first = items[phrase.start]!;
  if (phrase.kind === 'pronoun') {
    if (first.low === 'it' || first.low === 'you') return first.low;
    return first.is & Kind.subjectPronoun ? 'subject-pronoun' : 'object-pronoun';
  }
  if (phrase.kind === 'noun') return isPersonNoun(phrase.head) || BODY_NOUNS.has(phrase.head) ? 'person' : first.is & (Kind.determiner | Kind.possessive) ? 'thing' : 'bare';
  return phrase.kind;
}

function leftFeatures(items: readonly Item[], phrase: NounPhrase, cue: Cue, rank: number, count: number): string[] {
  let commas = 0, verbs = 0, quotes = 0, relative = 0, subordinate = 0, coordinated = 0, brackets = 0;
  for (let i = phrase.end; i < cue.groupStart; i++) {
    const { type, text, is, low } = items[i]!;
    if (type === 'quote') quotes++;
    else if (text === ',' || text === '—' || text === '–' || text === ';' || text === ':') commas++;
    else if (text === '(' || text === '[') brackets++;
    else if (low === 'who' || low === 'which') relative++;
    else if (low === 'that' || is & Kind.subordinator) subordinate++;
    else if (is & Kind.coordinator) coordinated++;
    else if (is & Kind.auxiliary || (is & Kind.verb && !(is & Kind.nounLike)) || (/ed$/.test(low) && !(is & (Kind.capital | Kind.nounLike)))) verbs++;
  }
  const gap = cue.groupStart - phrase.end;
  const before = contextOf(items[phrase.start - 1]), last = contextOf(items[cue.groupStart - 1]);
  const type = phraseType(items, phrase);
  const shape = cue.shape;
  const touching = gap === 0;
  const first = rank === count - 1;
  const between = touching ? 'touching' : `c${Math.min(commas, 3)}v${Math.min(verbs, 2)}r${Math.min(relative, 1)}s${Math.min(subordinate, 1)}q${Math.min(quotes, 1)}`;
  return [
    'left', f`left type ${type}`, f`left type ${type} ${shape}`, f`left between ${between}`, f`left between ${between} ${shape}`, f`left before ${before}`, f`left before ${before} ${touching}`,
    f`left last ${last} ${shape}`, f`left rank ${Math.min(rank, 4)} ${shape}`, f`left first ${first} ${shape}`, f`left gap ${gap === 0 ? 0 : gap < 3 ? 2 : gap < 8 ? 7 : gap < 20 ? 19 : 20}`,
    f`left coordinated ${coordinated > 0} last ${last}`, f`left brackets ${brackets > 0}`, f`left next ${contextOf(items[phrase.end])} last ${last}`,
    f`left type ${type} before ${before}`, f`left type ${type} between ${between}`, f`left takes hearer ${cue.verb?.takes.has('hearer') ?? false}`,
    f`left sense ${cue.verb?.sense ?? 'none'} ${type}`, f`left possessive ${(items[phrase.end - 1]!.is & Kind.genitive) !== 0}`,
  ];
}

function rightFeatures(items: readonly Item[], phrase: NounPhrase, cue: Cue, rank: number): string[] {
  const gap = phrase.start - cue.end;
  const touching = gap === 0;
  const before = contextOf(items[cue.groupStart - 1]), after = contextOf(items[phrase.end]);
  const between = touching ? 'touching' : contextOf(items[phrase.start - 1]);
  const type = phraseType(items, phrase);
  const inverts = cue.verb?.takes.has('direct') ?? false;
  return [
    'right', f`right ${cue.shape}`, f`right type ${type}`, f`right type ${type} ${cue.shape}`, f`right between ${between}`, f`right between ${between} ${cue.shape}`, f`right rank ${rank}`,
    f`right cue after ${before}`, f`right cue after ${before} touching ${touching} ${inverts}`, f`right cue after ${before} then ${after} ${touching}`, f`right after ${after}`,
    f`right hearer ${cue.verb?.takes.has('hearer') ?? false} ${before}`, f`right type ${type} cue after ${before} ${touching}`, f`right lemma ${cue.lemma === 'say' || cue.lemma === 'according to' ? cue.lemma : 'other'} ${touching} ${before}`,
  ];
}
