import { expect, it } from 'vitest';
import { linesOf } from '../../src/cli/stream/lines.js';

async function linesIn(bytes: Buffer, pieceLength: number, most = 100): Promise<(string | null)[]> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
  }
  const lines: (string | null)[] = [];
  for await (const { number, bytes: line } of linesOf(pieces(), most)) {
    lines.push(line?.toString() ?? null);
    expect(number).toBe(lines.length);
  }
  return lines;
}

it.each([1, 2, 3, 5, 64])('lines end at LF alone, wherever pieces of %i bytes cut a character', async (pieceLength) => {
  const text = 'naïve – “€” 🚌\r\n\n\u2028a\u2029b\u0085c\u000bd\re\nlast';
  expect(await linesIn(Buffer.from(text), pieceLength)).toEqual(['naïve – “€” 🚌\r', '', '\u2028a\u2029b\u0085c\u000bd\re', 'last']);
});

it.each([1, 4, 64])('a line longer than the limit is skipped up to its end, in pieces of %i bytes', async (pieceLength) => {
  expect(await linesIn(Buffer.from('12345\n123456\n12345\n1234567890'), pieceLength, 5)).toEqual(['12345', null, '12345', null]);
});

it('an LF at the end begins no line', async () => {
  expect(await linesIn(Buffer.from('a\n'), 1)).toEqual(['a']);
  expect(await linesIn(Buffer.from(''), 1)).toEqual([]);
});
