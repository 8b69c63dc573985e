import { fstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UsageError } from './exit.js';
import type { Input, Missing } from './input.js';
import type { Found, Source } from './inputs.js';
import { namesFolder } from './outputs.js';
import type { ReportWish } from './reports/reports.js';

/** A file that is to be written, and the option that names it. */
interface OutputFile {
  /** As it stands before the name: `-o `, `--report junit=`. */
  readonly option: string;
  readonly path: string;
}

/**
 * Throws a UsageError for outputs that would take the place of an input or of each other, that the next run would read, or that a link in
 * the folder of `-o` would lead out of it.
 *
 * @param documents the file of `-o`, or those below its folder
 * @param folder of `-o`; null where that names a file, or nothing
 */
export async function refuseOutputs(documents: string | readonly string[], folder: string | null, reports: readonly ReportWish[] | undefined, { inputs, sources }: Found): Promise<void> {
  const outputs = [[documents].flat().map((path) => ({ option: '-o ', path })), (reports ?? []).map(fileOf)].flat(2), real = realPaths();
  if (folder !== null) refuseEscaping([documents].flat(), folder, real);
  refuseSharing(outputs, real);
  refuseOverwriting(outputs, inputs);
  await refuseReading(outputs, sources, real);
}

function fileOf({ kind, file }: ReportWish): OutputFile[] {
  if (file === null) return [];
  const option = `--report ${kind}=`;
  if (namesFolder(file)) throw new UsageError(`${option}${file} names a folder`);
  return [{ option, path: file }];
}

function refuseEscaping(documents: readonly string[], folder: string, real: (path: string) => string): void {
  for (const path of documents) {
    const there = real(dirname(path));
    if (isOutside(relative(real(folder), there))) throw new UsageError(`${path} would lie outside ${folder}, as a link leads to ${there}`);
  }
}

/** Throws a UsageError where an output would be written over an input: over the same file, whatever its name. */
function refuseOverwriting(outputs: readonly OutputFile[], inputs: readonly (Input | Missing)[]): void {
  let read: ReadonlySet<string> | null = null;
  for (const { option, path } of outputs) {
    const identity = identityOf(path);
    if (identity === null) continue;
    read ??= new Set(inputs.map((input) => ('error' in input || input.path === null ? null : identityOf(input.raw ? Buffer.from(input.raw) : input.path))).filter((each) => each !== null));
    if (read.has(identity)) throw new UsageError(`${option}${path} would overwrite an input`);
  }
}

/** Throws a UsageError where a stream that is open for writing goes into one of the inputs: it would be read while it grows. */
export function refuseOwnOutput(stream: number, inputs: readonly (Input | Missing)[]): void {
  const own = identityOf(stream);
  for (const input of inputs) {
    if ('error' in input || input.path === null) continue;
    if (own !== null && identityOf(input.raw ? Buffer.from(input.raw) : input.path) === own) throw new UsageError(`standard output goes into ${input.path}, which is an input`);
  }
}

/** Null for what is no file, or is not there. */
function identityOf(file: string | Buffer | number): string | null {
  try {
    const stats = typeof file === 'number' ? fstatSync(file) : statSync(file);
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : null;
  } catch {
    return null;
  }
}

/** Throws a UsageError where two outputs would be one file. */
function refuseSharing(outputs: readonly OutputFile[], real: (path: string) => string): void {
  const paths = new Set<string>();
  for (const { option, path } of outputs) {
    const there = join(real(dirname(path)), basename(path));
    if (paths.has(there) && !isDevice(path)) throw new UsageError(`${option}${path} would overwrite another output`);
    paths.add(there);
  }
}

function isDevice(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === false;
}

/**
 * Throws a UsageError where the next run would read what this one writes: a file in a folder that is searched, with an ending that is searched
 * for, or one that a glob stands for. Files of another kind may lie there, beside their texts (`-f brat -o stories/`) or in a folder of their own.
 */
async function refuseReading(outputs: readonly OutputFile[], sources: readonly Source[], real: (path: string) => string): Promise<void> {
  for (const { name, folder, wouldFind } of sources) {
    for (const { option, path } of outputs) {
      const below = relative(real(folder), join(real(dirname(path)), basename(path)));
      if (isOutside(below) || !(await wouldFind(below))) continue;
      throw new UsageError(`${path} would lie in ${name}, where the next run would read it as an input: name a folder outside for ${option.replace(/[ =]$/, '')}`);
    }
  }
}

function isOutside(below: string): boolean {
  return below === '..' || below.startsWith('../');
}

/** Gives paths without links, asking the system once for each. */
function realPaths(): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    const real = known.get(path) ?? realOf(path);
    known.set(path, real);
    return real;
  };
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
