import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { FORMATS } from '../formats/formats.js';
import { VERSION } from '../version.js';
import { WHEN, type When } from './colours.js';
import { configure, nameVariables } from './config.js';
import { parseMost, REQUIRABLE } from './gate.js';
import { helpEnd } from './help-text.js';
import { nearest } from './nearest.js';
import { writeTo } from './outputs.js';
import type { Report } from './report.js';
import { parseReport, REPORTS, type ReportWish } from './reports/reports.js';
import { SHELLS, type Shell } from './shells.js';
import { withStreamOptions, type StreamWish } from './stream/options.js';
import { WordsOption } from './words-option.js';

/** What the user asked for. */
export type Wish =
  | { readonly command: 'parse'; readonly inputs: readonly string[]; readonly meant: string | null; readonly options: ParseWish; readonly origins: readonly string[] }
  | { readonly command: 'schema' }
  | { readonly command: 'completion'; readonly shell: Shell; readonly program: Command }
  | { readonly command: 'man'; readonly program: Command }
  | { readonly command: 'view'; readonly input: string; readonly options: ViewWish }
  | { readonly command: 'explain'; readonly input: string; readonly options: ExplainWish };

export interface SharedWish {
  readonly encoding?: string;
  readonly color: When;
}

export interface ViewWish extends SharedWish {
  readonly output?: string;
}

export interface ExplainWish extends SharedWish {
  readonly why?: true;
}

export interface ParseWish extends SharedWish, StreamWish {
  readonly format?: string;
  readonly output?: string;
  readonly require?: string;
  readonly minConfidence?: string;
  readonly filesFrom?: string;
  readonly null?: true;
  readonly ext?: string;
  readonly hidden?: true;
  readonly dryRun?: true;
  readonly changed?: true;
  readonly jobs?: string;
  readonly keepGoing?: true;
  readonly failFast?: true;
  readonly maxWarnings?: number;
  readonly report?: readonly ReportWish[];
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/**
 * Reads the command line; null when it was fully answered (`--help`, `--version`).
 * Throws WrongUsage after saying on standard error what is wrong, OutputError and ReaderGone.
 */
export async function readCommandLine(args: readonly string[], report: Report): Promise<Wish | null> {
  let wish: Wish | null = null, origins: readonly string[] = [], answer = '';
  const program = shared(new Command('wire-parse'))
    .description('Raw scraped text of a news story in; headline, source, byline, dateline, timestamp, body, quotes and who said each of them out, as JSON.')
    .usage('[options] [file | folder | glob | -]...')
    .argument('[inputs...]', 'files, folders (searched for .txt .text .md .markdown), globs, or - for standard input')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addOption(new Option('-f, --format <name>', 'json: one document, indented on a terminal; ndjson: one line each, failed inputs too; pretty: for the eyes, html: the same as a web page; ninjs, jsonld (schema.org), quotes-csv, annotations (W3C) and brat: for other systems (default: json for one story, ndjson for many)').choices(Object.keys(FORMATS)))
    .option('-o, --output <file|dir/>', 'write to a file, or to a folder as one file for each input', nonEmpty)
    .option('--dry-run', 'write nothing: print which input would go where')
    .option('--changed', 'with -o DIR/: skip the stories whose output was made of the same bytes by the same version and options')
    .optionsGroup('Inputs:')
    .option('--files-from <file>', 'read the names of more files and folders from a list, - for standard input: one a line, no globs; their folders are kept below -o DIR/', nonEmpty)
    .option('-0, --null', 'NUL ends the names of the list, as find -print0 writes them')
    .option('--ext <txt,md>', 'what a folder is searched for, instead of txt, text, md and markdown')
    .option('--hidden', 'search for names that begin with a point too')
    .optionsGroup('Many stories:')
    .option('-j, --jobs <n>', 'parse so many stories at one time (default: one for each core where there are many); the output is the same for any number')
    .addOption(new Option('--keep-going', 'go on behind a story that fails (default)').conflicts('failFast'))
    .option('--fail-fast', 'stop behind the first story that fails, one after the other')
    .optionsGroup('Gates:')
    .addOption(new WordsOption('--require <names>', `fail (exit 1) where one of these is missing, comma between: ${REQUIRABLE.join(', ')}`, 'list', REQUIRABLE))
    .option('--min-confidence <0..1>', 'fail (exit 1) where a figure of `confidence` is lower: of what --require names, else of all that was found, headline and body in any case')
    .option('--max-warnings <count>', 'fail (exit 1) where the documents have more `warnings` than that in sum', parseMost)
    .optionsGroup('Messages:')
    .addOption(new WordsOption('--report <kind>', 'tell what came of each story or record, at the end: junit=FILE, summary=FILE (sums, as JSON), github (annotations, on standard error); may be repeated', 'kind', REPORTS).argParser(parseReport))
    .addOption(new Option('-q, --quiet', 'say nothing on standard error but what failed').conflicts('verbose'))
    .addOption(new Option('-v, --verbose', 'say of each story what its warnings are and how long it took, and which settings do not come from the command line').conflicts('quiet'))
    .optionsGroup('Options:')
    .enablePositionalOptions()
    .addHelpText('after', helpEnd())
    .action((inputs: string[], options: ParseWish) => {
      wish = { command: 'parse', inputs, meant: inputs.length === 0 ? null : commandLike(inputs[0]!, program), options, origins };
    });
  withStreamOptions(program);
  program.command('schema').description('print the JSON Schema of the document').action(() => {
    wish = { command: 'schema' };
  });
  oneStory(program, 'explain', 'print every line of the file with its role and the rule that gave it')
    .option('--why', 'under each line what decided it: the features that a score owes most to (+ for the story, - for furniture), what a field won by, each pair of quotation marks, each attribution')
    .action((input: string, options: ExplainWish) => {
      wish = { command: 'explain', input, options };
    });
  oneStory(program, 'view', 'show the story as a person would want to look at it')
    .option('-o, --output <file>', 'write to a file: a web page where its name ends in .html', nonEmpty)
    .action((input: string, options: ViewWish) => {
      wish = { command: 'view', input, options };
    });
  program.command('completion').description('print a script that completes the command for a shell').addArgument(new Argument('<shell>').choices(SHELLS)).action((shell: Shell) => {
    wish = { command: 'completion', shell, program };
  });
  program.command('man').description('print the man page, in roff').action(() => {
    wish = { command: 'man', program };
  });
  program.hook('preAction', async (_, command) => {
    if (command !== program) handDown(program, command);
    origins = await configure(command);
  });
  for (const command of [program, ...program.commands]) {
    nameVariables(command);
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        answer += text;
      },
      outputError: (message) => sayWrong(message, command === program ? 'wire-parse' : `wire-parse ${command.name()}`, report),
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new WrongUsage(error.message);
  }
  if (answer !== '') await writeTo(process.stdout, answer);
  return wish;
}

