import { readFile, stat } from 'node:fs/promises';
import type { Ignore } from 'ignore';
import { joinedName, type FileName } from './file-name.js';

export const IGNORE_FILE = '.wireparseignore';

/** What the ignore files say that hold for a folder: its own before those of the folders above. */
export interface IgnoreRules {
  /** The folder of the ignore file, from where the search began; empty for that one itself. */
  readonly below: string;
  readonly own: Ignore;
  readonly outer: IgnoreRules | null;
}

/** The rules for what lies in a folder, given those of the folder above. Throws where its ignore file cannot be read. */
export async function rulesOf(folder: FileName, below: string, outer: IgnoreRules | null): Promise<IgnoreRules | null> {
  const file = joinedName(folder, IGNORE_FILE);
  let text: string;
  try {
    if (!(await stat(file)).isFile()) return outer;
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return outer;
    throw error;
  }
  const { default: ignore } = await import('ignore');
  return { below, own: ignore({ ignorecase: false }).add(text.replace(/^\ufeff/, '')), outer };
}

/** As git has it: the nearest ignore file that speaks of a name decides, and in it the last line that does. `path` counts from where the search began. */
export function isIgnored(rules: IgnoreRules | null, path: string, isFolder: boolean): boolean {
  for (let each = rules; each; each = each.outer) {
    const verdict = each.own.test(path.slice(each.below === '' ? 0 : each.below.length + 1) + (isFolder ? '/' : ''));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
