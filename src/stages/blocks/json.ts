import type { Span } from '../../model/span.js';
import { CONTENT_KEYS } from '../../lexicon/record-keys.js';
import type { Row } from './rows.js';
import { unit, type Unit } from './unit.js';

/** A text that begins as a record of a feed in JSON does: a brace or bracket, then a key, another brace or nothing more on the row. */
const OPENING = /^\s*[{[](?:\s*[{[])*\s*(?:"[^"\n]{1,60}"\s*:|\n)/;
const KEY = /^[{[\s,]*"(?<key>[A-Za-z_@][\w .:@-]{0,40})"\s*:\s*(?<rest>.*)$/s;
/** `"author": { "name": "Ana" }` on one row. */
const INNER_NAME = /^[[{\s]*"name"\s*:\s*(?=")/;
/** Keys of lists whose first record is the story. */
const LISTS: ReadonlySet<string> = new Set(['items', 'articles', 'entries', 'data', 'results', 'stories', 'docs', 'hits']);
const LIST_OF_RECORDS = new RegExp(`"(?:${[...LISTS].join('|')})"\\s*:\\s*\\[\\s*\\{`);
/** A backslash before what it keeps from ending the string; an element of a text in HTML. */
const MARKUP = /\\(?=["\\/])|<\/?[A-Za-z][^<>]{0,300}>/g;
/** So many keys make a record. */
const ENOUGH = 3;

/** True for a text that is a record in JSON by its looks: it need not be whole. */
export function looksLikeJson(text: string): boolean {
  return OPENING.test(text.slice(0, 400));
}

/** Line ends inside a string of JSON and the ends of its paragraphs in HTML end a row; so does the comma before the next key or record on one line. */
export const JSON_BREAKS = /(?:\\r)?\\n|<\/p>|<br ?\/?>|(?<=["\d\]}el]),(?=\s?(?:"[A-Za-z_]\w{0,40}"\s?:|\{))/;

/** The keys and values of a record in JSON as units; the story's text is a paragraph a row. [] where too few keys are there. */
export function readJson(text: string, rows: readonly Row[]): Unit[] {
  const reader = new Reader(text, rows);
  rows.forEach((row, i) => { if (!row.blank) reader.row(i); });
  return reader.keys >= ENOUGH ? reader.units : [];
}

class Reader {
  readonly units: Unit[] = [];
  keys = 0;
  /** The keys that the row stands under; '' for a record in a list. */
  private readonly path: string[] = [];
  private records = 0;
  private readonly listed: boolean;
  /** The key of the string that runs on from the row before. */
  private open: string | null = null;

  constructor(private readonly text: string, private readonly rows: readonly Row[]) {
    this.listed = LIST_OF_RECORDS.test(text);
  }

  row(i: number): void {
    const { start, end } = this.rows[i]!, row = this.text.slice(start, end);
    if (this.open !== null) return this.value(i, this.open, 0, row);
    const found = KEY.exec(row);
    this.count(found ? row.slice(0, row.indexOf('"')) : row, null);
    const within = this.path.at(-1) ?? '';
    if (!found && CONTENT_KEYS.has(within) && row.startsWith('"')) return this.value(i, within, 1, row);
    if (!found) return void this.units.push(unit(i, i, 'rule'));
    this.keys++;
    const key = found.groups!.key!.toLowerCase(), rest = found.groups!.rest!;
    const inner = INNER_NAME.exec(rest)?.[0].length ?? 0;
    const at = row.length - rest.length + inner;
    if (row[at] === '"') return this.value(i, this.named(key), at + 1, row);
    const value = prefixOf(row, row.length - rest.length + 1);
    this.units.push(/^[{[\s]*$/.test(rest) ? unit(i, i, 'rule') : { ...unit(i, i, 'metadata'), metadata: { key: this.named(key), prefix: value } });
    this.count(rest, key);
  }

  /** A string, or what of it stands on this row; `at` is where it starts. */
  private value(i: number, key: string, at: number, row: string): void {
    const { start, end } = this.rows[i]!, closing = closingMark(row, at);
    this.open = closing < 0 ? key : null;
    const hidden: Span[] = at > 0 ? [{ start, end: start + at }] : [];
    for (const m of row.slice(at, closing < 0 ? row.length : closing).matchAll(MARKUP)) hidden.push({ start: start + at + m.index, end: start + at + m.index + m[0].length });
    if (closing >= 0) hidden.push({ start: start + closing, end });
    const shown = row.length - hidden.reduce((sum, span) => sum + span.end - span.start, 0);
    if (CONTENT_KEYS.has(key)) this.units.push(unit(i, i, shown > 0 ? 'text' : 'rule', hidden));
    // The key stays in sight in front of a value, as in any other record.
    else this.units.push({ ...unit(i, i, 'metadata', at > 0 ? [{ start: start + at - 1, end: start + at }, ...hidden.slice(1)] : hidden), metadata: { key, prefix: prefixOf(row, at) } });
    if (closing >= 0) this.count(row.slice(closing + 1), null);
  }

  /** Keeps the path over the braces and brackets of a piece without strings; `key` opens the first of them. */
  private count(piece: string, key: string | null): void {
    for (const { 0: mark, 1: name } of piece.matchAll(/"([^"\\]{0,60})"\s*:|"[^"]*"|[{}[\]]/g)) {
      if (name !== undefined) key = name.toLowerCase();
      else if (mark === '{' || mark === '[') {
        if (mark === '{' && LISTS.has(this.path.at(-1) ?? '')) this.records++;
        this.path.push(key ?? '');
        key = null;
      } else if (mark === '}' || mark === ']') this.path.pop();
    }
  }

  /** The key as fields look it up: "author.name" is the author; what stands outside of the first record of a list is another's. */
  private named(key: string): string {
    const outer = this.path.filter((one) => one !== '' && !LISTS.has(one));
    const inList = this.path.some((one) => LISTS.has(one));
    const whole = key === 'name' && outer.length > 0 ? outer.at(-1)! : [...outer, key].join('.');
    if (inList) return this.records > 1 ? `other.${whole}` : whole;
    return this.listed ? `channel.${whole}` : whole;
  }
}

/** How much of a row stands in front of the value whose opening mark ends at `at`, but for the space or colon before that mark. */
function prefixOf(row: string, at: number): number {
  const before = row.slice(0, Math.max(0, at - 1));
  return /\s$/.test(before) ? before.trimEnd().length : Math.max(0, before.length - 1);
}

/** Where a string ends: its mark without a backslash before it; -1 where it runs on. */
function closingMark(row: string, from: number): number {
  for (let i = from; i < row.length; i++) {
    if (row[i] === '\\') i++;
    else if (row[i] === '"') return i;
  }
  return -1;
}
