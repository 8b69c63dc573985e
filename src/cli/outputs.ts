import { statSync } from 'node:fs';
import { OutputError, ReaderGone, systemReason } from './exit.js';
import { beginWhole, removeUnfinished, type PendingFile } from './whole-file.js';

/** The one stream that documents follow each other in. Every method waits until the text is handed on, so memory stays flat behind a slow reader. */
export interface Output {
  write(text: Uint8Array): Promise<void>;
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
  return target === undefined ? { write: (text) => writeTo(stdout, text), commit: async () => {}, abandon: () => {} } : fileOutput(target);
}

/** Resolves when the stream has taken the text over. Throws ReaderGone when nobody reads any more, OutputError otherwise. */
export function writeTo(stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
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
    write: async (text) => {
      file ??= await beginWhole(target);
      await file.write(text);
    },
    commit: async () => file?.commit(),
    // A signal may come while the file is being made.
    abandon: () => (file ? file.abandon() : removeUnfinished(target)),
  };
}
