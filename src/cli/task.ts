import type { Format, Look } from '../formats/format.js';
import { FORMATS } from '../formats/formats.js';
import { VERSION } from '../version.js';
import { painted, type PlainLook } from './look.js';

/** What is asked of every story of a run. Plain data, so that a worker can be told it. */
export interface Task {
  readonly format: string;
  readonly encoding: string | undefined;
  readonly required: readonly string[];
  /** The least confidence that does; null asks for none. */
  readonly least: number | null;
  readonly look: PlainLook;
  /** Skip what was made of the same bytes by the same task: `--changed`. */
  readonly changed: boolean;
  /** Warnings are counted (`--max-warnings`): a story that has some is never skipped. */
  readonly counted: boolean;
}

/** A task with what it names at hand. */
export interface Tools {
  readonly task: Task;
  readonly format: Format;
  readonly look: Look;
}

export async function toolsFor(task: Task): Promise<Tools> {
  return { task, format: await FORMATS[task.format]!(), look: painted(task.look) };
}

/** All that a story's output hangs on besides its bytes and its path, and the gates that it has passed. */
export function fingerprint({ format, encoding, required, least, look, counted }: Task): string {
  return JSON.stringify([VERSION, format, encoding?.toLowerCase() ?? null, required, least, look.width, look.colour, counted]);
}
