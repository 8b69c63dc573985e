import { NO_CONFIDENCE } from '../model/confidence.js';
import { SCHEMA_VERSION, type Document } from '../model/document.js';
import { VERSION } from '../version.js';

/** The record of an input that could not be parsed: `error` says why, every other key is null or empty. */
export function failedDocument(error: NonNullable<Document['error']>): Document {
  return {
    schemaVersion: SCHEMA_VERSION,
    producer: { name: 'wire-parse', version: VERSION },
    id: null,
    input: null,
    language: null,
    headline: null,
    deck: null,
    byline: [],
    source: { credit: null, agencies: [] },
    dateline: null,
    timestamp: null,
    updated: null,
    body: [],
    notes: [],
    quotes: [],
    attributions: [],
    headlineAttributions: [],
    speakers: [],
    removed: [],
    evidence: {},
    confidence: { ...NO_CONFIDENCE },
    warnings: [],
    error,
  };
}
