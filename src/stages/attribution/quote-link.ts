import { QUOTE_WEIGHTS } from '../../lexicon/en/attribution-weights.js';
import { f } from '../../text/feature-name.js';
import { perceivedBefore } from './cues.js';
import type { Frame, Item } from './frame.js';
import { contextOf, phraseType, total, type Link } from './link.js';
import type { Structure } from './structure.js';
import { Kind } from './words.js';

/** How many cues to each side of a quotation are looked at. */
const SIDE = 4;

/** The cues of the frame that a quotation could hang on, with named features. `quote` is the item number. */
export function quoteCandidates(frame: Frame, quote: number, links: readonly Link[], around: readonly Structure[]): { at: number; features: string[] }[] {
  const before = links.flatMap(({ cue }, at) => (cue.end <= quote ? [at] : [])).slice(-SIDE).reverse();
  const behind = links.flatMap(({ cue }, at) => (cue.start > quote ? [at] : [])).slice(0, SIDE);
  return [
    ...before.map((at, rank) => ({ at, features: featuresOf(frame, quote, links[at]!, around[at]!, rank, 'after') })),
    ...behind.map((at, rank) => ({ at, features: featuresOf(frame, quote, links[at]!, around[at]!, rank, 'before') })),
  ];
}

/** The features of "no cue of this sentence". */
export function quoteNoneFeatures(frame: Frame, quote: number): string[] {
  const { items } = frame;
  const shape = shapeOf(frame, items[quote]!);
  const alone = items.every((item) => item.type === 'quote' || item.type === 'mark');
  return ['none', f`none ${shape}`, f`none alone ${alone}`, f`none ${contextOf(items[quote - 1])} ${contextOf(items[quote + 1])}`, f`none first ${quote === 0}`];
}

/** For each quotation of the frame (by item number) the number of its link, or -1. */
export function linkQuotes(frame: Frame, links: readonly Link[], around: readonly Structure[]): Map<number, number> {
  const chosen = new Map<number, number>();
  const { items } = frame;
  items.forEach((item, quote) => {
    if (!item.run?.speech) return;
    // A colon behind nobody ("Then, after a pause: …") leaves the quotation to the sentence before.
    if (links.some(({ cue, subject }) => cue.shape === 'colon' && cue.end === quote && cue.start < 12 && subject === null) && links.every(({ cue }) => cue.shape === 'colon' || cue.start > quote)) {
      chosen.set(quote, -1);
      return;
    }
    const signed = links.findIndex(({ cue, subject }) => cue.shape === 'signature' && cue.start === quote + 1 && subject !== null);
    if (signed >= 0) {
      chosen.set(quote, signed);
      return;
    }
    // "told reporters it was so, and rejected as "imaginary" a report": the verb that the fragment is a judgement of.
    const judged = items[quote - 1]?.low === 'as' ? links.findIndex(({ cue, subject }) => cue.end === quote - 1 && subject !== null && (cue.verb?.takes.has('named') || cue.verb?.polarity === 'denied')) : -1;
    if (judged >= 0) {
      chosen.set(quote, judged);
      return;
    }
    const own = links.findIndex((link) => speaksItself(items, link, quote));
    if (own >= 0) {
      chosen.set(quote, own);
      return;
    }
    let best = -1, score = total(QUOTE_WEIGHTS, quoteNoneFeatures(frame, quote));
    for (const { at, features } of quoteCandidates(frame, quote, links, around)) {
      const value = total(QUOTE_WEIGHTS, features);
      if (value > score) [best, score] = [at, value];
    }
    chosen.set(quote, outerCue(links, around, quote, best));
  });
  return chosen;
}

/** "recalled hearing a child shout "look!"", "said that a man had asked "why?"": whole speech belongs to the verb that it touches and to whom that verb touches. */
function speaksItself(items: readonly Item[], { cue, subject }: Link, quote: number): boolean {
  if (cue.end !== quote || subject === null || subject.end !== cue.groupStart || !cue.verb?.takes.has('direct') || items[quote]!.run!.kind !== 'direct') return false;
  return cue.shape === 'finite' || perceivedBefore(items, cue.groupStart) === subject.start;
}

