import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withinOneEdit } from '../../src/text/edit-distance.js';

it('allows one letter left out, put in, changed, or swapped with its neighbour', () => {
  expect([['published', 'publisted'], ['updated', 'updatd'], ['updated', 'upddated'], ['posted', 'psoted'], ['posted', 'posted']].filter(([a, b]) => !withinOneEdit(a!, b!))).toEqual([]);
  expect([['published', 'publicist'], ['updated', 'update'], ['posted', 'opsetd']].map(([a, b]) => withinOneEdit(a!, b!))).toEqual([false, true, false]);
});

it('finds every word with one letter left out', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 12 }), fc.nat(), (word, at) => {
    const i = at % word.length;
    expect(withinOneEdit(word, word.slice(0, i) + word.slice(i + 1))).toBe(true);
    expect(withinOneEdit(word.slice(0, i) + word.slice(i + 1), word)).toBe(true);
  }));
});
