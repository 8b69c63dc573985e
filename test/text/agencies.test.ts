import { expect, it } from 'vitest';
import { AGENCIES, AGENCY_EXAMPLES } from '../../src/lexicon/agencies.js';
import { agencyAt, findAgencies } from '../../src/text/agencies.js';

it.each(AGENCY_EXAMPLES.yes)('findAgencies reads "%s"', (text, ids) => {
  expect(findAgencies(text).map((hit) => hit.agency.id)).toEqual(ids);
});

it.each(AGENCY_EXAMPLES.no)('findAgencies finds none in "%s"', (text) => {
  expect(findAgencies(text)).toEqual([]);
});

it('knows the agencies of the world, each once, by its short form and its full name', () => {
  expect(AGENCIES.length).toBeGreaterThan(240);
  expect(new Set(AGENCIES.map(({ name }) => name)).size).toBe(AGENCIES.length);
  // A short form that two have needs places to tell the second by.
  expect(AGENCIES.filter(({ id, at }, i) => at === undefined && AGENCIES.findIndex((other) => other.id === id) < i)).toEqual([]);
  const wrong = AGENCIES.flatMap(({ id, name, forms = [], at }) => [...(at ? [] : [id]), name, ...forms].filter((form) => findAgencies(form).length !== 1 || findAgencies(form)[0]!.agency.id !== id).map((form) => `${id}: ${form}`));
  expect(wrong).toEqual([]);
});

it.each([
  ['CNA', 'Taipei', 'Central News Agency'],
  ['CNA', 'NICOSIA', 'Cyprus News Agency'],
  ['APA', 'Baku', 'Azeri Press Agency'],
  ['APA', 'VIENNA', 'Austria Presse Agentur'],
  ['MNA', 'Yangon', 'Myanmar News Agency'],
  ['MNA', 'TEHRAN', 'Mehr News Agency'],
  ['APS', 'Dakar', 'Agence de Presse Sénégalaise'],
  ['APS', 'ALGIERS', 'Algérie Presse Service'],
])('%s of %s is the %s', (form, place, name) => {
  expect(agencyAt(findAgencies(form)[0]!.agency, place).name).toBe(name);
});

it('gives the stretch of each name', () => {
  const text = '(With inputs from ANI and Associated Press of Pakistan)';
  expect(findAgencies(text).map((hit) => text.slice(hit.start, hit.end))).toEqual(['ANI', 'Associated Press of Pakistan']);
});
