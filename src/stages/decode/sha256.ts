import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * The SHA-256 of bytes, in hexadecimal digits. It names an input and guards nothing.
 *
 * Not Node's own: loading `node:crypto` takes 10 ms, more than a twentieth of what a story takes from start to end.
 */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(digest(bytes));
}
