import { CUE_NOUNS, DECLINING_NOUNS, DENYING_NOUNS, HEARSAY_ADVERBS } from '../../lexicon/en/cue-nouns.js';
import { VENUE_NOUNS } from '../../lexicon/en/speaker-nouns.js';
import type { Draft } from './draft.js';
import type { Cue } from './cues.js';
import type { Item } from './frame.js';
import { nounPhraseAt, type NounPhrase } from './noun-phrases.js';
import type { Complement, Range } from './structure.js';
import { baseForm, Kind } from './words.js';

/** The singular of a noun that reports; null for other words. */
function cueNoun(low: string): string | null {
  if (CUE_NOUNS.has(low)) return low;
  if (!low.endsWith('s')) return null;
  const singular = low.endsWith('ies') ? `${low.slice(0, -3)}y` : low.slice(0, -1);
  return CUE_NOUNS.has(singular) ? singular : null;
}

const OPENS_CONTENT = /^(?:that|of|to|about|on|for|against|over|whether|by|from|with|toward|towards|regarding|concerning)$/;

/** "his claim that", "criticism of", "was reportedly": a cue that is no verb. */
export function nominalCue(items: readonly Item[], i: number): Cue | null {
  const { low, is, type } = items[i]!, next = items[i + 1];
  if (type !== 'word' || next === undefined) return null;
  if (HEARSAY_ADVERBS.has(low)) return { shape: 'hearsay', start: i, end: i + 1, groupStart: i, verb: null, lemma: low, negated: false };
  if ((is & Kind.capital) !== 0 && i > 0) return null;
  const lemma = cueNoun(low);
  if (lemma === null || !OPENS_CONTENT.test(next.low) || isVenue(items, i)) return null;
  return { shape: 'nominal', start: i, end: i + 1, groupStart: i, verb: null, lemma, negated: false };
}

/** "said in a statement that": where it was said, and no saying of its own. */
function isVenue(items: readonly Item[], noun: number): boolean {
  if (!VENUE_NOUNS.has(items[noun]!.low)) return false;
  for (let i = noun - 1; i >= Math.max(1, noun - 4); i--) if (/^(?:a|an|the|his|her|its|their)$/.test(items[i]!.low)) return /^(?:in|by|via|through|with|during|on|from|at)$/.test(items[i - 1]!.low);
  return false;
}

export function nominalPolarity(lemma: string): Draft['polarity'] {
  return DENYING_NOUNS.has(lemma) ? 'denied' : DECLINING_NOUNS.has(lemma) ? 'declined' : 'asserted';
}

/** Whose claim it is, where the wording leaves no choice: "his claim", "the minister's repeated claim", "a claim by the minister". */
export function ownerOf(items: readonly Item[], phrases: readonly NounPhrase[], cue: Cue): NounPhrase | null {
  for (let i = cue.start - 1; i >= Math.max(0, cue.start - 5); i--) {
    const { is, type, low } = items[i]!;
    if (type !== 'word') break;
    if (is & Kind.possessive) return low === 'whose' ? null : { start: i, end: i + 1, kind: 'pronoun', head: low, idle: false };
    if (is & Kind.genitive || /s'$/.test(low)) {
      const whole = phrases.find((phrase) => phrase.start <= i && i < phrase.end);
      const own = nounPhraseAt(items.slice(0, i + 1), whole?.start ?? i);
      return own && !own.idle && own.end === i + 1 ? own : null;
    }
    if (is & (Kind.preposition | Kind.auxiliary | Kind.determiner | Kind.coordinator | Kind.personal)) break;
  }
  if (/^(?:by|from)$/.test(items[cue.end]!.low)) {
    const agent = nounPhraseAt(items, cue.end + 1);
    if (agent && !agent.idle) return agent;
  }
  return null;
}

const FACING: ReadonlySet<string> = new Set(['face', 'deny', 'reject', 'dismiss', 'refute', 'dispute', 'rebut', 'hear', 'receive', 'ignore', 'investigate', 'meet', 'draw', 'spark', 'prompt', 'respond', 'react', 'cite']);

/** "faced allegations that": the verb before the noun tells that its subject is not the one who alleges. */
export function isFaced(items: readonly Item[], cue: Cue): boolean {
  for (let i = cue.start - 1; i >= Math.max(0, cue.start - 5); i--) {
    const { low, type } = items[i]!;
    if (type === 'mark') return false;
    if (/^(?:amid|despite|over|after|following)$/.test(low)) return true;
    if (FACING.has(baseForm(low) ?? '')) return true;
  }
  return false;
}

/** What a noun that reports is followed by: "the claim that …", "his promise to …", "her criticism of …". */
export function nominalComplement(items: readonly Item[], at: number): { start: number; complement: Complement } {
  const low = items[at]!.low;
  if (low === 'that') return { start: at + 1, complement: 'that' };
  if (/^(?:whether|how|why|what)$/.test(low)) return { start: at, complement: 'question' };
  if (low === 'to' && items[at + 1] && items[at + 1]!.is & Kind.verb) return { start: at, complement: 'infinitive' };
  return aboutAt(items, at) ?? { start: at, complement: 'none' };
}

const ABOUT = /^(?:about|of|on|for|against|over|with|toward|towards|regarding|concerning|at|to|from)$/;

/** "of the plan", "about raising taxes": what something is said about; null for other words. */
export function aboutAt(items: readonly Item[], at: number): { start: number; complement: Complement } | null {
  const next = items[at + 1];
  if (!ABOUT.test(items[at]!.low) || next === undefined || (items[at]!.low === 'to' && next.is & Kind.verb)) return null;
  const phrase = nounPhraseAt(items, at + 1);
  if (phrase ? phrase.idle : !(/ing$/.test(next.low) || /^(?:how|why|what|whether|when|where|who)$/.test(next.low) || next.type === 'quote')) return null;
  return { start: at + 1, complement: 'about' };
}

/** The subject of a passive cue; of "reportedly" the clause before it. Null where none stands there. */
export function patientOf(items: readonly Item[], phrases: readonly NounPhrase[], cue: Cue): Range | null {
  if (cue.shape === 'passive') {
    const subject = phrases.find((phrase) => phrase.end === cue.groupStart);
    return subject ? { start: subject.start, end: subject.end } : null;
  }
  if (cue.shape !== 'hearsay') return null;
  let start = cue.start;
  while (start > 0 && items[start - 1]!.type !== 'mark' && items[start - 1]!.type !== 'quote' && !(items[start - 1]!.is & (Kind.subordinator | Kind.relative))) start--;
  return start < cue.start ? { start, end: cue.start } : null;
}
