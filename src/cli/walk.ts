import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { fileName, joinedName, shownName, type FileName } from './file-name.js';
import { byCodeUnit, inputOf, missing, notFile, type Input, type Missing } from './input.js';

/** What a walk through folders takes. Names are as shown; `below` is the path from where the walk began, empty for that folder itself. */
export interface Wanted<Rules> {
  /** What holds in a folder, given what holds in the one above (null above the first). May throw: the folder is told, and passed over. */
  rulesOf(folder: FileName, below: string, above: Rules | null): Promise<Rules | null>;
  entersFolder(below: string, rules: Rules | null): boolean;
  takesFile(below: string, rules: Rules | null): boolean;
}

interface Folder<Rules> {
  readonly name: FileName;
  readonly below: string;
  readonly rules: Rules | null;
}

/**
 * The files of a folder and of the folders in it that are wanted, and what could not be read, ordered by path, code unit by code unit.
 * Links to files are read; links to folders are not followed, so no walk goes round in circles. What is neither file nor folder is told
 * and not opened: a pipe could keep us waiting for ever.
 *
 * @param mirror what stands before the path from the folder in `Input.mirror`; empty for nothing
 */
export async function filesBelow<Rules>(folder: FileName, mirror: string, wanted: Wanted<Rules>): Promise<(Input | Missing)[]> {
  const found: (Input | Missing)[] = [], waiting: Folder<Rules>[] = [{ name: folder, below: '', rules: null }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    let rules: Rules | null, entries: Dirent<Buffer>[];
    try {
      entries = await readdir(at.name, { withFileTypes: true, encoding: 'buffer' });
      rules = await wanted.rulesOf(at.name, at.below, at.rules);
    } catch (error) {
      found.push(missing(shownName(at.name), error));
      continue;
    }
    for (const entry of entries) {
      const name = fileName(entry.name), path = joinedName(at.name, name), below = at.below === '' ? shownName(name) : `${at.below}/${shownName(name)}`;
      if (entry.isDirectory()) {
        if (wanted.entersFolder(below, rules)) waiting.push({ name: path, below, rules });
        continue;
      }
      if (!wanted.takesFile(below, rules)) continue;
      const kind = entry.isSymbolicLink() ? await kindBehind(path) : entry.isFile() ? 'file' : 'other';
      if (kind === 'file') found.push(inputOf(path, mirror + below));
      else if (kind === 'other') found.push(notFile(shownName(path)));
    }
  }
  return found.sort((a, b) => byCodeUnit(a.path!, b.path!));
}

async function kindBehind(link: FileName): Promise<'file' | 'folder' | 'other'> {
  try {
    const stats = await stat(link);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'file'; // a broken link fails when it is read, with a message of its own
  }
}
