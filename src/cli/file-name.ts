import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The name of a file as the system takes it: bytes where they are no UTF-8, which no string could hold. */
export type FileName = string | Buffer;

export function fileName(bytes: Buffer): FileName {
  return isUtf8(bytes) ? bytes.toString() : bytes;
}

/** A name as messages, documents and outputs have it. Of one that is no UTF-8 every byte beyond ASCII is written as `\xE9`. */
export function shownName(name: FileName): string {
  if (typeof name === 'string') return name;
  return name.toString('latin1').replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * Arguments as the system has them. Node puts U+FFFD for what is no UTF-8 in them, so that the file could not be found again; Linux still has
 * the bytes. Elsewhere they stay as they are.
 */
export function argumentNames(args: readonly string[]): FileName[] {
  if (!args.some((arg) => arg.includes('\ufffd'))) return [...args];
  const odd = commandLine().filter((bytes) => !isUtf8(bytes));
  return args.map((arg) => {
    const at = odd.findIndex((bytes) => withoutRuns(bytes.toString()) === withoutRuns(arg));
    return at < 0 ? arg : odd.splice(at, 1)[0]!;
  });
}

/** Who decodes may put one sign for several bytes or one for each. */
function withoutRuns(text: string): string {
  return text.replace(/\ufffd+/g, '\ufffd');
}

function commandLine(): Buffer[] {
  let all: Buffer;
  try {
    all = readFileSync('/proc/self/cmdline');
  } catch {
    return [];
  }
  const words: Buffer[] = [];
  for (let from = 0, end = all.indexOf(0); end >= 0; from = end + 1, end = all.indexOf(0, from)) words.push(all.subarray(from, end));
  return words;
}

export function joinedName(folder: FileName, name: FileName): FileName {
  if (typeof folder === 'string' && typeof name === 'string') return join(folder, name);
  return Buffer.concat([Buffer.from(folder), Buffer.from('/'), Buffer.from(name)]);
}

/** Eight letters that tell a text from others. */
export function markOf(text: string | Uint8Array): string {
  return bytesToHex(sha256(typeof text === 'string' ? utf8ToBytes(text) : text)).slice(0, 8);
}

/** The longest beginning that has no more bytes and cuts no character. */
export function cutToBytes(text: string, most: number): string {
  return Buffer.byteLength(text) <= most ? text : new TextDecoder().decode(Buffer.from(text).subarray(0, most)).replace(/\ufffd+$/, '');
}
