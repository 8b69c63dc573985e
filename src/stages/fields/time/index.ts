import { BYLINE_LABELS } from '../../../lexicon/en/bylines.js';
import { CLOCK_WORDS, TIME_KEYS } from '../../../lexicon/en/time-labels.js';
import type { Block, Field, Timestamp, Warning } from '../../../model/tree.js';
import type { RuleName } from '../../../model/rule.js';
import type { Page } from '../survey.js';
import { isFurniture } from '../survey.js';
import type { TimeExpression } from './expression.js';
import { labelIn, labelLine, type TimeKind } from './label.js';
import { settle } from './settle.js';
import { findSpelledTimes } from './spelled.js';
import { updateInYearOf, updateOnDayOf } from './yearless.js';

export interface Times {
  readonly timestamp: Field<Timestamp> | null;
  readonly updated: Field<Timestamp> | null;
  readonly warnings: readonly Warning[];
}

interface Candidate {
  readonly block: Block;
  readonly expression: TimeExpression;
  readonly kind: TimeKind | null;
  readonly rule: RuleName;
  readonly score: number;
}

/** Below this a day without a label is not the story's. */
const ENOUGH = 2;
/** A line that says when the story was updated, and what for, is no longer (UTF-16 units). */
const LONGEST_UPDATE = 120;
/** The day on which machines begin to count, in and west of Greenwich: a site's mark for "unknown". */
const EPOCH: ReadonlySet<string> = new Set(['1969-12-31', '1970-1-1']);

/** When the story was published and updated, as the page states it. `headline` is the index of the headline's block, -1 for none. */
export function findPublication(page: Page, headline: number, dateline: string | null): Times {
  let candidates = page.blocks.flatMap((block) => candidatesOn(page, block, headline, page.timesOn(block)));
  if (!candidates.some((c) => c.score >= ENOUGH)) {
    const header = page.blocks.slice(Math.max(0, headline < 0 ? page.bodyStart - 6 : headline - 4), page.bodyStart).filter((block) => page.timesOn(block).length === 0);
    candidates = header.flatMap((block) => candidatesOn(page, block, headline, findSpelledTimes(block.view.text)));
  }
  const published = best(candidates.filter((c) => c.kind !== 'updated' && c.score >= ENOUGH));
  const updated = best(candidates.filter((c) => c.kind === 'updated' && c.score >= ENOUGH)) ?? yearlessUpdate(page, headline, published);
  const warnings: Warning[] = [];
  const field = (chosen: Candidate | null): Field<Timestamp> | null => {
    if (!chosen) return null;
    const settled = settle(chosen.expression, chosen.block, page, dateline);
    warnings.push(...settled.warnings);
    if (!settled.timestamp) return null;
    const same = candidates.filter((c) => c.kind === chosen.kind && c.block !== chosen.block && c.block.index < page.storyEnd && agrees(c.expression, chosen.expression));
    const rival = best(candidates.filter((c) => (c.kind === 'updated') === (chosen.kind === 'updated') && !agrees(c.expression, chosen.expression)));
    return { value: settled.timestamp, weighed: { score: chosen.score, lead: chosen.score - (rival?.score ?? 0), reasons: [] }, from: [chosen, ...same].map((c) => ({ at: { block: c.block, start: c.expression.start, end: c.expression.end }, rule: c.rule })) };
  };
  return { timestamp: field(published), updated: field(updated), warnings };
}

/** "Updated 4 July, 8.15 am" in the header of a story that was published on a stated day, "(updated 1:15 pm)" behind its time. */
function yearlessUpdate(page: Page, headline: number, published: Candidate | null): Candidate | null {
  const day = published?.expression.days.length === 1 ? published.expression.days[0] : null;
  if (!published || !day) return null;
  const later = updateOnDayOf(published.block.view.text, published.expression);
  if (later) return { block: published.block, expression: later, kind: 'updated', rule: 'fields/updated-label', score: ENOUGH };
  if (headline < 0) return null;
  for (const block of page.blocks.slice(headline + 1, page.bodyStart)) {
    const text = block.view.text;
    if (text.length > LONGEST_UPDATE || page.timesOn(block).length > 0 || !/^\W*(?:last )?(?:updated?|modified)\b/i.test(text)) continue;
    const expression = updateInYearOf(text, day);
    if (expression) return { block, expression, kind: 'updated', rule: 'fields/updated-label', score: ENOUGH };
  }
  return null;
}

