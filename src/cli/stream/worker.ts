import { parentPort, workerData } from 'node:worker_threads';
import { answerStory, type Answer, type StreamTask } from './answer.js';
import type { RecordStory } from './record.js';

export interface WorkerData {
  readonly role: 'record-worker';
  readonly task: StreamTask;
}

export interface ToWorker {
  readonly story: RecordStory;
  readonly number: number;
}

export type FromWorker = 'ready' | Answer;

/** Says that it is ready, then answers each story, one after the other. */
export function serveRecords(): void {
  const port = parentPort!, { task } = workerData as WorkerData;
  port.on('message', ({ story, number }: ToWorker) => port.postMessage(answerStory(story, number, task) satisfies FromWorker));
  port.postMessage('ready' satisfies FromWorker);
}
