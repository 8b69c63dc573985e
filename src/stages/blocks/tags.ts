import { BLOCK_TAGS, INLINE_TAGS, TAG_KEYS } from '../../lexicon/tags.js';
import type { Span } from '../../model/span.js';
import type { Row } from './rows.js';
import { unit, type Unit } from './unit.js';

/** A tag, an escaped one too, a CDATA section's marks, a declaration or a comment. Every piece is bounded, so that a search stays linear. */
const MARKUP = /<(?<close>\/?)(?<name>[A-Za-z][\w:.-]{0,30})(?:[\s/][^<>]{0,2000})?>|&lt;(?<shut>\/?)(?<escaped>[A-Za-z][A-Za-z\d]{0,10})(?: [^<>&]{0,500}(?:&quot;[^<>&]{0,500}){0,8}| ?\/)?&gt;|<!\[CDATA\[|\]\]>|<[?!][A-Za-z-][^<>]{0,2000}>/g;

interface Tag extends Span {
  /** In lower case; '' for what has no name. */
  readonly name: string;
  readonly close: boolean;
}

/** So many rows need tags before a text counts as tagged. */
const ENOUGH = 2;
/** A paragraph between its tags runs over so many rows at most. */
const LONGEST = 60;
/** A description longer than this (UTF-16 units) is the story itself. */
const LONGEST_DECK = 400;

/**
 * Reads the rows of a page that was saved with its tags: an element of a feed is a key and its value, a heading element a heading, and the tags
 * are markup that the view leaves out. A row stays in one block, whatever it holds. [] for a text without tags.
 */
export function readTags(text: string, rows: readonly Row[]): Unit[] {
  if (!text.includes('</') && !text.includes('<br') && !text.includes('<p>')) return [];
  const tags = rows.map((row) => (row.blank ? [] : tagsIn(text, row)));
  if (tags.filter((found) => found.length > 0).length < ENOUGH) return [];
  const feed = tags.some((found) => found.some(({ name }) => isItem(name)));
  const units: Unit[] = [];
  let items = 0;
  for (let i = 0; i < rows.length; i++) {
    const found = tags[i]!;
    if (found.length === 0) continue;
    items += found.filter(({ name, close }) => isItem(name) && !close).length;
    const last = endOf(i, rows, tags);
    const all = tags.slice(i, last + 1).flat();
    const one = unitOf(text, rows, i, last, all);
    const key = one.metadata?.key;
    // What stands before the first item is the channel's, and what stands behind it of another story.
    units.push(feed && items !== 1 && key !== undefined ? { ...one, metadata: { key: `${items === 0 ? 'channel' : 'other'}.${key}`, prefix: 0 } } : one);
    i = last;
  }
  return units;
}

function isItem(name: string): boolean {
  return name === 'item' || name === 'entry';
}

function tagsIn(text: string, row: Row): Tag[] {
  const found: Tag[] = [];
  const shown = text.slice(row.start, row.end);
  if (!shown.includes('<') && !shown.includes('&lt;') && !shown.includes(']]>')) return found;
  for (const m of shown.matchAll(MARKUP)) {
    const name = (m.groups!.name ?? m.groups!.escaped ?? '').toLowerCase();
    if (name !== '' && !BLOCK_TAGS.has(name) && !INLINE_TAGS.has(name)) continue;
    found.push({ name, close: (m.groups!.close ?? m.groups!.shut) === '/', start: row.start + m.index, end: row.start + m.index + m[0].length });
  }
  return found;
}

/** The row in which the paragraph that a row opens is closed; the row itself where it opens none, or nothing closes it. */
function endOf(first: number, rows: readonly Row[], tags: readonly (readonly Tag[])[]): number {
  const open = tags[first]!.findLast(({ name }) => name === 'p' || name === 'li');
  if (!open || open.close) return first;
  for (let i = first + 1; i < Math.min(rows.length, first + LONGEST); i++) {
    if (rows[i]!.blank) return first;
    const block = tags[i]!.find(({ name }) => BLOCK_TAGS.has(name));
    if (block) return block.close ? i : first;
  }
  return first;
}

function unitOf(text: string, rows: readonly Row[], first: number, last: number, tags: readonly Tag[]): Unit {
  const start = rows[first]!.start, end = rows[last]!.end;
  const plain = { ...unit(first, last, 'text', tags.map((tag) => ({ start: tag.start, end: tag.end }))) };
  let shown = 0, at = start;
  for (const tag of tags) {
    shown += text.slice(at, tag.start).trim().length;
    at = tag.end;
  }
  shown += text.slice(at, end).trim().length;
  if (shown === 0) return { ...unit(first, last, 'metadata') };
  const opening = tags.find(({ name, close }) => name !== '' && !close && !INLINE_TAGS.has(name));
  if (!opening || text.slice(start, opening.start).trim() !== '') return plain;
  const { name } = opening;
  const key = TAG_KEYS[name];
  if (key !== undefined && !(name === 'description' && shown > LONGEST_DECK)) return { ...plain, markup: 'metadata', metadata: { key, prefix: 0 } };
  if (/^h[1-6]$/.test(name)) return { ...plain, markup: 'heading', depth: Number(name[1]) };
  return name === 'li' ? { ...plain, markup: 'list-item' } : plain;
}
