import type { Format, Look } from '../formats/format.js';
import type { Document } from '../model/document.js';
import { InputError } from '../model/errors.js';
import { parseWithText } from '../pipeline.js';
import { EXIT, ReadError, UsageError, worse, type ExitCode } from './exit.js';
import { failedDocument } from './failed-document.js';
import { doubts, lacks } from './gate.js';
import type { Input, Missing } from './inputs.js';
import type { Output } from './outputs.js';
import { readInput, readStream } from './read.js';
import { defectMessage, type Report } from './report.js';

export interface Batch {
  readonly inputs: readonly (Input | Missing)[];
  readonly format: Format;
  readonly look: Look;
  readonly output: Output;
  readonly encoding: string | undefined;
  readonly required: readonly string[];
  /** The least confidence that does; null asks for none. */
  readonly least: number | null;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly report: Report;
}

/** Reads, parses and writes the inputs one after the other. A failed one is reported and the rest goes on. */
export async function runBatch(batch: Batch): Promise<ExitCode> {
  const { format, look, output, report } = batch;
  let code: ExitCode = EXIT.ok, written = 0;
  for (const input of batch.inputs) {
    const result = await parseOne(input, batch);
    code = worse(code, result.code);
    if (result.document === null) continue;
    if (!result.document.error) code = worse(code, gate(result.document, input.path, batch));
    const { document, text } = result;
    const before = output.isStream && written > 0 ? format.between(look) : (format.opening ?? '');
    const rendered = format.render(document, look, text);
    for (const loss of format.losses?.(document) ?? []) report.input(input.path, loss);
    await output.write(before + rendered + (rendered === '' ? '' : (format.lineEnd ?? '\n')), input as Input);
    written++;
  }
  return code;
}

/** Holds a document to what was asked of it, and says what it falls short of. */
function gate(document: Document, path: string | null, { required, least, report }: Batch): ExitCode {
  const missing = lacks(document, required);
  if (missing.length > 0) report.input(path, `required but not found: ${missing.join(', ')}`);
  const doubtful = least === null ? [] : doubts(document, required, least);
  if (doubtful.length > 0) report.input(path, `confidence below ${least}: ${doubtful.join(', ')}`);
  return missing.length + doubtful.length > 0 ? EXIT.failed : EXIT.ok;
}

/** What became of one input: its document and the text behind it; no document where nothing is to be written. */
interface Parsed {
  readonly code: ExitCode;
  readonly document: Document | null;
  readonly text: string;
}

async function parseOne(input: Input | Missing, batch: Batch): Promise<Parsed> {
  try {
    if ('error' in input) throw input.error;
    const bytes = input.path === null ? await readStream(batch.stdin) : await readInput(input.path);
    const options = { path: input.path, ...(batch.encoding === undefined ? {} : { encoding: batch.encoding }) };
    return { code: EXIT.ok, ...parseWithText(bytes, options) };
  } catch (error) {
    if (error instanceof InputError && error.code === 'decode/unknown-encoding') throw new UsageError(error.message);
    const known = error instanceof InputError || error instanceof ReadError;
    const code = known ? error.code : 'defect';
    const message = known ? error.message : defectMessage(error);
    batch.report.input(input.path, message);
    const wantsRecord = batch.format.records && batch.output.isStream && code !== 'input/no-match';
    return { code: known ? EXIT.failed : EXIT.defect, document: wantsRecord ? failedDocument({ code, message, path: input.path }) : null, text: '' };
  }
}
