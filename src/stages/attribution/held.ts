import { QUOTE_WEIGHTS } from '../../lexicon/en/attribution-weights.js';
import { HELD_BIAS, HELD_TRUST, HELD_WEIGHTS } from '../../lexicon/en/held-weights.js';
import type { Frame, Item } from './frame.js';
import { phraseType, total, type Link } from './link.js';
import { quoteCandidates, quoteNoneFeatures } from './quote-link.js';
import { reportChance } from './report.js';
import type { Range, Structure } from './structure.js';

/** Evidence of the words in and beside the marks that is stronger than this stands, whatever the sentence says. Chosen by cross-validation: more changes nothing. */
export const DOUBTFUL = 3;

/** Ends of the steps that chances, and leads of the best cue over none, are told in. */
const CHANCES = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.95], LEADS = [-3, -1, 0, 1, 2, 4];

/** Decides on the frame's doubtful quotations once more, with what its cues report. */
export function weighAgain(frame: Frame, links: readonly Link[], around: readonly Structure[]): void {
  const doubtful = frame.items.flatMap(({ run }, quote) => (run !== null && run.weighed !== null && Math.abs(run.weighed) <= DOUBTFUL ? [quote] : []));
  heldFeatures(frame, links, around, doubtful).forEach((features, i) => {
    const run = frame.items[doubtful[i]!]!.run!;
    const speech = HELD_BIAS + HELD_TRUST * run.weighed! + total(HELD_WEIGHTS, features) > 0;
    if (run.speech !== speech) run.rule = speech ? 'quotes/reported' : 'quotes/unreported';
    run.speech = speech;
  });
}

/**
 * Named features of quotations for their being somebody's words, of what the sentence says about them: whether they stand in what a cue
 * reports, and what cue they would hang on.
 *
 * @param quotes the item numbers of the quotations
 * @returns the features of each of them
 */
export function heldFeatures(frame: Frame, links: readonly Link[], around: readonly Structure[], quotes: readonly number[]): string[][] {
  if (quotes.length === 0) return [];
  // What a cue reports is asked as if nobody's words stood in marks: which ones are is the question.
  const items = frame.items.map((item) => (item.run?.speech ? { ...item, run: { ...item.run, speech: false } } : item));
  const known = new Map<number, number>();
  const chanceOf = (at: number): number => {
    const chance = known.get(at) ?? reportChance(items, links, around, at);
    known.set(at, chance);
    return chance;
  };
  return quotes.map((quote) => [...holderFeatures(items, links, around, quote, chanceOf), ...hangFeatures(frame, links, around, quote)]);
}

function holderFeatures(items: readonly Item[], links: readonly Link[], around: readonly Structure[], quote: number, chanceOf: (at: number) => number): string[] {
  const holders = links.flatMap((link, at) => {
    const side = sideOf(around[at]!, quote);
    return side === null ? [] : [{ link, side, complement: around[at]!.complement, chance: chanceOf(at) }];
  });
  if (holders.length === 0) return ['held no', `held no, ${Math.min(links.length, 3)} cues`];
  const { link, side, complement, chance } = holders.reduce((best, other) => (other.chance > best.chance ? other : best));
  const likely = step(CHANCES, chance), sense = senseOf(link);
  return [
    `held ${likely}`, `held ${side} ${likely}`, `held ${complement} ${side}`, `held ${complement} ${likely}`, `held ${sense} ${speakerOf(items, link)}`, `held ${sense} ${likely}`,
    `held lemma ${link.cue.lemma}`, `held far ${Math.min(3, Math.abs(quote - link.cue.end) >> 2)}`,
  ];
}

function hangFeatures(frame: Frame, links: readonly Link[], around: readonly Structure[], quote: number): string[] {
  const none = total(QUOTE_WEIGHTS, quoteNoneFeatures(frame, quote));
  const cues = quoteCandidates(frame, quote, links, around).map(({ at, features }) => ({ link: links[at]!, lead: total(QUOTE_WEIGHTS, features) - none }));
  if (cues.length === 0) return ['hangs on nothing'];
  const { link, lead } = cues.reduce((best, other) => (other.lead > best.lead ? other : best));
  const by = step(LEADS, lead);
  return [`hangs ${by}`, `hangs ${by} ${speakerOf(frame.items, link)}`, `hangs ${senseOf(link)} ${by}`, `hangs lemma ${link.cue.lemma}`, `hangs direct ${link.cue.verb?.takes.has('direct') ?? link.cue.shape} ${by}`];
}

const senseOf = ({ cue }: Link): string => cue.verb?.sense ?? cue.shape;
const speakerOf = (items: readonly Item[], { subject }: Link): string => (subject ? phraseType(items, subject) : 'nobody');
const inside = (range: Range | null, item: number): boolean => range !== null && range.start <= item && item < range.end;

/** In which part of what a cue reports the item stands; null for none. */
function sideOf({ after, before, rest, patient }: Structure, item: number): string | null {
  return inside(after, item) ? 'after' : inside(before, item) ? 'before' : inside(rest, item) ? 'rest' : inside(patient, item) ? 'patient' : null;
}

/** How many of the ends lie at or below the value. */
function step(ends: readonly number[], value: number): number {
  const at = ends.findIndex((end) => value < end);
  return at < 0 ? ends.length : at;
}
