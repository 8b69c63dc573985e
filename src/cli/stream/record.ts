import { isUtf8 } from 'node:buffer';
import type { Document } from '../../model/document.js';

type Warning = Document['warnings'][number];

/** The keys that a record is read by: one of its own, or several with points between that lead inside. */
export interface Keys {
  readonly text: string;
  readonly id: string;
}

/** The story of a record. Plain data, so that a worker can be told it. */
export interface RecordStory {
  readonly id: Document['id'];
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/** Why a record has no story. Codes are public: they stand in `error.code`. */
export interface RecordFailure {
  readonly id: Document['id'];
  readonly code: `record/${'not-json' | 'not-object' | 'no-text' | 'text-not-string' | 'too-large' | 'timeout' | 'out-of-memory'}` | `decode/${string}` | 'defect';
  readonly message: string;
}

/**
 * Reads one line. Bytes that are no UTF-8 become U+FFFD with a warning, as in a file. An id is a string or a number that is kept exactly; any
 * other leaves a warning.
 */
export function readRecord(line: Uint8Array, keys: Keys): RecordStory | RecordFailure {
  let record: unknown;
  try {
    record = JSON.parse(new TextDecoder().decode(line));
  } catch {
    return { id: null, code: 'record/not-json', message: 'The line is no JSON.' };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return { id: null, code: 'record/not-object', message: 'The line is JSON, but no object.' };
  const { id, warning } = readId(valueAt(record, keys.id), keys.id), text = valueAt(record, keys.text);
  if (text === undefined || text === null) return { id, code: 'record/no-text', message: `The record has no ${JSON.stringify(keys.text)}. Name the key that holds the story with --text-key.` };
  if (typeof text !== 'string') return { id, code: 'record/text-not-string', message: `The record's ${JSON.stringify(keys.text)} is no string.` };
  const isWhole = !LONE_SURROGATE.test(text);
  return { id, text: isWhole ? text : text.replace(LONE_SURROGATES, '\ufffd'), warnings: [...(warning ? [warning] : []), ...(isUtf8(line) ? [] : [BAD_BYTES]), ...(isWhole ? [] : [BAD_ESCAPES])] };
}

/** JSON can write halves of characters, as `\ud83d` alone. Many a reader refuses a line that holds one. */
const LONE_SURROGATE = /\p{Surrogate}/u, LONE_SURROGATES = /\p{Surrogate}/gu;

const BAD_ESCAPES: Warning = { code: 'record/bad-escapes', message: 'The story has escapes that are half a character, which stand as U+FFFD.', line: null };
const BAD_BYTES: Warning = { code: 'decode/bad-bytes', message: 'The bytes of the record are not all valid UTF-8, and those that are not stand as U+FFFD.', line: null };

function readId(id: unknown, key: string): { readonly id: Document['id']; readonly warning: Warning | null } {
  if (id === undefined || id === null) return { id: null, warning: null };
  if (typeof id === 'string' && !LONE_SURROGATE.test(id)) return { id, warning: null };
  if (typeof id === 'number' && isExact(id)) return { id, warning: null };
  const why = typeof id === 'number' ? 'a number of more digits than are kept exactly: write it as a string' : typeof id === 'string' ? 'a string with half a character in it' : 'neither a string nor a number';
  return { id: null, warning: { code: 'record/bad-id', message: `The record's ${JSON.stringify(key)} is ${why}.`, line: null } };
}

/** Whole numbers up to 2^53 and fractions of up to fifteen digits are the same number when they are read and written; others may become their neighbour. */
function isExact(id: number): boolean {
  return Number.isInteger(id) ? Number.isSafeInteger(id) : Number.isFinite(id) && Number(id.toPrecision(15)) === id;
}

/** A key with points is first looked for as it is, then as the way to a value inside. */
function valueAt(record: object, key: string): unknown {
  if (Object.hasOwn(record, key)) return record[key as keyof typeof record];
  let value: unknown = record;
  for (const step of key.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = value[step as keyof typeof value];
  }
  return value;
}
