import { readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { InputError, MOST_BYTES, tooLarge } from '../model/errors.js';
import { ReadError, systemReason } from './exit.js';

/** The bytes of a file, a named pipe or a device. Throws a ReadError that says why not, an InputError when there are too many. */
export async function readInput(name: string | Uint8Array): Promise<Uint8Array> {
  const path = typeof name === 'string' ? name : Buffer.from(name);
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return await collectFrom(path);
    if (stats.size > MOST_BYTES) throw tooLarge();
    return readFileSync(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new ReadError((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'input/not-found' : 'input/unreadable', systemReason(error));
  }
}

/** All bytes of a stream up to the limit. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  try {
    return await collect(stream);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new ReadError('input/unreadable', systemReason(error));
  }
}

async function collectFrom(pipe: string | Buffer): Promise<Uint8Array> {
  const handle = await open(pipe, 'r');
  try {
    return await collect(handle.createReadStream({ autoClose: false }));
  } finally {
    await handle.close();
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MOST_BYTES) throw tooLarge();
    parts.push(chunk);
  }
  return Buffer.concat(parts, length);
}
