import { InputError } from '../../model/errors.js';

/** First bytes (as Latin-1) of formats that people drop on a text tool by mistake, and what to do about each. */
const MAGIC: readonly (readonly [RegExp, string, string])[] = [
  [/^%PDF-/, 'a PDF', 'Copy its text out, or run pdftotext on it first.'],
  [/^\x89PNG\r\n|^GIF8[79]a|^\xFF\xD8\xFF|^RIFF[^]{4}WEBP/, 'an image', 'Give the text of the story.'],
  [/^PK\x03\x04/, 'a ZIP archive or an office document', 'Unpack it, or save the document as plain text.'],
  [/^\x1F\x8B|^BZh[1-9]|^\xFD7zXZ|^\x28\xB5\x2F\xFD|^7z\xBC\xAF|^Rar!/, 'a compressed file', 'Unpack it first.'],
  [/^\xD0\xCF\x11\xE0|^\{\\rtf/, 'a word processor document', 'Save it as plain text.'],
  [/^\x7FELF|^MZ[^]{58}|^\xCA\xFE\xBA\xBE|^\0asm/, 'a program', 'Give a text file.'],
];

/** Throws for bytes that start like a known binary format. */
export function refuseMagic(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64)).toString('latin1');
  for (const [magic, what, advice] of MAGIC) {
    if (magic.test(head)) throw new InputError('decode/binary', `The input is ${what}, not text. ${advice}`);
  }
}

/**
 * Throws for text that is mostly not text: more than one character in fifty is a control character. Wire feeds carry a
 * few (SOH, STX, ETX around a story) and a page may hold a stray NUL; no story comes near that share.
 */
export function refuseBinary(text: string): void {
  let controls = 0;
  for (const run of text.matchAll(/[\0-\x08\x0E-\x1A\x1C-\x1F\x7F]+/g)) controls += run[0].length;
  if (controls > Math.max(2, text.length / 50)) {
    throw new InputError('decode/binary', 'The input is binary data, not text: it is full of control characters. Give a text file, or name its encoding.');
  }
}
