import { parentPort, workerData } from 'node:worker_threads';
import { OutputError, ReaderGone, UsageError } from './exit.js';
import type { Item } from './plan.js';
import { defectMessage } from './report.js';
import { parseItems, type Outcome } from './story.js';
import { toolsFor, type Task } from './task.js';

/** What a worker answers: what became of the items, or why nothing can go on. */
export type Answer = { readonly outcome: Outcome } | { readonly end: 'usage' | 'output' | 'gone' | 'defect'; readonly message: string };

/** Parses the items of each message, one message after the other, and answers each. */
export async function serve(): Promise<void> {
  const port = parentPort!, tools = await toolsFor(workerData as Task);
  let last = Promise.resolve();
  port.on('message', (items: readonly Item[]) => {
    last = last.then(async () => {
      try {
        const outcome = await parseItems(items, tools, null);
        port.postMessage({ outcome } satisfies Answer, outcome.text ? [outcome.text.buffer] : []);
      } catch (error) {
        port.postMessage(endOf(error));
      }
    });
  });
}

function endOf(error: unknown): Answer {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) return { end: 'usage', message };
  if (error instanceof OutputError) return { end: 'output', message };
  if (error instanceof ReaderGone) return { end: 'gone', message };
  return { end: 'defect', message: defectMessage(error) };
}
