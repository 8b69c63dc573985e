import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256 } from '../../../src/stages/decode/sha256.js';

it('is the digest that sha256sum prints, of bytes in any wrapping', () => {
  expect(sha256(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  const pooled = Buffer.from('xx\u{1F600}story'.repeat(500)).subarray(2);
  expect(sha256(pooled)).toBe(createHash('sha256').update(pooled).digest('hex'));
});
