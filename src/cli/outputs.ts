import { unlinkSync } from 'node:fs';
import { mkdir, open, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { OutputError, ReaderGone, systemReason, UsageError } from './exit.js';
import type { Input } from './inputs.js';

/** Where documents go. Every method waits until the text is handed on, so memory stays flat behind a slow reader. */
export interface Output {
  /** True when the documents follow each other in one stream. */
  readonly isStream: boolean;
  write(text: string, input: Input): Promise<void>;
  /** Everything is written: make it final. */
  commit(): Promise<void>;
  /** Something broke, or a signal came: leave no half file. At once, so that a signal handler can call it. */
  abandon(): void;
}

/** True when `-o` names a folder: it ends in a slash or is one. */
export async function namesFolder(target: string): Promise<boolean> {
  return target.endsWith('/') || ((await stat(target).catch(() => null))?.isDirectory() ?? false);
}

/** Opens what `-o` names, standard output without it. Throws a UsageError when an input would be overwritten, or two outputs would be one. */
export async function openOutput(target: string | undefined, stdout: NodeJS.WriteStream, extension: string, inputs: readonly Input[]): Promise<Output> {
  if (target === undefined) return streamOutput(stdout);
  if (await namesFolder(target)) return folderOutput(target, extension, inputs);
  await refuseInputs(target, inputs);
  return fileOutput(target);
}

async function refuseInputs(target: string, inputs: readonly Input[]): Promise<void> {
  const existing = await stat(target).catch(() => null);
  if (!existing?.isFile()) return;
  for (const { path } of inputs) {
    const read = path === null ? null : await stat(path).catch(() => null);
    if (read?.ino === existing.ino && read.dev === existing.dev) throw new UsageError(`-o ${target} would overwrite an input`);
  }
}

function streamOutput(stream: NodeJS.WriteStream): Output {
  return {
    isStream: true,
    write: (text) => writeTo(stream, text),
    commit: async () => {},
    abandon: () => {},
  };
}

/** Resolves when the stream has taken the text over. Throws ReaderGone when nobody reads any more, OutputError otherwise. */
export function writeTo(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done, failed) => {
    stream.write(text, (error) => {
      if (!error) done();
      else if ((error as NodeJS.ErrnoException).code === 'EPIPE') failed(new ReaderGone());
      else failed(new OutputError(`standard output: ${systemReason(error)}`));
    });
  });
}

/** Nothing is made before there is something to write: an input that failed leaves what was there. */
function fileOutput(target: string): Output {
  let file: PendingFile | null = null;
  return {
    isStream: true,
    write: async (text) => {
      file ??= await beside(target);
      await file.write(text);
    },
    commit: async () => file?.commit(),
    abandon: () => file?.abandon(),
  };
}

function folderOutput(folder: string, extension: string, inputs: readonly Input[]): Output {
  const takenBy = new Map<string, string | null>();
  for (const { mirror, path } of inputs) {
    const other = takenBy.get(mirror);
    if (other !== undefined) throw new UsageError(`${other ?? 'standard input'} and ${path ?? 'standard input'} would both be written to ${join(folder, mirror + extension)}`);
    takenBy.set(mirror, path);
  }
  let pending: PendingFile | null = null;
  return {
    isStream: false,
    write: async (text, { mirror }) => {
      pending = await beside(join(folder, mirror + extension));
      await pending.write(text);
      await pending.commit();
      pending = null;
    },
    commit: async () => {},
    abandon: () => pending?.abandon(),
  };
}

interface PendingFile {
  write(text: string): Promise<void>;
  commit(): Promise<void>;
  abandon(): void;
}

/**
 * A file that comes to be all at once: written under another name beside its target and renamed at the end. A link is followed to
 * its file; a pipe or a device is written straight.
 */
async function beside(target: string): Promise<PendingFile> {
  return guarded(target, async () => {
    await mkdir(dirname(target), { recursive: true });
    const existing = await stat(target).catch(() => null);
    if (existing?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    const straight = existing !== null && !existing.isFile();
    const real = existing ? await realpath(target).catch(() => target) : target;
    const place = straight ? target : join(dirname(real), `.${basename(real).slice(0, 200)}.${process.pid}.tmp`);
    const handle = await open(place, straight ? 'w' : 'wx', existing?.mode);
    return {
      write: (text) => guarded(target, () => handle.writeFile(text)),
      commit: () => guarded(target, async () => {
        await handle.close();
        if (!straight) await rename(place, real);
      }),
      abandon: () => {
        if (!straight) removeIfThere(place);
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
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') throw new ReaderGone();
    throw new OutputError(`${target}: ${systemReason(error)}`);
  }
}
