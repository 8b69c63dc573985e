import { systemReason } from './exit.js';
import { shownName, type FileName } from './file-name.js';

/** One thing to parse. Plain data, like all that is told to a worker. */
export interface Input {
  /** As messages and `input.path` show it; null for standard input. */
  readonly path: string | null;
  /** The name as the system has it, where that is no UTF-8. */
  readonly raw?: Uint8Array;
  /** Where it lies below the folder, the glob's folder or the list that it was found by: its output lies there below `-o DIR/`. */
  readonly mirror: string;
}

/** An argument that gave nothing to parse, and why. */
export interface Missing {
  readonly path: string;
  readonly error: { readonly code: `input/${string}`; readonly message: string };
}

/** The input of that name. `mirror`: where its output lies. */
export function inputOf(name: FileName, mirror: string): Input {
  return typeof name === 'string' ? { path: name, mirror } : { path: shownName(name), raw: name, mirror };
}

export function missing(path: string, error: unknown): Missing {
  const code = (error as NodeJS.ErrnoException).code;
  return { path, error: { code: code === 'ENOENT' ? 'input/not-found' : 'input/unreadable', message: systemReason(error) } };
}

/** A socket, a device or a pipe that a search came upon. */
export function notFile(path: string): Missing {
  return { path, error: { code: 'input/unreadable', message: 'neither a file nor a folder: it is read only where it is named itself' } };
}

export function noMatch(path: string, message: string): Missing {
  return { path, error: { code: 'input/no-match', message } };
}

export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
