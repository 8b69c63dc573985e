/** The decoded input, sliced in the code points that documents count. A lone surrogate is one of them. */
export class SourceText {
  /** A string where units and code points are the same, else one entry for each code point. */
  private readonly points: string | readonly string[];

  constructor(text: string) {
    this.points = /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text) ? Array.from(text) : text;
  }

  /** The text from code point `start` up to `end`, which may lie outside of the text. */
  slice(start: number, end: number): string {
    const slice = this.points.slice(Math.max(0, start), end);
    return typeof slice === 'string' ? slice : slice.join('');
  }
}
