import { describe, expect, it } from 'vitest';
import { FEMALE_NAMES, MALE_NAMES } from '../../src/lexicon/en/given-names.js';
import { foldName, genderOfGivenName, genderOfName, genderOfTitle } from '../../src/text/gender.js';

const of = (name: string) => genderOfName(name.split(' '))?.gender ?? null;

describe('genderOfName', () => {
  it('reads given names of many countries', () => {
    for (const name of ['Etienne Grech-Vella', 'Hüseyin Karadağ', 'Vazha Gelashvili', 'Wilmer Chunga', 'Sahr Koroma', 'Daisuke Yano', 'Prakash Sathe', 'R. Sivanathan', 'Joost van der Heijden']) expect([name, of(name)]).toEqual([name, 'm']);
    for (const name of ['Fatmata Koroma', 'Sachiko Onishi', 'Ketaki Naik', 'Gulnara Seitova', 'Berivan Kus', 'Masoumeh Rostami', 'Inmaculada Sáenz de Buruaga', 'Bronwyn Tate']) expect([name, of(name)]).toEqual([name, 'f']);
  });

  it('trusts bin and binti above all', () => {
    expect(genderOfName(['Nur', 'Ain', 'binti', 'Osman'])).toEqual({ gender: 'f', weight: 0.95 });
    expect(of('Maria bin Osman')).toBe('m');
  });

  it('reads the given name behind a family name that stands first', () => {
    expect(of('Tan Mei Yee')).toBe('f');
    expect(of('Kim Yong-hyun')).toBe('m');
    expect(of('Nguyen Thi Hoa')).toBe('f');
  });

  it('takes the end of a family name for a hint', () => {
    expect(of('Zzyx Petrova')).toBe('f');
    expect(of('Zzyx Sigurdsdottir')).toBe('f');
  });

  it('trusts a second name that only women or men have, and no family name made of a father\'s', () => {
    expect(of('Ram Kumari Rai')).toBe('f');
    expect(of('Jas Kaur Gill')).toBe('f');
    expect(of('Zzyx Bahadur Rai')).toBe('m');
    expect(of('Zzyx Abdel-Rahim')).toBeNull();
  });

  it('says nothing of a name that it does not know', () => {
    expect(of('Zzyx Qwrt')).toBeNull();
    expect(genderOfName([])).toBeNull();
  });
});

describe('the lists of given names', () => {
  const [male, female] = [MALE_NAMES, FEMALE_NAMES].map((text) => text.trim().split(/\s+/)) as [string[], string[]];

  it('hold no name twice, none that folding would change, and stand in the order of their letters', () => {
    const women = new Set(female);
    expect(male.filter((name) => women.has(name))).toEqual([]);
    for (const names of [male, female]) {
      expect(names.filter((name) => foldName(name) !== name || !/^[a-z]+$/.test(name))).toEqual([]);
      expect(names.filter((name, i) => i > 0 && names[i - 1]! >= name)).toEqual([]);
    }
  });

  it('are found whole: every name, and none that is only part of one', () => {
    expect(male.filter((name) => genderOfGivenName(name) !== 'm')).toEqual([]);
    expect(female.filter((name) => genderOfGivenName(name) !== 'f')).toEqual([]);
    expect(['', 'a', 'zz', 'aaro', 'zzzzzz', 'mohamma'].map(genderOfGivenName)).toEqual([null, null, null, null, null, null]);
  });
});

it('genderOfTitle reads titles and offices', () => {
  expect(['Mr.', 'Ms', 'Councilwoman', 'Datin', 'Dr', 'Mayor'].map(genderOfTitle)).toEqual(['m', 'f', 'f', 'f', null, null]);
});
