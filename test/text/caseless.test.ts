import { describe, expect, it } from 'vitest';
import { LINE_PATTERNS } from '../../src/lexicon/boilerplate/index.js';
import { forLowerCase } from '../../src/text/caseless.js';

describe('forLowerCase', () => {
  it('matches in lower case what the pattern matches in any case', () => {
    const pattern = /^Read (?:MORE|\u00c9tude|\u00c9cole|\p{Lu}\W{2}|[A-F])\b(?<Rest>\S*)\k<Rest>$/iu;
    const lower = forLowerCase(pattern);
    expect(lower.flags).toBe('u');
    for (const text of ['READ More', 'read étude', 'Read Étude', 'Read École', 'read q!!x', 'Read E', 'Read G', 'READ MOREabab', 'Read mores']) {
      expect([text, lower.test(text.toLowerCase())]).toEqual([text, pattern.test(text)]);
    }
  });

  it('leaves a pattern alone that heeds case', () => {
    const pattern = /^[A-Z]/u;
    expect(forLowerCase(pattern)).toBe(pattern);
  });

  it.each(LINE_PATTERNS.filter(({ pattern }) => pattern.ignoreCase).map((entry) => [entry.rule, entry] as const))('%s says the same of its own examples', (_, { pattern, yes, no }) => {
    const lower = forLowerCase(pattern);
    for (const text of [...yes, ...no].flatMap((example) => [example, example.toUpperCase()])) expect([text, lower.test(text.toLowerCase())]).toEqual([text, pattern.test(text)]);
  });
});
