import type { Document } from '../model/document.js';

/** Marks a piece of text up for the reader's terminal; gives the text back unchanged where there are no colours. */
export type Paint = (text: string) => string;

/** The paints that a format may ask for, by what they are for. The command line mixes the colours. */
export interface Palette {
  readonly title: Paint;
  readonly section: Paint;
  readonly faint: Paint;
  readonly alarm: Paint;
  readonly key: Paint;
  readonly string: Paint;
  readonly literal: Paint;
  /** One paint for each speaker of a story; they come round again when the speakers outnumber them. */
  readonly voices: readonly [Paint, ...Paint[]];
}

/** Where the output is going. */
export interface Look {
  /** Columns to fill. */
  readonly width: number;
  readonly palette: Palette;
  /** A person is looking: indent what is compact otherwise. */
  readonly terminal: boolean;
}

/** A way to write documents. To add one: a file that exports a Format, and its line in `formats.ts`. */
export interface Format {
  readonly name: string;
  /** What the files of `-o DIR/` end with, point included. */
  readonly extension: string;
  /** True for a format that gives every input its record, failed ones too; any other is given no document of a failed input. */
  readonly records: boolean;
  /** True where a stream holds one document and no more: several need `-o DIR/`. */
  readonly alone?: boolean;
  /** What a stream begins with, line end included; a file of `-o DIR/` too. Nothing where left out. */
  readonly opening?: string;
  /** What ends a document that is not empty text. LF where left out. */
  readonly lineEnd?: string;
  /**
   * One document, without the line end behind it. A pure function: no clock, no environment.
   *
   * @param text the decoded input that the document's offsets count in; empty for a failed input
   * @param hasMark whether a byte-order mark, which the offsets do not count, stands before that text in the file
   */
  render(document: Document, look: Look, text: string, hasMark?: boolean): string;
  /** What stands between two documents of one stream, line ends included. */
  between(look: Look): string;
  /** What this document states and the format must leave out or cannot make safe: one line each, written for people. */
  losses?(document: Document): readonly string[];
}
