import { InputError, MOST_BYTES, tooLarge } from '../../model/errors.js';
import type { Source } from '../../model/tree.js';
import { refuseBinary, refuseMagic } from './binary.js';
import { readBytes } from './bytes.js';
import { sha256 } from './sha256.js';

export interface DecodeOptions {
  /** Shown as `input.path`; null for standard input. */
  readonly path?: string | null;
  /** Any encoding name that iconv knows; detected when left out. Of no meaning for a string. */
  readonly encoding?: string;
}

/**
 * Decodes the bytes of an input; a string is taken as it is, lone surrogates and all. The result has no byte-order mark.
 * Throws an InputError for what is no text: nothing but white space, binary data, an encoding that nobody knows.
 */
export function decode(input: Uint8Array | string, options: DecodeOptions): Source {
  if (input.length > MOST_BYTES) throw tooLarge();
  const bytes = typeof input === 'string' ? Buffer.from(input, 'utf8') : input;
  if (options.encoding === undefined) refuseMagic(bytes);
  const { text: decoded, encoding, warnings } = typeof input === 'string'
    ? { text: input, encoding: 'utf-8', warnings: [] }
    : readBytes(bytes, options.encoding);
  const hasMark = decoded.startsWith('\uFEFF'), text = hasMark ? decoded.slice(1) : decoded;
  refuseBinary(text);
  if (!/[^\s\u200B-\u200F\u2060\uFEFF\0]/.test(text)) {
    throw new InputError('decode/empty', 'The input holds no text: it is empty or nothing but white space. Give a file with a story in it.');
  }
  return { path: options.path ?? null, text, hasMark, encoding, sha256: sha256(bytes), warnings };
}
