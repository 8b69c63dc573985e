import { WITHHELD_VERBS } from '../../lexicon/en/cue-verbs.js';
import { cueForms, type CueForm, type VerbForm } from './cue-index.js';
import type { Frame, Item } from './frame.js';
import { nominalCue } from './nominal.js';
import { nounPhraseAt } from './noun-phrases.js';
import { baseForm, Kind } from './words.js';

export type CueShape =
  | 'finite' // said, has said, will say
  | 'gerund' // saying, adding
  | 'infinitive' // to say
  | 'passive' // was told, was reported
  | 'according' // according to
  | 'colon' // NAME: "…"
  | 'signature' // "…" — NAME
  | 'words' // the words of
  | 'nominal' // his claim that
  | 'hearsay'; // reportedly

/** A cue in its frame, by item numbers; `end` exclusive. */
export interface Cue {
  readonly shape: CueShape;
  /** The cue word with its particles. */
  readonly start: number;
  readonly end: number;
  /** First item of the verb group: auxiliaries and adverbs before the cue word included. */
  readonly groupStart: number;
  readonly verb: CueForm | null;
  readonly lemma: string;
  readonly negated: boolean;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "wasn't", "weren't", "aren't"]);
const NOT = /^(?:not|never|n't|\w+n't|cannot)$/;
const NOUN_BEFORE = Kind.determiner | Kind.possessive | Kind.genitive | Kind.preposition;

/** The cue candidates of a frame, in order. */
export function findCues(frame: Frame): Cue[] {
  const cues: Cue[] = [];
  const { items } = frame;
  for (let i = 0; i < items.length; i++) {
    const cue = verbCue(items, i) ?? phraseCue(items, i) ?? withheldCue(items, i) ?? nominalCue(items, i) ?? strangeVerb(items, i);
    if (cue === null) continue;
    i = cue.end - 1;
    if (!isQuotedAs(items, cue)) cues.push(cue);
  }
  return cues;
}

/**
 * A verb that no list knows, in a place where only a cue can stand: `"My son was twelve," wept Lakshmi Devi`, `"Never," the clerk quavered.`
 */
function strangeVerb(items: readonly Item[], i: number): Cue | null {
  const item = items[i]!;
  if (item.type !== 'word' || item.is & (Kind.capital | Kind.auxiliary | Kind.preposition) || !(/ed$/.test(item.low) || item.is & Kind.verb)) return null;
  const inverted = opensTail(items[i - 1]) && nounPhraseAt(items, i + 1) !== null;
  const next = items[i + 1];
  const closes = next === undefined || /^[.,:]$/.test(next.text) || (next.is & (Kind.adverb | Kind.preposition | Kind.subordinator)) !== 0;
  if (!inverted && !(closes && startsAt(items, i))) return null;
  const lemma = baseForm(item.low) ?? item.low.replace(/ied$/, 'y').replace(/([^aeiou])\1ed$/, '$1').replace(/ed$/, '');
  const verb: CueForm = { lemma, particles: [], forms: ['past'], takes: DIRECT, sense: 'say', polarity: 'asserted' };
  return { shape: 'finite', start: i, end: i + 1, groupStart: i, verb, lemma, negated: false };
}

const DIRECT: CueForm['takes'] = new Set(['direct'] as const);

/** True for a quotation that the sentence goes on from: a comma, a question or an exclamation mark ends it. */
function opensTail(item: Item | undefined): boolean {
  return item?.run != null && item.run.speech && /[,?!]\s*$/.test(item.run.block.view.text.slice(item.run.start, item.run.end));
}

/** True when nothing but one noun phrase stands between such a quotation and item `i`. */
function startsAt(items: readonly Item[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(1, i - 8); at--) if (opensTail(items[at - 1])) return nounPhraseAt(items, at)?.end === i;
  return false;
}

/** "quoted an official as saying": `saying` is the cue. */
function isQuotedAs(items: readonly Item[], cue: Cue): boolean {
  if (cue.lemma !== 'quote' && cue.lemma !== 'cite') return false;
  for (let i = cue.end; i < Math.min(items.length - 1, cue.end + 24); i++) {
    if (items[i]!.low === 'as' && /^(?:saying|telling|writing|warning)$/.test(items[i + 1]!.low)) return true;
    if (items[i]!.type === 'quote') return false;
  }
  return false;
}

const WITHHELD: CueForm['takes'] = new Set(['object'] as const);

