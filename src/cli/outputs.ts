import { fstatSync, statSync, writeSync } from 'node:fs';
import { OutputError, ReaderGone, systemReason } from './exit.js';
import { surviveFileLimit } from './signals.js';
import { beginWhole, removeUnfinished, type PendingFile } from './whole-file.js';

/** The one stream that documents follow each other in. Every method waits until the text is handed on, so memory stays flat behind a slow reader. */
export interface Output {
  write(text: Uint8Array): Promise<void>;
  /** Has something done before there is a half file. */
  onBegin(action: () => void): void;
  /** Everything is written: make it final. */
  commit(): Promise<void>;
  /** Something broke, or a signal came: leave no half file. At once, so that a signal handler can call it. */
  abandon(): void;
}

/** True when `-o` names a folder: it ends in a slash or is one. */
export function namesFolder(target: string): boolean {
  if (target.endsWith('/')) return true;
  try {
    return statSync(target).isDirectory();
  } catch {
    return false; // whoever writes it says what is wrong
  }
}

/** Where documents go that follow each other: to the file, or to standard output where there is none. */
export function openOutput(target: string | undefined, stdout: NodeJS.WriteStream): Output {
  return target === undefined ? { write: (text) => writeTo(stdout, text), onBegin: () => {}, commit: async () => {}, abandon: () => {} } : fileOutput(target);
}

/** Resolves when the stream has taken all of the text over. Throws ReaderGone when nobody reads any more, OutputError otherwise. */
export async function writeTo(stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
  try {
    const { fd } = stream as NodeJS.WriteStream & { readonly fd: number };
    if (fstatSync(fd).isFile()) writeAll(fd, typeof text === 'string' ? Buffer.from(text) : text);
    else await new Promise<void>((done, failed) => stream.write(text, (error) => (error ? failed(error) : done())));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EPIPE' ? new ReaderGone() : new OutputError(`standard output: ${systemReason(error)}`);
  }
}

/** Node's own stream writes to a file once and does not look how much the disk has taken: where that is full it cuts a document off, and all seems well. */
function writeAll(fd: number, bytes: Uint8Array): void {
  surviveFileLimit();
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
}

/** Nothing is made before there is something to write: an input that failed leaves what was there. */
function fileOutput(target: string): Output {
  let file: PendingFile | null = null, begins = (): void => {};
  return {
    write: async (text) => {
      if (!file) {
        begins();
        file = await beginWhole(target, 'followed');
      }
      await file.write(text);
    },
    onBegin: (action) => {
      begins = action;
    },
    commit: async () => file?.commit(),
    // A signal may come while the file is being made.
    abandon: () => (file ? file.abandon() : removeUnfinished(target, 'followed')),
  };
}
