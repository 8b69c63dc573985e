import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { MOST_BYTES } from '../../model/errors.js';
import { EXIT, OutputError, ReaderGone, systemReason, UsageError, type ExitCode } from '../exit.js';
import { parseLeast, parseRequired } from '../gate.js';
import { openLog } from '../open-log.js';
import { namesFolder, openOutput } from '../outputs.js';
import type { ParseWish } from '../program.js';
import type { Report } from '../report.js';
import { withoutHalfFiles } from '../signals.js';
import { UNTOLD } from '../story-result.js';
import type { StreamTask } from './answer.js';
import { runStream } from './run.js';
import type { RecordWorkers } from './workers.js';

/** `wire-parse --ndjson [file | -]`: a line for each record. Standard error is told of nothing but the stream as a whole. */
export async function parseStream(args: readonly string[], options: ParseWish, report: Report): Promise<ExitCode> {
  if (args.length > 1) throw new UsageError('--ndjson reads one stream: put several files into it with cat');
  const task = taskOf(options), path = args[0] === '-' ? null : (args[0] ?? null), target = options.output;
  if (target !== undefined && namesFolder(target)) throw new UsageError('--ndjson writes one stream: name a file for -o');
  if (target !== undefined || options.report) await (await import('../refuse.js')).refuseOutputs(target ?? [], null, options.report, { inputs: [{ path, mirror: '' }], sources: [] });
  const log = await openLog(options, 1, report, true), workers = await workersFor(options, task), output = openOutput(target, process.stdout);
  const work = async (): Promise<ExitCode> => {
    const pieces: Readable = path === null ? process.stdin : (await open(path)).createReadStream();
    const keys = { text: options.textKey ?? 'text', id: options.idKey ?? 'id' };
    const code = await runStream({ pieces, write: (line) => output.write(Buffer.from(line)), told: (result) => log.story({ ...result, path }), keys, most: options.maxRecord ?? MOST_BYTES, task, workers });
    if (target !== undefined) await output.write(new Uint8Array()); // a stream without records makes an empty file
    await output.commit();
    return log.end(code);
  };
  try {
    // Without a file to clear away a signal may end us at once, in the midst of a story too.
    return target === undefined ? await work() : await withoutHalfFiles({ output, pool: workers, log }, work);
  } catch (error) {
    if (error instanceof ReaderGone || error instanceof OutputError || (error as NodeJS.ErrnoException).syscall === undefined) throw error;
    const message = systemReason(error), code = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'input/not-found' : 'input/unreadable';
    report.input(path, message);
    log.story({ path, ...UNTOLD, fate: 'failed', error: { code, message } });
    return log.end(EXIT.failed);
  } finally {
    await workers?.close();
  }
}

function taskOf({ require, minConfidence, strict }: ParseWish): StreamTask {
  return {
    required: require === undefined ? [] : parseRequired(require),
    least: minConfidence === undefined ? null : parseLeast(minConfidence),
    strict: strict ?? false,
  };
}

/** Workers where several stories are to be parsed at one time, or where one may have to be given up. */
async function workersFor({ jobs, recordTimeout }: ParseWish, task: StreamTask): Promise<RecordWorkers | null> {
  if (jobs === undefined && recordTimeout === undefined) return null;
  const count = jobs === undefined ? 1 : (await import('../jobs.js')).jobsFor(jobs, Infinity);
  return count === 1 && recordTimeout === undefined ? null : new (await import('./workers.js')).RecordWorkers(count, task, recordTimeout ?? null);
}
