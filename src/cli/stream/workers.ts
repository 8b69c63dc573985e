import { Worker } from 'node:worker_threads';
import { answerFailure, type Answer, type StreamTask } from './answer.js';
import type { RecordFailure, RecordStory } from './record.js';
import type { FromWorker, ToWorker, WorkerData } from './worker.js';

/** The command itself, which `serveRecords` runs of in a worker. */
const SCRIPT = new URL('../bin/worker.cjs', import.meta.url);
/** Each worker has the next story before it has answered the last one, so that it never waits for us. */
const IN_HAND = 2;

interface Work {
  readonly story: RecordStory;
  readonly number: number;
  done(answer: Answer): void;
}

interface Hand {
  readonly worker: Worker;
  /** The first one is being parsed. */
  readonly works: Work[];
  isReady: boolean;
  timer: NodeJS.Timeout | undefined;
}

/** Workers that parse the stories of a stream. One that dies or takes too long takes no more than the record with it that it was at. */
export class RecordWorkers {
  private readonly hands: Hand[] = [];
  private readonly waiting: Work[] = [];
  private closed = false;

  /** @param limit milliseconds that a story may take, not counting the start of a worker; null for no limit */
  constructor(readonly count: number, private readonly task: StreamTask, private readonly limit: number | null) {}

  answer(story: RecordStory, number: number): Promise<Answer> {
    return new Promise((done) => {
      this.waiting.push({ story, number, done });
      this.deal();
    });
  }

  /** Stops every worker, whatever it does. */
  async close(): Promise<void> {
    this.closed = true;
    for (const { timer } of this.hands) clearTimeout(timer);
    await Promise.all(this.hands.map(({ worker }) => worker.terminate()));
  }

  private deal(): void {
    while (this.waiting.length > 0 && !this.closed) {
      const idle = this.hands.length < this.count ? undefined : this.hands.reduce((a, b) => (b.works.length < a.works.length ? b : a));
      if (idle && idle.works.length >= IN_HAND) return;
      const hand = idle ?? this.hire(), work = this.waiting.shift()!;
      hand.works.push(work);
      hand.worker.postMessage({ story: work.story, number: work.number } satisfies ToWorker);
      if (hand.works.length === 1) this.watch(hand);
    }
  }

  private hire(): Hand {
    const worker = new Worker(SCRIPT, { workerData: { role: 'record-worker', task: this.task } satisfies WorkerData });
    const hand: Hand = { worker, works: [], isReady: false, timer: undefined };
    let cause: unknown = null;
    worker.on('message', (message: FromWorker) => {
      if (message === 'ready') hand.isReady = true;
      else hand.works.shift()!.done(message);
      this.watch(hand);
      this.deal();
    });
    worker.on('error', (error) => {
      cause = error;
    });
    worker.on('exit', () => this.dismiss(hand, failureOf(cause)));
    this.hands.push(hand);
    return hand;
  }

  /** Sets the clock for the story that the worker is at now. */
  private watch(hand: Hand): void {
    clearTimeout(hand.timer);
    const [work] = hand.works, { limit } = this;
    if (limit === null || !work || !hand.isReady) return;
    // An answer that came in time may wait behind the timer: it is heard first.
    hand.timer = setTimeout(() => setImmediate(() => {
      if (hand.works[0] !== work) return;
      this.dismiss(hand, { code: 'record/timeout', message: `The story took longer than ${limit} ms, which --record-timeout allows.` });
      void hand.worker.terminate();
    }), limit);
  }

  /** Takes a worker's work away from it. The story that it was at fails; others in its hand are dealt anew. */
  private dismiss(hand: Hand, failure: Omit<RecordFailure, 'id'>): void {
    const place = this.hands.indexOf(hand);
    if (place === -1 || this.closed) return;
    this.hands.splice(place, 1);
    clearTimeout(hand.timer);
    const [fatal, ...rest] = hand.works;
    this.waiting.unshift(...rest);
    fatal?.done(answerFailure({ id: fatal.story.id, ...failure }, fatal.number, this.task));
    this.deal();
  }
}

function failureOf(cause: unknown): Omit<RecordFailure, 'id'> {
  const { code, message } = (cause ?? {}) as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { code: 'record/out-of-memory', message: 'The story takes more memory than there is.' };
  return { code: 'defect', message: `defect in wire-parse: a worker ended: ${message ?? 'without a reason'}` };
}
