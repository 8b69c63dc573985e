import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINE_CLUES } from '../../src/lexicon/boilerplate/clues.js';
import { LINE_PATTERNS } from '../../src/lexicon/boilerplate/index.js';
import { forLowerCase } from '../../src/text/caseless.js';
import { heldBy, startsOf } from '../train/clues/derive.mjs';
import { cluesFile } from '../train/clues/file.mjs';

it('are those of the patterns as they are now: else run node test/train/clues.mjs', () => {
  expect(readFileSync('src/lexicon/boilerplate/clues.ts', 'utf8') === cluesFile(LINE_PATTERNS, forLowerCase)).toBe(true);
});

it('belong to a pattern each, and two patterns share no name', () => {
  const rules = LINE_PATTERNS.map(({ rule }) => rule);
  expect(new Set(rules).size).toBe(rules.length);
  expect(Object.keys(LINE_CLUES).filter((rule) => !rules.some((each) => each === rule))).toEqual([]);
});

it.each(LINE_PATTERNS.map((entry) => [entry.rule, entry] as const))('let every example of %s through', (rule, { yes, tail }) => {
  const { starts, odd, holds } = LINE_CLUES[rule] ?? {};
  const stopped = yes.filter((text) => {
    const lower = (tail ? text.slice(-160) : text).toLowerCase(), stripped = lower.replace(/^[^a-z0-9]+/, '');
    const begins = (starts === undefined && odd === undefined) || starts?.split('|').some((start) => stripped.startsWith(start)) || odd?.split('|').some((piece) => lower.includes(piece));
    return !begins || !(holds === undefined || holds.split('|').some((piece) => lower.includes(piece)));
  });
  expect(stopped).toEqual([]);
});

describe('what a pattern asks for', () => {
  it.each([
    [/^[\W_]*(?:read (?:more|next)|also)\b/u, ['also', 'read more', 'read next']],
    [/^(?:by|von) \p{Lu}/u, ['by ', 'von ']],
    [/\b(?:photo|picture)s?: .*(?:ap|afp)/, ['photo: ', 'photos: ', 'picture: ', 'pictures: ']],
    [/a?b*c+/, ['c']],
    [/^(?:x\d|y.z)?$/, null],
    [/(?:one|\w+)/, null],
    [/[^q]uit/, ['uit']],
    [/(?!no)yes/, ['yes']],
  ] as const)('%s holds %j', (pattern, held) => {
    expect(heldBy(pattern)).toEqual(held);
  });

  it.each([
    [/^[\W_]*(?:read (?:more|next)|also)\b/u, { plain: ['also', 'read more', 'read next'], odd: [] }],
    [/^["(]?\s*(?:©|copyright)\b/u, { plain: ['copyright'], odd: ['©'] }],
    [/^(?:the )?(?:end|fin)/, { plain: ['end', 'fin', 'the end', 'the fin'], odd: [] }],
    [/^(?:more )?\w+ news/, null],
    [/^[^"]{0,40}news/, null],
    [/read more/, null],
    [/^a|b/, null],
  ] as const)('%s begins with %j', (pattern, starts) => {
    expect(startsOf(pattern)).toEqual(starts);
  });
});
