import { describe, expect, it } from 'vitest';
import { nameRuns, personalName, shortFormOf } from '../../src/text/names.js';
import { tokenize } from '../../src/text/tokens.js';

const runs = (text: string) => nameRuns(tokenize(text, 0, () => false), text);
const names = (text: string) => runs(text).map((run) => text.slice(run.start, run.end));
const person = (text: string) => personalName(runs(text)[0]!.words).name.map((word) => word.text).join(' ');

describe('nameRuns', () => {
  it('joins particles, initials and hyphens', () => {
    expect(names('There María del Carmen de la Torre met Joost van der Heijden and R. Sivanathan.')).toEqual(['María del Carmen de la Torre', 'Joost van der Heijden', 'R. Sivanathan']);
    expect(names('a word with Abdolreza al-Nasseri')).toEqual(['Abdolreza al-Nasseri']);
  });

  it('joins the parts of a body\'s name, and no two bodies', () => {
    expect(names('the Ministry of Agriculture, Forestry and Fisheries said')).toEqual(['Ministry of Agriculture, Forestry and Fisheries']);
    expect(names('the Directorate of National Consumers’ Right Protection said')).toEqual(['Directorate of National Consumers’ Right Protection']);
    expect(names('the Melaka River and Coastal Development Corporation said')).toEqual(['Melaka River and Coastal Development Corporation']);
    expect(names('then Ana Ruiz and Bank Melli agreed')).toEqual(['Ana Ruiz', 'Bank Melli']);
  });

  it('ends at a possessive and at a sentence\'s other words', () => {
    expect(names('Seoul\'s Ministry of Unification')).toEqual(['Seoul', 'Ministry of Unification']);
    expect(names('On Friday He met Ana')).toEqual(['Ana']);
    expect(names('Speaking to reporters, Mohsen Rahbar smiled')).toEqual(['Mohsen Rahbar']);
  });

  it('takes a month for a name only where it can be one', () => {
    expect(names('later Theresa May spoke in May')).toEqual(['Theresa May']);
  });
});

describe('personalName', () => {
  it('takes titles and offices off', () => {
    expect(person('Phoenix Fire Capt. Rosa Delgadillo')).toBe('Rosa Delgadillo');
    expect(person('Tan Sri Muhyiddin Hassan')).toBe('Muhyiddin Hassan');
    expect(person('Secretary of State Ana Ruiz')).toBe('Ana Ruiz');
    expect(person('Republican Ana Ruiz')).toBe('Ana Ruiz');
    expect(person('SSP Imran Baig')).toBe('Imran Baig');
  });

  it('leaves names that look like titles', () => {
    expect(person('Alan Judge')).toBe('Alan Judge');
    expect(person('Tan Mei Yee')).toBe('Tan Mei Yee');
    expect(person('Guy Pearce')).toBe('Guy Pearce');
  });
});

it('shortFormOf tells how a short name stands for a full one', () => {
  const full = ['maria', 'del', 'carmen', 'de', 'la', 'torre'];
  expect(shortFormOf(['de', 'la', 'torre'], full)).toBe('last');
  expect(shortFormOf(['maria'], full)).toBe('first');
  expect(shortFormOf(['carmen'], full)).toBe('inner');
  expect(shortFormOf(full, full)).toBe('same');
  expect(shortFormOf(['m', 'hargreave'], ['molly', 'hargreave'])).toBe('same');
  expect(shortFormOf(['p', 'hargreave'], ['molly', 'hargreave'])).toBeNull();
  expect(shortFormOf(['ana', 'torre', 'ruiz'], ['torre', 'ruiz'])).toBeNull();
});
