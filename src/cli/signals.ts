import type { Output } from './outputs.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What is under way: a stream with an end to come, workers with files in hand. */
export interface UnderWay {
  readonly output: Output | null;
  readonly pool: { close(): Promise<void> } | null;
  readonly log: { interrupt(): void } | null;
  /** One story into one stream: until that begins there is nothing to clear away, and a signal may end us at once, in the midst of the story. */
  readonly alone?: boolean;
}

/** Runs the work; when it breaks or a signal ends it, what is only half written is removed. The workers are gone when it returns. */
export async function withoutHalfFiles<T>({ output, pool, log, alone = false }: UnderWay, work: () => Promise<T>): Promise<T> {
  const stop = (signal: NodeJS.Signals) => {
    for (const each of SIGNALS) process.off(each, stop);
    output?.abandon();
    log?.interrupt();
    const end = () => process.kill(process.pid, signal);
    if (pool) void pool.close().finally(end);
    else end();
  };
  const listen = () => {
    for (const signal of SIGNALS) process.on(signal, stop);
  };
  if (alone) output?.onBegin(listen);
  else listen();
  surviveFileLimit();
  try {
    return await work();
  } catch (error) {
    output?.abandon();
    log?.interrupt();
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    await pool?.close();
  }
}

/** A file that grows larger than `ulimit -f` allows would end the process at once; from here on the write fails instead, and says so. */
export function surviveFileLimit(): void {
  if (process.listenerCount('SIGXFSZ') === 0) process.on('SIGXFSZ', () => {});
}
