import { extname } from 'node:path';
import { UsageError } from './exit.js';
import { joinedName, shownName, type FileName } from './file-name.js';
import { isIgnored, rulesOf, type IgnoreRules } from './ignore-file.js';
import { noMatch, type Input, type Missing } from './input.js';
import { filesBelow } from './walk.js';

/** What a search of folders takes. */
export interface Search {
  /** Endings in lower case, point included. */
  readonly extensions: readonly string[];
  /** Names that begin with a point too. */
  readonly hidden: boolean;
}

const TEXT_LIKE: readonly string[] = ['.txt', '.text', '.md', '.markdown'];

/** Reads the `txt,md` of `--ext`; a point before each may stand or not. Throws a UsageError where there is none. */
export function parseExtensions(list: string | undefined): readonly string[] {
  if (list === undefined) return TEXT_LIKE;
  const names = list.split(',').map((name) => name.trim().toLowerCase().replace(/^\.+/, '')).filter((name) => name !== '');
  if (names.length === 0 || names.some((name) => /[./]/.test(name))) throw new UsageError(`--ext needs endings such as txt,md, not ${JSON.stringify(list)}`);
  return [...new Set(names)].map((name) => `.${name}`);
}

/**
 * The files that a search of the folder takes, as `filesBelow` has them.
 *
 * @param mirror what stands before the path from the folder in `Input.mirror`; empty for nothing
 */
export async function searchFolder(folder: FileName, mirror: string, search: Search): Promise<(Input | Missing)[]> {
  const found = await filesBelow<IgnoreRules>(folder, mirror, {
    rulesOf,
    entersFolder: (below, rules) => sees(search, below) && !isIgnored(rules, below, true),
    takesFile: (below, rules) => sees(search, below) && hasEnding(search, below) && !isIgnored(rules, below, false),
  });
  return found.length === 0 ? [noMatch(shownName(folder), `no ${endings(search)} file in it`)] : found;
}

/** Whether a search of `folder` would come upon a file at `path` below it, whose folders need not be there yet. */
export async function wouldFind(folder: string, path: string, search: Search): Promise<boolean> {
  if (!hasEnding(search, path)) return false;
  const parts = path.split('/');
  let at = '', rules = await rulesOf(folder, '', null);
  for (const [i, part] of parts.entries()) {
    at = at === '' ? part : `${at}/${part}`;
    if (!sees(search, at) || isIgnored(rules, at, i < parts.length - 1)) return false;
    if (i < parts.length - 1) rules = await rulesOf(joinedName(folder, at), at, rules);
  }
  return true;
}

/** Whether the last part of the path is not hidden, or may be. */
function sees({ hidden }: Search, path: string): boolean {
  return hidden || path[path.lastIndexOf('/') + 1] !== '.';
}

function hasEnding({ extensions }: Search, path: string): boolean {
  return extensions.includes(extname(`_${path.slice(path.lastIndexOf('/') + 1)}`).toLowerCase());
}

function endings({ extensions }: Search): string {
  return extensions.length === 1 ? extensions[0]! : `${extensions.slice(0, -1).join(', ')} or ${extensions.at(-1)}`;
}
