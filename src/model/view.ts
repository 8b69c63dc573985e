import type { Span } from './span.js';

/**
 * The readable text of a stretch of the source, and the way back to it.
 *
 * The source is never edited. A view holds what a reader sees of it: white space folded to single spaces, hard wraps joined,
 * zero-width and soft-hyphen characters dropped, character entities decoded, mis-decoded marks repaired, markup left out.
 * Every stage after blocks reads views; `span` leads from view offsets back to the source.
 */
export class View {
  /**
   * @param text   the readable text
   * @param origin source offset (UTF-16) of `text[0]`
   * @param starts source offset of every character of `text`; null when the text is the source slice itself
   * @param ends   source offset behind every character of `text`; null likewise
   * @param hidden the markup that was left out (Markdown's marks, link targets), in order, as source spans
   */
  constructor(
    readonly text: string,
    readonly origin: number,
    private readonly starts: Int32Array | null = null,
    private readonly ends: Int32Array | null = null,
    readonly hidden: readonly Span[] = [],
  ) {}

  /** The source span (UTF-16) of the view's characters `start` to `end` (exclusive). An empty range gives an empty span. */
  span(start: number, end: number): Span {
    if (this.starts === null || this.ends === null) return { start: this.origin + start, end: this.origin + end };
    if (this.starts.length === 0) return { start: this.origin, end: this.origin };
    const first = start < this.starts.length ? this.starts[start]! : this.ends[this.ends.length - 1]!;
    return { start: first, end: end > start ? this.ends[end - 1]! : first };
  }
}