/** What stands on standard error where nothing was given to read. */
export function shortHelp(): string {
  return `wire-parse ${VERSION}: raw text of a news story in, JSON out.

  wire-parse FILE...                 files, folders or globs; - or a pipe for standard input
  wire-parse view FILE               the story for the eyes
  wire-parse --help                  everything else
`;
}

/** The command line was wrong, and standard error says so. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

function sayWrong(message: string, name: string, report: Report): void {
  for (const line of message.trim().replace(/^error: /, '').split('\n')) report.line(line);
  report.line(`${name} --help says more`);
}

/** Options that stand before the name of a command are its own where it has them; any other would be for nothing. */
function handDown(program: Command, command: Command): void {
  for (const option of program.options) {
    const key = option.attributeName();
    if (program.getOptionValueSource(key) !== 'cli') continue;
    if (!command.options.some((own) => own.attributeName() === key)) command.error(`${option.long} is no option of ${command.name()}`);
    if (command.getOptionValueSource(key) !== 'cli') command.setOptionValueWithSource(key, program.getOptionValue(key), 'cli');
  }
}

/** What stands behind `wire-parse` for a command that the word was probably meant for; null where there is none. */
function commandLike(word: string, { commands }: Command): string | null {
  const name = nearest(word, [...commands.map((command) => command.name()), 'help']);
  return name === 'help' ? '--help' : name;
}

/** A command that reads one story. */
function oneStory(program: Command, name: string, description: string): Command {
  return shared(program.command(name)).description(description).argument('<file>', 'a file, or - for standard input');
}

/** The options that every command has which reads a story. */
function shared(command: Command): Command {
  return command
    .option('--encoding <name>', 'the encoding of the input (default: detected)', nonEmpty)
    .addOption(new Option('--color <when>', 'colours: auto asks the terminal, NO_COLOR and FORCE_COLOR').choices(WHEN).default('auto'))
    .addOption(new Option('--config <file>', 'take settings from this file instead of the nearest .wireparserc.json').env('WIRE_PARSE_CONFIG'))
    .option('--no-config', 'take settings from no file');
}

function nonEmpty(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It needs a name.');
  return value;
}
