import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { InputError, MOST_BYTES, type InputErrorCode } from '../../../src/model/errors.js';
import { decode } from '../../../src/stages/decode/index.js';

const STORY = 'Zürich: “Nous partons,” said José.\nNo one was hurt.\n';
const bytes = (...values: number[]) => Uint8Array.from(values);
const codes = (input: Uint8Array | string, encoding?: string) => decode(input, encoding === undefined ? {} : { encoding }).warnings.map((one) => one.code);

function refusal(input: Uint8Array | string, encoding?: string): InputErrorCode | null {
  try {
    decode(input, encoding === undefined ? {} : { encoding });
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(STORY), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${STORY}`), 'utf-8'],
    ['UTF-16 LE with a mark', iconv.encode(STORY, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['UTF-16 BE with a mark', iconv.encode(STORY, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['UTF-16 LE without a mark', iconv.encode(STORY, 'utf-16le'), 'utf-16le'],
    ['UTF-16 BE without a mark', iconv.encode(STORY, 'utf-16be'), 'utf-16be'],
    ['UTF-32 LE with a mark', iconv.encode(STORY, 'utf-32le', { addBOM: true }), 'utf-32le'],
    ['Windows-1252', iconv.encode(STORY, 'windows-1252'), 'windows-1252'],
  ])('reads %s', (_, input, encoding) => {
    const source = decode(input, {});
    expect(source.text).toBe(STORY);
    expect(source.encoding).toBe(encoding);
  });

  it('reads UTF-16 without a mark whose letters have no NULs', () => {
    const text = `\u3000\u3000${'首尔一月十八日电一记者报道。'.repeat(40)}\n\n`.repeat(2);
    expect(decode(iconv.encode(text, 'utf-16le'), {})).toMatchObject({ text, encoding: 'utf-16le' });
    expect(decode(iconv.encode(text, 'utf-16be'), {})).toMatchObject({ text, encoding: 'utf-16be' });
  });

  it('reads what it is told to', () => {
    const text = 'Москва. "Да", - сказал он.\n';
    expect(decode(iconv.encode(text, 'koi8-r'), { encoding: 'KOI8-R' })).toMatchObject({ text, encoding: 'koi8-r', warnings: [] });
    expect(decode(iconv.encode('東京 発', 'shift_jis'), { encoding: 'Shift_JIS' }).text).toBe('東京 発');
    expect(decode(Buffer.from('\uFEFFLima'), { encoding: 'utf8' })).toMatchObject({ text: 'Lima', encoding: 'utf-8' });
  });

  it('warns that it guessed Windows-1252', () => {
    expect(codes(iconv.encode('José left.', 'windows-1252'))).toEqual(['decode/guessed-encoding']);
    expect(codes(Buffer.from(STORY))).toEqual([]);
  });

  it('keeps a UTF-8 file with a few bad bytes UTF-8, and says where they are', () => {
    const broken = Buffer.concat([Buffer.from('Line one.\n“Café,” she said'), bytes(0xe9), Buffer.from(' — twice.\n')]);
    const source = decode(broken, {});
    expect(source.text).toBe('Line one.\n“Café,” she said\uFFFD — twice.\n');
    expect(source.warnings).toMatchObject([{ code: 'decode/bad-bytes', line: 2 }]);
  });

  it('takes a cut last character for damage, not for Windows-1252', () => {
    const source = decode(Buffer.concat([Buffer.from('They left'), bytes(0xe2, 0x80)]), {});
    expect(source).toMatchObject({ encoding: 'utf-8', text: 'They left\uFFFD' });
    expect(decode(Buffer.concat([Buffer.from('They left the caf'), bytes(0xe9)]), {})).toMatchObject({ encoding: 'windows-1252', text: 'They left the café' });
  });

  it('keeps a string as it is, with half a surrogate pair in it', () => {
    expect(decode('\uFEFFa\uD83Db', {})).toMatchObject({ text: 'a\uD83Db', encoding: 'utf-8', warnings: [] });
  });

  it('hashes the bytes as they came', () => {
    expect(decode(Buffer.from('abc'), {}).sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(decode('abc', {}).sha256).toBe(decode(Buffer.from('abc'), {}).sha256);
  });

  it('lets the few control characters of a wire feed and a stray NUL pass', () => {
    const wire = `\x01\x02${'The council met on Monday. '.repeat(20)}\0\x03\x04`;
    expect(decode(Buffer.from(wire), {}).text).toBe(wire);
  });

  it.each<[string, Uint8Array | string, InputErrorCode]>([
    ['nothing', bytes(), 'decode/empty'],
    ['an empty string', '', 'decode/empty'],
    ['white space', ' \n\t\u00A0\n\uFEFF\u200B', 'decode/empty'],
    ['a byte-order mark', bytes(0xef, 0xbb, 0xbf), 'decode/empty'],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'decode/binary'],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'decode/binary'],
    ['a ZIP', Buffer.from('PK\x03\x04rest'), 'decode/binary'],
    ['a gzip', bytes(0x1f, 0x8b, 8, 0), 'decode/binary'],
    ['a program', Buffer.from('\x7FELF\x02\x01\x01'), 'decode/binary'],
    ['NULs on both sides of the pairs', Buffer.from('ab\0\0c\0\0\0de\0\0'.repeat(30), 'latin1'), 'decode/binary'],
    ['random control characters', Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 37) % 31)), 'decode/binary'],
  ])('refuses %s', (_, input, code) => {
    expect(refusal(input)).toBe(code);
  });

  it('refuses an encoding that nobody knows, and says so in words', () => {
    expect(refusal(Buffer.from('Lima'), 'utf-99')).toBe('decode/unknown-encoding');
    expect(() => decode(Buffer.from('Lima'), { encoding: 'utf-99' })).toThrow(/utf-99.*Use a name such as/s);
  });

  it('refuses what no story is as long as', () => {
    expect(refusal(new Uint8Array(MOST_BYTES + 1))).toBe('decode/too-large');
  });
});
