import type { Look } from '../formats/format.js';
import { palette, wantsColour, type When } from './colours.js';

/** A Look as plain data, so that a worker can be told it. */
export interface PlainLook {
  readonly width: number;
  readonly colour: boolean;
  readonly terminal: boolean;
}

/** How the output should look: standard output's own terminal decides, a file is never coloured unless told. */
export function lookOf(when: When, toStdout: boolean): PlainLook {
  const { stdout, env } = process;
  return {
    width: (toStdout && stdout.columns) || Number(env['COLUMNS']) || 80,
    colour: wantsColour(when, toStdout ? stdout : {}, env),
    terminal: toStdout && stdout.isTTY,
  };
}

export function painted({ width, colour, terminal }: PlainLook): Look {
  return { width, terminal, palette: palette(colour) };
}
