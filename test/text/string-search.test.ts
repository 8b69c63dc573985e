import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StringSearch } from '../../src/text/string-search.js';

const search = (sets: readonly (readonly string[])[], text: string) => [...new StringSearch(sets).in(text)];

test('a set counts where one of its strings stands, wherever that is', () => {
  const sets = [['photo', 'image'], ['/'], ['re', 'by'], ['写真'], []];
  expect(search(sets, 'an image of it')).toEqual([1, 0, 0, 0, 1]);
  expect(search(sets, 're/')).toEqual([0, 1, 1, 0, 1]);
  expect(search(sets, '写真')).toEqual([0, 0, 0, 1, 1]);
  expect(search(sets, '')).toEqual([0, 0, 0, 0, 1]);
});

test('a string that starts like another, or that two sets share, is found for each', () => {
  expect(search([['photos'], ['photo'], ['photo', 'pho'], ['photon']], 'two photos')).toEqual([1, 1, 1, 0]);
  expect(search([['aab'], ['aa']], 'aaab')).toEqual([1, 1]);
});

test('finds what includes finds', () => {
  const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '/', 'é', '写'), maxLength: 14 });
  fc.assert(fc.property(fc.array(fc.array(few.filter((text) => text !== ''), { maxLength: 4 }), { maxLength: 6 }), few, (sets, text) => {
    expect(search(sets, text)).toEqual(sets.map((strings) => +(strings.length === 0 || strings.some((each) => text.includes(each)))));
  }), { numRuns: 500 });
});
