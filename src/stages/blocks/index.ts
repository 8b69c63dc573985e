import { NO_CONFIDENCE } from '../../model/confidence.js';
import type { Block, Source, Story } from '../../model/tree.js';
import { clean, viewOf } from '../../text/clean.js';
import type { Span } from '../../model/span.js';
import { readChat } from './chat.js';
import { looksLikeMarkdown } from './detect.js';
import { readHeader } from './header.js';
import { JSON_BREAKS, looksLikeJson, readJson } from './json.js';
import { linkNotes } from './link-notes.js';
import { linkNumbers } from './link-numbers.js';
import { readMarkdownPage } from './markdown.js';
import { pageOf, readPlainPage } from './page.js';
import { rowsOf, type Row } from './rows.js';
import { readTags } from './tags.js';
import { isRule, unit, type Unit } from './unit.js';

/**
 * Reads the decoded text as blocks with positions. A block is what a classifier judges: one row, or the rows of one
 * hard-wrapped paragraph. Every row that is not blank lies in exactly one block, and the blocks stand in source order.
 */
export function blocks(source: Source): Story {
  const { text } = source, json = looksLikeJson(text), rows = rowsOf(text, json ? JSON_BREAKS : null);
  const record = json ? readJson(text, rows) : [];
  const header = record.length > 0 ? { units: record, markdown: false } : readHeader(text, rows);
  const owner = new Array<Unit | undefined>(rows.length);
  const own = (units: readonly Unit[]) => {
    for (const one of units) for (let i = one.first; i <= one.last; i++) owner[i] = one;
  };
  own(header.units);
  const markdown = header.markdown || looksLikeMarkdown(text, rows);
  if (!markdown && header.units.length === 0) own(readTags(text, rows));
  const chat = readChat(text, rows);
  own(chat.units);
  const page = pageOf(text, rows, markdown);
  own((page.markdown ? readMarkdownPage : readPlainPage)(page, (row) => owner[row] === undefined));
  return {
    type: 'story', source, children: blocksOf(text, rows, withoutMore(rows, owner, joined([...(page.markdown ? [] : linkNumbers(text)), ...linkNotes(text), ...chat.stamps, ...carets(text, rows)]))),
    fields: { headline: null, deck: null, byline: null, source: null, dateline: null, timestamp: null, updated: null },
    runs: [], attributions: [], turns: [], speakers: [], resolved: new Map(), warnings: [...source.warnings], confidence: NO_CONFIDENCE,
  };
}

/** The units with more hidden in them: the link numbers of a text browser, notes on links, the stamps of a chat. */
function withoutMore(rows: readonly Row[], owner: readonly (Unit | undefined)[], more: readonly Span[]): readonly (Unit | undefined)[] {
  if (more.length === 0) return owner;
  let next = 0;
  const changed = new Map<Unit, Unit>();
  return owner.map((one) => {
    if (!one) return one;
    const known = changed.get(one);
    if (known) return known;
    const start = rows[one.first]!.start, end = rows[one.last]!.end, own: Span[] = [];
    for (; next < more.length && more[next]!.start < end; next++) if (more[next]!.start >= start && more[next]!.end <= end) own.push(more[next]!);
    const shown = own.length > 0 ? { ...one, hidden: joined([...one.hidden, ...own]) } : one;
    changed.set(one, shown);
    return shown;
  });
}

/** The carets that a teleprinter set before its keyword line and its headline; two at least. */
function carets(text: string, rows: readonly Row[]): Span[] {
  if (!text.includes('^')) return [];
  const marked = rows.filter((row) => !row.blank && /^\^\p{L}/u.test(text.slice(row.start, row.start + 3)));
  return marked.length >= 2 ? marked.map(({ start }) => ({ start, end: start + 1 })) : [];
}

/** Spans in order, those that touch or overlap as one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const before = all.at(-1);
    if (before && span.start <= before.end) all[all.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    else all.push(span);
  }
  return all;
}

/** One block for every unit, and one for every row that no unit took: rules, list marks without an item, rows too long to read. */
function blocksOf(text: string, rows: readonly Row[], owner: readonly (Unit | undefined)[]): Block[] {
  const blocks: Block[] = [];
  let blanks = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (row.blank) {
      blanks++;
      continue;
    }
    const one = owner[i] ?? unit(i, i, isRule(text.slice(row.start, row.end)) ? 'rule' : 'text');
    blocks.push(block(text, rows, one, blocks.length, blanks));
    blanks = 0;
    i = one.last;
  }
  return blocks;
}

function block(text: string, rows: readonly Row[], one: Unit, index: number, blanksBefore: number): Block {
  const first = rows[one.first]!, last = rows[one.last]!, span = { start: first.start, end: last.end };
  const shown = viewOf(text, span, one.hidden);
  // Markup alone (an image without a text, an empty link) shows as it stands, so that a view says something.
  const view = shown.text === '' ? viewOf(text, span) : shown;
  const { metadata } = one;
  return {
    type: 'block', index, markup: view.text === '' ? 'rule' : one.markup, depth: one.depth,
    metadata: metadata && { key: metadata.key, valueStart: valueStart(text.slice(span.start, span.start + metadata.prefix), view.text) },
    span, firstLine: first.line, lastLine: last.line, blanksBefore, indent: first.start - first.begin,
    view, verdict: null, score: null, textStart: 0, children: [],
  };
}

/** View offset behind the key, its mark and the space that follows. */
function valueStart(prefix: string, view: string): number {
  return prefix === '' ? 0 : Math.min(clean(prefix).length + 1, view.length);
}
