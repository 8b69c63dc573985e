import type { Attribution, Mention, QuoteRun, Stretch } from '../../model/tree.js';
import type { Frame, Item } from './frame.js';
import type { NounPhrase } from './noun-phrases.js';
import { isBullet, type Range } from './structure.js';
import { Kind } from './words.js';

/** An attribution that is still growing: runs of later sentences and paragraphs join it. */
export interface Draft extends Attribution {
  kind: Attribution['kind'];
  speaker: Mention | null;
  content: Stretch[];
  runs: QuoteRun[];
}

/** The stretch of a range of items; leading and trailing marks stay, quotations keep their marks. */
export function stretchOf(frame: Frame, { start, end }: Range): Stretch {
  return { block: frame.block, start: frame.items[start]!.start, end: frame.items[end - 1]!.end };
}

/** A quotation with its marks. */
export function outerStretch(run: QuoteRun): Stretch {
  return { block: run.block, start: run.outerStart, end: run.outerEnd };
}

/** The stretches in the order of the source, those that share characters made one: a clause may hold a quotation that is content too. */
export function disjoint(stretches: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => a.block.index - b.block.index || a.start - b.start)) {
    const last = apart.at(-1);
    if (last?.block === one.block && one.start < last.end) apart[apart.length - 1] = { ...last, end: Math.max(last.end, one.end) };
    else apart.push(one);
  }
  return apart;
}

/** The mention that a noun phrase is; of "he'd" only the pronoun, of "the minister's" only the minister. */
export function mentionOf(frame: Frame, phrase: NounPhrase): Mention {
  const { start, end } = stretchOf(frame, phrase);
  const contraction = phrase.kind === 'pronoun' ? /['’]/.exec(frame.block.view.text.slice(start, end)) : null;
  const owner = phrase.kind !== 'pronoun' && /['’]s$/.test(frame.items[phrase.end - 1]!.text) && (frame.items[phrase.end - 1]!.is & Kind.genitive) !== 0;
  const mention = { block: frame.block, start, end: contraction ? start + contraction.index : owner ? end - 2 : end, kind: phrase.kind };
  return phrase.relative === undefined ? mention : { ...mention, relative: stretchOf(frame, { start: phrase.relative, end: phrase.relative + 1 }) };
}

/** The range without reporter's commas, dashes and stops at its ends; null when nothing is left. */
export function trimmed(items: readonly Item[], range: Range): Range | null {
  let { start, end } = range;
  while (start < end && (isBullet(items[start]!) || /^[)\]]$/.test(items[start]!.text))) start++;
  while (start < end && items[end - 1]!.type === 'mark' && /^[,;:.—–([]$/.test(items[end - 1]!.text)) end--;
  return start < end ? { start, end } : null;
}
