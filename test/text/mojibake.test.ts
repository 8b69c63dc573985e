import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/text/clean.js';

/** UTF-8 read with the wrong table, as often as said. */
const misread = (text: string, table: string, times = 1): string => (times === 0 ? text : misread(iconv.decode(Buffer.from(text, 'utf8'), table), table, times - 1));

describe('text that was decoded with the wrong table', () => {
  it.each([
    ['‘Aller’ – “é” — €5… naïve São Ærø Ñuble, María à Lyon', 'windows-1252'],
    ['‘Aller’ – “é” — €5… naïve São Ærø Ñuble, María à Lyon', 'latin1'],
    ['fire 🔥 • 3° ½ «oui»', 'windows-1252'],
  ])('%j read as %s is repaired', (text, table) => {
    // iconv leaves U+FFFD for the bytes that Windows-1252 has no character for; browsers and editors leave C1 controls.
    expect(clean(misread(text, table).replaceAll('\uFFFD', '\u009D'))).toBe(text);
  });

  it('repairs what was misread twice', () => {
    expect(clean(misread('“so” it’s café', 'latin1', 2))).toBe('“so” it’s café');
    expect(clean('itÃ¢â‚¬â„¢s')).toBe('it’s');
  });

  it('takes a mark whose last byte is lost for the closing mark, and a straightened one for a dash', () => {
    expect(clean('â€œWe left,â€ she said.')).toBe('“We left,” she said.');
    expect(clean('We left â€" all of us')).toBe('We left — all of us');
  });

  it('reads lone C1 characters as Windows-1252', () => {
    expect(clean('\u0093We left,\u0094 she said \u0096 it\u0092s over\u0085')).toBe('“We left,” she said – it’s over…');
    expect(clean('a\u0081b')).toBe('ab');
  });

  it('drops a misread byte-order mark and folds a misread no-break space', () => {
    expect(clean('ï»¿Lima')).toBe('Lima');
    expect(clean('aÂ\u00A0b')).toBe('a b');
  });

  it.each(['São Paulo', 'ÄRZTE “Ü”', 'Åse’s', 'MÜ”', 'Ærø – Ñ', 'El Niño', 'Łódź', 'Alençon à Â', 'Đà Nẵng', '한국 日本 Привет', '«Ça»', 'pâté'])('leaves %j alone', (text) => {
    expect(clean(text)).toBe(text);
  });

  it('leaves all Latin words alone', () => {
    const letter = fc.integer({ min: 0xc0, max: 0x17f }).map((code) => String.fromCharCode(code));
    fc.assert(fc.property(fc.array(letter, { maxLength: 12 }), (letters) => {
      const word = letters.filter((one) => !'×÷'.includes(one)).join('');
      fc.pre(!/[ÂÃÄÅâïð][ŒœŠšŽžŸƒ]/.test(word));
      expect(clean(word)).toBe(word.trim());
    }));
  });
});
