import { stat } from 'node:fs/promises';
import { basename, isAbsolute, normalize, resolve } from 'node:path';
import { argumentNames, shownName, type FileName } from './file-name.js';
import { inputOf, missing, type Input, type Missing } from './input.js';
import { searchFolder, wouldFind, type Search } from './search.js';

export interface Wanted {
  /** Files, folders, globs and `-`, as they stand on the command line. */
  readonly args: readonly string[];
  /** Files and folders that a list names, whose characters all mean themselves. */
  readonly listed: readonly FileName[];
  readonly search: Search;
}

export interface Found {
  readonly inputs: readonly (Input | Missing)[];
  readonly sources: readonly Source[];
}

/** A folder or a glob in which inputs were looked for. */
export interface Source {
  readonly name: string;
  /** Where it was looked. */
  readonly folder: string;
  /** Whether a file would have been an input, if it had been there. `below` is its path from the folder. */
  wouldFind(below: string): Promise<boolean>;
}

/**
 * The inputs that are meant, in the order in which they are named; inside a folder or a glob ordered by path, code unit by code unit,
 * which is the same everywhere. A file that is met twice is read once. Never throws for one bad name.
 */
export async function findInputs({ args, listed, search }: Wanted): Promise<Found> {
  const inputs: (Input | Missing)[] = [], sources: Source[] = [], seen = new Set<string>();
  const add = (all: readonly (Input | Missing)[]): void => {
    for (const each of all) {
      const identity = each.path === null ? '-' : 'raw' in each ? each.path : resolve(each.path);
      if (seen.has(identity)) continue;
      seen.add(identity);
      inputs.push(each);
    }
  };
  for (const arg of argumentNames(args)) {
    if (arg === '-') add([{ path: null, mirror: 'stdin' }]);
    else add(await expand(arg, null, search, sources));
  }
  for (const name of listed) add(await expand(name, asListed(shownName(name)), search, sources));
  return { inputs, sources };
}

/** @param mirror where the output of the file itself lies; null for a name on the command line, which may be a glob */
async function expand(name: FileName, mirror: string | null, search: Search, sources: Source[]): Promise<(Input | Missing)[]> {
  const shown = shownName(name);
  let isFolder: boolean;
  try {
    isFolder = (await stat(name)).isDirectory();
  } catch (error) {
    if (mirror === null && (error as NodeJS.ErrnoException).code === 'ENOENT') {
      const { filesOf, isGlob, readGlob } = await import('./glob.js');
      if (isGlob(shown)) {
        const glob = await readGlob(shown, search.hidden);
        sources.push({ name: shown, folder: glob.folder, wouldFind: async (below) => glob.matches(below) });
        return filesOf(shown, glob);
      }
    }
    return [missing(shown, error)];
  }
  if (!isFolder) return [inputOf(name, mirror ?? basename(shown))];
  sources.push({ name: shown, folder: shown, wouldFind: (below) => wouldFind(shown, below, search) });
  return searchFolder(name, mirror === null || mirror === '.' ? '' : `${mirror}/`, search);
}

/** Listed files keep their folders, as tar keeps them: `/data/a.txt` lies at `data/a.txt`. */
function asListed(name: string): string {
  const path = normalize(name).replace(/\/+$/, '');
  return isAbsolute(path) ? path.replace(/^\/+/, '') : path;
}
