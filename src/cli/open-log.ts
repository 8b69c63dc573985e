import { fstatSync } from 'node:fs';
import type { ParseWish } from './program.js';
import { Progress } from './progress.js';
import type { Report } from './report.js';
import { reporterFor } from './reports/reports.js';
import { RunLog, type ReporterTo } from './run-log.js';
import { writeWhole } from './whole-file.js';

const { stdout, stderr } = process;

/**
 * What is said of a run of so many inputs. Its table is for several; its bar for several on a terminal that shows neither the documents
 * nor, behind a pipe, what somebody makes of them, nor a line for each.
 *
 * @param inBand whether every story says in a line of its own what became of it
 */
export async function openLog({ report: wishes = [], quiet = false, verbose = false, maxWarnings, output }: ParseWish, inputs: number, report: Report, inBand = false): Promise<RunLog> {
  const isFree = stderr.isTTY && process.env['TERM'] !== 'dumb' && (output !== undefined || isFileOrNull(stdout));
  const reporters: ReporterTo[] = [];
  for (const { kind, file } of wishes) {
    reporters.push({ reporter: await reporterFor(kind), write: (text) => (file === null ? report.plain(text) : writeWhole(file, Buffer.from(text), 'followed')) });
  }
  return new RunLog({
    report, reporters, quiet, verbose, inBand,
    progress: isFree && !quiet && !verbose && inputs > 1 ? new Progress(stderr, inputs) : null,
    mostWarnings: maxWarnings ?? null,
    table: inputs > 1 && !quiet,
  });
}

function isFileOrNull({ fd, isTTY }: NodeJS.WriteStream & { readonly fd: number }): boolean {
  const stats = fstatSync(fd);
  return !isTTY && !stats.isFIFO() && !stats.isSocket();
}
