import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIDENCE_WEIGHTS } from '../../../src/lexicon/weights/confidence.js';
import { MEASURED } from '../../../src/model/confidence.js';
import { parse } from '../../../src/index.js';

const PARAGRAPHS = [
  'The water board of Tolmin will drain the upper lake for repairs in May, its director said on Monday.',
  '"We found a crack that a hand fits into," director Jana Kos told reporters. "It cannot wait for the autumn."',
  'Fishing clubs said the repair would cost them the season and asked for a later date.',
  'The lake feeds two power stations and the town\'s fountains, and was last drained forty years ago.',
];
const HEAD = ['Upper lake to be drained in May', 'By Miha Oblak', 'Published: 3 March 2025 09:15 CET'];
const page = (...parts: readonly (readonly string[])[]): string => parts.flat().join('\n\n');

describe('confidence', () => {
  it('has a figure for what was found and null for what was not', () => {
    const { confidence } = parse(page(HEAD, PARAGRAPHS));
    expect(Object.keys(confidence)).toEqual([...MEASURED]);
    expect(Object.entries(confidence).filter(([, figure]) => figure === null).map(([name]) => name)).toEqual(['deck', 'source', 'dateline', 'updated']);
    for (const name of ['headline', 'byline', 'timestamp', 'body', 'quotes'] as const) expect(confidence[name]).toBeGreaterThan(0.5);
  });

  it('is null throughout where there is nothing to read', () => {
    const { confidence } = parse('***\n');
    expect(new Set(Object.values(confidence))).toEqual(new Set([null]));
  });

  it('trusts a body less where furniture of the same kind stands between its paragraphs', () => {
    const rail = ['Ten lakes to see before they are gone', 'The bridge that nobody wanted is ten years old', 'What the town eats on a Sunday, and why it is always soup'];
    const clean = parse(page(HEAD, PARAGRAPHS)), mixed = parse(page(HEAD, PARAGRAPHS.slice(0, 2), rail, PARAGRAPHS.slice(2, 3), rail.slice(1), PARAGRAPHS.slice(3)));
    expect(mixed.confidence.body!).toBeLessThan(clean.confidence.body!);
  });

  it('stays between 0 and 0.99 whatever the page, the same for the same bytes', () => {
    const line = fc.oneof(fc.constantFrom(...HEAD, ...PARAGRAPHS, 'AFP', 'Share', 'Read more', 'Updated: 4 March 2025', 'LJUBLJANA, March 3 (STA) -'), fc.string());
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 25 }).map((lines) => `${lines.join('\n')}\nend`).filter((text) => !text.includes('\0')), (text) => {
      const { confidence } = parse(text);
      for (const figure of Object.values(confidence)) if (figure !== null) expect(figure >= 0 && figure <= 0.99 && Math.round(figure * 100) / 100 === figure).toBe(true);
      expect(parse(text).confidence).toEqual(confidence);
    }), { numRuns: 100 });
  });

  it('has weights for everything that is measured', () => {
    expect(Object.keys(CONFIDENCE_WEIGHTS).sort()).toEqual([...MEASURED].sort());
  });
});
