import { BODY_NOUNS, DOCUMENT_NOUNS, TIME_NOUNS, VENUE_NOUNS } from '../../lexicon/en/speaker-nouns.js';
import { POSTNOMINAL_ADJECTIVES, TWO_WORD_PLACES } from '../../lexicon/en/function-words.js';
import type { MentionKind } from '../../model/tree.js';
import { cueForms } from './cue-index.js';
import type { Item } from './frame.js';
import { baseForm, isPersonNoun, Kind } from './words.js';

/** A noun phrase of a frame, by item numbers; `end` exclusive. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  /** The last word of its core: "spokesman" in "a spokesman for the company". */
  readonly head: string;
  /** True for a day, a year, an amount: nothing that speaks. */
  readonly idle: boolean;
  /** The item of the "who" that stands for the phrase before its verb. */
  readonly relative?: number;
}

const STOP = Kind.preposition | Kind.coordinator | Kind.auxiliary | Kind.relative | Kind.subordinator;
const OPENERS = Kind.determiner | Kind.possessive;
/** Prepositions that tie a phrase to the noun before it. */
const TYING = new Set(['of', 'for', 'at', 'from', 'in', 'with', 'on', 'to', 'near', 'by', 'behind', 'against', 'inside', 'within']);
/** Amounts that are spelled out, and what may open one. */
const COUNTS = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|dozens?|hundreds?|thousands?)$/;
const MAX_WORDS = 14;
/** What stands behind a name and its translation in brackets: "the Rizospastis (Radical) newspaper". */
const KINDS = new Set(['newspaper', 'daily', 'weekly', 'magazine', 'agency', 'party', 'channel', 'website', 'movement', 'group', 'union']);

/** Every noun phrase of the frame, left to right, not overlapping; what follows a tying preposition belongs to the phrase before it. */
export function findNounPhrases(items: readonly Item[]): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let i = 0; i < items.length;) {
    const phrase = nounPhraseAt(items, i);
    if (phrase) phrases.push(phrase);
    i = phrase ? phrase.end : i + 1;
  }
  return phrases;
}

