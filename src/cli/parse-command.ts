import { fstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { visible } from '../formats/visible.js';
import { runBatch } from './batch.js';
import { EXIT, UsageError, type ExitCode } from './exit.js';
import { argumentNames, shownName, type FileName } from './file-name.js';
import { namesOf } from './files-from.js';
import { parseLeast, parseRequired } from './gate.js';
import { clearLeftovers } from './hidden-name.js';
import { inputOf, type Input, type Missing } from './input.js';
import { findInputs, type Found } from './inputs.js';
import { lookOf } from './look.js';
import { openLog } from './open-log.js';
import { namesFolder, openOutput, writeTo } from './outputs.js';
import type { Item } from './plan.js';
import type { ParseWish } from './program.js';
import { readInput, readStream } from './read.js';
import type { Report } from './report.js';
import { parseExtensions, type Search } from './search.js';
import { withoutHalfFiles } from './signals.js';
import { toolsFor, type Task } from './task.js';

const { stdin, stdout } = process;

/**
 * `wire-parse INPUT…`: what the arguments and the list name, each to its output.
 *
 * @param meant the command that the first argument may be a mistyped name of
 */
export async function parseInputs(args: readonly string[], meant: string | null, options: ParseWish, report: Report): Promise<ExitCode> {
  const listed = await listOf(options, args), search = searchOf(options);
  const found = await findInputs({ args: args.length === 0 && listed === null ? ['-'] : args, listed: listed ?? [], search });
  const isOne = listed === null && args.length <= 1 && found.inputs.length === 1 && (found.inputs[0]!.path ?? '-') === shownName(argumentNames(args)[0] ?? '-');
  const code = await parseFound(found, isOne, options, report), first = found.inputs[0];
  if (meant !== null && first && 'error' in first && first.path === args[0]) report.line(`did you mean wire-parse ${meant}?`);
  return code;
}

/** `wire-parse view FILE`: one file, taken for what it is. */
export async function parseFile(path: string, options: ParseWish, report: Report): Promise<ExitCode> {
  return parseFound({ inputs: [path === '-' ? { path: null, mirror: path } : inputOf(argumentNames([path])[0]!, path)], sources: [] }, true, options, report);
}

async function parseFound({ inputs, sources }: Found, isOne: boolean, options: ParseWish, report: Report): Promise<ExitCode> {
  const { output: target } = options, folder = target !== undefined && namesFolder(target) ? target : null;
  const task = taskOf(options, options.format ?? (isOne || folder !== null ? 'json' : 'ndjson'));
  if (task.changed && folder === null) throw new UsageError('--changed needs -o DIR/, whose files it compares');
  if (nothingFound(inputs, options, report)) return EXIT.usage;
  const tools = await toolsFor(task);
  if (tools.format.alone && inputs.length > 1 && folder === null) throw new UsageError(`${task.format} holds one story a file: say -o DIR/ for ${inputs.length} of them`);
  const items = folder === null ? inputs.map((input): Item => ({ input, target: null })) : await plannedItems(folder, tools.format.extension, inputs, options.quiet ? null : report);
  const targets = folder !== null ? items.flatMap((item) => item.target ?? []) : (target ?? []);
  if (target !== undefined || options.report) await (await import('./refuse.js')).refuseOutputs(targets, folder, options.report, { inputs: [...inputs, ...listFile(options)], sources });
  if (target === undefined && fstatSync(1).isFile()) (await import('./refuse.js')).refuseOwnOutput(1, inputs);
  if (options.dryRun) return showPlan(items, target ?? 'standard output', report);
  if (folder !== null) for (const each of new Set([folder, ...items.flatMap((item) => (item.target === null ? [] : dirname(item.target)))])) clearLeftovers(each, null);
  const stamps = task.changed ? new (await import('./stamps.js')).Stamps(folder!) : null;
  const jobs = options.jobs === undefined && items.length === 1 ? 1 : (await import('./jobs.js')).jobsFor(options.jobs, items.length);
  const pool = jobs > 1 && !options.failFast ? new (await import('./pool.js')).Pool(jobs, tools) : null;
  const output = folder === null ? openOutput(target, stdout) : null;
  const log = await openLog(options, inputs.length, report);
  return withoutHalfFiles({ output, pool, log, alone: items.length === 1 && folder === null }, async () => {
    const code = await runBatch({ items: stamps?.on(items) ?? items, tools, output, stamps, pool, failFast: options.failFast ?? false, stdin, log });
    await output?.commit();
    return log.end(code);
  });
}

/** The list of `--files-from` is read as well, though it is no story. */
function listFile({ filesFrom }: ParseWish): Input[] {
  return filesFrom === undefined || filesFrom === '-' ? [] : [{ path: filesFrom, mirror: '' }];
}

function searchOf({ ext, hidden }: ParseWish): Search {
  return { extensions: parseExtensions(ext), hidden: hidden ?? false };
}

function taskOf(options: ParseWish, format: string): Task {
  return {
    format,
    encoding: options.encoding,
    required: options.require === undefined ? [] : parseRequired(options.require),
    least: options.minConfidence === undefined ? null : parseLeast(options.minConfidence),
    look: lookOf(options.color, options.output === undefined),
    changed: options.changed ?? false,
    counted: options.maxWarnings !== undefined,
  };
}

/** What `--files-from` names; null without it. Throws a UsageError where the list cannot be read: then nothing is known to be asked for. */
async function listOf({ filesFrom, null: byNul }: ParseWish, args: readonly string[]): Promise<FileName[] | null> {
  if (filesFrom === undefined) {
    if (byNul) throw new UsageError('--null tells how the names of --files-from end');
    return null;
  }
  if (filesFrom === '-' && args.includes('-')) throw new UsageError('standard input is either the list or a story');
  try {
    return namesOf(filesFrom === '-' ? await readStream(stdin, Infinity) : await readInput(filesFrom, Infinity), byNul ?? false);
  } catch (error) {
    throw new UsageError(`--files-from ${filesFrom}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** True, and said, where no argument and no list led to anything. */
function nothingFound(inputs: readonly (Input | Missing)[], { filesFrom }: ParseWish, report: Report): boolean {
  const nothing = inputs.filter((input): input is Missing => 'error' in input && input.error.code === 'input/no-match');
  if (nothing.length < inputs.length) return false;
  for (const { path, error } of nothing) report.input(path, error.message);
  if (inputs.length === 0) report.line(`--files-from ${filesFrom}: the list names nothing`);
  return true;
}

/** More of them would bury the other messages. */
const MOST_RENAMED = 20;

async function plannedItems(folder: string, extension: string, inputs: readonly (Input | Missing)[], report: Report | null): Promise<readonly Item[]> {
  const { planFolder } = await import('./plan.js');
  const { items, renamed } = planFolder(folder, extension, inputs);
  for (const { item, plain } of renamed.slice(0, MOST_RENAMED)) report?.input(item.input.path, `written to ${item.target}, as ${plain} cannot be its own`);
  if (renamed.length > MOST_RENAMED) report?.line(`${renamed.length - MOST_RENAMED} more are written to names of their own: --dry-run lists them`);
  return items;
}

/** `--dry-run`: each input and where it would go. */
async function showPlan(items: readonly Item[], stream: string, report: Report): Promise<ExitCode> {
  const lines: string[] = [], failed = items.filter(({ input }) => 'error' in input);
  for (const { input, target } of items) {
    if ('error' in input) report.input(input.path, input.error.message);
    else lines.push(visible(`${input.path ?? 'standard input'} → ${target ?? stream}`));
  }
  await writeTo(stdout, `${lines.join('\n')}\n`);
  return failed.length > 0 ? EXIT.failed : EXIT.ok;
}
