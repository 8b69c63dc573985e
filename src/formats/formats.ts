import type { Format } from './format.js';
import { json, ndjson } from './json.js';

/** Every output format by its name. One that costs start-up time is loaded when it is asked for. */
export const FORMATS: Readonly<Record<string, () => Promise<Format>>> = {
  json: async () => json,
  ndjson: async () => ndjson,
  pretty: async () => (await import('./pretty/pretty.js')).pretty,
  ninjs: async () => (await import('./ninjs.js')).ninjs,
  jsonld: async () => (await import('./jsonld.js')).jsonld,
  'quotes-csv': async () => (await import('./quotes-csv.js')).quotesCsv,
  annotations: async () => (await import('./annotations.js')).annotations,
  brat: async () => (await import('./brat.js')).brat,
  html: async () => (await import('./html/html.js')).html,
};
