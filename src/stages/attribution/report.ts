import { REPORT_WEIGHTS } from '../../lexicon/en/attribution-weights.js';
import type { Item } from './frame.js';
import { contextOf, phraseType, total, type Link } from './link.js';
import { verbBetween, type Structure } from './structure.js';
import { Kind } from './words.js';

const FUNCTION_WORD = Kind.preposition | Kind.determiner | Kind.possessive | Kind.personal | Kind.coordinator | Kind.subordinator | Kind.auxiliary | Kind.adverb;

/** Named features that tell whether a cue candidate without quoted words really reports something. */
export function reportFeatures(items: readonly Item[], link: Link, structure: Structure): string[] {
  const { cue, subject } = link;
  const { complement } = structure;
  const who = subject ? phraseType(items, subject) : 'nobody';
  const sense = cue.verb?.sense ?? cue.shape;
  const subjectWord = subject?.kind === 'pronoun' ? items[subject.start]!.low : 'other';
  const clause = structure.before ? verbBetween(items, structure.before.start, structure.before.end) : false;
  const auxiliary = items[cue.groupStart]!.is & Kind.auxiliary && cue.groupStart < cue.start ? items[cue.groupStart]!.low : 'none';
  const next = items[cue.end];
  const placed = `${complement} ${structure.before ? 'before' : ''}`;
  return [
    'bias', `subject ${subjectWord}`, `subject ${subjectWord} ${cue.verb?.sense ?? cue.shape}`, `clause before ${clause} ${complement}`, `auxiliary ${auxiliary}`, `auxiliary ${auxiliary} ${complement}`,
    `next ${next && next.is & FUNCTION_WORD && !(next.is & Kind.capital) ? next.low : 'other'}`, `head ${subject && subject.kind === 'noun' ? subject.head : '-'}`, `edge ${structure.extent.end >= items.length - 1}`,
    `from start ${structure.extent.start === 0} ${complement}`, `lemma ${cue.lemma}`, `lemma ${cue.lemma} ${cue.shape}`, `lemma ${cue.lemma} ${complement}`, `shape ${cue.shape}`, `complement ${placed}`, `sense ${sense} ${placed}`, `sense ${sense} who ${who}`,
    `who ${who}`, `who ${who} ${complement}`, `shape ${cue.shape} ${placed}`, `negated ${cue.negated}`, `negated ${cue.negated} ${cue.lemma}`, `before ${contextOf(items[cue.groupStart - 1])}`,
    `after ${contextOf(items[cue.end])}`, `after ${contextOf(items[cue.end])} ${cue.shape}`, `score ${link.score > 4 ? 4 : link.score > 2 ? 2 : link.score > 0.7 ? 1 : 0}`, `hearer ${structure.hearer !== null}`,
    `lemma ${cue.lemma} after ${contextOf(items[cue.end])}`, `lemma ${cue.lemma} who ${who}`,
  ];
}

/** How likely it is that the cue reports something, 0 to 1. */
export function reportChance(items: readonly Item[], link: Link, structure: Structure): number {
  return 1 / (1 + Math.exp(-total(REPORT_WEIGHTS, reportFeatures(items, link, structure))));
}
