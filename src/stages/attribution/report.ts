import { REPORT_WEIGHTS } from '../../lexicon/en/attribution-weights.js';
import { f } from '../../text/feature-name.js';
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
  const next = functionWord(behind) ?? 'other', then = functionWord(behind) ?? contextOf(behind), last = functionWord(before) ?? contextOf(before), near = contextOf(behind);
  const placed = `${complement} ${structure.before ? 'before' : ''}`;
  const form = cue.verb ? cue.verb.forms[0]! : shape;
  const starts = after ? contextOf(items[after.start]) : '-';
  const length = after ? Math.min(4, (after.end - after.start) >> 2) : -1;
  const right = subject ? subject.start >= cue.end : '-';
  const { inside, held } = alone ? { inside: 'no', held: 'no' } : surroundings(links, around, at);
  return [
    'bias', f`subject ${pronoun}`, f`subject ${pronoun} ${sense}`, f`subject ${pronoun} ${complement}`, f`subject ${pronoun} aux ${auxiliary}`, f`clause before ${clause} ${complement}`,
    f`auxiliary ${auxiliary}`, f`auxiliary ${auxiliary} ${complement}`, f`next ${next}`, `head ${headOf(items, subject)}`, f`edge ${structure.extent.end >= items.length - 1}`, f`from start ${structure.extent.start === 0} ${complement}`,
    f`lemma ${lemma}`, f`lemma ${lemma} ${shape}`, f`lemma ${lemma} ${complement}`, f`lemma ${lemma} form ${form}`, f`lemma ${lemma} next ${then}`, f`lemma ${lemma} aux ${auxiliary}`, f`lemma ${lemma} who ${who}`,
    f`lemma ${lemma} after ${near}`, f`lemma ${lemma} negated ${negated} ${complement}`, f`lemma ${lemma} inside ${inside !== 'no'}`, f`lemma ${lemma} starts ${starts}`, f`lemma ${lemma} right ${right}`,
    f`shape ${shape}`, f`shape ${shape} ${placed}`, f`complement ${placed}`, f`sense ${sense} ${placed}`, f`sense ${sense} who ${who}`, f`sense ${sense} next ${then}`, f`sense ${sense} aux ${auxiliary}`,
    f`who ${who}`, f`who ${who} ${complement}`, f`who ${who} aux ${auxiliary}`, f`who ${who} ${complement} ${sense}`, f`who ${who} last ${last} ${complement}`, f`negated ${negated}`, f`negated ${negated} ${lemma}`,
    f`before ${contextOf(before)}`, f`after ${near}`, f`after ${near} ${shape}`, f`score ${score > 4 ? 4 : score > 2 ? 2 : score > 0.7 ? 1 : 0}`, f`hearer ${structure.hearer !== null}`,
    f`form ${form}`, f`form ${form} ${complement}`, f`form ${form} sense ${sense}`, f`last ${last}`, f`last ${last} ${shape}`, f`last ${last} ${complement}`, f`starts ${starts} ${complement}`, f`length ${length} ${complement}`,
    f`length ${length} ${sense}`, f`past ${contextOf(after ? items[after.end] : undefined)} ${complement}`, f`quotes ${items.some((item) => item.run?.speech)} ${complement}`,
    f`next two ${functionWord(behind) ?? '-'} ${contextOf(items[cue.end + 1])}`, f`gap ${subject ? subject.end === cue.groupStart : '-'} ${who} ${complement}`, f`right ${right} ${complement}`,
    f`inside ${inside}`, f`inside ${inside} ${sense}`, f`inside ${inside} ${complement}`, f`held ${held} ${sense}`, f`cues ${Math.min(links.length, 5)} ${sense}`,
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
