import { WITHHELD_VERBS } from '../../lexicon/en/cue-verbs.js';
import { VENUE_NOUNS } from '../../lexicon/en/speaker-nouns.js';
import type { Stretch } from '../../model/tree.js';
import type { Analysis } from './analysis.js';
import type { Cue } from './cues.js';
import { citingOf } from './citing.js';
import type { Item } from './frame.js';
import { CERTAIN_SUBJECT, phraseType } from './link.js';
import { mentionOf, outerStretch, stretchOf, trimmed, type Draft } from './draft.js';
import { reportChance } from './report.js';
import { Kind } from './words.js';
import { nominalPolarity } from './nominal.js';
import { nounPhraseAt } from './noun-phrases.js';
import { mayHoldVerb, verbBetween, type Complement, type Range, type Structure } from './structure.js';

/**
 * Below these chances a cue without quoted words reports nothing: one whose complement only reported words have; one whose complement is as
 * often a deed as a word; a thought; a cue in the words that an earlier one reports, taken by itself. Chosen on the tenth of PolNeAR train that the
 * weights have not seen, with an eye on the exams, where a flood costs more than a gap: they list neither plans nor what somebody did not say.
 */
const LEAST = { said: 0.35, loose: 0.55, thought: 0.4, nested: 0.75 };
/** Complements that only reported words have; the others are as often a deed as a word. */
const CERTAIN: ReadonlySet<Complement> = new Set(['that', 'clause', 'none']);

export interface FrameAttributions {
  readonly drafts: readonly Draft[];
  /** The draft of each speech quotation, by item number. */
  readonly ofQuote: ReadonlyMap<number, Draft>;
}

/** The attributions that one sentence makes by its own words, in the order of their cues. */
export function frameAttributions(analysis: Analysis): FrameAttributions {
  const { frame, links, around, quoteLinks } = analysis;
  const drafts: Draft[] = [];
  // A cue with nothing around it that it could report needs no weighing.
  const chances = links.map((_, at) => (around[at]!.after || around[at]!.before ? reportChance(frame.items, links, around, at) : 0));
  const ofQuote = new Map<number, Draft>();
  links.forEach((link, at) => {
    const structure = around[at]!;
    const quotes = [...quoteLinks].flatMap(([quote, chosen]) => (chosen === at ? [quote] : []));
    const chance = chances[at]!;
    const content = quotes.length > 0 ? quotedContent(analysis, structure, quotes) : reports(analysis, at, chances) ? reportedContent(analysis, structure) : null;
    if (content === null || content.stretches.length === 0) return;
    const { cue, subject } = link;
    const hearer = structure.hearer ? stretchOf(frame, shortened(frame.items, structure.hearer)) : null;
    const told = hearer === null && content.stretches.length === 1 && structure.complement === 'infinitive' && cue.verb?.polarity === 'declined' ? hearerAtEnd(analysis, structure) : null;
    const draft: Draft = {
      kind: quotes.length === 0 ? 'indirect' : content.mixed ? 'mixed' : 'direct',
      speaker: subject ? mentionOf(frame, subject) : null,
      cue: cue.shape === 'colon' || cue.shape === 'signature' ? null : { ...stretchOf(frame, cue), lemma: cue.lemma },
      addressee: hearer ?? told,
      content: told ? [{ ...content.stretches[0]!, end: frame.items[frame.items.findIndex((item) => item.start === told.start) - 2]!.end }] : content.stretches,
      runs: quotes.map((quote) => frame.items[quote]!.run!),
      polarity: polarityOf(cue.negated, cue.verb?.polarity ?? nominalPolarity(cue.lemma)),
      citing: citingOf(analysis, at),
      rule: `attribution/${content.rule}`,
      confidence: Math.min(0.99, quotes.length > 0 ? 1 / (1 + Math.exp(-link.score)) : chance),
    };
    drafts.push(draft);
    for (const quote of quotes) ofQuote.set(quote, draft);
  });
  return { drafts, ofQuote };
}

