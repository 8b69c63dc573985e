import { Worker } from 'node:worker_threads';
import { EXIT, OutputError, ReaderGone, UsageError } from './exit.js';
import type { Item } from './plan.js';
import { failedOutcome, type Failure, type Outcome } from './story.js';
import type { Tools } from './task.js';
import { removeUnfinished } from './whole-file.js';
import type { Answer } from './worker.js';

/** Starts the command as a worker, which is `serve`. */
const SCRIPT = new URL('../bin/worker.cjs', import.meta.url);
/** Each worker has the next message in hand before it has answered the last one, so that it never waits for us. */
const IN_HAND = 2;
/** Young objects may fill so many MB, against 16 by default: most of a story's die together, and the fewer survivors are copied. */
const YOUNG_MB = 64;

/** A worker that waits for a pipe which nobody opens does not hear that it should stop. */
const PATIENCE_MS = 1000;

interface Chunk {
  readonly items: readonly Item[];
  done(outcomes: readonly Outcome[]): void;
  failed(error: unknown): void;
}

interface Hand {
  readonly worker: Worker;
  readonly chunks: Chunk[];
}

/** Workers that parse chunks of items. One that dies takes no more than the item it died of. */
export class Pool {
  private readonly hands: Hand[] = [];
  private readonly waiting: Chunk[] = [];
  private closed = false;

  constructor(readonly size: number, private readonly tools: Tools) {}

  /** What became of the items, in their order. */
  run(items: readonly Item[]): Promise<readonly Outcome[]> {
    return new Promise((done, failed) => {
      this.waiting.push({ items, done, failed });
      this.deal();
    });
  }

  /** Stops every worker, whatever it does, and removes the files that it had not finished. */
  async close(): Promise<void> {
    this.closed = true;
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise((done) => {
      timer = setTimeout(done, PATIENCE_MS);
    });
    await Promise.race([patience, Promise.all(this.hands.map(({ worker }) => worker.terminate()))]);
    clearTimeout(timer);
    for (const { chunks } of this.hands) for (const { items } of chunks) for (const { target } of items) if (target !== null) removeUnfinished(target, 'replaced');
  }

  private deal(): void {
    while (this.waiting.length > 0 && !this.closed) {
      const idle = this.hands.length < this.size ? undefined : this.hands.reduce((a, b) => (b.chunks.length < a.chunks.length ? b : a));
      if (idle && idle.chunks.length >= IN_HAND) return;
      const hand = idle ?? this.hire(), chunk = this.waiting.shift()!;
      hand.chunks.push(chunk);
      hand.worker.postMessage(chunk.items);
    }
  }

  private hire(): Hand {
    const worker = new Worker(SCRIPT, { workerData: this.tools.task, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    const hand: Hand = { worker, chunks: [] };
    let cause: unknown = null;
    worker.on('message', (answer: Answer) => {
      const chunk = hand.chunks.shift()!;
      if ('outcome' in answer) chunk.done([answer.outcome]);
      else chunk.failed(errorOf(answer));
      this.deal();
    });
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('exit', () => {
      if (!this.closed) this.bury(hand, cause);
    });
    this.hands.push(hand);
    return hand;
  }

  /** The first chunk in hand is what the worker died of. It is tried again item by item, so that only the one is lost that kills. */
  private bury(hand: Hand, cause: unknown): void {
    this.hands.splice(this.hands.indexOf(hand), 1);
    const [fatal, ...rest] = hand.chunks;
    this.waiting.unshift(...rest);
    if (fatal && fatal.items.length > 1) {
      Promise.all(fatal.items.map((item) => this.run([item]))).then((outcomes) => fatal.done(outcomes.flat()), fatal.failed);
    } else if (fatal) {
      fatal.done([failedOutcome(fatal.items[0]!, failureOf(cause), this.tools)]);
    }
    this.deal();
  }
}

function failureOf(cause: unknown): Failure {
  const { code, message } = (cause ?? {}) as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { exit: EXIT.failed, code: 'input/out-of-memory', message: 'it takes more memory than there is' };
  return { exit: EXIT.defect, code: 'defect', message: `defect in wire-parse: a worker ended: ${message ?? 'without a reason'}` };
}

function errorOf({ end, message }: Extract<Answer, { end: string }>): Error {
  if (end === 'usage') return new UsageError(message);
  if (end === 'output') return new OutputError(message);
  return end === 'gone' ? new ReaderGone() : new Error(message);
}
