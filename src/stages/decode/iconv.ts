import { createRequire } from 'node:module';

type Iconv = typeof import('iconv-lite');

/**
 * iconv-lite, loaded at its first use: nearly every input is UTF-8 or UTF-16 and needs none of its tables, whose loading
 * start-up would pay for. A plain `import()` would make decoding, and so the whole library, asynchronous; a static one does
 * not survive bundling as an ES module, because iconv-lite is CommonJS and asks for `buffer` at run time.
 */
export function iconv(): Iconv {
  return createRequire(import.meta.url)('iconv-lite') as Iconv;
}
