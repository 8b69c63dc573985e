import { stat } from 'node:fs/promises';
import { basename, isAbsolute, normalize, resolve } from 'node:path';
import { shownName, type FileName } from './file-name.js';
import { byCodeUnit, missing, noMatch, type Input, type Missing } from './input.js';
import { searchFolder, type Search } from './search.js';

export interface Wanted {
  /** Files, folders, globs and `-`, as they stand on the command line. */
  readonly args: readonly string[];
  /** Files and folders that a list names, whose characters all mean themselves. */
  readonly listed: readonly FileName[];
  readonly search: Search;
}

export interface Found {
  readonly inputs: readonly (Input | Missing)[];
  /** The folders that were searched. */
  readonly folders: readonly string[];
}

const GLOB_SIGN = /[*?[{]|[!+@]\(/;

/**
 * The inputs that are meant, in the order in which they are named; inside a folder or a glob ordered by path, code unit by code unit,
 * which is the same everywhere. A file that is met twice is read once. Never throws for one bad name.
 */
export async function findInputs({ args, listed, search }: Wanted): Promise<Found> {
  const inputs: (Input | Missing)[] = [], folders: string[] = [], seen = new Set<string>();
  const add = (all: readonly (Input | Missing)[]): void => {
    for (const each of all) {
      const identity = each.path === null ? '-' : 'raw' in each ? each.path : resolve(each.path);
      if (seen.has(identity)) continue;
      seen.add(identity);
      inputs.push(each);
    }
  };
  for (const arg of args) {
    if (arg === '-') add([{ path: null, mirror: 'stdin' }]);
    else add(await expand(arg, null, search, folders));
  }
  for (const name of listed) add(await expand(name, asListed(shownName(name)), search, folders));
  return { inputs, folders };
}

/** @param mirror where the output of the file itself lies; null for a name on the command line, which may be a glob */
async function expand(name: FileName, mirror: string | null, search: Search, folders: string[]): Promise<(Input | Missing)[]> {
  const shown = shownName(name);
  let isFolder: boolean;
  try {
    isFolder = (await stat(name)).isDirectory();
  } catch (error) {
    if (mirror === null && (error as NodeJS.ErrnoException).code === 'ENOENT' && GLOB_SIGN.test(shown)) return expandGlob(shown);
    return [missing(shown, error)];
  }
  if (!isFolder) return [{ path: shown, ...(typeof name === 'string' ? {} : { raw: name }), mirror: mirror ?? basename(shown) }];
  folders.push(shown);
  return searchFolder(name, mirror === null || mirror === '.' ? '' : `${mirror}/`, search);
}

/** Listed files keep their folders, as tar keeps them: `/data/a.txt` lies at `data/a.txt`. */
function asListed(name: string): string {
  const path = normalize(name).replace(/\/+$/, '');
  return isAbsolute(path) ? path.replace(/^\/+/, '') : path;
}

async function expandGlob(pattern: string): Promise<(Input | Missing)[]> {
  const { glob } = await import('tinyglobby');
  const folder = /^(?:[^*?[{!+@(/]*\/)*/.exec(pattern)![0];
  const files = await glob(pattern.slice(folder.length), { cwd: folder === '' ? '.' : folder, onlyFiles: true, followSymbolicLinks: false, expandDirectories: false });
  if (files.length === 0) return [noMatch(pattern, 'no file matches')];
  return files.sort(byCodeUnit).map((file) => ({ path: folder + file, mirror: file }));
}
