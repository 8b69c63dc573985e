import { REPORT_WEIGHTS } from '../../lexicon/en/attribution-weights.js';
import type { Item } from './frame.js';
import { contextOf, phraseType, total, type Link } from './link.js';
import type { Structure } from './structure.js';

/** Named features that tell whether a cue candidate without quoted words really reports something. */
export function reportFeatures(items: readonly Item[], link: Link, structure: Structure): string[] {
  const { cue, subject } = link;
  const { complement } = structure;
  const who = subject ? phraseType(items, subject) : 'nobody';
  const sense = cue.verb?.sense ?? cue.shape;
  const placed = `${complement} ${structure.before ? 'before' : ''}`;
  return [
    'bias', `lemma ${cue.lemma}`, `lemma ${cue.lemma} ${cue.shape}`, `lemma ${cue.lemma} ${complement}`, `shape ${cue.shape}`, `complement ${placed}`, `sense ${sense} ${placed}`, `sense ${sense} who ${who}`,
    `who ${who}`, `who ${who} ${complement}`, `shape ${cue.shape} ${placed}`, `negated ${cue.negated}`, `negated ${cue.negated} ${cue.lemma}`, `before ${contextOf(items[cue.groupStart - 1])}`,
    `after ${contextOf(items[cue.end])}`, `after ${contextOf(items[cue.end])} ${cue.shape}`, `score ${link.score > 4 ? 4 : link.score > 2 ? 2 : link.score > 0.7 ? 1 : 0}`, `hearer ${structure.hearer !== null}`,
    `lemma ${cue.lemma} after ${contextOf(items[cue.end])}`, `lemma ${cue.lemma} who ${who}`,
  ];
}

/** How likely it is that the cue reports something, 0 to 1. */
export function reportChance(items: readonly Item[], link: Link, structure: Structure): number {
  return 1 / (1 + Math.exp(-total(REPORT_WEIGHTS, reportFeatures(items, link, structure))));
}
