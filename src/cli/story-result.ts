import type { Document } from '../model/document.js';

/** What became of one story. Plain data, so that a worker can tell it. */
export interface StoryResult {
  /** Null for standard input. */
  readonly path: string | null;
  /** Which record it is of a stream of JSON lines, by its line, from 1; null for a file of its own. */
  readonly record: { readonly line: number; readonly id: Document['id'] } | null;
  readonly fate: 'written' | 'unchanged' | 'failed';
  /** Why it failed. */
  readonly error: { readonly code: string; readonly message: string } | null;
  /** What the gates found wanting, one line each. */
  readonly misses: readonly string[];
  /** What the format could not take, one line each. */
  readonly losses: readonly string[];
  readonly warnings: readonly Document['warnings'][number][];
  readonly seconds: number;
}

/** A result of which there is nothing to tell. */
export const UNTOLD = { record: null, error: null, misses: [], losses: [], warnings: [], seconds: 0 } as const;

/** The sums of a run. */
export interface Totals {
  /** Stories, without those that failed. */
  readonly read: number;
  readonly written: number;
  /** Read, and left as they are. */
  readonly unchanged: number;
  readonly failed: number;
  /** Stories that missed a gate. */
  readonly gateMisses: number;
  readonly warnings: number;
  readonly seconds: number;
  /** What the run as a whole fell short of, one line each. */
  readonly misses: readonly string[];
}

/** Who hears of every story of a run and tells somebody else of it. */
export interface Reporter {
  story(result: StoryResult): void;
  /** Everything is written. Gives the text of its report. */
  end(totals: Totals, exitCode: number): string;
}

/** How the story is called in messages: by its file, a record by its id, or where it has none by its line. */
export function nameOf({ path, record }: StoryResult): string {
  if (record === null) return path ?? 'standard input';
  return record.id === null || record.id === '' ? `line ${record.line}` : String(record.id);
}
