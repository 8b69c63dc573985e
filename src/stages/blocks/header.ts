import { CONTENT_KEYS } from '../../lexicon/record-keys.js';
import type { Row } from './rows.js';
import { unit, type Unit } from './unit.js';
import type { Span } from '../../model/span.js';

/** What stands in front of a story in files that tools wrote: front matter, a reader mode's header, a feed's record. */
export interface Header {
  readonly units: readonly Unit[];
  /** True where what follows is Markdown for certain. */
  readonly markdown: boolean;
}

const FENCE = /^(?:---|\+\+\+)$/;
const YAML_KEY = /^["']?([A-Za-z][\w .-]{0,40}?)["']?[ \t]*[:=](?:[ \t]+|$)/;
const READER_KEY = /^(Title|URL Source|Published Time|Markdown Content|Warning|Description|Language|Author|Site Name|Image):(?:[ \t]|$)/i;
const FEED_KEY = /^([a-z][a-z\d]*(?:[_-][a-z\d]+)*):(?:[ \t]|$)/;
const PAGE_KEY = /^([A-Za-z][A-Za-z_ -]{1,24}):(?:[ \t]|$)/;

/** Keys that records of stories have; three of them in a row at the top, a title among them, make a header. */
const KNOWN = new Set(('title headline subject summary description abstract deck standfirst subtitle url uri link permalink guid id slug source publisher publication ' +
  'agency credit provider author authors byline creator writer date pubdate published updated modified created date_published date_modified ' +
  'published_at updated_at publish_date timestamp lastmod section category categories tags keywords language lang country location dateline image ' +
  'caption image_caption length body text content content_text content_html article feed item word_count site site_name').split(' '));
const TITLE = new Set(['title', 'headline']);

/** The longest header, in rows that are not blank. */
const LONGEST = 80;

export function readHeader(text: string, rows: readonly Row[]): Header {
  const filled = rows.flatMap((row, i) => (row.blank ? [] : [i]));
  const rowText = (i: number) => text.slice(rows[i]!.start, rows[i]!.end);
  return frontMatter(filled, rows, rowText) ?? readerHeader(filled, rows, rowText) ?? record(filled, rows, rowText) ?? { units: [], markdown: false };
}

type RowText = (row: number) => string;

function frontMatter(filled: readonly number[], rows: readonly Row[], rowText: RowText): Header | null {
  const first = filled[0];
  if (first === undefined || !FENCE.test(rowText(first))) return null;
  const fence = rowText(first), units = [unit(first, first, 'rule')];
  let key: string | null = null, block = false;
  for (const i of filled.slice(1, LONGEST)) {
    const row = rowText(i), nested = rows[i]!.start > rows[i]!.begin;
    if (row === fence || (fence === '---' && row === '...')) return key === null ? null : { units: [...units, unit(i, i, 'rule')], markdown: true };
    const found = YAML_KEY.exec(row);
    if (key !== null && /^-[ \t]/.test(row)) units.push(value(i, rows, row, key, /^-[ \t]+/));
    else if (key !== null && nested && (block || found === null)) units.push(value(i, rows, row, key, null));
    else if (found !== null) {
      const own = nameOf(found[1]!);
      const full: string = nested && key !== null ? nestedKey(key, own) : own;
      if (!nested) key = own;
      block = /[:=][ \t]*[|>][-+]?$/.test(row);
      units.push(pair(i, rows, row, full, found[0].length));
    } else if (/^[#[\]}]/.test(row)) units.push(unit(i, i, 'metadata'));
    else return null;
  }
  return null;
}

function nestedKey(outer: string, own: string): string {
  const top = outer.split('.')[0]!;
  return own === 'name' ? top : `${top}.${own}`;
}

function readerHeader(filled: readonly number[], rows: readonly Row[], rowText: RowText): Header | null {
  const units: Unit[] = [];
  let markdown = false;
  for (const i of filled.slice(0, 16)) {
    const found = READER_KEY.exec(rowText(i));
    if (found === null) break;
    const key = found[1]!.toLowerCase();
    units.push(pair(i, rows, rowText(i), key, found[0].length));
    if (key === 'markdown content') {
      markdown = true;
      break;
    }
  }
  const keys = new Set(units.map((one) => one.metadata?.key));
  return keys.has('title') && (markdown || keys.has('url source')) ? { units, markdown } : null;
}

function record(filled: readonly number[], rows: readonly Row[], rowText: RowText): Header | null {
  const units: Unit[] = [];
  let known = 0, at = 0, feed = true;
  for (; at < Math.min(filled.length, LONGEST); at++) {
    const i = filled[at]!, row = rowText(i), found = PAGE_KEY.exec(row);
    const key = found === null ? '' : nameOf(found[1]!);
    if (found === null || (!isOneOf(KNOWN, key) && !FEED_KEY.test(row))) break;
    if (isOneOf(KNOWN, key)) known++;
    if (!FEED_KEY.test(row)) feed = false;
    units.push(pair(i, rows, row, key, found[0].length));
    if (isOneOf(CONTENT_KEYS, key)) {
      at++;
      break;
    }
  }
  if (known < 3 || !units.some((one) => one.metadata !== null && TITLE.has(one.metadata.key))) return null;
  if (feed) {
    for (; at < filled.length; at++) {
      const i = filled[at]!, row = rowText(i), found = FEED_KEY.exec(row);
      if (found !== null) units.push(pair(i, rows, row, found[1]!, found[0].length));
    }
  }
  return { units, markdown: false };
}

function nameOf(key: string): string {
  return key.trim().toLowerCase();
}

function isOneOf(keys: ReadonlySet<string>, key: string): boolean {
  return keys.has(key.replace(/[ -]/g, '_'));
}

/** A row of key and value. Where the value is the story's text, the key is markup and the row is text. */
function pair(i: number, rows: readonly Row[], row: string, key: string, prefix: number): Unit {
  const at = rows[i]!.start;
  if (isOneOf(CONTENT_KEYS, key) && prefix < row.length && !/^[|>][-+]?$/.test(row.slice(prefix))) return unit(i, i, 'text', [{ start: at, end: at + prefix }]);
  return { ...unit(i, i, 'metadata', quoteMarks(row, at, prefix)), metadata: { key, prefix } };
}

/** A value on a row of its own. */
function value(i: number, rows: readonly Row[], row: string, key: string, bullet: RegExp | null): Unit {
  const at = rows[i]!.start, prefix = bullet?.exec(row)?.[0].length ?? 0;
  const marks = quoteMarks(row, at, prefix);
  return { ...unit(i, i, 'metadata', prefix > 0 ? [{ start: at, end: at + prefix }, ...marks] : marks), metadata: { key, prefix: 0 } };
}

/** The marks around a quoted value. */
function quoteMarks(row: string, at: number, prefix: number): Span[] {
  const quoted = /^(["'])[^]*\1$/.test(row.slice(prefix)) && row.length > prefix + 2;
  return quoted ? [{ start: at + prefix, end: at + prefix + 1 }, { start: at + row.length - 1, end: at + row.length }] : [];
}
