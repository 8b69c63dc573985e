import type { RuleName } from '../../../model/rule.js';
import type { Agency, Block, Evidence, Field } from '../../../model/tree.js';
import type { Page } from '../survey.js';
import { labelIn } from '../time/label.js';
import { readNames, type Names } from './names.js';

export interface BylineFind {
  readonly field: Field<readonly { readonly name: string }[]> | null;
  /** An agency beside the names is the credit. */
  readonly credit: { readonly text: string; readonly from: Evidence; readonly agencies: readonly Agency[] } | null;
  /** The lines that are bylines, though they may name nobody ("Staff Correspondent"). */
  readonly lines: readonly { readonly block: Block; readonly rule: RuleName }[];
}

/** A stretch of a line between its times and bars. */
export interface Segment { readonly block: Block; readonly start: number; readonly end: number }

/** A stretch of a line with the names that were read from it. */
export interface Read { readonly segment: Segment; readonly names: Names }

/** Reads the names of a stretch; `lone` where a label stands before it, so that one word may be a name. */
export function read(segment: Segment, lone: boolean): Read {
  return { segment, names: readNames(segment.block.view.text.slice(segment.start, segment.end), lone) };
}

/** What several stretches name together, each person once. `lines` are the bylines that they stand in. */
export function combine(reads: readonly Read[], rule: RuleName, lines: readonly Block[]): BylineFind {
  const seen = new Set<string>();
  const names: { name: string }[] = [];
  const from: Evidence[] = [];
  for (const { segment, names: got } of reads) {
    for (const person of got.people) {
      if (seen.has(person.text.toLowerCase())) continue;
      seen.add(person.text.toLowerCase());
      names.push({ name: person.text });
      from.push({ at: { block: segment.block, start: segment.start + person.start, end: segment.start + person.end }, rule });
    }
  }
  const credited = reads.find((r) => r.names.credit);
  const credit = credited?.names.credit;
  return {
    field: names.length > 0 ? { value: names, from } : null,
    credit: credited && credit ? {
      text: credit.text,
      from: { at: { block: credited.segment.block, start: credited.segment.start + credit.start, end: credited.segment.start + credit.end }, rule: 'fields/byline-agency' },
      agencies: credited.names.agencies,
    } : null,
    lines: lines.map((block) => ({ block, rule })),
  };
}

/** Bars and middle dots, and the space before a label. */
const CUT = /\s*[|·•]\s*| (?=(?:Writer|Author|Reporter|Source|Editor)s?: ?\p{Lu})/gu;

/** The stretches of a line between its times, its bars, its middle dots and its labels. */
export function* segments(page: Page, block: Block): Generator<Segment> {
  const text = block.view.text;
  let from = 0;
  let behind = 0;
  const times = page.timesOn(block).map((time) => {
    const label = labelIn(text.slice(behind, time.start));
    const start = label && !/\bby\b/i.test(text.slice(behind + label.start, time.start)) ? behind + label.start : time.start;
    behind = time.end;
    return { start, end: time.end };
  });
  const cuts = [...times, ...[...text.matchAll(CUT)].map((m) => ({ start: m.index, end: m.index + m[0].length }))]
    .sort((a, b) => a.start - b.start);
  for (const cut of [...cuts, { start: text.length, end: text.length }]) {
    let start = from, end = Math.max(from, cut.start);
    while (start < end && /[\s,–—-]/.test(text[start]!)) start++;
    while (start < end && /[\s,–—(-]/.test(text[end - 1]!)) end--;
    if (end > start) yield { block, start, end };
    from = Math.max(from, cut.end);
  }
}
