/**
 * What a reader sees of raw text. `viewOf` makes the view of a stretch of the source, `clean` the same without the way
 * back: for every stretch of a view, `clean(uncovered(source, view.span(a, b), view.hidden)) === view.text.slice(a, b)`.
 *
 * - White space of any kind, line ends with it, folds to one space and is trimmed at both ends.
 * - A word cut by a hyphen at a line end is joined and keeps its hyphen: nobody can tell `govern-/ment` from
 *   `anti-/government`, and whoever compares letters sees no difference.
 * - Zero-width characters, soft hyphens, marks of writing direction and control characters are dropped; a zero-width
 *   joiner stays between two emoji.
 * - Character entities are decoded, also doubly encoded ones (`&amp;quot;`). Without their semicolon they stay. So are JSON's escapes (`\u2019`).
 * - UTF-8 that was read as Windows-1252 or Latin-1, once or twice, is repaired (see mojibake.ts).
 */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Span } from '../model/span.js';
import { View } from '../model/view.js';
import { C1_OR_MOJIBAKE, repair } from './mojibake.js';

/** White space: Unicode's, and the four information separators. U+0085 is left to the repair: Windows-1252's ellipsis. */
const SPACE = '\\t-\\r\\x1C-\\x20\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
/** Characters that nobody sees: controls, soft hyphen, zero-width and direction marks, byte-order mark. */
const UNSEEN = '\\0-\\x08\\x0E-\\x1B\\x7F\\xAD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF';

const BLANK = new RegExp(`^[${SPACE}\\x85${UNSEEN}]*$`);
const ENTITY = /&(?:amp;){0,4}(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/;
/** A character as JSON and JavaScript write it: \u2019, and a pair of them for what lies beyond. */
const ESCAPED = /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[\da-fA-F]{4}/;
const MESS = new RegExp(`(?: (?=[${SPACE}${UNSEEN}])|[${SPACE.replace('\\x20', '\\x1F')}${UNSEEN}])[${SPACE}${UNSEEN}]*|${ENTITY.source}|${ESCAPED.source}|${C1_OR_MOJIBAKE.source}`);
const EVERY_MESS = new RegExp(MESS.source, 'g');
const UNSEEN_CHARACTER = new RegExp(`[${UNSEEN}]`);
const SPACE_CHARACTER = new RegExp(`[${SPACE}]`);
const LINE_END = /[\n\r\u2028\u2029]/;
const WORD_HYPHEN = /\p{L}[-\u2010]$/u;
const EMOJI_BEFORE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;

/** True when the text holds nothing that a reader sees. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

/** The readable text of a piece of raw text. */
export function clean(raw: string): string {
  return viewOf(raw, { start: 0, end: raw.length }).text;
}

/** The slice of a text without the spans that are hidden in it. */
export function uncovered(text: string, span: Span, hidden: readonly Span[]): string {
  let kept = '', at = span.start;
  for (const gap of hidden) {
    if (gap.end <= at) continue;
    if (gap.start >= span.end) break;
    kept += text.slice(at, Math.max(at, gap.start));
    at = gap.end;
  }
  return kept + text.slice(at, Math.max(at, span.end));
}

/**
 * The view of a stretch of a source. `hidden` are the markup spans to leave out, in order and without overlap, all of
 * them inside the stretch. A clean stretch costs one search and no map.
 */
export function viewOf(text: string, span: Span, hidden: readonly Span[] = []): View {
  const bare = hidden.length > 0 ? uncovered(text, span, hidden) : text.slice(span.start, span.end);
  if (hidden.length === 0 && !MESS.test(bare) && !bare.startsWith(' ') && !bare.endsWith(' ')) return new View(bare, span.start);
  const out = new Output();
  let at = 0;
  for (const found of bare.matchAll(EVERY_MESS)) {
    out.copy(bare, at, found.index);
    at = found.index + found[0].length;
    write(out, bare, found.index, found[0]);
  }
  out.copy(bare, at, bare.length);
  return out.view(sourceOffsets(span, hidden), hidden);
}

/** Writes what the reader sees of one match of MESS, which stands in `bare` at `at`. Its first character tells its kind. */
function write(out: Output, bare: string, at: number, mess: string): void {
  const end = at + mess.length, lead = mess[0]!;
  if (lead === '&') writeEntity(out, bare, at, mess);
  else if (lead === '\\') out.text(unescaped(mess), at, end);
  else if (!SPACE_CHARACTER.test(lead) && !UNSEEN_CHARACTER.test(lead)) out.text(repair(mess), at, end);
  else if (SPACE_CHARACTER.test(mess)) {
    const joins = LINE_END.test(mess) && WORD_HYPHEN.test(bare.slice(Math.max(0, at - 3), at)) && /^\p{Ll}/u.test(bare.slice(end, end + 2));
    if (!joins) out.space(at, end);
  } else if (mess === '\u200D' && EMOJI_BEFORE.test(bare.slice(Math.max(0, at - 2), at)) && EMOJI_AFTER.test(bare.slice(end, end + 2))) out.text(mess, at, end);
}

/** Writes an entity decoded. An unknown name stays, behind the ampersand that it is. */
function writeEntity(out: Output, bare: string, at: number, entity: string): void {
  const decoded = decodeEntity(entity);
  if (decoded !== null) return out.text(decoded, at, at + entity.length);
  const amps = /^&(?:amp;)+/.exec(entity)?.[0].length ?? 0;
  if (amps > 0) out.text('&', at, at + amps);
  out.copy(bare, at + amps, at + entity.length);
}

/** The character behind one escape or a pair; a half of a pair is none. */
function unescaped(escape: string): string {
  const character = String.fromCharCode(...escape.split('\\u').slice(1).map((code) => parseInt(code, 16)));
  return /^[\ud800-\udfff]$/.test(character) ? '\uFFFD' : character;
}

/** The characters of an entity; null for a name that nobody knows. */
function decodeEntity(entity: string): string | null {
  const name = entity.slice(1, -1).replace(/^(?:amp;)+/, '');
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\uFFFD';
    return code >= 0x80 && code <= 0x9f ? repair(String.fromCharCode(code)) : String.fromCodePoint(code);
  }
  return decodeNamedCharacterReference(name) || null;
}

