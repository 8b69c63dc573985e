import * as z from 'zod/mini';
import { documentSchema, SCHEMA_VERSION } from './document.js';

/** The JSON Schema (2020-12) of the document, made from the zod schema. In a file of its own: only who asks for it pays for loading its maker. */
export function documentJsonSchema(): Record<string, unknown> {
  return { $id: `https://wire-parse.invalid/schema/${SCHEMA_VERSION}`, title: 'wire-parse document', ...z.toJSONSchema(documentSchema) };
}
