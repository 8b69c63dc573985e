import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { InvalidArgumentError, type Command, type Option } from 'commander';
import { UsageError, systemReason } from './exit.js';

const FILE = '.wireparserc.json';

/**
 * The options that a configuration may set, and by WIRE_PARSE_… the environment where they take a value. None that writes a file: a
 * file that is found by walking upwards need not be the user's own.
 */
const SETTABLE = ['format', 'encoding', 'require', 'min-confidence', 'max-warnings', 'color', 'quiet', 'verbose', 'jobs', 'ext', 'hidden', 'fail-fast'];
/** Colours have variables of their own: NO_COLOR and FORCE_COLOR. */
const NOT_IN_ENVIRONMENT = ['color'];
/** Only one of two counts: that of the command line before that of the file. */
const OPPOSITES: Readonly<Record<string, string>> = { quiet: 'verbose', verbose: 'quiet', failFast: 'keepGoing' };

/** The options of a command that a configuration may set. */
export function settable({ options }: Command): Option[] {
  return options.filter((option) => SETTABLE.includes(option.name()));
}

/** Names for each option the variable that sets it, for the help and the man page. */
export function nameVariables(command: Command): void {
  for (const option of settable(command)) if (option.required && !NOT_IN_ENVIRONMENT.includes(option.name())) option.env(`WIRE_PARSE_${option.name().toUpperCase().replaceAll('-', '_')}`);
}

/**
 * Gives the options of a command that the command line has not set the values of the environment, and where that has none (an empty
 * variable counts as none) those of the configuration: of `--config`, of no file with `--no-config`, else of the nearest
 * `.wireparserc.json` from the working directory up to the home folder.
 *
 * @returns a line for every option that was set so: `--format ndjson (WIRE_PARSE_FORMAT)`
 * @throws UsageError for a value that the option does not take, a file that cannot be read or that holds what is no setting
 */
export async function configure(command: Command): Promise<string[]> {
  if (settable(command).length === 0) return [];
  const named: unknown = command.getOptionValue('config');
  const found = named === false ? null : typeof named === 'string' && named !== '' ? { path: named, text: textOf(named) } : nearestFile();
  const settings = found === null ? null : (await import('./config-file.js')).settingsIn(found.path, found.text, allSettable(command));
  const origins: string[] = [];
  for (const option of settable(command)) {
    const variable = option.envVar === undefined ? undefined : process.env[option.envVar];
    const value = variable ? variable : settings?.get(option.name()), from = variable ? option.envVar! : found?.path;
    if (value === undefined || value === false || !isFree(command, option)) continue;
    set(command, option, value, variable ? option.envVar! : `${from}: "${option.name()}"`);
    origins.push(`${option.long}${value === true ? '' : ` ${value}`} (${from})`);
  }
  return origins;
}

/** The settings of the whole program: what one command has no use for is none the less a setting. */
function allSettable(command: Command): Option[] {
  return settable(command.parent ?? command);
}

function isFree(command: Command, option: Option): boolean {
  const isUnset = (key: string): boolean => [undefined, 'default'].includes(command.getOptionValueSource(key));
  const key = option.attributeName(), other = OPPOSITES[key];
  return isUnset(key) && (other === undefined || isUnset(other));
}

function set(command: Command, option: Option, value: string | true, what: string): void {
  try {
    command.setOptionValueWithSource(option.attributeName(), option.parseArg && typeof value === 'string' ? option.parseArg(value, undefined) : value, 'config');
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw new UsageError(`${what} cannot be ${JSON.stringify(value)}. ${error.message}`);
  }
}

function nearestFile(): { path: string; text: string } | null {
  const here = process.cwd(), { HOME, USERPROFILE } = process.env, home = resolve(HOME || USERPROFILE || '/');
  for (let folder = here; ; folder = dirname(folder)) {
    const path = join(folder, FILE);
    try {
      return { path: relative(here, path), text: readFileSync(path, 'utf8') };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' && code !== 'ENOTDIR') throw new UsageError(`${relative(here, path)}: ${systemReason(error)}`);
    }
    if (folder === home || folder === dirname(folder)) return null;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path}: ${systemReason(error)}`);
  }
}
