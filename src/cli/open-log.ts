import { fstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './exit.js';
import type { Input, Missing } from './input.js';
import { namesFolder } from './outputs.js';
import type { ParseWish } from './program.js';
import { Progress } from './progress.js';
import type { Report } from './report.js';
import { reporterFor } from './reports/reports.js';
import { RunLog, type ReporterTo } from './run-log.js';
import { writeWhole } from './whole-file.js';

const { stdout, stderr } = process;

/**
 * What is said of a run of these inputs. Its table is for several; its bar for several on a terminal that shows neither the documents
 * nor, behind a pipe, what somebody makes of them, nor a line for each.
 *
 * @param inBand whether every story says in a line of its own what became of it
 */
export async function openLog({ report: wishes = [], quiet = false, verbose = false, maxWarnings, output }: ParseWish, inputs: readonly (Input | Missing)[], report: Report, inBand = false): Promise<RunLog> {
  const isFree = stderr.isTTY && process.env['TERM'] !== 'dumb' && (output !== undefined || isFileOrNull(stdout));
  const reporters: ReporterTo[] = [], taken = new Set(output === undefined || namesFolder(output) ? [] : [resolve(output)]);
  for (const { kind, file } of wishes) {
    if (file !== null) {
      const { refuseOverwriting } = await import('./refuse.js'), option = `--report ${kind}=`;
      if (namesFolder(file)) throw new UsageError(`${option}${file} names a folder`);
      refuseOverwriting([file], inputs, option);
      if (taken.has(resolve(file))) throw new UsageError(`${option}${file} would overwrite another output`);
      taken.add(resolve(file));
    }
    reporters.push({ reporter: await reporterFor(kind), write: (text) => (file === null ? report.plain(text) : writeWhole(file, Buffer.from(text))) });
  }
  return new RunLog({
    report, reporters, quiet, verbose, inBand,
    progress: isFree && !quiet && !verbose && inputs.length > 1 ? new Progress(stderr, inputs.length) : null,
    mostWarnings: maxWarnings ?? null,
    table: inputs.length > 1 && !quiet,
  });
}

function isFileOrNull({ fd, isTTY }: NodeJS.WriteStream & { readonly fd: number }): boolean {
  const stats = fstatSync(fd);
  return !isTTY && !stats.isFIFO() && !stats.isSocket();
}
