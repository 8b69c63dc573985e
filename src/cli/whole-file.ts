import { closeSync, constants, fchmodSync, lstatSync, mkdirSync, openSync, readlinkSync, realpathSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { OutputError, ReaderGone, systemReason } from './exit.js';
import { clearLeftovers, hiddenName } from './hidden-name.js';

/** A file that is written piece by piece and comes to be all at once. Its methods throw OutputError and ReaderGone. */
export interface PendingFile {
  write(text: Uint8Array): Promise<void>;
  commit(): Promise<void>;
  /** Leaves what was there before. At once, so that a signal handler can call it. */
  abandon(): void;
}

/**
 * What becomes of a link in the place of a target. A file that the user names is written where its links lead, and to a pipe or a device
 * as it is. In a folder of outputs nothing but the folders has been named: a file takes the place of whatever lies there.
 */
export type Links = 'followed' | 'replaced';

/** Where a target is written: under a hidden name beside it, to be renamed at the end. */
interface Place {
  readonly path: string;
  /** The target, or the file that it is a link to. */
  readonly real: string;
  /** A pipe or a device, which is written as it is. */
  readonly straight: boolean;
  readonly flags: number;
  /** The rights of the file that was there. */
  readonly mode: number | null;
}

/** What a killed run of the same number left is written over, but never through a link that somebody laid there. */
const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC;

function placeOf(target: string, links: Links): Place {
  const existing = (links === 'followed' ? statSync : lstatSync)(target, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  if (links === 'followed' && existing && !existing.isFile()) return { path: target, real: target, straight: true, flags: FLAGS, mode: null };
  const real = links === 'followed' ? behindLinks(target) : target;
  return { path: hiddenName(real), real, straight: false, flags: FLAGS | constants.O_NOFOLLOW, mode: existing?.isFile() ? existing.mode & 0o7777 : null };
}

/** Where a path leads, though nothing may be there yet. */
function behindLinks(path: string): string {
  let link: string;
  try {
    link = readlinkSync(path);
  } catch {
    return path;
  }
  return behindLinks(isAbsolute(link) ? link : join(realpathSync(dirname(path)), link));
}

/** Writes a file that is all there or not at all, and makes the folders that it needs. Throws OutputError and ReaderGone. */
export function writeWhole(target: string, text: Uint8Array, links: Links): void {
  try {
    mkdirSync(dirname(target), { recursive: true });
    const { path, real, straight, flags, mode } = placeOf(target, links);
    try {
      const file = openSync(path, flags, mode ?? undefined);
      try {
        giveRights(file, mode);
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
export function removeUnfinished(target: string, links: Links): void {
  try {
    const { path, straight } = placeOf(target, links);
    if (!straight) unlinkSync(path);
  } catch {
    // nothing to remove
  }
}

/** Begins a file that is written piece by piece, and makes the folders that it needs. */
export async function beginWhole(target: string, links: Links): Promise<PendingFile> {
  return guarded(target, async () => {
    mkdirSync(dirname(target), { recursive: true });
    const { path, real, straight, flags, mode } = placeOf(target, links);
    if (!straight) clearLeftovers(dirname(real), real);
    const handle = await open(path, flags, mode ?? undefined);
    giveRights(handle.fd, mode);
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

/** What was open to a group stays so, though the umask would close it. */
function giveRights(file: number, mode: number | null): void {
  try {
    if (mode !== null) fchmodSync(file, mode);
  } catch {
    // some file systems know no rights
  }
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
