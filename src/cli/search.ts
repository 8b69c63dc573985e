import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { UsageError } from './exit.js';
import { fileName, joinedName, shownName, type FileName } from './file-name.js';
import { isIgnored, rulesOf, type IgnoreRules } from './ignore-file.js';
import { byCodeUnit, missing, noMatch, type Input, type Missing } from './input.js';

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

interface Folder {
  readonly name: FileName;
  /** From where the search began, as shown. */
  readonly below: string;
  readonly rules: IgnoreRules | null;
}

/**
 * The files of a folder and the folders in it, ordered by path, code unit by code unit. Links to files are read; links to folders are
 * not followed, so no search goes round in circles.
 *
 * @param mirror what stands before the path from the folder in `Input.mirror`; empty for nothing
 */
export async function searchFolder(folder: FileName, mirror: string, search: Search): Promise<(Input | Missing)[]> {
  const files: Input[] = [], failed: Missing[] = [], waiting: Folder[] = [{ name: folder, below: '', rules: null }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    let rules = at.rules, entries: Dirent<Buffer>[];
    try {
      entries = await readdir(at.name, { withFileTypes: true, encoding: 'buffer' });
      rules = await rulesOf(at.name, at.below, at.rules);
    } catch (error) {
      failed.push(missing(shownName(at.name), error));
      continue;
    }
    for (const entry of entries) {
      const name = fileName(entry.name), shown = shownName(name);
      if (shown.startsWith('.') && !search.hidden) continue;
      const path = joinedName(at.name, name), below = at.below === '' ? shown : `${at.below}/${shown}`;
      if (entry.isDirectory()) {
        if (!isIgnored(rules, below, true)) waiting.push({ name: path, below, rules });
      } else if (takes(search, shown) && !isIgnored(rules, below, false) && !(entry.isSymbolicLink() && (await leadsToFolder(path)))) {
        files.push({ path: shownName(path), ...(typeof path === 'string' ? {} : { raw: path }), mirror: mirror + below });
      }
    }
  }
  if (files.length === 0 && failed.length === 0) return [noMatch(shownName(folder), `no ${endings(search)} file in it`)];
  return [...failed.sort((a, b) => byCodeUnit(a.path, b.path)), ...files.sort((a, b) => byCodeUnit(a.path!, b.path!))];
}

/** Whether a search takes a file of that name. */
export function takes({ extensions }: Search, name: string): boolean {
  return extensions.includes(extname(`_${name}`).toLowerCase());
}

/** Whether a search of `folder` would come upon a file at `path` below it, whose folders need not be there yet. */
export async function looksAt(folder: string, path: string, { hidden }: Search): Promise<boolean> {
  const parts = path.split('/');
  let at = '', rules = await rulesOf(folder, '', null);
  for (const [i, part] of parts.entries()) {
    at = at === '' ? part : `${at}/${part}`;
    if ((part.startsWith('.') && !hidden) || isIgnored(rules, at, i < parts.length - 1)) return false;
    if (i < parts.length - 1) rules = await rulesOf(joinedName(folder, at), at, rules);
  }
  return true;
}

function endings({ extensions }: Search): string {
  return extensions.length === 1 ? extensions[0]! : `${extensions.slice(0, -1).join(', ')} or ${extensions.at(-1)}`;
}

async function leadsToFolder(link: FileName): Promise<boolean> {
  try {
    return (await stat(await realpath(link))).isDirectory();
  } catch {
    return false; // a broken link fails when it is read, with a message of its own
  }
}
