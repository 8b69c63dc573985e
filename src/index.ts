export { parseDocument as parse, type ParseOptions } from './pipeline.js';
export { documentJsonSchema, documentSchema, SCHEMA_VERSION } from './model/document.js';
export type { Document, DocumentAttribution, DocumentQuote, DocumentSpeaker, DocumentTimestamp } from './model/document.js';
