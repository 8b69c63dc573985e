import { createHash } from 'node:crypto';
import { closeSync, constants, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { OutputError, systemReason } from './exit.js';
import type { Input } from './input.js';
import type { Item } from './plan.js';
import { writeWhole } from './whole-file.js';

/** What an output of `--changed` was made of, so that the next run can tell whether it would come out the same. */
export interface Stamp {
  /** The output, from the folder of `-o`. */
  readonly output: string;
  readonly input: string | null;
  /** SHA-256 of the input and of the output. */
  readonly from: string;
  readonly to: string;
  /** Version and options. */
  readonly by: string;
}

/** Stands in the folder of `-o`. One line a stamp; a later one of the same output holds. */
const STAMPS = '.wire-parse.ndjson';

/** Never through a link that somebody laid there. */
const APPENDED = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | constants.O_NOFOLLOW;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The stamp of an output that was written just now. `output` is still the whole target: the keeper knows its folder. */
export function stampOf({ input, target }: Item, from: string, written: Uint8Array, by: string): Stamp {
  return { output: target!, input: input.path, from, to: hashOf(written), by };
}

/** Whether parsing the input again would write what is there. */
export function stillHolds(stamp: Stamp, { path }: Input, bytes: Uint8Array, target: string, by: string): boolean {
  if (stamp.by !== by || stamp.input !== path || stamp.from !== hashOf(bytes)) return false;
  return (statSync(target, { throwIfNoEntry: false })?.isFile() ?? false) && stamp.to === hashOf(readFileSync(target));
}

/** The stamps of a folder. They are added as they come, so that a run after one that was killed goes on where that one stopped. */
export class Stamps {
  private readonly file: string;
  private readonly known = new Map<string, Stamp>();

  constructor(private readonly folder: string) {
    this.file = join(folder, STAMPS);
    for (const line of this.lines()) {
      const stamp = stampIn(line);
      if (stamp) this.known.set(stamp.output, stamp);
    }
  }

  /** The items with what is known of their outputs. */
  on(items: readonly Item[]): Item[] {
    return items.map((item) => {
      const stamp = item.target === null ? undefined : this.known.get(relative(this.folder, item.target));
      return stamp ? { ...item, stamp } : item;
    });
  }

  add(stamps: readonly Stamp[]): void {
    if (stamps.length === 0) return;
    const inFolder = stamps.map((stamp) => ({ ...stamp, output: relative(this.folder, stamp.output) }));
    for (const stamp of inFolder) this.known.set(stamp.output, stamp);
    try {
      mkdirSync(this.folder, { recursive: true });
      const file = openSync(this.file, APPENDED);
      try {
        writeFileSync(file, linesOf(inFolder));
      } finally {
        closeSync(file);
      }
    } catch (error) {
      throw new OutputError(`${this.file}: ${systemReason(error)}`);
    }
  }

  /** Leaves one line for each output. */
  tidy(): void {
    if (this.known.size > 0) writeWhole(this.file, Buffer.from(linesOf([...this.known.values()])), 'replaced');
  }

  private lines(): string[] {
    try {
      return readFileSync(this.file, 'utf8').split('\n');
    } catch {
      return []; // nothing is known, so that all is made anew
    }
  }
}

function linesOf(stamps: readonly Stamp[]): string {
  return stamps.map((stamp) => `${JSON.stringify(stamp)}\n`).join('');
}

/** Null for a line that a killed run left unfinished. */
function stampIn(line: string): Stamp | null {
  try {
    const stamp = JSON.parse(line) as Stamp | null;
    return typeof stamp?.output === 'string' ? stamp : null;
  } catch {
    return null;
  }
}