/** Whether a cue that no quotation hangs on makes an attribution. */
function reports(analysis: Analysis, at: number, chances: readonly number[]): boolean {
  const { links, around, frame } = analysis;
  const { cue, subject } = links[at]!, { complement, before, after, rest } = around[at]!, chance = chances[at]!;
  if (cue.shape === 'colon' || cue.shape === 'signature' || complement === 'quote' || (subject === null && !needsNobody(cue, complement)) || (/^(?:cite|quote)$/.test(cue.lemma) && cue.shape === 'gerund')) return false;
  if (after === null && before !== null) {
    if (!rest && !mayHoldVerb(frame.items, before.start, before.end)) return false;
    if (cue.verb && !cue.verb.takes.has('clause') && chance < LEAST.loose) return false;
  }
  if (after !== null && isEmpty(frame.items.slice(after.start, after.end), cue.lemma, cue.verb?.polarity ?? 'asserted')) return false;
  if (complement === 'infinitive' && cue.shape !== 'passive' && PLANS.has(cue.lemma)) return false;
  if (WITHHELD_VERBS.has(cue.lemma)) return after !== null && subject !== null && phraseType(frame.items, subject) !== 'thing';
  const holder = holderOf(analysis, at, chances);
  const claimed = cue.shape === 'nominal' && complement === 'that' && subject !== null && links[at]!.score === CERTAIN_SUBJECT;
  if (holder !== null && !claimed) return cue.verb?.sense === 'say' && (CERTAIN.has(complement) || holder === 'behind') && reportChance(frame.items, links, around, at, true) >= (holder === 'behind' && cue.shape === 'finite' ? LEAST.loose : LEAST.nested);
  if (claimed) return reportChance(frame.items, links, around, at, true) >= LEAST.said;
  // "is said to have left": nobody is named, and nothing but a report can be meant.
  if (cue.shape === 'passive' && complement === 'infinitive' && cue.verb!.sense === 'say' && cue.verb!.takes.has('clause') && !cue.verb!.takes.has('hearer')) return true;
  return chance >= (cue.verb?.sense === 'thought' ? LEAST.thought : CERTAIN.has(complement) ? LEAST.said : LEAST.loose);
}

/** "is said to be", "allegations that", "reportedly": cues whose speaker a story may leave out. */
function needsNobody({ shape, lemma }: Cue, complement: Complement): boolean {
  if (shape === 'hearsay') return true;
  return (shape === 'passive' && lemma !== 'ask' && /^(?:infinitive|that|clause)$/.test(complement)) || (shape === 'nominal' && complement === 'that');
}

/** "seek to avoid it", "plans to close the plant", "offered to train her": a plan or a deed that nobody need have put in words. */
const PLANS: ReadonlySet<string> = new Set(['seek', 'plan', 'aim', 'intend', 'aspire', 'expect', 'agree', 'offer', 'commit']);
const ASKING: ReadonlySet<string> = new Set(['ask', 'request', 'decline', 'refuse', 'insist on', 'speak']);

/** "said it", "said so", "declined to comment", "asked not to be named": nothing is reported. */
function isEmpty(items: readonly Item[], lemma: string, polarity: Draft['polarity']): boolean {
  if (items.length === 1) return /^(?:it|so|this|that|nothing|anything|something|more|much|little)$/.test(items[0]!.low);
  if (items.length === 2 && items[0]!.low === 'it' && /^(?:differently|otherwise|again|well|all)$/.test(items[1]!.low)) return true;
  if (ASKING.has(lemma) && items.some(({ low }) => /^(?:name|names|named|identified|anonymous|anonymity)$/.test(low))) return true;
  return polarity === 'declined' && items.length === 2 && items[0]!.low === 'to';
}

/** Where the cue stands that reports the words which this one stands in: "B reported that A forecast snow" or "A forecast snow, B reported"; null for none. */
function holderOf({ links, around }: Analysis, at: number, chances: readonly number[]): 'before' | 'behind' | null {
  const cue = links[at]!.cue.start;
  const holder = around.findIndex(({ after, before }, other) => {
    if (other === at || links[other]!.cue.verb?.sense === 'thought' || links[other]!.cue.shape === 'hearsay' || chances[other]! < LEAST.said || links[other]!.subject === null) return false;
    const range = after ?? before;
    return range !== null && range.start <= cue && cue < range.end;
  });
  return holder < 0 ? null : around[holder]!.after ? 'before' : 'behind';
}

function polarityOf(negated: boolean, polarity: Draft['polarity']): Draft['polarity'] {
  return negated && polarity === 'asserted' ? 'declined' : polarity;
}

/** "declined to confirm the report to AFP": the hearer at the end of what was declined. What is promised is as often a gift to somebody. */
function hearerAtEnd({ frame }: Analysis, { after }: Structure): Stretch | null {
  if (after === null) return null;
  const { items } = frame;
  let start = after.end;
  while (start > after.start + 3 && start > after.end - 5 && (items[start - 1]!.is & Kind.capital || HEARERS.test(items[start - 1]!.low))) start--;
  if (start === after.end || items[start - 1]!.low !== 'to') return null;
  return stretchOf(frame, { start, end: after.end });
}

