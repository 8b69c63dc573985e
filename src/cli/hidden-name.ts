import { lstatSync, readdirSync, readlinkSync, unlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { cutToBytes, markOf } from './file-name.js';

/** A name may have 255 bytes; the hidden one has a number, a mark and an ending besides. */
const MOST_BYTES_OF_NAME = 220;
const LEFTOVER = /^\.(.+)\.(\d{1,10})-([0-9a-f]{8})\.tmp$/s;
/** Nobody has been writing at one file for as long as this without a byte in between. */
const DAY_MS = 24 * 60 * 60 * 1000;

let mark: string | null = null;

/** Tells our process numbers from those of other machines and containers, which may write into the same folder. */
function markOfMachine(): string {
  return (mark ??= markOf(`${hostname()} ${processNumbers()}`));
}

/** What Linux calls the set of processes that our number counts in. */
function processNumbers(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/** Under what name a file is written until it is whole: `.NAME.PID-MACHINE.tmp` beside it, so that nobody takes what a killed run left for an output. */
export function hiddenName(path: string): string {
  return join(dirname(path), `.${stemOf(path)}.${process.pid}-${markOfMachine()}.tmp`);
}

function stemOf(path: string): string {
  const name = basename(path);
  return Buffer.byteLength(name) <= MOST_BYTES_OF_NAME ? name : `${cutToBytes(name, MOST_BYTES_OF_NAME - 9)}.${markOf(name)}`;
}

/**
 * Removes from a folder what killed runs left in it. To be called before a run writes there itself: what bears its own number is then
 * another's, of a process that is no more.
 *
 * @param of the file whose leftovers alone are meant; null for those of all
 */
export function clearLeftovers(folder: string, of: string | null): void {
  for (const name of namesIn(folder)) {
    const [, stem, pid, machine] = LEFTOVER.exec(name) ?? [];
    if (stem === undefined || (of !== null && stem !== stemOf(of))) continue;
    const path = join(folder, name);
    try {
      if (machine === markOfMachine() ? !isAlive(Number(pid)) : Date.now() - lstatSync(path).mtimeMs > DAY_MS) unlinkSync(path);
    } catch {
      // gone already, or not ours to remove
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // whoever writes into it says what is wrong
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
