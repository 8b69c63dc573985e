import { Chalk } from 'chalk';
import type { Palette } from '../formats/format.js';

export const WHEN = ['auto', 'always', 'never'] as const;
export type When = (typeof WHEN)[number];

/**
 * Whether a stream gets colours. `--color always|never` decides; else FORCE_COLOR (0 and false mean no), else NO_COLOR, as Node itself
 * ranks them, each as if unset when empty; else the stream is a terminal that is not dumb.
 */
export function wantsColour(when: When, stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  if (when !== 'auto') return when === 'always';
  const forced = environment['FORCE_COLOR'];
  if (forced) return forced !== '0' && forced !== 'false';
  if (environment['NO_COLOR']) return false;
  return stream.isTTY === true && environment['TERM'] !== 'dumb';
}

/** The paints of a stream. Only the sixteen colours that the reader's own theme defines are used, so they are legible on light and dark. */
export function palette(colour: boolean): Palette {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    title: chalk.bold,
    section: chalk.dim,
    faint: chalk.dim,
    alarm: chalk.red,
    key: chalk.blue,
    string: chalk.green,
    literal: chalk.yellow,
    voices: [chalk.cyan, chalk.magenta, chalk.yellow, chalk.green, chalk.blue, chalk.red, chalk.cyanBright, chalk.magentaBright, chalk.yellowBright, chalk.greenBright],
  };
}
