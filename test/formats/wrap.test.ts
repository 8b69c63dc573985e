import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, cut, pad, wrap } from '../../src/formats/pretty/wrap.js';

const linesOf = (text: string, width: number) => wrap(text, width).map(({ start, end }) => text.slice(start, end));

describe('wrap', () => {
  it('breaks at spaces, and inside a word that is longer than a line', () => {
    expect(linesOf('the quick brown fox', 10)).toEqual(['the quick', 'brown fox']);
    expect(linesOf('go to https://example.org/a now', 8)).toEqual(['go to', 'https://', 'example.', 'org/a', 'now']);
    expect(linesOf('', 8)).toEqual(['']);
  });

  it('fills a line to its last column', () => {
    expect(linesOf('abcde fghij', 5)).toEqual(['abcde', 'fghij']);
    expect(linesOf('abc de', 6)).toEqual(['abc de']);
  });

  it('counts wide characters twice and combining marks not at all', () => {
    expect(columns('서울')).toBe(4);
    expect(columns('e\u0301')).toBe(1);
    expect(linesOf('東京で会議', 6)).toEqual(['東京で', '会議']);
  });

  it('keeps every word in order and never fills more columns than there are', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1, unit: fc.constantFrom('a', 'é', '京', '-', '”', 'e\u0301') })), fc.integer({ min: 2, max: 30 }), (words, width) => {
      const text = words.join(' ');
      const lines = linesOf(text, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
    }));
  });
});

it('cuts to columns with an ellipsis', () => {
  expect(cut('Volodymyr Zelensky', 9)).toBe('Volodymy…');
  expect(cut('Kim', 9)).toBe('Kim');
  expect(cut('서울특별시', 6)).toBe('서울…');
});

it('pads by columns, not by characters', () => {
  expect(pad('서울', 6)).toBe('서울  ');
  expect(pad('7', 3, 'right')).toBe('  7');
});
