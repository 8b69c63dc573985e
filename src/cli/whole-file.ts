import { closeSync, constants, mkdirSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { OutputError, ReaderGone, systemReason } from './exit.js';

/** A file that is written piece by piece and comes to be all at once. Its methods throw OutputError and ReaderGone. */
export interface PendingFile {
  write(text: Uint8Array): Promise<void>;
  commit(): Promise<void>;
  /** Leaves what was there before. At once, so that a signal handler can call it. */
  abandon(): void;
}

/** Where a target is written: under a hidden name beside it, to be renamed at the end. */
interface Place {
  readonly path: string;
  /** The target, or the file that it is a link to. */
  readonly real: string;
  /** A pipe or a device, which is written as it is. */
  readonly straight: boolean;
  readonly flags: number;
  readonly mode: number | undefined;
}

/** A name may have 255 bytes, the hidden one's too. */
const MOST_BYTES_OF_NAME = 230;
/** What a killed run of the same number left is written over, but never through a link that somebody laid there. */
const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC;

function placeOf(target: string): Place {
  const existing = statSync(target, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  if (existing && !existing.isFile()) return { path: target, real: target, straight: true, flags: FLAGS, mode: undefined };
  const real = existing ? realpathSync(target) : target;
  return { path: hiddenName(real), real, straight: false, flags: FLAGS | constants.O_NOFOLLOW, mode: existing?.mode };
}

/** Ends in `.tmp`, so that nobody takes what a killed run left for an output. */
function hiddenName(path: string): string {
  const name = basename(path);
  return join(dirname(path), `.${Buffer.byteLength(name) > MOST_BYTES_OF_NAME ? 'output' : name}.${process.pid}.tmp`);
}

/** Writes a file that is all there or not at all, and makes the folders that it needs. Throws OutputError and ReaderGone. */
export function writeWhole(target: string, text: Uint8Array): void {
  try {
    mkdirSync(dirname(target), { recursive: true });
    const { path, real, straight, flags, mode } = placeOf(target);
    try {
      const file = openSync(path, flags, mode);
      try {
        writeFileSync(file, text);
      } finally {
        closeSync(file);
      }
      if (!straight) renameSync(path, real);
    } catch (error) {
      if (!straight) removeIfThere(path);
      throw error;
    }
  } catch (error) {
    throw failure(target, error);
  }
}

/** Removes what a write of the target left that somebody else has broken off. */
export function removeUnfinished(target: string): void {
  try {
    const { path, straight } = placeOf(target);
    if (!straight) unlinkSync(path);
  } catch {
    // nothing to remove
  }
}

/** Begins a file that is written piece by piece, and makes the folders that it needs. */
export async function beginWhole(target: string): Promise<PendingFile> {
  return guarded(target, async () => {
    mkdirSync(dirname(target), { recursive: true });
    const { path, real, straight, flags, mode } = placeOf(target);
    const handle = await open(path, flags, mode);
    return {
      write: (text) => guarded(target, () => handle.writeFile(text)),
      commit: () => guarded(target, async () => {
        await handle.close();
        if (!straight) renameSync(path, real);
      }),
      abandon: () => {
        if (!straight) removeIfThere(path);
        handle.close().catch(() => {}); // the process is about to end; the first error is the one to tell
      },
    };
  });
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // nothing to remove
  }
}

async function guarded<T>(target: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failure(target, error);
  }
}

function failure(target: string, error: unknown): OutputError | ReaderGone {
  return (error as NodeJS.ErrnoException).code === 'EPIPE' ? new ReaderGone() : new OutputError(`${target}: ${systemReason(error)}`);
}
