import { safeJson } from '../../formats/visible.js';
import type { Document } from '../../model/document.js';
import { InputError } from '../../model/errors.js';
import { parseDocument } from '../../pipeline.js';
import { EXIT, type ExitCode } from '../exit.js';
import { failedDocument } from '../failed-document.js';
import { doubts, lacks } from '../gate.js';
import { defectMessage } from '../report.js';
import { UNTOLD, type StoryResult } from '../story-result.js';
import type { RecordFailure, RecordStory } from './record.js';

/** What is asked of every story of a stream. Plain data, so that a worker can be told it. */
export interface StreamTask {
  readonly required: readonly string[];
  /** The least confidence that does; null asks for none. */
  readonly least: number | null;
  /** Whether a record that failed makes the stream fail. */
  readonly strict: boolean;
}

/** What a record gets: its line, and what it makes the process leave with. */
export interface Answer {
  readonly line: string;
  readonly code: ExitCode;
  /** What reports are told of it. Its warnings are those of the document; what the gates found wanting is by itself. */
  readonly result: StoryResult;
}

/** The line of a story. Never throws: what goes wrong stands in the line. */
export function answerStory({ id, text, warnings }: RecordStory, number: number, task: StreamTask): Answer {
  const since = performance.now();
  try {
    const document = parseDocument(text), shortfalls = shortfallsOf(document, task);
    const all = [...document.warnings, ...warnings];
    const line = lineOf({ ...document, id, warnings: [...all, ...shortfalls] }), seconds = (performance.now() - since) / 1000;
    return {
      line, code: shortfalls.length > 0 ? EXIT.failed : EXIT.ok,
      result: { path: null, ...UNTOLD, record: { line: number, id }, fate: 'written', misses: shortfalls.map(({ message }) => message), warnings: all, seconds },
    };
  } catch (error) {
    if (error instanceof InputError) return answerFailure({ id, code: error.code, message: error.message }, number, task);
    return answerFailure({ id, code: 'defect', message: defectMessage(error) }, number, task);
  }
}

/** The line of a record that failed. Its number in the stream, from 1, is what finds it where it has no id. */
export function answerFailure({ id, code, message }: RecordFailure, number: number, { strict }: StreamTask): Answer {
  const line = lineOf({ ...failedDocument({ code, message: `line ${number}: ${message}`, path: null }), id });
  const result: StoryResult = { path: null, ...UNTOLD, record: { line: number, id }, fate: 'failed', error: { code, message } };
  return { line, code: code === 'defect' ? EXIT.defect : strict ? EXIT.failed : EXIT.ok, result };
}

function lineOf(document: Document): string {
  return `${safeJson(JSON.stringify(document))}\n`;
}

/** Holds a document to what was asked of it: what it falls short of, as warnings. */
function shortfallsOf(document: Document, { required, least }: StreamTask): Document['warnings'] {
  const missing = lacks(document, required), doubtful = least === null ? [] : doubts(document, required, least);
  return [
    ...(missing.length > 0 ? [{ code: 'gate/required', message: `required but not found: ${missing.join(', ')}`, line: null }] : []),
    ...(doubtful.length > 0 ? [{ code: 'gate/min-confidence', message: `confidence below ${least}: ${doubtful.join(', ')}`, line: null }] : []),
  ];
}
