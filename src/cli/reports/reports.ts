import { InvalidArgumentError } from 'commander';
import type { Reporter } from '../story-result.js';

/** The kinds of `--report` that go to a file, and the one that goes to standard error. Each is loaded when it is asked for. */
const TO_FILE: Readonly<Record<string, () => Promise<Reporter>>> = {
  junit: async () => (await import('./junit.js')).junit(),
  summary: async () => (await import('./summary.js')).summary(),
};

/** What `--report` can be; a file stands behind the `=`. */
export const REPORTS = [...Object.keys(TO_FILE).map((kind) => `${kind}=`), 'github'];

/** One `--report`; `file` is null for standard error. */
export interface ReportWish {
  readonly kind: string;
  readonly file: string | null;
}

/** Reads `junit=FILE`, `summary=FILE` or `github`, behind those that were read before. */
export function parseReport(text: string, before: readonly ReportWish[] | undefined): readonly ReportWish[] {
  const [, kind, file] = /^([^=]*)(?:=(.*))?$/s.exec(text)!;
  const isRight = kind === 'github' ? file === undefined : Object.hasOwn(TO_FILE, kind!) && file !== undefined && file !== '';
  if (!isRight) throw new InvalidArgumentError('It can be junit=FILE, summary=FILE or github.');
  return [...(before ?? []), { kind: kind!, file: file ?? null }];
}

export async function reporterFor(kind: string): Promise<Reporter> {
  return kind === 'github' ? (await import('./github.js')).github() : TO_FILE[kind]!();
}
