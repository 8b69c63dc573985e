import { VERSION } from '../../version.js';
import type { Reporter } from '../story-result.js';

/** The sums of the run as one line of JSON, the failures and the warnings by their codes. */
export function summary(): Reporter {
  const errors = new Map<string, number>(), warnings = new Map<string, number>();
  const count = (counts: Map<string, number>, code: string): unknown => counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    story: (result) => {
      if (result.error) count(errors, result.error.code);
      for (const { code } of result.warnings) count(warnings, code);
    },
    end: ({ read, written, unchanged, failed, gateMisses, warnings: warned, seconds }, exitCode) => `${JSON.stringify({
      producer: { name: 'wire-parse', version: VERSION },
      exitCode, read, written, unchanged, failed, gateMisses, warnings: warned,
      seconds: Number(seconds.toFixed(3)),
      failedBy: sorted(errors),
      warningsBy: sorted(warnings),
    })}\n`,
  };
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
