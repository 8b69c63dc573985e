import type { Document } from './model/document.js';
import type { ParseOptions } from './model/options.js';
import { parseDocument } from './pipeline.js';

/**
 * Raw text of a news story in, validated document out. The same input gives the same document, on any machine and in any zone.
 *
 * @param input bytes, whose encoding is detected unless `options.encoding` names it, or text that is decoded already
 * @throws {InputError} for input that is no text; `code` says why
 */
export function parse(input: Uint8Array | string, options: ParseOptions = {}): Document {
  return parseDocument(input, options);
}

export { documentSchema, SCHEMA_VERSION } from './model/document.js';
export { documentJsonSchema } from './model/json-schema.js';
export type { Document, DocumentAttribution, DocumentQuote, DocumentSpeaker, DocumentTimestamp } from './model/document.js';
export { InputError, type InputErrorCode } from './model/errors.js';
export type { ParseOptions } from './model/options.js';
