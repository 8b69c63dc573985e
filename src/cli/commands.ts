import { InputError } from '../model/errors.js';
import { parseTree, reasons } from '../pipeline.js';
import { VERSION } from '../version.js';
import { EXIT, ReadError, UsageError, type ExitCode } from './exit.js';
import { argumentNames } from './file-name.js';
import { lookOf, painted } from './look.js';
import { writeTo } from './outputs.js';
import { parseFile, parseInputs } from './parse-command.js';
import { shortHelp, type ExplainWish, type Wish } from './program.js';
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
    case 'completion': {
      const { completion } = await import('./completion.js');
      await writeTo(stdout, completion(wish.shell, wish.program));
      return EXIT.ok;
    }
    case 'man': {
      const { manPage } = await import('./man.js');
      await writeTo(stdout, manPage(wish.program, VERSION));
      return EXIT.ok;
    }
    case 'explain':
      return explainFile(wish.input, wish.options, report);
    case 'view':
      return parseFile(wish.input, { ...wish.options, format: /\.html?$/i.test(wish.options.output ?? '') ? 'html' : 'pretty' }, report);
    case 'parse':
      if (wish.inputs.length === 0 && wish.options.filesFrom === undefined && stdin.isTTY) {
        process.stderr.write(shortHelp());
        return EXIT.usage;
      }
      if (wish.options.ndjson) return (await import('./stream/command.js')).parseStream(wish.inputs, wish.options, report);
      if (wish.options.verbose) for (const origin of wish.origins) report.line(origin);
      return parseInputs(wish.inputs, wish.meant, wish.options, report);
  }
}

async function explainFile(name: string, { encoding, color, why }: ExplainWish, report: Report): Promise<ExitCode> {
  const path = name === '-' ? null : name;
  try {
    const bytes = path === null ? await readStream(stdin) : await readInput(argumentNames([path])[0]!);
    const story = parseTree(bytes, { path, ...(encoding === undefined ? {} : { encoding }) });
    const { explain } = await import('./explain.js');
    const look = painted(lookOf(color, true));
    await writeTo(stdout, `${explain(story, look, look.terminal ? look.width : null, why ? reasons(story) : null)}\n`);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof InputError || error instanceof ReadError)) throw error;
    if (error.code === 'decode/unknown-encoding') throw new UsageError(error.message);
    report.input(path, error.message);
    return EXIT.failed;
  }
}
