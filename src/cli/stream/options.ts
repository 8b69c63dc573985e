import { InvalidArgumentError, type Command } from 'commander';
import { UsageError } from '../exit.js';

/** What can be asked of a stream of JSON lines. */
export interface StreamWish {
  readonly ndjson?: true;
  readonly textKey?: string;
  readonly idKey?: string;
  readonly strict?: true;
  /** In bytes. */
  readonly maxRecord?: number;
  /** In milliseconds. */
  readonly recordTimeout?: number;
}

/** What has no meaning for a stream. Set by the environment or a configuration, which are for files too, it is left alone. */
const OF_FILES = ['encoding', 'filesFrom', 'null', 'ext', 'hidden', 'dryRun', 'changed', 'keepGoing', 'failFast', 'verbose'];
const OF_STREAMS = ['textKey', 'idKey', 'strict', 'maxRecord', 'recordTimeout'];

/** Adds the options of streams to the command. */
export function withStreamOptions(program: Command): Command {
  return program
    .optionsGroup('Streams:')
    .option('--ndjson', 'read JSON lines, one record each, from a file or standard input, and write one line for each in the same order; what fails says so in `error`, and standard error stays silent but for --report github')
    .option('--text-key <key>', 'the key that holds the story; a.b for b inside a (default: text)')
    .option('--id-key <key>', 'the key that holds the record\'s id, which its document takes over (default: id)')
    .option('--strict', 'leave with 1 where a record failed')
    .option('--max-record <size>', 'how long a line may be, as 500K or 64M, at most 256M (default: 16M)', sizeOf)
    .option('--record-timeout <ms>', 'give up a record that takes longer, and go on with the next', millisecondsOf)
    .optionsGroup('Options:')
    .hook('preAction', (_, command) => {
      if (command === program) refuseStray(program);
    });
}

/** Throws a UsageError for options on the command line that are for files with `--ndjson`, or for streams without. */
function refuseStray(command: Command): void {
  const isTyped = (name: string): boolean => command.getOptionValueSource(name) === 'cli', format: unknown = command.getOptionValue('format');
  if (!isTyped('ndjson')) {
    const stray = OF_STREAMS.find(isTyped);
    if (stray !== undefined) throw new UsageError(`${asTyped(stray)} is for streams: say --ndjson too`);
    return;
  }
  const stray = OF_FILES.find(isTyped);
  if (stray !== undefined) throw new UsageError(`${asTyped(stray)} is not for streams, which --ndjson reads`);
  if (isTyped('format') && format !== 'ndjson') throw new UsageError(`--ndjson writes JSON lines, not ${String(format)}`);
}

function asTyped(name: string): string {
  return `--${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 * 1024 };
/** A line stands in memory several times over, and no string of V8's is longer than twice this. */
const MOST_BYTES = 256 * 1024 * 1024;

function sizeOf(text: string): number {
  const [, digits, unit] = /^(\d{1,12})([KM]?)$/i.exec(text) ?? [], bytes = Number(digits) * UNITS[(unit ?? '').toUpperCase()]!;
  if (!(bytes >= 1 && bytes <= MOST_BYTES)) throw new InvalidArgumentError('It is a number of bytes, with K or M behind it or not, from 1 to 256M.');
  return bytes;
}

/** What a timer can be set to. */
const MOST_MILLISECONDS = 2 ** 31 - 1;

function millisecondsOf(text: string): number {
  const milliseconds = /^\d{1,10}$/.test(text) ? Number(text) : 0;
  if (!(milliseconds >= 1 && milliseconds <= MOST_MILLISECONDS)) throw new InvalidArgumentError('It is a whole number of milliseconds from 1.');
  return milliseconds;
}
