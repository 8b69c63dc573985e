import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { ReadError, systemReason } from './exit.js';

/** One thing to parse. */
export interface Input {
  /** As messages and `input.path` show it; null for standard input. */
  readonly path: string | null;
  /** Where its output goes below `-o DIR/`, without the ending. */
  readonly mirror: string;
}

/** An argument that gave nothing to parse, and why. */
export interface Missing {
  readonly path: string;
  readonly error: ReadError;
}

/** What a folder is searched for; a file that is named on the command line may end in anything. */
const TEXT_LIKE = /\.(?:txt|text|md|markdown)$/i;
const GLOB_SIGN = /[*?[{]|[!+@]\(/;

/**
 * The inputs that the arguments mean, in the order of the arguments; inside a folder or a glob ordered by path, code unit by code
 * unit, which is the same everywhere. A file that is met twice is read once. Never throws for one bad argument.
 */
export async function findInputs(args: readonly string[]): Promise<(Input | Missing)[]> {
  const inputs: (Input | Missing)[] = [], seen = new Set<string>();
  for (const arg of args) {
    for await (const found of expand(arg)) {
      const identity = found.path === null ? '-' : resolve(found.path);
      if (seen.has(identity)) continue;
      seen.add(identity);
      inputs.push(found);
    }
  }
  return inputs;
}

async function* expand(arg: string): AsyncGenerator<Input | Missing> {
  if (arg === '-') {
    yield { path: null, mirror: 'stdin' };
    return;
  }
  let isFolder: boolean;
  try {
    isFolder = (await stat(arg)).isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && GLOB_SIGN.test(arg)) yield* expandGlob(arg);
    else yield missing(arg, error);
    return;
  }
  if (isFolder) yield* expandFolder(arg);
  else yield { path: arg, mirror: withoutEnding(basename(arg)) };
}

/** Links to files are read; links to folders are not followed, so no walk goes round in circles. Names that begin with a point are skipped. */
async function* expandFolder(folder: string): AsyncGenerator<Input | Missing> {
  const files: string[] = [], unreadable: Missing[] = [], waiting = [folder];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    let entries: Dirent[];
    try {
      entries = await readdir(at, { withFileTypes: true });
    } catch (error) {
      unreadable.push(missing(at, error));
      continue;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) waiting.push(path);
      else if (TEXT_LIKE.test(entry.name) && !(entry.isSymbolicLink() && (await leadsToFolder(path)))) files.push(path);
    }
  }
  if (files.length === 0 && unreadable.length === 0) yield { path: folder, error: new ReadError('input/no-match', 'no .txt, .text, .md or .markdown file in it') };
  yield* unreadable.sort((a, b) => byCodeUnit(a.path, b.path));
  for (const path of files.sort(byCodeUnit)) yield { path, mirror: withoutEnding(relative(folder, path)) };
}

async function* expandGlob(pattern: string): AsyncGenerator<Input | Missing> {
  const { glob } = await import('tinyglobby');
  const folder = /^(?:[^*?[{!+@(/]*\/)*/.exec(pattern)![0];
  const files = await glob(pattern.slice(folder.length), { cwd: folder === '' ? '.' : folder, onlyFiles: true, followSymbolicLinks: false, expandDirectories: false });
  if (files.length === 0) yield { path: pattern, error: new ReadError('input/no-match', 'no file matches') };
  for (const file of files.sort(byCodeUnit)) yield { path: folder + file, mirror: withoutEnding(file) };
}

async function leadsToFolder(link: string): Promise<boolean> {
  try {
    return (await stat(await realpath(link))).isDirectory();
  } catch {
    return false; // a broken link fails when it is read, with a message of its own
  }
}

function missing(path: string, error: unknown): Missing {
  const code = (error as NodeJS.ErrnoException).code;
  return { path, error: new ReadError(code === 'ENOENT' ? 'input/not-found' : 'input/unreadable', systemReason(error)) };
}

function withoutEnding(path: string): string {
  return path.replace(/\.[^./\\]+$/, '');
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
