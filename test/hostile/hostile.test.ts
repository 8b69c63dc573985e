import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/pipeline.js';
import { blocks } from '../../src/stages/blocks/index.js';
import { rowsOf } from '../../src/stages/blocks/rows.js';
import { MOST_CHARACTERS, MOST_ROWS, slicesOf } from '../../src/stages/blocks/slices.js';

const MEGABYTE = 1_000_000;
const fill = (piece: string, size = MEGABYTE): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const markdown = (body: string): string => `# A story\n\n[Home](https://x.example/)\n\n${body}`;
const read = (text: string) => blocks({ path: null, text, encoding: 'utf-8', sha256: '', warnings: [] }).children;

// Quadratic work on a megabyte takes hours, so finishing within the test's time is the assertion; the figures are checked besides.
describe('a megabyte of one thing', () => {
  it.each([
    ['one character', fill('a')], ['quotation marks (>)', fill('>')], ['double marks', fill('"')], ['opening marks', fill('“')], ['apostrophes', fill('\'')], ['doubled apostrophes', fill('\'\' ')],
    ['a cue verb', fill('said ')], ['quotes', fill('"a" said he. ')], ['open links', fill('[a](')], ['open links in Markdown', markdown(fill('[a]('))], ['emphasis in Markdown', markdown(fill('*a **b '))],
    ['nested quotations in Markdown', markdown(fill('>'))], ['numbers in Markdown', markdown(fill('1. '))], ['white space', `a${fill(' ')}b`], ['no-break spaces', `a${fill('\u00A0')}b`],
    ['ampersands', fill('&')], ['encoded ampersands', fill('&amp;')], ['misread marks', fill('â€')], ['dashes', fill('- ')], ['full stops', fill('. ')], ['names', fill('Kim Lee ')], ['dates', fill('Oct. 18, 2024 ')],
    ['times', fill('2 days 3 hours ')], ['opening brackets', fill('(')], ['halves of pairs', fill('\uD83D')], ['by', fill('By ')], ['according to', fill('according to ')],
  ])('%s: finishes, and nothing is lost', (_, text) => {
    const { body, notes, removed, evidence } = parseDocument(text);
    const last = Math.max(...[...body, ...notes, ...removed, ...Object.values(evidence).flat()].map((one) => one.end));
    expect(last).toBeGreaterThanOrEqual([...text.trimEnd()].length - 1);
  }, 120_000);

  it.each([
    ['blank lines', `a${fill('\n')}b`, 2], ['form feeds', `a${fill('\f')}b`, 2], ['short lines', fill('said\n', 200_000), 40_000], ['short paragraphs', fill('He said no.\n\n', 200_000), 15_384 + 1],
  ])('%s: finishes, a block for every line', (_, text, count) => {
    expect(read(text)).toHaveLength(count);
    expect(parseDocument(text).input?.characters).toBe(text.length);
  }, 120_000);

  it.each([
    ['list items', '- a\n'], ['numbers in numbers', '1. 1. 1. 1. 1. 1. 1. a\n'], ['nested lists', Array.from({ length: 40 }, (_, i) => `${' '.repeat(i * 2)}- a\n`).join('')],
    ['headings', '# a\n'], ['fences', '```\n'], ['table rows', '|a|b|\n'], ['links', '[a](https://x.example/)\n\n'], ['quoted rows', '> > > a\n'], ['images', '![a](b)\n'],
  ])('%s in Markdown: finishes, a block for every line', (_, piece) => {
    const text = markdown(fill(piece));
    expect(read(text)).toHaveLength(text.split('\n').filter((line) => line.trim() !== '').length);
  }, 120_000);
});

describe('what remark-parse gets to read', () => {
  const slices = (text: string) => slicesOf(text, rowsOf(text), () => true);

  it.each(['- a\n', 'a\n\n', '\n\n\n\na', fill('word ', 900).concat('\n'), fill('x', 20_000).concat('\n')])('is bounded as a whole and piece by piece for repeated %j', (piece) => {
    const all = slices(fill(piece));
    expect(all.reduce((sum, slice) => sum + slice.rows.length, 0)).toBeLessThanOrEqual(MOST_ROWS);
    expect(all.reduce((sum, slice) => sum + slice.text.length, 0)).toBeLessThanOrEqual(MOST_CHARACTERS + 16_384);
    expect(Math.max(0, ...all.map((slice) => slice.text.length))).toBeLessThanOrEqual(16_384 + 1);
    expect(all.every((slice) => !slice.text.includes('\n\n\n'))).toBe(true);
  });

  it('holds no row that nests without end', () => {
    expect(slices(`${'>'.repeat(500)} a\n${'1. '.repeat(500)}a\n> > b\n`)[0]!.text.split('\n').map((row) => row.slice(0, 5))).toEqual(['xxxxx', 'xxxxx', '> > b']);
  });
});
