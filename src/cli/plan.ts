import { isAbsolute, join, normalize } from 'node:path';
import { UsageError } from './exit.js';
import { cutToBytes, markOf } from './file-name.js';
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

/**
 * How the name of an output is made. Each way tells more inputs apart than the one before: by name, with the ending, with a mark of where the
 * input lies below its folder, with one of the whole path, which says how the folder was named.
 */
const WAYS = ['name', 'ending', 'mark', 'mark of path'] as const;
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

function plainName(input: Input): string {
  return placeOf(input).replace(/\.[^./\\]+$/, '');
}

/** Where the input lies below its folder; names of folders that have become too long, as the bytes of one that is no UTF-8 are written out, are cut. */
function placeOf({ mirror }: Input): string {
  const place = normalize(mirror), end = place.lastIndexOf('/') + 1;
  return place.slice(0, end).replace(/[^/]{64,}/g, (name) => (Buffer.byteLength(name) <= 255 ? name : `${cutToBytes(name, MOST_BYTES_OF_NAME - 9)}.${markOf(name)}`)) + place.slice(end);
}

function nameOf(input: Input, way: number, extension: string): string {
  const kept = WAYS[way] === 'name' ? plainName(input) : placeOf(input);
  const last = kept.slice(kept.lastIndexOf('/') + 1), tooLong = Buffer.byteLength(last + extension) > MOST_BYTES_OF_NAME;
  if (way < WAYS.indexOf('mark') && !tooLong) return kept + extension;
  const mark = markOf(WAYS[way] === 'mark of path' ? (input.raw ?? normalize(input.path ?? '-')) : normalize(input.mirror));
  const room = MOST_BYTES_OF_NAME - extension.length - mark.length - 1;
  return `${kept.slice(0, kept.length - last.length)}${cutToBytes(last, room)}.${mark}${extension}`;
}

/** The inputs whose names are one for some file system, or that need a folder where another has a file. */
function sharing(names: ReadonlyMap<Input, Name>): Input[][] {
  const groups = new Map<string, Input[]>(), folders = new Set<string>();
  for (const [input, { name }] of names) {
    const folded = foldedName(name), group = groups.get(folded);
    if (group) group.push(input);
    else groups.set(folded, [input]);
    for (let end = folded.lastIndexOf('/'); end > 0; end = folded.lastIndexOf('/', end - 1)) folders.add(folded.slice(0, end));
  }
  return [...groups].filter(([folded, group]) => group.length > 1 || folders.has(folded)).map(([, group]) => group);
}

/**
 * A name as the least exact of file systems see it: without capitals (`ß` is `ss` to some), composed letters and characters that show nothing.
 * Two that are one here and two on the machine only get longer names than they need.
 */
function foldedName(name: string): string {
  return name.normalize('NFD').toLowerCase().toUpperCase().toLowerCase().normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}
