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
  /** True for a format that gives every input its record, failed ones too. */
  readonly records: boolean;
  /** One document, without the line end behind it. A pure function: no clock, no environment. */
  render(document: Document, look: Look): string;
  /** What stands between two documents of one stream, line ends included. */
  between(look: Look): string;
}
