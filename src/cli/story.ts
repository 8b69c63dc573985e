import type { Document } from '../model/document.js';
import { InputError } from '../model/errors.js';
import { parseWithText, type Parsed } from '../pipeline.js';
import { EXIT, ReadError, UsageError, worse, type ExitCode } from './exit.js';
import { failedDocument } from './failed-document.js';
import { doubts, lacks } from './gate.js';
import type { Item } from './plan.js';
import { readInput, readStream } from './read.js';
import { defectMessage } from './report.js';
import type { Stamp } from './stamps.js';
import { UNTOLD, type StoryResult } from './story-result.js';
import { fingerprint, type Task, type Tools } from './task.js';
import { writeWhole } from './whole-file.js';

/** What became of some items that follow each other. Plain data, so that a worker can tell it. */
export interface Outcome {
  readonly code: ExitCode;
  /** One for each item. */
  readonly stories: readonly StoryResult[];
  /** The documents for the stream and what stands between them; null where there are none. */
  readonly text: Uint8Array<ArrayBuffer> | null;
  readonly stamps: readonly Stamp[];
}

/** Why an input has no document. `code` stands in `error.code` of its record. */
export interface Failure {
  readonly exit: ExitCode;
  readonly code: string;
  readonly message: string;
}

/** What became of one input: the document and the text behind it, why there is none, or that its output is there already. */
type Attempt = Parsed | Failure | 'unchanged';

/**
 * Reads, parses and writes items one after the other. A failed one is told and the rest goes on.
 *
 * @param stdin what an item without a path is read from; null where there is none
 * @throws UsageError, OutputError and ReaderGone, behind which nothing can go on
 */
export async function parseItems(items: readonly Item[], tools: Tools, stdin: AsyncIterable<Uint8Array> | null): Promise<Outcome> {
  const { task, format, look } = tools;
  const stories: StoryResult[] = [], texts: string[] = [], stamps: Stamp[] = [];
  let code: ExitCode = EXIT.ok;
  for (const item of items) {
    const { path } = item.input, since = performance.now();
    const took = (): number => (performance.now() - since) / 1000;
    const parsed = await parseItem(item, task, stdin);
    if (parsed === 'unchanged') {
      stories.push({ path, ...UNTOLD, fate: 'unchanged', seconds: took() });
    } else if ('exit' in parsed) {
      const failed = failedOutcome(item, parsed, tools);
      code = worse(code, failed.code);
      stories.push(...failed.stories);
      if (failed.text) texts.push(Buffer.from(failed.text).toString());
    } else {
      const { document, text, hasMark } = parsed, shortfalls = gate(document, task);
      if (shortfalls.length > 0) code = worse(code, EXIT.failed);
      const rendered = format.render(document, look, text, hasMark), whole = rendered + (rendered === '' ? '' : (format.lineEnd ?? '\n'));
      if (item.target === null) texts.push(whole);
      else {
        const bytes = Buffer.from((format.opening ?? '') + whole);
        writeWhole(item.target, bytes, 'replaced');
        if (task.changed && shortfalls.length === 0 && !(task.counted && document.warnings.length > 0)) stamps.push((await import('./stamps.js')).stampOf(item, document.input!.sha256, bytes, fingerprint(task)));
      }
      stories.push({ path, ...UNTOLD, fate: 'written', misses: shortfalls, losses: format.losses?.(document) ?? [], warnings: document.warnings, seconds: took() });
    }
  }
  return { code, stories, text: texts.length === 0 ? null : new TextEncoder().encode(texts.join(format.between(look))), stamps };
}

/** What becomes of an item that could not be parsed: it is told, and has a record of its own where the format gives it one. */
export function failedOutcome({ input, target }: Item, { exit, code, message }: Failure, { format, look }: Tools): Outcome {
  const hasRecord = format.records && target === null && code !== 'input/no-match';
  const text = hasRecord ? `${format.render(failedDocument({ code, message, path: input.path }), look, '')}${format.lineEnd ?? '\n'}` : null;
  const story: StoryResult = { path: input.path, ...UNTOLD, fate: 'failed', error: { code, message } };
  return { code: exit, stories: [story], text: text === null ? null : new TextEncoder().encode(text), stamps: [] };
}

async function parseItem({ input, target, stamp }: Item, task: Task, stdin: AsyncIterable<Uint8Array> | null): Promise<Attempt> {
  if ('error' in input) return { exit: EXIT.failed, ...input.error };
  try {
    const bytes = input.path === null ? await readStream(stdin!) : await readInput(input.raw ?? input.path);
    if (stamp && target !== null && (await import('./stamps.js')).stillHolds(stamp, input, bytes, target, fingerprint(task))) return 'unchanged';
    return parseWithText(bytes, { path: input.path, ...(task.encoding === undefined ? {} : { encoding: task.encoding }) });
  } catch (error) {
    if (error instanceof InputError && error.code === 'decode/unknown-encoding') throw new UsageError(error.message);
    const known = error instanceof InputError || error instanceof ReadError;
    return known ? { exit: EXIT.failed, code: error.code, message: error.message } : { exit: EXIT.defect, code: 'defect', message: defectMessage(error) };
  }
}

/** Holds a document to what was asked of it: what it falls short of. */
function gate(document: Document, { required, least }: Task): string[] {
  const missing = lacks(document, required), doubtful = least === null ? [] : doubts(document, required, least);
  return [
    ...(missing.length > 0 ? [`required but not found: ${missing.join(', ')}`] : []),
    ...(doubtful.length > 0 ? [`confidence below ${least}: ${doubtful.join(', ')}`] : []),
  ];
}
