/** Turns UTF-16 offsets of one text into code-point offsets. A lone surrogate counts as one code point, as in Python and jq. */
export class CodePoints {
  /** Offsets (UTF-16) of the second halves of surrogate pairs; null when the text has none. */
  private readonly lows: readonly number[] | null;
  readonly length: number;

  constructor(text: string) {
    const lows: number[] = [];
    if (/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text)) {
      for (let i = 1; i < text.length; i++) {
        const low = text.charCodeAt(i), high = text.charCodeAt(i - 1);
        if (low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff) lows.push(i);
      }
    }
    this.lows = lows.length ? lows : null;
    this.length = text.length - lows.length;
  }

  /** The number of code points before the UTF-16 offset. */
  at(offset: number): number {
    if (this.lows === null) return offset;
    let low = 0, high = this.lows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.lows[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}
