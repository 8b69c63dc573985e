import { expect, it } from 'vitest';
import { AGENCIES, AGENCY_EXAMPLES } from '../../src/lexicon/agencies.js';
import { findAgencies } from '../../src/text/agencies.js';

it.each(AGENCY_EXAMPLES.yes)('findAgencies reads "%s"', (text, ids) => {
  expect(findAgencies(text).map((hit) => hit.agency.id)).toEqual(ids);
});

it.each(AGENCY_EXAMPLES.no)('findAgencies finds none in "%s"', (text) => {
  expect(findAgencies(text)).toEqual([]);
});

it('knows the agencies of the world, each once, by its short form and its full name', () => {
  expect(AGENCIES.length).toBeGreaterThan(120);
  expect(new Set(AGENCIES.map(({ id }) => id)).size).toBe(AGENCIES.length);
  const wrong = AGENCIES.flatMap(({ id, name, forms = [] }) => [id, name, ...forms].filter((form) => findAgencies(form).length !== 1 || findAgencies(form)[0]!.agency.id !== id).map((form) => `${id}: ${form}`));
  expect(wrong).toEqual([]);
});

it('gives the stretch of each name', () => {
  const text = '(With inputs from ANI and Associated Press of Pakistan)';
  expect(findAgencies(text).map((hit) => text.slice(hit.start, hit.end))).toEqual(['ANI', 'Associated Press of Pakistan']);
});
