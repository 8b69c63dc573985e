import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visible, visibleStrings } from '../../src/formats/visible.js';

it('writes what a terminal would obey, and leaves the rest alone', () => {
  expect(visible('a\u001b[31mb\u009b2Jc\rd\ne\u202ef')).toBe('a\\u001b[31mb\\u009b2Jc\\u000dd\\u000ae\\u202ef');
  expect(visible('a\u061cb\u200ec\u200fd\u2067e')).toBe('a\\u061cb\\u200ec\\u200fd\\u2067e');
  expect(visible('Seoul’s “army” – 서울, naïve')).toBe('Seoul’s “army” – 서울, naïve');
});

it('leaves no control in any string', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u.test(visible(text))));
});

it('reaches every string of a value', () => {
  expect(visibleStrings({ a: ['\u001b', { b: '\u0007', c: null, d: 3 }] })).toEqual({ a: ['\\u001b', { b: '\\u0007', c: null, d: 3 }] });
});
