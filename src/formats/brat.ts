import type { Document, DocumentAttribution } from '../model/document.js';
import type { Format } from './format.js';
import { SourceText } from './source-text.js';
import { visible } from './visible.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The standoff annotations of brat (.ann), with the names that PolNeAR uses: a Source, a Cue and a Content for each attribution, and an
 * event that joins them. Lies beside the text file, so every input needs a file of its own, and offsets count a byte-order mark at its beginning, as
 * brat does.
 */
export const brat: Format = {
  name: 'brat',
  extension: '.ann',
  records: false,
  alone: true,
  render: (document, look, text, hasMark = false) => {
    const lines = new Standoff(new SourceText(text), hasMark && isUtf8(document) ? 1 : 0).linesOf(document);
    return (look.terminal ? lines.map((line) => line.split('\t').map(visible).join('\t')) : lines).join('\n');
  },
  between: () => '',
  losses: (document) => (isUtf8(document) ? [] : [`brat reads UTF-8, and this file is ${document.input!.encoding}: convert it to UTF-8 and lay the annotations beside that`]),
};

function isUtf8({ input }: Document): boolean {
  return /^utf-?8$/i.test(input!.encoding);
}

/** Numbers the lines of one file. A stretch that two attributions share is one annotation. */
class Standoff {
  private readonly lines: string[] = [];
  private readonly counts = new Map<string, number>();
  private readonly bound = new Map<string, string>();

  /** @param before characters of the file before the text */
  constructor(private readonly source: SourceText, private readonly before: number) {}

  linesOf({ attributions }: Document): readonly string[] {
    for (const attribution of attributions) this.add(attribution);
    return this.lines;
  }

  private add({ speaker, cue, content, polarity }: DocumentAttribution): void {
    const source = speaker && this.stretch('Source', [speaker]);
    const roles = [['Source', source], ['Cue', cue && this.stretch('Cue', [cue])], ['Content', this.stretch('Content', content.parts)]] as const;
    const kind = speaker ? 'Attribution' : 'Attribution-no-source';
    const trigger = this.stretch(kind, [cue ?? speaker ?? content]);
    const event = this.line('E', `${kind}:${trigger}${roles.map(([role, id]) => (id ? ` ${role}:${id}` : '')).join('')}`);
    if (polarity !== 'asserted') this.line('A', `Polarity ${event} ${polarity}`);
    if (source && speaker.name !== null && speaker.name !== speaker.text && !this.bound.has(`note ${source}`)) {
      this.bound.set(`note ${source}`, this.line('#', `AnnotatorNotes ${source}\t${speaker.name.replace(/\s+/g, ' ')}`));
    }
  }

  /** The id of the annotation of these spans. */
  private stretch(type: string, spans: readonly Span[]): string {
    const pieces = joined(spans).flatMap((span) => withinLines(this.source.slice(span.start, span.end), span.start));
    const key = `${type} ${pieces.map(({ start, end }) => `${start + this.before} ${end + this.before}`).join(';')}`;
    const id = this.bound.get(key) ?? this.line('T', `${key}\t${pieces.map(({ text }) => text).join(' ')}`);
    this.bound.set(key, id);
    return id;
  }

  private line(letter: string, rest: string): string {
    const number = (this.counts.get(letter) ?? 0) + 1;
    this.counts.set(letter, number);
    this.lines.push(`${letter}${number}\t${rest}`);
    return `${letter}${number}`;
  }
}

/** The same spans, those that touch made one: brat sets a space between the pieces of an annotation. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { start, end } of spans) {
    const last = all.at(-1);
    if (last?.end === start) all[all.length - 1] = { start: last.start, end };
    else all.push({ start, end });
  }
  return all;
}

/** What stands between line ends, of every kind that a reader of the file may split lines at, and the tabs that part its columns. */
const LINE = /[^\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+/g;

/** The pieces of a stretch that lie within one line each, white space at their ends left out. `start` and the pieces count code points. */
function withinLines(text: string, start: number): { text: string; start: number; end: number }[] {
  const pieces = [];
  let at = start, done = 0;
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const piece = line.trim();
    if (piece === '') continue;
    const from = index + line.length - line.trimStart().length;
    const first = at + lengthOf(text.slice(done, from));
    at = first + lengthOf(piece);
    done = from + piece.length;
    pieces.push({ text: piece, start: first, end: at });
  }
  return pieces;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