/** Source offset of every character of the bare text, as a function: the stretch without its hidden spans. */
function sourceOffsets(span: Span, hidden: readonly Span[]): (bare: number) => number {
  let gap = 0, shift = span.start, last = 0;
  return (bare) => {
    if (bare < last) { gap = 0; shift = span.start; }
    last = bare;
    while (gap < hidden.length && bare + shift >= hidden[gap]!.start) shift += hidden[gap]!.end - hidden[gap++]!.start;
    return bare + shift;
  };
}

/** A view under construction: text, and for each of its characters the first and last bare character behind it. */
class Output {
  private readonly pieces: string[] = [];
  private readonly first: number[] = [];
  private readonly last: number[] = [];
  private endsInSpace = true; // so that leading white space is not written

  copy(from: string, start: number, end: number): void {
    if (start >= end) return;
    if (this.endsInSpace && from.charCodeAt(start) === 0x20) start++; // MESS leaves single spaces alone
    if (start >= end) return;
    this.pieces.push(from.slice(start, end));
    for (let i = start; i < end; i++) {
      this.first.push(i);
      this.last.push(i);
    }
    this.endsInSpace = from.charCodeAt(end - 1) === 0x20;
  }

  space(start: number, end: number): void {
    if (this.endsInSpace) {
      if (this.last.length > 0) this.last[this.last.length - 1] = end - 1;
      return;
    }
    this.pieces.push(' ');
    this.first.push(start);
    this.last.push(end - 1);
    this.endsInSpace = true;
  }

  /** Decoded characters, which may themselves be white space or unseen. */
  text(decoded: string, start: number, end: number): void {
    for (const character of decoded) {
      if (SPACE_CHARACTER.test(character)) this.space(start, end);
      else if (character === '\u200D' || !UNSEEN_CHARACTER.test(character)) {
        this.pieces.push(character);
        for (let i = 0; i < character.length; i++) {
          this.first.push(start);
          this.last.push(end - 1);
        }
        this.endsInSpace = false;
      }
    }
  }

  view(sourceOf: (bare: number) => number, hidden: readonly Span[]): View {
    const length = this.endsInSpace && this.first.length > 0 ? this.first.length - 1 : this.first.length;
    const starts = new Int32Array(length), ends = new Int32Array(length);
    for (let i = 0; i < length; i++) starts[i] = sourceOf(this.first[i]!);
    for (let i = 0; i < length; i++) ends[i] = sourceOf(this.last[i]!) + 1;
    const origin = sourceOf(0);
    return new View(this.pieces.join('').slice(0, length), length > 0 ? starts[0]! : origin, starts, ends, hidden);
  }
}
