import { describe, expect, it } from 'vitest';
import type { Pattern } from '../../src/model/rule.js';

const modules = import.meta.glob<Record<string, unknown>>('../../src/lexicon/**/*.ts', { eager: true });

function isPattern(value: unknown): value is Pattern {
  return typeof value === 'object' && value !== null && 'pattern' in value && value.pattern instanceof RegExp && 'yes' in value && 'no' in value;
}

const patterns = new Set(
  Object.values(modules).flatMap((module) => Object.values(module)).flatMap((value) => (Array.isArray(value) ? value : [value])).filter(isPattern),
);

describe.each([...patterns].map((entry) => [entry.rule, entry] as const))('%s', (_, { rule, pattern, yes, no, cue }: Pattern & { cue?: unknown }) => {
  it('names its stage and itself', () => {
    expect(rule).toMatch(/^[a-z]+\/[a-z0-9-]+(\/[a-z0-9-]+)*$/);
  });
  it('has examples, matches each `yes` and none of the `no`', () => {
    expect(yes.length).toBeGreaterThan(0);
    const fits = (text: string) => text.search(pattern) >= 0 && (!(cue instanceof RegExp) || text.search(cue) >= 0);
    expect({ missed: yes.filter((text) => !fits(text)), taken: no.filter(fits) }).toEqual({ missed: [], taken: [] });
  });
});

it('finds the patterns of the lexicon', () => {
  expect(patterns.size).toBeGreaterThan(20);
});