/** True when the other says the same, or the same day without a time. */
function agrees(other: TimeExpression, chosen: TimeExpression): boolean {
  const sameTime = other.clock === null || JSON.stringify([other.clock, other.zone]) === JSON.stringify([chosen.clock, chosen.zone]);
  return sameTime && JSON.stringify(other.days) === JSON.stringify(chosen.days);
}

function best(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>((a, b) => (a === null || b.score > a.score ? b : a), null);
}

function candidatesOn(page: Page, block: Block, headline: number, found: readonly TimeExpression[]): Candidate[] {
  const expressions = found.filter(({ days: [{ year, month, day }] }) => found.length === 1 || !EPOCH.has(`${year}-${month}-${day}`));
  if (expressions.length === 0) return [];
  const key = block.metadata?.key ?? null;
  if (key !== null) {
    const kind = TIME_KEYS[key];
    return kind === undefined ? [] : [{ block, expression: expressions[0]!, kind, rule: 'fields/time-key', score: 12 }];
  }
  const text = block.view.text;
  const role = block.verdict?.role;
  let rest = 0, at = 0;
  for (const e of expressions) { rest += wordCount(text.slice(at, e.start)); at = e.end; }
  rest += wordCount(text.slice(at));
  if (rest > 16 || (rest > 5 && role === 'body' && block.index >= page.bodyStart) || (rest > 3 && role === 'caption' && !isByline(text))) return [];
  let from = 0;
  return expressions.map((expression): Candidate => {
    const before = text.slice(from, expression.start);
    const label = labelIn(before)?.kind ?? (from === 0 ? labelAround(page, block, before) : null);
    from = expression.end;
    return { block, expression, kind: label, rule: label ? `fields/${label}-label` : 'fields/bare-time', score: score(page, block, headline, label, expression, rest) };
  });
}

/** A label on a line of its own before the time, or the `UPD.` with which the post under it begins. */
function labelAround(page: Page, block: Block, before: string): TimeKind | null {
  const previous = page.blocks[block.index - 1], next = page.blocks[block.index + 1];
  if (previous && wordCount(before) === 0) {
    const kind = labelLine(previous.view.text);
    if (kind) return kind;
  }
  return next && /^\W*(?:UPD|UPDATED?)\b[.:]/.test(next.view.text) ? 'updated' : null;
}

function score(page: Page, block: Block, headline: number, kind: TimeKind | null, expression: TimeExpression, rest: number): number {
  const text = block.view.text, i = block.index;
  let score = -0.15 * rest;
  if (kind) score += 5;
  if (expression.clock) score += 0.5;
  if (block.verdict?.role === 'timestamp') score += 1.5;
  if (isFurniture(block) && !(i > headline && i < page.bodyStart)) score -= 2.5;
  if (CLOCK_WORDS.test(text)) score -= 6;
  if (isMailDate(page, block, headline)) score -= 5;
  if (headline >= 0 && i >= headline && i < page.bodyStart) score += 5.5 - 0.12 * Math.min(i - headline, page.bodyStart - i + 2, 20);
  else if (i >= page.bodyStart && i <= page.bodyEnd) score += (isByline(text) ? 3 : 0) + (i <= page.bodyStart + 4 ? 1 : 0);
  else if (i < headline) score += i < 2 && headline - i > 1 && !kind && !expression.clock && expression.weekday !== null ? -2 : above(headline - i, expression); // the page's own day in its first lines
  else if (i > page.bodyEnd) score -= 2.5 + 0.02 * (i - page.bodyEnd);
  else if (headline < 0) score += i < page.bodyStart ? 4 : 0;
  if (!kind && i < headline && expression.clock?.second !== null && expression.clock !== null && expression.weekday !== null) score -= 4;
  return score;
}

/** The day on which a mail was sent, where the story in it has a headline of its own below the mail's header. */
function isMailDate(page: Page, { index, view: { text } }: Block, headline: number): boolean {
  const header = page.blocks.slice(Math.max(0, index - 4), index + 5).filter((block) => /^(?:from|to|subject|message-id|date|sent) ?: /i.test(block.view.text));
  return /^(?:date|sent) ?: /i.test(text) && header.length >= 3 && !header.some((block) => block.index >= headline);
}

/** What a day so many blocks above the headline is worth: near by it is the story's; farther off one with its weekday is the page's own. */
function above(distance: number, { weekday }: TimeExpression): number {
  if (distance <= 4) return 3.5 - 0.5 * distance;
  return distance <= 8 && weekday === null ? 1 : -2;
}

function isByline(text: string): boolean {
  return BYLINE_LABELS.some(({ pattern }) => pattern.test(text));
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}
