import { describe, expect, it } from 'vitest';
import { genderOfNoun, isMany, isOne, personNoun } from '../../src/text/person-nouns.js';

describe('nouns for people', () => {
  it.each([
    ['teacher', 'teacher'], ['sub-editor', 'editor'], ['mother-of-two', 'mother'], ['herdsman', 'herdsman'], ['saleswoman', 'saleswoman'], ['beekeepers', 'beekeepers'], ['cellist', 'cellist'],
  ])('%s', (word, noun) => expect(personNoun(word)).toBe(noun));

  it.each(['Friedman', 'Bremen', 'German', 'specimen', 'checklist', 'bestseller', 'river'])('%s is none', (word) => expect(personNoun(word)).toBe(null));

  it('tell gender and number', () => {
    expect(['herdsman', 'oarswoman', 'widow', 'cellist'].map(genderOfNoun)).toEqual(['m', 'f', 'f', null]);
    expect(['herdsman', 'cellist', 'teacher'].map(isOne)).toEqual([true, true, true]);
    expect(['herdsmen', 'cellists', 'teachers'].map(isMany)).toEqual([true, true, true]);
    expect(['herdsmen', 'teachers'].map(isOne)).toEqual([false, false]);
  });
});
