import { createHash } from 'node:crypto';
import type { Source } from '../../model/tree.js';

/** Decodes the bytes of an input; a string is taken as it is. */
export function decode(input: Uint8Array | string, options: { readonly path?: string | null; readonly encoding?: string }): Source {
  const bytes = typeof input === 'string' ? Buffer.from(input, 'utf8') : input;
  const text = typeof input === 'string' ? input : new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes);
  return {
    path: options.path ?? null,
    text: text.startsWith('\uFEFF') ? text.slice(1) : text,
    encoding: 'utf-8',
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