/** The longest noun phrase that starts at item `start`, or null. Looks at most at a few dozen items. */
export function nounPhraseAt(items: readonly Item[], start: number): NounPhrase | null {
  const core = placeEnd(items, start, coreEnd(items, start));
  if (core === start) return null;
  const head = items[core - 1]!;
  const single = core === start + 1 && (head.is & (Kind.personal | Kind.subjectPronoun | Kind.objectPronoun)) !== 0 && !(head.is & Kind.capital);
  const end = single && !/^(one|some|most|many|both|none|neither|each|several|few|all|another|others)$/.test(head.low) ? core : extended(items, start, core);
  const headWord = head.low.replace(/'s?$/, '');
  const capital = capitals(items, start, core);
  return { start, end, head: headWord, kind: kindOf(items, start, core, headWord, capital), idle: isIdle(items, start, core, headWord) };
}

/** "In Vienna Eva Lang said": the place that opens a sentence ends where the subject begins, for the verb has no other. */
function placeEnd(items: readonly Item[], start: number, core: number): number {
  if (start !== 1 || core < 3 || !/^(?:in|at|near|outside)$/.test(items[0]!.low) || !startsVerb(items[core])) return core;
  for (let i = start; i < core; i++) if (!(items[i]!.is & Kind.capital) || items[i]!.is & (Kind.genitive | Kind.time) || items[i]!.type !== 'word' || BODY_NOUNS.has(items[i]!.low)) return core;
  const end = start + (TWO_WORD_PLACES.has(items[start]!.low) ? 2 : 1);
  return end < core ? end : core;
}

function startsVerb(item: Item | undefined): boolean {
  return item?.type === 'word' && ((item.is & Kind.auxiliary) !== 0 || cueForms(item.low).some(({ forms }) => forms.includes('past') || forms.includes('third')));
}

function capitals(items: readonly Item[], start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (items[i]!.is & Kind.capital) count++;
  return count;
}

function kindOf(items: readonly Item[], start: number, end: number, head: string, capital: number): MentionKind {
  const first = items[start]!;
  if (end === start + 1 && first.is & (Kind.personal | Kind.objectPronoun | Kind.subjectPronoun) && !(first.is & Kind.capital)) return 'pronoun';
  if (DOCUMENT_NOUNS.has(head) && !(items[end - 1]!.is & Kind.capital)) return 'document';
  if (capital > 0 && items[end - 1]!.is & Kind.capital) {
    for (let i = start; i < end; i++) if (BODY_NOUNS.has(items[i]!.low) && items[i]!.is & Kind.capital) return 'organisation';
    return 'name';
  }
  return 'noun';
}

function isIdle(items: readonly Item[], start: number, end: number, head: string): boolean {
  if (TIME_NOUNS.has(head)) return true;
  for (let i = start; i < end; i++) if (!(items[i]!.is & (Kind.time | Kind.number | Kind.determiner)) && items[i]!.type !== 'mark') return false;
  return !(end === start + 1 && items[start]!.is & Kind.subjectPronoun);
}

/** End of determiners, adjectives and nouns from `start` on. */
function coreEnd(items: readonly Item[], start: number): number {
  let nouns = 0, open = false, i = start;
  for (; i < items.length && i < start + MAX_WORDS; i++) {
    const item = items[i]!, { is, low } = item, before = items[i - 1];
    if (i === start && isApproximate(items, i)) { open = true; continue; }
    if (i === start && low === 'that' && items[i + 1] && items[i + 1]!.is & OPENERS) return start; // "that a child": no phrase begins with the conjunction
    if (item.type === 'quote') {
      // A nickname or a title inside a name.
      if (!item.run!.speech && i > start && items[i + 1] && items[i + 1]!.is & Kind.capital && before!.is & Kind.capital) continue;
      break;
    }
    if (item.type === 'mark') {
      const glued = i > start && before!.end === item.start && items[i + 1]?.start === item.end;
      if (i > start && (low === '&' || (glued && /^[-–/.'’]$/.test(item.text)))) continue;
      if (i > start && /^['’]$/.test(item.text) && before!.end === item.start && items[i + 1]?.type === 'word' && before!.low.endsWith('s')) continue;
      if (i > start && item.text === '.' && before!.end === item.start && before!.is & Kind.capital && before!.text.length <= 4 && items[i + 1] && items[i + 1]!.is & Kind.capital) continue;
      if (i > start && item.text === '(' && before!.is & Kind.capital && items[i + 2]?.text === ')' && items[i + 3] && items[i + 3]!.low !== 'said' && KINDS.has(items[i + 3]!.low)) { i += 2; continue; }
      if (i === start && /^[$€£¥₹#@]$/.test(item.text)) { open = true; continue; }
      if (i > start && item.text === '%') continue;
      break;
    }
    if (item.type === 'number') { nouns += Number(i === start); open = true; continue; }
    if (is & Kind.capital) {
      // "told reporters Vienna would pay": a name behind people in the plural is not theirs.
      if (nouns > 0 && !(before!.is & Kind.capital) && /[^s]s$/.test(before!.low) && isPersonNoun(before!.low)) break;
      if (is & Kind.time && i > start && !(before!.is & OPENERS) && !(is & Kind.genitive)) break;
      nouns++;
      // "Kenya's top court": behind a genitive the phrase begins anew.
      if (is & Kind.genitive && items[i + 1]?.type === 'word' && !(items[i + 1]!.is & (STOP | Kind.adverb))) [nouns, open] = [0, true];
      continue;
    }
    if (i === start && is & (Kind.personal | Kind.objectPronoun) && (!(is & OPENERS) || /^(?:mark|quote|edge)$/.test(items[i + 1]?.type ?? 'edge'))) return start + 1;
    if (is & OPENERS) {
      if (i > start && nouns > 0) break;
      if (i > start && !open && !(before!.is & OPENERS)) break;
      open = true;
      continue;
    }
    if (i === start && is & Kind.subjectPronoun && !(is & Kind.relative)) return start + 1;
    if (is & STOP || (i > start && /^(?:some|any|every|no)(?:body|one)$/.test(low))) break;
    if (is & Kind.adverb && !(open && nouns === 0)) break;
    if (is & (Kind.personal | Kind.objectPronoun)) break;
    if (isVerbHere(items, i, nouns, open)) break;
    nouns++;
  }
  if (nouns === 0 && !(items[i - 1] !== undefined && i > start && items[i - 1]!.is & Kind.genitive) && !(open && i > start && isPronominal(items, start, i))) return start;
  return i;
}

/** "about 300 people", "around two dozen": the word before the amount belongs to it. */
export function isApproximate(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next !== undefined && /^(?:about|around|over|under)$/.test(items[at]!.low) && (next.type === 'number' || COUNTS.test(next.low)) && !/^\d{4}$/.test(next.text);
}

/** "another", "the two", "these", "several" standing alone. */
function isPronominal(items: readonly Item[], start: number, end: number): boolean {
  const last = items[end - 1]!;
  return last.is & Kind.number || !/^(the|a|an|every|his|her|its|their|our|my|your)$/.test(last.low) ? end - start <= 3 : false;
}

/** Whether a lower-case word that could be a verb is one at this place of a noun phrase. */
function isVerbHere(items: readonly Item[], i: number, nouns: number, open: boolean): boolean {
  const { is, low } = items[i]!;
  // "chip" is a verb only in "chip in".
  const cue = cueForms(low).some(({ particles }) => particles.every((particle, k) => items[i + 1 + k]?.low === particle));
  const before = items[i - 1];
  if (nouns === 0 && open && cue && /^(?:another|others|many|some|both|few|most|one|these|those|this|that)$/.test(before!.low) && !(is & Kind.nounLike)) return true;
  if (nouns > 0 && before!.is & Kind.capital && cueForms(low).some((form) => form.forms.includes('third') && form.sense === 'say')) return true;
  if (nouns > 0 && cueForms(low).some(({ particles }) => particles.length > 0 && particles.every((particle, k) => items[i + 1 + k]?.low === particle))) return true;
  const inflected = /(?:ed|ing)$/.test(low) && low.length > 4;
  if (nouns === 0 && !open && /ing$/.test(low) && low.length > 5 && !(is & Kind.nounLike)) return true;
  if (nouns === 0 && !open && before && /ed$/.test(low) && low.length > 4 && (before.type === 'quote' || before.is & (Kind.personal | Kind.capital))) return true;
  // "the 66-year-old retired driver"
  if (open && before?.low.endsWith('old') && inflected) return false;
  if (i === 0 && isPersonNoun(low)) return false;
  if (!(is & Kind.verb) && !cue) return inflected && nouns > 0 && !(is & Kind.nounLike);
  // "said lock gates had burst": what could be a verb too is a noun where a clause begins and a noun follows.
  const follows = items[i + 1];
  if (nouns === 0 && !open && is & Kind.nounLike && before && low !== 'last' && follows?.type === 'word' && follows.is === 0 && cueForms(before.low).some(({ takes }) => takes.has('clause'))) return false;
  if (nouns === 0) return !open && !(is & Kind.nounLike && i > 0 && items[i - 1]!.is & Kind.preposition) && !(is & Kind.nounLike && /(?:s|ers|ed|ing)$/.test(low));
  if (!(is & Kind.nounLike)) return true;
  // "on a conference call that": no plain form behind "a".
  if (/^an?$/.test(items[i - nouns - 1]?.low ?? '') && baseForm(low) === low) return false;
  const next = items[i + 1];
  // "the police report said", "a court hearing on": a noun before a verb, a preposition or the end; "the plan aims to cut": a verb.
  if (next === undefined || next.type === 'mark') return false;
  return !(next.is & (Kind.auxiliary | Kind.verb) || cueForms(next.low).length > 0 || (next.is & Kind.preposition && next.low !== 'to') || (next.is & Kind.nounLike));
}

/** Takes in phrases that a preposition ties to the core: "of the company", "for the president"; "and" between two names. */
function extended(items: readonly Item[], start: number, core: number): number {
  let end = core;
  const named = (items[core - 1]!.is & Kind.capital) !== 0;
  const body = BODY_NOUNS.has(items[core - 1]!.low) || isPersonNoun(items[core - 1]!.low) || (items[start]!.is & Kind.determiner) !== 0;
  for (let rounds = 0; rounds < 4; rounds++) {
    const joint = items[end];
    if (!joint || joint.type === 'quote') break;
    if (POSTNOMINAL_ADJECTIVES.has(joint.low) && items[end + 1] && /^(with|to|in|for|from)$/.test(items[end + 1]!.low) && !named) {
      const next = coreEnd(items, end + 2);
      if (next === end + 2) break;
      end = next;
      continue;
    }
    if (TYING.has(joint.low)) {
      if (named && !(joint.low === 'of' && body)) break;
      const next = coreEnd(items, end + 1);
      if (next === end + 1) break;
      const last = items[next - 1]!, head = last.low;
      if (joint.low !== 'of' && (last.is & Kind.time || TIME_NOUNS.has(head) || VENUE_NOUNS.has(head))) break;
      if (last.is & Kind.time || (last.is & Kind.objectPronoun && !(last.is & Kind.capital) && joint.low !== 'of')) break;
      if (joint.low === 'to' && items[end + 1]!.is & Kind.verb && !(items[end + 1]!.is & OPENERS)) break;
      end = next;
      continue;
    }
    if (joint.low === 'and' || joint.low === '&') {
      const next = coreEnd(items, end + 1);
      if (next === end + 1 || !(items[next - 1]!.is & Kind.capital) === named) break;
      const after = items[next];
      if (after && after.type === 'word' && !(after.is & (Kind.auxiliary | Kind.verb | Kind.adverb)) && cueForms(after.low).length === 0) break;
      end = next;
    }
    break;
  }
  return listed(items, start, end);
}

/** "the Ministry of Agriculture, Forestry and Fisheries": capitalised words in a row, closed by "and". */
function listed(items: readonly Item[], start: number, end: number): number {
  if (!BODY_NOUNS.has(items[start]!.low) && !BODY_NOUNS.has(items[start + 1]?.low ?? '')) return end;
  let i = end;
  for (let rounds = 0; rounds < 3 && items[i]?.text === ',' && items[i + 1] && items[i + 1]!.is & Kind.capital; rounds++) {
    i++;
    while (items[i] && items[i]!.is & Kind.capital) i++;
    if (items[i]?.low === 'and' && items[i + 1] && items[i + 1]!.is & Kind.capital) {
      i++;
      while (items[i] && items[i]!.is & Kind.capital) i++;
      return i;
    }
  }
  return end;
}
