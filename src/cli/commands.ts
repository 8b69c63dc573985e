import { FORMATS } from '../formats/formats.js';
import type { Look } from '../formats/format.js';
import { InputError } from '../model/errors.js';
import { parseTree, reasons } from '../pipeline.js';
import { runBatch } from './batch.js';
import { palette, wantsColour, type When } from './colours.js';
import { EXIT, ReadError, UsageError, type ExitCode } from './exit.js';
import { parseLeast, parseRequired } from './gate.js';
import { findInputs, type Input, type Missing } from './inputs.js';
import { namesFolder, openOutput, writeTo, type Output } from './outputs.js';
import { shortHelp, type ExplainWish, type ParseWish, type Wish } from './program.js';
import { readInput, readStream } from './read.js';
import type { Report } from './report.js';

const { stdin, stdout } = process;

/** Does what the command line asks for. Throws UsageError, OutputError and ReaderGone. */
export async function run(wish: Wish, report: Report): Promise<ExitCode> {
  switch (wish.command) {
    case 'schema': {
      const { documentJsonSchema } = await import('../model/json-schema.js');
      await writeTo(stdout, `${JSON.stringify(documentJsonSchema(), null, 2)}\n`);
      return EXIT.ok;
    }
    case 'explain':
      return explainFile(wish.input, wish.options, report);
    case 'view':
      return parse([named(wish.input)], false, { ...wish.options, format: /\.html?$/i.test(wish.options.output ?? '') ? 'html' : 'pretty' }, report);
    case 'parse': {
      if (wish.inputs.length === 0 && stdin.isTTY) {
        process.stderr.write(shortHelp());
        return EXIT.usage;
      }
      const args = wish.inputs.length === 0 ? ['-'] : wish.inputs;
      const inputs = await findInputs(args);
      const isOne = args.length === 1 && inputs.length === 1 && (inputs[0]!.path ?? '-') === args[0];
      return parse(inputs, !isOne, wish.options, report);
    }
  }
}

async function parse(inputs: readonly (Input | Missing)[], many: boolean, options: ParseWish, report: Report): Promise<ExitCode> {
  const required = options.require === undefined ? [] : parseRequired(options.require);
  const least = options.minConfidence === undefined ? null : parseLeast(options.minConfidence);
  const nothing = inputs.filter((input): input is Missing => 'error' in input && input.error.code === 'input/no-match');
  if (nothing.length === inputs.length) {
    for (const { path, error } of nothing) report.input(path, error.message);
    return EXIT.usage;
  }
  const toFolder = options.output !== undefined && (await namesFolder(options.output));
  const format = await FORMATS[options.format ?? (many && !toFolder ? 'ndjson' : 'json')]!();
  if (format.alone && inputs.length > 1 && !toFolder) throw new UsageError(`${format.name} holds one story a file: say -o DIR/ for ${inputs.length} of them`);
  const output = await openOutput(options.output, stdout, format.extension, inputs.filter((input): input is Input => !('error' in input)));
  return withoutHalfFiles(output, async () => {
    const look = lookOf(options.color, options.output === undefined);
    const code = await runBatch({ inputs, format, look, output, required, least, report, stdin, encoding: options.encoding });
    await output.commit();
    return code;
  });
}

async function explainFile(path: string, { encoding, color, why }: ExplainWish, report: Report): Promise<ExitCode> {
  const input = named(path);
  try {
    const bytes = input.path === null ? await readStream(stdin) : await readInput(input.path);
    const story = parseTree(bytes, { path: input.path, ...(encoding === undefined ? {} : { encoding }) });
    const { explain } = await import('./explain.js');
    const look = lookOf(color, true);
    await writeTo(stdout, `${explain(story, look, look.terminal ? look.width : null, why ? reasons(story) : null)}\n`);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof InputError || error instanceof ReadError)) throw error;
    if (error.code === 'decode/unknown-encoding') throw new UsageError(error.message);
    report.input(input.path, error.message);
    return EXIT.failed;
  }
}

/** The one file of `view` and `explain`, which search no folder. */
function named(path: string): Input {
  return { path: path === '-' ? null : path, mirror: path };
}

/** How the output should look: standard output's own terminal decides, a file is never coloured unless told. */
function lookOf(when: When, toStdout: boolean): Look {
  const stream = toStdout ? stdout : {};
  return {
    width: (toStdout && stdout.columns) || Number(process.env['COLUMNS']) || 80,
    palette: palette(wantsColour(when, stream, process.env)),
    terminal: toStdout && stdout.isTTY,
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs the work; when it breaks or a signal ends it, what is only half written is removed. */
async function withoutHalfFiles(output: Output, work: () => Promise<ExitCode>): Promise<ExitCode> {
  const stop = (signal: NodeJS.Signals) => {
    output.abandon();
    for (const each of SIGNALS) process.off(each, stop);
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await work();
  } catch (error) {
    output.abandon();
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