/** "has decided to send "large-scale troops", Yonhap reported": a verb that takes no direct speech gives way to the cue that reports its clause. */
function outerCue(links: readonly Link[], around: readonly Structure[], quote: number, best: number): number {
  if (best < 0 || links[best]!.cue.verb === null || links[best]!.cue.verb!.takes.has('direct')) return best;
  const reporting = links.findIndex(({ cue, subject }, at) => {
    const before = around[at]!.before;
    return subject !== null && cue.verb?.sense === 'say' && cue.verb.takes.has('clause') && before !== null && before.start <= quote && quote < before.end;
  });
  return reporting >= 0 ? reporting : best;
}

function shapeOf(frame: Frame, item: Item): string {
  const run = item.run!;
  const text = frame.block.view.text;
  const last = text[run.end - 1] ?? '';
  const first = text[run.start] ?? '';
  const ending = /[,،]/.test(last) ? 'comma' : /[.…]/.test(last) ? 'stop' : /[?!]/.test(last) ? 'mark' : /[-—–]/.test(last) ? 'dash' : 'open';
  const next = text[run.outerEnd] ?? '';
  return `${/\p{Lu}/u.test(first) ? 'upper' : 'lower'} ${ending}${next === ',' ? ' comma-behind' : ''}`;
}

function featuresOf(frame: Frame, quote: number, link: Link, structure: Structure, rank: number, side: 'after' | 'before'): string[] {
  const { items } = frame;
  const { cue, subject } = link;
  const { extent } = structure;
  const from = side === 'after' ? Math.max(extent.end, cue.end) : quote + 1;
  const to = side === 'after' ? quote : Math.min(extent.start, cue.groupStart);
  const gap = Math.max(0, to - from);
  let commas = 0, stops = 0, quotes = 0, verbs = 0;
  const near: string[] = [];
  for (let i = from; i < to; i++) {
    const item = items[i]!;
    if (gap <= 2) near.push(contextOf(item));
    if (item.type === 'quote') quotes++;
    else if (item.text === ',') commas++;
    else if (item.type === 'mark') stops++;
    else if (item.is & Kind.auxiliary || (item.is & Kind.verb && !(item.is & Kind.nounLike))) verbs++;
  }
  const between = gap <= 2 ? near.join('+') || 'touching' : `far c${Math.min(commas, 2)}v${Math.min(verbs, 1)}q${Math.min(quotes, 1)}`;
  const shape = shapeOf(frame, items[quote]!);
  const takes = cue.verb ? (cue.verb.takes.has('direct') ? 'direct' : 'other') : cue.shape;
  const lemma = cue.lemma;
  const held = side === 'after' && structure.after !== null && structure.after.start <= quote && quote < structure.after.end;
  const who = subject ? phraseType(items, subject) : 'nobody';
  return [
    side, f`${side} ${between}`, f`${side} ${shape}`, f`${side} ${between} ${shape}`, f`${side} takes ${takes}`, f`${side} takes ${takes} ${between}`, f`${side} rank ${rank}`, f`${side} rank ${rank} ${shape}`,
    f`${side} lemma ${lemma}`, f`${side} shape ${cue.shape}`, f`${side} shape ${cue.shape} ${between}`, f`${side} quotes ${quotes}`, f`${side} stops ${Math.min(stops, 2)}`,
    f`${side} held ${held} ${structure.complement}`, f`${side} who ${who}`, f`${side} who ${who} ${takes}`, f`${side} extent ${contextOf(items[extent.start - 1])} ${contextOf(items[extent.end])}`,
    f`${side} gap ${gap > 20 ? 20 : gap > 8 ? 8 : gap > 2 ? 3 : gap}`, f`${side} sense ${cue.verb?.sense ?? cue.shape}`, f`${side} score ${link.score > 3 ? 3 : link.score > 1 ? 1 : 0}`,
  ];
}
