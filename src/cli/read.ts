import { readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { InputError, MOST_BYTES, tooLarge } from '../model/errors.js';
import { ReadError, systemReason } from './exit.js';

/** The bytes of a file, a named pipe or a device. Throws a ReadError that says why not, an InputError when there are more than `most`. */
export async function readInput(name: string | Uint8Array, most = MOST_BYTES): Promise<Uint8Array> {
  const path = typeof name === 'string' ? name : Buffer.from(name);
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return await collectFrom(path, most);
    if (stats.size > most) throw tooLarge();
    return readFileSync(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new ReadError((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'input/not-found' : 'input/unreadable', systemReason(error));
  }
}

/** All bytes of a stream, `most` at the most. */
export async function readStream(stream: AsyncIterable<Uint8Array>, most = MOST_BYTES): Promise<Uint8Array> {
  try {
    return await collect(stream, most);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new ReadError('input/unreadable', systemReason(error));
  }
}

async function collectFrom(pipe: string | Buffer, most: number): Promise<Uint8Array> {
  const handle = await open(pipe, 'r');
  try {
    return await collect(handle.createReadStream({ autoClose: false }), most);
  } finally {
    await handle.close();
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) throw tooLarge();
    parts.push(chunk);
  }
  return Buffer.concat(parts, length);
}
