import type { Heading, Nodes, Paragraph, RootContent } from 'mdast';
import type { Span } from '../../model/span.js';
import type { Markup } from '../../model/tree.js';
import { readMarkdown } from './dialect.js';
import { joinedRows, rowText, type Page } from './page.js';
import { piecesOf, type Piece } from './phrasing.js';
import { slicesOf, sourceOffset, sourceRows, type Slice } from './slices.js';
import { isRule, unit, type Unit } from './unit.js';

/** A heading of several rows, or one as long as this, is a paragraph over a rule. */
const LONGEST_HEADING = 250;
/** List numbers beyond this are years and sums: "1984. That was the year." */
const LAST_NUMBER = 99;
const TABLE_RULE = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?$/;
const QUOTE_MARKS = /^(?:>[ \t]?)+/;
/** The file of a picture that belongs to the site. */
const LOGO = /\]\([^)]*(?:\blogo|\bicons?\b|favicon|avatar|\.svg)/i;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Reads the rows that `free` lets through as Markdown; rows that hold no block of their own (rules) are left out. */
export function readMarkdownPage(page: Page, free: (row: number) => boolean): Unit[] {
  return slicesOf(page.text, page.rows, free).flatMap((slice) => {
    const reader = new Reader(page, slice);
    for (const node of readMarkdown(slice.text).children) reader.read(node, 'text', false);
    return reader.units;
  });
}

class Reader {
  readonly units: Unit[] = [];

  constructor(private readonly page: Page, private readonly slice: Slice) {}

  /** `from` is where the text of the node starts if that is before the node: a number that is no list's. */
  read(node: RootContent, markup: Markup, quoted: boolean, from?: number): void {
    switch (node.type) {
      case 'paragraph':
        this.paragraph(node, markup, quoted, this.rowsOf(node), from);
        break;
      case 'heading':
        this.heading(node, quoted);
        break;
      case 'list':
        for (const item of node.children) {
          const isText = node.ordered === true && (node.start ?? 1) > LAST_NUMBER;
          for (const [i, child] of item.children.entries()) {
            this.read(child, i === 0 && !isText ? 'list-item' : 'text', quoted, i === 0 && isText ? item.position!.start.offset : undefined);
          }
        }
        break;
      case 'blockquote':
        for (const child of node.children) this.read(child, markup, true);
        break;
      case 'code':
        for (const i of this.rowsOf(node)) this.units.push(unit(i, i, /^(?:`{3}|~{3})/.test(this.rowText(i)) ? 'rule' : 'code'));
        break;
      case 'definition':
        for (const i of this.rowsOf(node)) this.units.push(unit(i, i, 'link'));
        break;
      default: // thematicBreak: the caller takes every row that is left, and knows a rule by its marks
    }
  }

  private heading(node: Heading, quoted: boolean): void {
    const rows = this.rowsOf(node), first = rows[0]!, last = rows.at(-1)!;
    const underlined = !/^[ \t>*+\d.)-]*#/.test(this.rowText(first));
    if (rows.length > (underlined ? 2 : 1) || this.rowText(first).length > LONGEST_HEADING) {
      this.paragraph(node, 'text', quoted, rows.slice(0, -1));
      return;
    }
    this.units.push({ ...unit(first, first, 'heading', this.hidden(first, first, this.pieces(node), quoted)), depth: node.depth });
    if (last > first) this.units.push(unit(last, last, 'rule'));
  }

  /** Units of a paragraph: one a row, or several rows where the page is wrapped and they run on; table rows by themselves. */
  private paragraph(node: Paragraph | Heading, markup: Markup, quoted: boolean, rows: readonly number[], from?: number): void {
    const pieces = this.pieces(node);
    if (from !== undefined) pieces.unshift({ kind: 'text', start: this.offset(from), end: pieces[0]?.start ?? this.offset(from) });
    const ruler = rows.findIndex((i, at) => at > 0 && TABLE_RULE.test(this.rowText(i)) && this.rowText(rows[at - 1]!).includes('|'));
    const table = ruler === -1 ? [] : rows.slice(ruler - 1);
    for (const [first, last] of joinedRows(this.page, ruler === -1 ? rows : rows.slice(0, ruler - 1))) {
      this.units.push(unit(first, last, this.markupOf(first, last, pieces, first === rows[0] ? markup : 'text'), this.hidden(first, last, pieces, quoted)));
    }
    for (const [at, row] of table.entries()) this.units.push(this.tableRow(row, pieces, at === 1));
  }

  private tableRow(row: number, pieces: readonly Piece[], isRuler: boolean): Unit {
    if (isRuler) return unit(row, row, 'table');
    const { start, end } = this.page.rows[row]!, text = this.rowText(row);
    const outer: Span[] = [];
    if (text.startsWith('|')) outer.push({ start, end: start + 1 });
    const inner = this.hidden(row, row, pieces, false);
    if (text.length > 1 && text.endsWith('|')) inner.push({ start: end - 1, end });
    return unit(row, row, 'table', [...outer, ...inner]);
  }

  private markupOf(first: number, last: number, pieces: readonly Piece[], otherwise: Markup): Markup {
    if (first === last && isRule(this.rowText(first))) return 'rule';
    const { text, rows } = this.page, from = rows[first]!.start, to = rows[last]!.end;
    const inside = pieces.filter((piece) => piece.start < to && piece.end > from || piece.start >= from && piece.end <= to);
    const words = inside.filter((piece) => piece.kind === 'text' && LETTER_OR_DIGIT.test(text.slice(Math.max(from, piece.start), Math.min(to, piece.end))));
    if (words.length > 0) return otherwise;
    if (inside.some((piece) => piece.kind === 'link')) return 'link';
    return inside.some((piece) => piece.kind === 'image') ? (LOGO.test(text.slice(from, to)) ? 'link' : 'image') : otherwise;
  }

  /** Pieces of a node with offsets of the source. */
  private pieces(node: Nodes): Piece[] {
    return piecesOf(node, this.slice.text).map(({ kind, start, end }) => ({ kind, start: this.offset(start), end: this.offset(end) }));
  }

  /** What the pieces leave uncovered between the ends of the rows, and the quotation marks (`>`) in front of later rows. */
  private hidden(first: number, last: number, pieces: readonly Piece[], quoted: boolean): Span[] {
    const { text, rows } = this.page, from = rows[first]!.start, to = rows[last]!.end;
    const marks: Span[] = [];
    for (let i = first; quoted && i <= last; i++) {
      const { start } = rows[i]!, found = QUOTE_MARKS.exec(this.rowText(i));
      if (found !== null) marks.push({ start, end: start + found[0].length });
    }
    const hidden: Span[] = [];
    let at = from;
    const hide = (end: number) => {
      if (end > at && text.slice(at, end).trim() !== '') hidden.push({ start: at, end });
    };
    for (const piece of pieces) {
      if (piece.end <= from || piece.start >= to) continue;
      hide(piece.start);
      at = Math.max(at, piece.start);
      for (const mark of marks) {
        if (mark.start >= at && mark.end <= piece.end) {
          hidden.push(mark);
          at = mark.end;
        }
      }
      at = Math.min(to, Math.max(at, piece.end));
    }
    hide(to);
    return hidden;
  }

  private rowsOf(node: Nodes): number[] {
    const start = node.position!.start.offset!, end = node.position!.end.offset!;
    return sourceRows(this.slice, start, Math.max(start, end - 1));
  }

  private offset(at: number): number {
    return sourceOffset(this.slice, this.page.rows, at);
  }

  private rowText(row: number): string {
    return rowText(this.page, row);
  }
}