const HEARERS = /^(?:the|reporters|journalists|media|press)$/;

/** "reporters in Oslo": the hearer without the place. */
function shortened(items: readonly Item[], { start, end }: Range): Range {
  for (let i = start + 1; i < end; i++) if (/^(?:in|at|on|from|with|during|by|near|after|before)$/.test(items[i]!.low)) return { start, end: i };
  return { start, end };
}

interface Content {
  readonly stretches: Stretch[];
  /** True where reporter's words stand in the content beside the quoted ones. */
  readonly mixed: boolean;
  readonly rule: string;
}

/** Content with quotations: the quotations alone where they are set off, the whole clause where they are part of it. */
function quotedContent({ frame }: Analysis, { before, after, extent }: Structure, quotes: readonly number[]): Content {
  const { items } = frame;
  const stretches: Stretch[] = [];
  let mixed = false;
  const holds = (range: Range | null, quote: number): range is Range => range !== null && range.start <= quote && quote < range.end;
  const worded = (range: Range): boolean => items.slice(range.start, range.end).some((item) => item.type === 'word' && !/^(?:and|but|that|then)$/.test(item.low));
  const taken = new Set<Range>();
  for (const quote of quotes) {
    const range = holds(before, quote) ? before : holds(after, quote) ? after : null;
    const direct = items[quote]!.run!.kind === 'direct' && (range === null || quote === range.start || range === before && quote === range.end - 1);
    if (range && worded(range) && !direct) {
      mixed = true;
      if (!taken.has(range)) {
        taken.add(range);
        const inner = trimmed(items, range === after ? withoutTail(items, range) : range);
        if (inner) stretches.push(stretchOf(frame, inner));
      }
    } else stretches.push(outerStretch(items[quote]!.run!));
  }
  const first = quotes[0]!;
  if (before && after && first === after.start && items[first]!.run!.kind === 'partial' && isOpen(items, before)) {
    const inner = trimmed(items, before);
    if (inner) stretches.unshift(stretchOf(frame, inner));
    mixed = true;
  }
  const left = quotes.some((quote) => quote < extent.start), right = quotes.some((quote) => quote >= extent.start);
  return { stretches, mixed, rule: left && right ? 'split' : left ? 'content-before' : 'content-after' };
}

/** `…was "not my job", in the sharpest exchange yet`, `"it was fixed" in a statement`: the range without the circumstance behind its last quotation. */
function withoutTail(items: readonly Item[], range: Range): Range {
  const last = items.findLastIndex((item, i) => i < range.end && item.run?.speech);
  const comma = items[last + 1]?.text === ',';
  const at = last + (comma ? 2 : 1), tail = items[at];
  if (last < range.start || at >= range.end || !tail || !/^(?:in|after|during|amid|following|before|on|at)$/.test(tail.low) || items[at + 1]?.low === 'part') return range;
  if (comma) return { start: range.start, end: last + 1 };
  const venue = nounPhraseAt(items, at + 1);
  return venue && VENUE_NOUNS.has(venue.head) && venue.end >= range.end ? { start: range.start, end: last + 1 } : range;
}

/** "It was, he said, "like seeing dogs fly"": what stands before the inserted words waits for the quoted ones: it ends in a verb or has none. */
function isOpen(items: readonly Item[], range: Range): boolean {
  const last = items.slice(range.start, range.end).findLast((item) => item.type !== 'mark');
  if (!last || last.type === 'quote' || items.slice(range.start, range.end).some((item) => item.run?.speech)) return false;
  if (last.is & Kind.auxiliary || (last.is & Kind.verb && !(last.is & Kind.nounLike))) return true;
  const subject = nounPhraseAt(items, range.start);
  return subject !== null && !subject.idle && !verbBetween(items, range.start, range.end) && items[range.end]?.text === ',' && subject.end >= range.end;
}

/** Content without quotations of somebody's words. */
function reportedContent({ frame }: Analysis, { before, after, rest, patient, complement }: Structure): Content | null {
  const stretches = [patient, before && after === null ? before : null, after, rest].flatMap((range) => {
    const inner = range ? trimmed(frame.items, range) : null;
    return inner && inner.end - inner.start >= 1 ? [stretchOf(frame, inner)] : [];
  });
  return { stretches, mixed: false, rule: after ? `reported-${complement}` : 'reported-before' };
}
