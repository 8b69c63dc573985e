import { statSync } from 'node:fs';
import { EXIT, worse, type ExitCode } from './exit.js';
import type { Output } from './outputs.js';
import type { Item } from './plan.js';
import type { Pool } from './pool.js';
import type { RunLog } from './run-log.js';
import type { Stamps } from './stamps.js';
import { parseItems, type Outcome } from './story.js';
import type { Tools } from './task.js';

export interface Batch {
  readonly items: readonly Item[];
  readonly tools: Tools;
  /** The stream of the items without a target; null where every one has its file. */
  readonly output: Output | null;
  readonly stamps: Stamps | null;
  /** Who parses; null to do all of it here, one item after the other. */
  readonly pool: Pool | null;
  /** Stop behind the first item that fails. */
  readonly failFast: boolean;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly log: RunLog;
}

/** A message to a worker costs as much as a tenth of a story; so many are sent in one … */
const MOST_ITEMS = 20;
/** … unless they are long: what is in memory at one time hangs on neither the number of the inputs nor their lengths. */
const MOST_BYTES = 1024 * 1024;
/** So many messages for each worker may be out or wait for the ones before them to be written. */
const AHEAD = 4;

/** Takes every item through to its output, in their order. A failed one is told and the rest goes on. */
export async function runBatch(batch: Batch): Promise<ExitCode> {
  const { tools, output, stamps, failFast, log } = batch;
  let code: ExitCode = EXIT.ok, begun = false;
  for await (const outcome of batch.pool ? inWorkers(batch, batch.pool) : inTurn(batch)) {
    code = worse(code, outcome.code);
    if (outcome.text && output) {
      const before = begun ? tools.format.between(tools.look) : (tools.format.opening ?? '');
      if (before !== '') await output.write(Buffer.from(before));
      await output.write(outcome.text);
      begun = true;
    }
    stamps?.add(outcome.stamps);
    for (const story of outcome.stories) log.story(story);
    if (failFast && code !== EXIT.ok) break;
  }
  stamps?.tidy();
  if (stamps) log.note(`${log.unchanged} of ${batch.items.length} unchanged and skipped`);
  return code;
}

async function* inTurn({ items, tools, stdin }: Batch): AsyncGenerator<Outcome> {
  for (const item of items) {
    yield await parseItems([item], tools, stdin);
    await aTurn();
  }
}

/** Lets the process hear of what has come meanwhile. Reading, parsing and writing never wait, so that it would be deaf to signals up to the end. */
function aTurn(): Promise<void> {
  return new Promise((done) => void setImmediate(done));
}

async function* inWorkers({ items, tools, stdin }: Batch, pool: Pool): AsyncGenerator<Outcome> {
  const out: Promise<readonly Outcome[]>[] = [], most = pool.size * AHEAD;
  for (const chunk of chunksOf(items, Math.ceil(items.length / most))) {
    if (out.length >= most) yield* await out.shift()!;
    const outcomes = chunk[0]!.input.path === null ? parseItems(chunk, tools, stdin).then((outcome) => [outcome]) : pool.run(chunk);
    outcomes.catch(() => {}); // told when its turn comes
    out.push(outcomes);
  }
  for (const outcomes of out) yield* await outcomes;
}

/** Cuts the items up for the workers. Standard input, which only this thread can read, is by itself. */
function* chunksOf(items: readonly Item[], most: number): Generator<Item[]> {
  let chunk: Item[] = [], bytes = 0;
  for (const item of items) {
    const alone = item.input.path === null, size = alone ? MOST_BYTES : sizeOf(item);
    if (chunk.length > 0 && (alone || bytes + size > MOST_BYTES || chunk.length >= Math.min(most, MOST_ITEMS))) {
      yield chunk;
      [chunk, bytes] = [[], 0];
    }
    chunk.push(item);
    bytes += size;
  }
  if (chunk.length > 0) yield chunk;
}

function sizeOf({ input }: Item): number {
  if ('error' in input || input.path === null) return 0;
  try {
    return statSync(input.raw ? Buffer.from(input.raw) : input.path).size;
  } catch {
    return 0; // whoever reads it says what is wrong
  }
}
