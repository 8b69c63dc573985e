import { isUtf8 } from 'node:buffer';
import { InputError } from '../../model/errors.js';
import type { Warning } from '../../model/tree.js';
import { iconv } from './iconv.js';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

/**
 * Bytes to text. In this order: the encoding that was asked for; a byte-order mark; UTF-16 told by its NULs; valid UTF-8;
 * UTF-8 with a few bad bytes (they become U+FFFD); Windows-1252.
 */
export function readBytes(bytes: Uint8Array, wanted: string | undefined): Decoded {
  if (wanted !== undefined) return readAs(bytes, wanted);
  const encoding = byMark(bytes) ?? byNuls(bytes);
  if (encoding !== null) return readAs(bytes, encoding);
  const buffer = view(bytes);
  if (isUtf8(buffer)) return { text: buffer.toString('utf8'), encoding: 'utf-8', warnings: [] };
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true }).decode(buffer);
  if (isDamagedUtf8(buffer, utf8)) return { text: utf8, encoding: 'utf-8', warnings: badBytes(utf8, 'UTF-8') };
  return {
    text: iconv().decode(buffer, 'windows-1252'),
    encoding: 'windows-1252',
    warnings: [{ code: 'decode/guessed-encoding', message: 'The bytes are not UTF-8 and were read as Windows-1252. Name the encoding if the text looks wrong.', line: null }],
  };
}

function readAs(bytes: Uint8Array, name: string): Decoded {
  const buffer = view(bytes), encoding = name.toLowerCase();
  const native = encoding === 'utf-8' || encoding === 'utf8' ? 'utf-8' : encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : null;
  if (native !== null) {
    const text = new TextDecoder(native, { ignoreBOM: true }).decode(buffer);
    return { text, encoding: native, warnings: badBytes(text, native.toUpperCase()) };
  }
  if (!iconv().encodingExists(name)) {
    throw new InputError('decode/unknown-encoding', `No encoding is called "${name}". Use a name such as utf-8, utf-16le, windows-1252, iso-8859-15 or shift_jis.`);
  }
  const text = iconv().decode(buffer, name);
  return { text, encoding, warnings: badBytes(text, name) };
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function badBytes(text: string, name: string): Warning[] {
  const first = text.indexOf('\uFFFD');
  if (first === -1) return [];
  const count = text.split('\uFFFD').length - 1;
  const line = text.slice(0, first).split('\n').length;
  return [{ code: 'decode/bad-bytes', message: `${count === 1 ? 'One character is' : `${count} characters are`} not valid ${name} and stand as U+FFFD.`, line }];
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  return null;
}

/** What text hardly holds and bytes read in the wrong order are full of: controls, halves of pairs, private use, no characters. */
const STRANGE = /[\0-\x08\x0E-\x1F\x7F-\x9F\uFFFD\uE000-\uF8FF\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

/**
 * UTF-16 without a mark, told by the first 4 kB: there are NULs (the high bytes of letters, spaces and line ends), one in a
 * hundred bytes or more unless the bytes are no UTF-8 anyway, and the pairs read in one order make sense and hold more
 * ASCII than in the other. NULs alone do not tell the order: the low byte of U+3000 and of U+4E00 is one too.
 */
function byNuls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, 4096));
  const nuls = sample.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  if (nuls < 2 || (nuls < sample.length / 100 && isUtf8(bytes))) return null;
  const ascii = (['utf-16le', 'utf-16be'] as const).map((encoding) => {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(sample, { stream: true });
    const strange = text.match(STRANGE)?.length ?? 0;
    return { encoding, count: strange > Math.max(2, text.length / 50) ? 0 : text.match(/[\n\r\x20-\x7E]/g)?.length ?? 0 };
  }).sort((a, b) => b.count - a.count);
  return ascii[0]!.count > ascii[1]!.count ? ascii[0]!.encoding : null;
}

/**
 * Whether bytes that are not valid UTF-8 are UTF-8 all the same, with some damage: it holds more whole multi-byte
 * characters than bad ones (in Windows-1252 text a whole one is a freak: two accented letters or marks in a row of the
 * right kind), or its only bad bytes are a character of several bytes that the end of the file cuts.
 */
function isDamagedUtf8(bytes: Buffer, text: string): boolean {
  let bad = 0, good = 0;
  for (const run of text.matchAll(/\uFFFD|[^\0-\x7F\uFFFD]/gu)) {
    if (run[0] === '\uFFFD') bad++;
    else good++;
  }
  if (good > bad) return true;
  const end = bytes.subarray(-3).toString('latin1');
  return bad === 1 && text.endsWith('\uFFFD') && /[\xE0-\xEF][\x80-\xBF]$|[\xF0-\xF4][\x80-\xBF]{1,2}$/.test(end);
}
