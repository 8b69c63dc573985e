import { relative } from 'node:path';
import { noMatch, type Input, type Missing } from './input.js';
import { filesBelow } from './walk.js';

/** A glob, taken apart. Paths count from its folder. */
export interface Glob {
  /** The folder before the first sign of the glob: the search begins there. */
  readonly folder: string;
  matches(path: string): boolean;
  /** Whether something in the folder may match. */
  leadsInto(path: string): boolean;
}

const SIGN = /[*?[{]|[!+@]\(/;

export function isGlob(name: string): boolean {
  return SIGN.test(name);
}

/** @param hidden let `*` stand for names that begin with a point too */
export async function readGlob(glob: string, hidden: boolean): Promise<Glob> {
  const { default: picomatch } = await import('picomatch');
  const folder = /^(?:[^*?[{!+@(/]*\/)*/.exec(glob)![0], pattern = glob.slice(folder.length), options = { dot: hidden, flags: 's' }; // a name may hold line ends
  const { parts } = picomatch.scan(pattern, { parts: true });
  const ways = (parts && parts.length > 0 ? parts : [pattern]).map((part) => ({ part, matches: picomatch(part, options) }));
  return {
    folder: folder === '' ? '.' : folder,
    matches: picomatch(pattern, options),
    leadsInto: (path) => {
      const names = path.split('/');
      for (const [i, name] of names.entries()) {
        const way = ways[i];
        if (way === undefined) return false;
        if (way.part.includes('/')) return true;
        if (!way.matches(name)) return false;
        if (way.part === '**') return true;
      }
      return names.length < ways.length;
    },
  };
}

/** The files that a glob stands for, as `filesBelow` has them. */
export async function filesOf(glob: string, { folder, matches, leadsInto }: Glob): Promise<(Input | Missing)[]> {
  const found = await filesBelow<never>(folder, '', { rulesOf: async () => null, entersFolder: (below) => leadsInto(below), takesFile: (below) => matches(below) });
  const files = found.filter((each) => !('error' in each && each.error.code === 'input/not-found' && relative(folder, each.path) === ''));
  return files.length === 0 ? [noMatch(glob, 'no file matches')] : files;
}
