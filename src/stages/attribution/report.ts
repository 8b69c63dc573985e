import { REPORT_WEIGHTS } from '../../lexicon/en/attribution-weights.js';
import type { Item } from './frame.js';
import type { NounPhrase } from './noun-phrases.js';
import { contextOf, phraseType, total, type Link } from './link.js';
import { verbBetween, type Structure } from './structure.js';
import { Kind } from './words.js';

const FUNCTION_WORD = Kind.preposition | Kind.determiner | Kind.possessive | Kind.personal | Kind.coordinator | Kind.subordinator | Kind.auxiliary | Kind.adverb;

/**
 * Named features that tell whether a cue candidate without quoted words really reports something.
 *
 * @param at    number of the link that is asked about
 * @param alone true to look past the other cues of the sentence: what a cue would be that does not stand in another one's words
 */
export function reportFeatures(items: readonly Item[], links: readonly Link[], around: readonly Structure[], at: number, alone = false): string[] {
  const { cue, subject, score } = links[at]!, structure = around[at]!;
  const { complement, after } = structure;
  const { shape, lemma, negated } = cue;
  const who = subject ? phraseType(items, subject) : 'nobody';
  const sense = cue.verb?.sense ?? shape;
  const pronoun = subject?.kind === 'pronoun' ? items[subject.start]!.low : 'other';
  const clause = structure.before ? verbBetween(items, structure.before.start, structure.before.end) : false;
  const first = items[cue.groupStart]!;
  const auxiliary = first.is & Kind.auxiliary && cue.groupStart < cue.start ? first.low : 'none';
  const behind = items[cue.end], before = items[cue.groupStart - 1];
  const next = functionWord(behind) ?? 'other', then = functionWord(behind) ?? contextOf(behind), last = functionWord(before) ?? contextOf(before);
  const placed = `${complement} ${structure.before ? 'before' : ''}`;
  const form = cue.verb ? cue.verb.forms[0]! : shape;
  const starts = after ? contextOf(items[after.start]) : '-';
  const length = after ? Math.min(4, (after.end - after.start) >> 2) : -1;
  const right = subject ? subject.start >= cue.end : '-';
  const { inside, held } = alone ? { inside: 'no', held: 'no' } : surroundings(links, around, at);
  return [
    'bias', `subject ${pronoun}`, `subject ${pronoun} ${sense}`, `subject ${pronoun} ${complement}`, `subject ${pronoun} aux ${auxiliary}`, `clause before ${clause} ${complement}`,
    `auxiliary ${auxiliary}`, `auxiliary ${auxiliary} ${complement}`, `next ${next}`, `head ${headOf(items, subject)}`, `edge ${structure.extent.end >= items.length - 1}`, `from start ${structure.extent.start === 0} ${complement}`,
    `lemma ${lemma}`, `lemma ${lemma} ${shape}`, `lemma ${lemma} ${complement}`, `lemma ${lemma} form ${form}`, `lemma ${lemma} next ${then}`, `lemma ${lemma} aux ${auxiliary}`, `lemma ${lemma} who ${who}`,
    `lemma ${lemma} after ${contextOf(behind)}`, `lemma ${lemma} negated ${negated} ${complement}`, `lemma ${lemma} inside ${inside !== 'no'}`, `lemma ${lemma} starts ${starts}`, `lemma ${lemma} right ${right}`,
    `shape ${shape}`, `shape ${shape} ${placed}`, `complement ${placed}`, `sense ${sense} ${placed}`, `sense ${sense} who ${who}`, `sense ${sense} next ${then}`, `sense ${sense} aux ${auxiliary}`,
    `who ${who}`, `who ${who} ${complement}`, `who ${who} aux ${auxiliary}`, `who ${who} ${complement} ${sense}`, `who ${who} last ${last} ${complement}`, `negated ${negated}`, `negated ${negated} ${lemma}`,
    `before ${contextOf(before)}`, `after ${contextOf(behind)}`, `after ${contextOf(behind)} ${shape}`, `score ${score > 4 ? 4 : score > 2 ? 2 : score > 0.7 ? 1 : 0}`, `hearer ${structure.hearer !== null}`,
    `form ${form}`, `form ${form} ${complement}`, `form ${form} sense ${sense}`, `last ${last}`, `last ${last} ${shape}`, `last ${last} ${complement}`, `starts ${starts} ${complement}`, `length ${length} ${complement}`,
    `length ${length} ${sense}`, `past ${contextOf(after ? items[after.end] : undefined)} ${complement}`, `quotes ${items.some((item) => item.run?.speech)} ${complement}`,
    `next two ${functionWord(behind) ?? '-'} ${contextOf(items[cue.end + 1])}`, `gap ${subject ? subject.end === cue.groupStart : '-'} ${who} ${complement}`, `right ${right} ${complement}`,
    `inside ${inside}`, `inside ${inside} ${sense}`, `inside ${inside} ${complement}`, `held ${held} ${sense}`, `cues ${Math.min(links.length, 5)} ${sense}`,
  ];
}

/** The word itself where it is a function word; null for the words that carry a story's matter. */
function functionWord(item: Item | undefined): string | null {
  return item && item.is & FUNCTION_WORD && !(item.is & Kind.capital) ? item.low : null;
}

/** In whose words the cue stands: behind an earlier cue of the sentence (`inside`) or before a later one (`held`). */
function surroundings(links: readonly Link[], around: readonly Structure[], at: number): { inside: string; held: string } {
  const { start } = links[at]!.cue;
  const sense = (k: number): string => links[k]!.cue.verb?.sense ?? links[k]!.cue.shape;
  let inside = 'no', held = 'no';
  for (let k = 0; k < at; k++) {
    const { after, complement } = around[k]!;
    if (after && after.start <= start && start < after.end) inside = `${sense(k)} ${complement}`;
  }
  for (let k = at + 1; k < links.length; k++) {
    const { after, before } = around[k]!;
    if (before && after === null && before.start <= start && start < before.end) held = sense(k);
  }
  return { inside, held };
}

/** The noun of a subject that is no name: no weight may know a person. */
function headOf(items: readonly Item[], subject: NounPhrase | null): string {
  if (subject === null || (subject.kind !== 'noun' && subject.kind !== 'document')) return '-';
  for (let i = subject.start; i < subject.end; i++) if (/^\p{Lu}/u.test(items[i]!.text)) return '-';
  return subject.head;
}

/** How likely it is that the cue reports something, 0 to 1. */
export function reportChance(items: readonly Item[], links: readonly Link[], around: readonly Structure[], at: number, alone = false): number {
  return 1 / (1 + Math.exp(-total(REPORT_WEIGHTS, reportFeatures(items, links, around, at, alone))));
}
