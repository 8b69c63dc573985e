/** One line of a stream, without the LF that ends it. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Null where the line is longer than lines may be. */
  readonly bytes: Buffer | null;
}

const LF = 0x0a;

/**
 * Cuts a stream at every LF and at nothing else. Holds no more of it than one line up to the limit, and asks for the next piece when all lines of
 * the last one are taken.
 *
 * @param most bytes of a line; what comes behind them is skipped up to the next LF
 */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [], length = 0, number = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= most) parts.push(part);
    else parts = [];
  };
  const end = (): Line => {
    const line = { number: ++number, bytes: length > most ? null : Buffer.concat(parts, length) };
    [parts, length] = [[], 0];
    return line;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let to = piece.indexOf(LF); to !== -1; to = piece.indexOf(LF, from)) {
      add(piece.subarray(from, to));
      yield end();
      from = to + 1;
    }
    if (from < piece.length) add(piece.subarray(from));
  }
  if (length > 0) yield end();
}
