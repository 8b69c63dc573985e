import { isAbsolute, join, normalize } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { UsageError } from './exit.js';
import type { Input, Missing } from './input.js';
import type { Stamp } from './stamps.js';

/** What becomes of one input. Plain data, like all that is told to a worker. */
export interface Item {
  readonly input: Input | Missing;
  /** The file below `-o DIR/` that its document is written to; null where all go into one stream. */
  readonly target: string | null;
  /** What an earlier run noted of the target. */
  readonly stamp?: Stamp;
}

/** Where all inputs are written, and the items among them that could not have the file that their name stands for. */
export interface FolderPlan {
  readonly items: readonly Item[];
  readonly renamed: readonly { readonly item: Item; readonly plain: string }[];
}

/** A file name may have 255 bytes; so much is left for the mark that tells long ones apart and for the hidden name while it is written. */
const MOST_BYTES_OF_NAME = 220;

/** How the name of an output is made. Each way tells more inputs apart than the one before: by name, with the ending, with a mark of the path. */
const WAYS = ['name', 'ending', 'mark'] as const;
const LAST_WAY = WAYS.length - 1;

interface Name {
  readonly name: string;
  /** Which of the ways made it. */
  readonly way: number;
}

/**
 * Where each input is written below the folder. Inputs that would share a file, on a file system without capitals too, all keep their
 * ending (`b.txt.json`, `b.md.json`), and where that is not enough, all get a mark made of their path; so no name hangs on which
 * of them comes first, nor on the machine. Nothing is written here.
 *
 * @throws UsageError for an input whose output would lie outside the folder
 */
export function planFolder(folder: string, extension: string, inputs: readonly (Input | Missing)[]): FolderPlan {
  const names = new Map<Input, Name>();
  for (const input of inputs) {
    if ('error' in input) continue;
    refuseOutside(folder, input);
    names.set(input, { way: 0, name: nameOf(input, 0, extension) });
  }
  for (let groups = sharing(names); groups.length > 0; groups = sharing(names)) {
    for (const group of groups) {
      if (group.every((input) => names.get(input)!.way === LAST_WAY)) throw new UsageError(`${group.map(({ path }) => path).join(' and ')}: no file of its own in ${folder}`);
      for (const input of group) {
        const way = Math.min(names.get(input)!.way + 1, LAST_WAY);
        names.set(input, { way, name: nameOf(input, way, extension) });
      }
    }
  }
  const items: Item[] = [], renamed: { item: Item; plain: string }[] = [];
  for (const input of inputs) {
    const name = 'error' in input ? null : names.get(input)!.name;
    const item: Item = { input, target: name === null ? null : join(folder, name) };
    items.push(item);
    const plain = 'error' in input ? null : plainName(input) + extension;
    if (plain !== null && plain !== name) renamed.push({ item, plain: join(folder, plain) });
  }
  return { items, renamed };
}

function refuseOutside(folder: string, { path, mirror }: Input): void {
  const outside = isAbsolute(mirror) || normalize(mirror).split('/')[0] === '..';
  if (outside) throw new UsageError(`${path ?? 'standard input'}: its output would lie outside ${folder}, at ${join(folder, mirror)}`);
}

function plainName({ mirror }: Input): string {
  return normalize(mirror).replace(/\.[^./\\]+$/, '');
}

function nameOf(input: Input, way: number, extension: string): string {
  const kept = WAYS[way] === 'name' ? plainName(input) : normalize(input.mirror);
  const last = kept.slice(kept.lastIndexOf('/') + 1), tooLong = Buffer.byteLength(last + extension) > MOST_BYTES_OF_NAME;
  if (WAYS[way] !== 'mark' && !tooLong) return kept + extension;
  const mark = bytesToHex(sha256(utf8ToBytes(normalize(input.path ?? '-')))).slice(0, 8);
  const room = MOST_BYTES_OF_NAME - extension.length - mark.length - 1;
  return `${kept.slice(0, kept.length - last.length)}${cutToBytes(last, room)}.${mark}${extension}`;
}

/** The longest beginning that has no more bytes and cuts no character. */
function cutToBytes(text: string, most: number): string {
  return Buffer.byteLength(text) <= most ? text : new TextDecoder().decode(Buffer.from(text).subarray(0, most)).replace(/\ufffd+$/, '');
}

/** The inputs whose names are one for a file system that knows no capitals or no composed letters, or that need a folder where another has a file. */
function sharing(names: ReadonlyMap<Input, Name>): Input[][] {
  const groups = new Map<string, Input[]>(), folders = new Set<string>();
  for (const [input, { name }] of names) {
    const folded = name.normalize('NFC').toLowerCase(), group = groups.get(folded);
    if (group) group.push(input);
    else groups.set(folded, [input]);
    for (let end = folded.lastIndexOf('/'); end > 0; end = folded.lastIndexOf('/', end - 1)) folders.add(folded.slice(0, end));
  }
  return [...groups].filter(([folded, group]) => group.length > 1 || folders.has(folded)).map(([, group]) => group);
}
