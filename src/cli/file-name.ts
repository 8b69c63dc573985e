import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';

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

export function joinedName(folder: FileName, name: FileName): FileName {
  if (typeof folder === 'string' && typeof name === 'string') return join(folder, name);
  return Buffer.concat([Buffer.from(folder), Buffer.from('/'), Buffer.from(name)]);
}
