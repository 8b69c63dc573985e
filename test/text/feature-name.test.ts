import { expect, test } from 'vitest';
import { f } from '../../src/text/feature-name.js';

test('a name is what the template would give', () => {
  const type = 'person', between = 'c1v0';
  expect([f`left type ${type}`, f`${type} between ${between}`, f`rank ${2} ${true} ${type}`, f`gap ${-1}`]).toEqual(['left type person', 'person between c1v0', 'rank 2 true person', 'gap -1']);
});

test('neither templates nor parts fall together', () => {
  const names = (value: string | number | boolean) => [f`first ${value} ${false}`, f`second ${value} ${0}`];
  expect([...names('1'), ...names(1), ...names(true), ...names('true')]).toEqual([
    'first 1 false', 'second 1 0', 'first 1 false', 'second 1 0', 'first true false', 'second true 0', 'first true false', 'second true 0',
  ]);
});

test('names stay right when there are more of them than are kept', () => {
  const name = (i: number) => f`noun ${i} ${i % 3}`;
  const wrong = Array.from({ length: 12_000 }, (_, i) => name(i % 7_000)).filter((text, i) => text !== `noun ${i % 7_000} ${(i % 7_000) % 3}`);
  expect(wrong).toEqual([]);
});
