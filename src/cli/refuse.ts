import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UsageError } from './exit.js';
import type { Input, Missing } from './input.js';
import { looksAt, takes, type Search } from './search.js';

/** Throws a UsageError where an output would be written over an input: over the same file, whatever its name. */
export function refuseOverwriting(targets: readonly string[], inputs: readonly (Input | Missing)[], option = '-o '): void {
  let read: ReadonlySet<string> | null = null;
  for (const target of targets) {
    const identity = identityOf(target);
    if (identity === null) continue;
    read ??= new Set(inputs.map((input) => ('error' in input || input.path === null ? null : identityOf(input.raw ? Buffer.from(input.raw) : input.path))).filter((each) => each !== null));
    if (read.has(identity)) throw new UsageError(`${option}${target} would overwrite an input`);
  }
}

/** Null for what is no file, or is not there. */
function identityOf(path: string | Buffer): string | null {
  try {
    const stats = statSync(path);
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : null;
  } catch {
    return null;
  }
}

/**
 * Throws a UsageError where the next run would read what this one writes: a file in a folder that is searched, with an ending that is searched
 * for. Files of another kind may lie there, beside their texts (`-f brat -o stories/`) or in a folder of their own.
 */
export async function refuseReading(targets: readonly string[], folders: readonly string[], search: Search): Promise<void> {
  const read = targets.filter((target) => takes(search, basename(target)));
  for (const folder of read.length > 0 ? folders : []) {
    for (const target of read) {
      const below = relative(realOf(folder), realOf(target));
      if (below === '..' || below.startsWith('../') || !(await looksAt(folder, below, search))) continue;
      throw new UsageError(`${target} would lie in ${folder}, where the next run would read it as an input: name a folder outside for -o`);
    }
  }
}

/** The path without links, of which the last parts need not be there yet. */
function realOf(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    return dirname(whole) === whole ? whole : join(realOf(dirname(whole)), basename(whole));
  }
}