/** "would not identify the customers": a verb that reports only where it is denied. */
function withheldCue(items: readonly Item[], i: number): Cue | null {
  const { low, type } = items[i]!;
  if (type !== 'word' || !WITHHELD_VERBS.has(low)) return null;
  const group = verbGroup(items, i);
  if (!group.negated || group.infinitive || group.auxiliary === null || !/^(?:w(?:ould|ill|on't|ouldn't)|d(?:id|oes|idn't|oesn't)|could|couldn't)$/.test(group.auxiliary)) return null;
  const verb: CueForm = { lemma: low, particles: [], forms: ['base'], takes: WITHHELD, sense: 'say', polarity: 'declined' };
  return { shape: 'finite', start: i, end: i + 1, groupStart: group.start, verb, lemma: low, negated: true };
}

function phraseCue(items: readonly Item[], i: number): Cue | null {
  const low = items[i]!.low, next = items[i + 1]?.low;
  const cue = (shape: CueShape, length: number, lemma: string): Cue => ({ shape, start: i, end: i + length, groupStart: i, verb: null, lemma, negated: false });
  if (low === 'according' && next === 'to') return cue('according', 2, 'according to');
  if (low === ':' && items[i + 1]?.type === 'quote' && i > 0) return cue('colon', 1, ':');
  if (/^[—–―-]+$/.test(low) && items[i - 1]?.type === 'quote' && items[i + 1] && items[i + 1]!.is & Kind.capital) return cue('signature', 1, '-');
  if (low === 'words' && next === 'of') return cue('words', 2, 'words of');
  return null;
}

const PERCEPTION = /^(?:over)?hear(?:d|s|ing)?$|^(?:saw|see|sees|seen|seeing|watch|watched|watching)$/;

/** "hearing a child shout": the item behind the verb of perception whose object the verb at `at` belongs to; -1 for none. */
export function perceivedBefore(items: readonly Item[], at: number): number {
  for (let i = at - 2; i >= Math.max(0, at - 6); i--) {
    if (PERCEPTION.test(items[i]!.low)) return i + 1;
    if (items[i]!.type !== 'word' || items[i]!.is & Kind.auxiliary) return -1;
  }
  return -1;
}

/** "a lifeboat volunteer": a word that can be a verb's plain form behind "a" and at most three words is a noun. */
function singularBefore(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (/^(?:a|an|this|each|every|another)$/.test(items[i]!.low)) return true;
    if (items[i]!.type !== 'word' || items[i]!.is & (Kind.preposition | Kind.verb & ~Kind.nounLike)) return false;
  }
  return false;
}

function verbCue(items: readonly Item[], i: number): Cue | null {
  const item = items[i]!;
  if (item.type !== 'word' || (item.is & Kind.capital && i > 0 && items[i - 1]!.type !== 'mark')) return null;
  for (const verb of cueForms(item.low)) {
    if (!verb.particles.every((particle, k) => items[i + 1 + k]?.low === particle)) continue;
    const group = verbGroup(items, i);
    const shape = shapeOf(verb.forms, group, items, i);
    if (shape === null || isName(verb, shape, group, items, i)) return null;
    return { shape, start: i, end: i + 1 + verb.particles.length, groupStart: group.start, verb, lemma: verb.lemma, negated: group.negated };
  }
  return null;
}

/** "the nets, locally called "ghosts"": a participle, for whoever calls something so says first what. */
function isName(verb: CueForm, shape: CueShape, { auxiliary, start }: VerbGroup, items: readonly Item[], i: number): boolean {
  if (shape !== 'finite' || auxiliary !== null || !/^(?:call|name|dub|label|term|brand|nickname)$/.test(verb.lemma) || verb.particles.length > 0 || !verb.forms.includes('participle')) return false;
  return items[i + 1]?.type === 'quote' || (items[start - 1]?.text === ',' && items[nounPhraseAt(items, i + 1)?.end ?? i]?.text === ',');
}

interface VerbGroup {
  readonly start: number;
  readonly negated: boolean;
  readonly auxiliary: string | null;
  readonly infinitive: boolean;
}

/** Walks left over auxiliaries and adverbs, at most seven words. */
function verbGroup(items: readonly Item[], cue: number): VerbGroup {
  let start = cue, negated = false, auxiliary: string | null = null, infinitive = false;
  for (let i = cue - 1; i >= 0 && i >= cue - 7; i--) {
    const { is, low, type } = items[i]!;
    if (type !== 'word') break;
    if (is & Kind.auxiliary) {
      auxiliary ??= low;
      if (NOT.test(low)) negated = true;
    } else if (low === 'to' && i === start - 1) infinitive = true;
    else if (is & Kind.adverb && !(is & (Kind.capital | Kind.determiner))) {
      if (NOT.test(low)) negated = true;
    } else break;
    start = i;
  }
  return { start, negated, auxiliary, infinitive };
}

function shapeOf(forms: readonly VerbForm[], group: VerbGroup, items: readonly Item[], cue: number): CueShape | null {
  const before = items[group.start - 1];
  const has = (form: VerbForm): boolean => forms.includes(form);
  if (group.auxiliary !== null && BE.has(group.auxiliary) && !group.infinitive) {
    if (has('gerund')) return 'finite';
    if (has('participle')) return 'passive';
    return null;
  }
  if (group.infinitive) return has('base') ? 'infinitive' : null;
  if (group.auxiliary !== null) return has('base') || has('participle') ? 'finite' : null;
  if (has('gerund')) return before && before.is & (Kind.determiner | Kind.possessive) ? null : 'gerund';
  if (has('base') && !has('past') && singularBefore(items, group.start)) return perceivedBefore(items, group.start) >= 0 && !(items[cue]!.is & Kind.nounLike) ? 'finite' : null;
  if (!has('base') && !has('third') && !has('past')) return null; // "known to his friends as"
  // "rejected as "nonsense" claims that": a noun.
  if (before?.type === 'quote' && items[group.start - 2]?.low === 'as' && items[cue]!.is & Kind.nounLike) return null;
  // "the claim", "a report", "his call": a noun; "according to reports": too.
  if (before && before.is & NOUN_BEFORE && !(before.is & (Kind.subjectPronoun | Kind.personal))) return null;
  if ((has('base') || has('third')) && !has('past') && before === undefined && items[cue + 1]?.type !== 'quote') return has('third') ? 'finite' : null;
  return 'finite';
}
