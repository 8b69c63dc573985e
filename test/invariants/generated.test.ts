import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { broken } from './check.js';
import { page } from './pages.js';

describe('any page', () => {
  it('breaks no promise', () => {
    fc.assert(fc.property(page, (text) => {
      expect(broken(text)).toEqual([]);
    }), { numRuns: 300 });
  }, 120_000);

  it('breaks no promise as bytes, whatever their encoding', () => {
    const encoding = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252');
    fc.assert(fc.property(page, encoding, fc.boolean(), (text, name, addBOM) => {
      // Half a character, or a NUL beside it, is no text in these encodings: refusing it is right.
      const sound = text.toWellFormed().replaceAll('\0', '');
      expect(broken(iconv.encode(`Dam opens\n${sound}`, name, { addBOM }))).toEqual([]);
    }), { numRuns: 100 });
  }, 120_000);

  it('breaks no promise with lone CRs as its only line ends', () => {
    fc.assert(fc.property(page, (text) => {
      expect(broken(text.replace(/\r?\n/g, '\r'))).toEqual([]);
    }), { numRuns: 60 });
  }, 120_000);
});
