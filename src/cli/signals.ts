import type { Output } from './outputs.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What is under way: a stream with an end to come, workers with files in hand. */
export interface UnderWay {
  readonly output: Output | null;
  readonly pool: { close(): Promise<void> } | null;
  readonly log: { interrupt(): void } | null;
}

/** Runs the work; when it breaks or a signal ends it, what is only half written is removed. The workers are gone when it returns. */
export async function withoutHalfFiles<T>({ output, pool, log }: UnderWay, work: () => Promise<T>): Promise<T> {
  const stop = (signal: NodeJS.Signals) => {
    for (const each of SIGNALS) process.off(each, stop);
    output?.abandon();
    log?.interrupt();
    const end = () => process.kill(process.pid, signal);
    if (pool) void pool.close().finally(end);
    else end();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  process.on('SIGXFSZ', refused);
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

/** A file that grows larger than `ulimit -f` allows would end the process at once; with a listener the write fails instead, and says so. */
function refused(): void {}
