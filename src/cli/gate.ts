import type { Document } from '../model/document.js';
import { UsageError } from './exit.js';

/** What `--require` can ask for, and when a document has it. */
const HAS: Readonly<Record<string, (document: Document) => boolean>> = {
  headline: ({ headline }) => headline !== null,
  deck: ({ deck }) => deck !== null,
  byline: ({ byline }) => byline.length > 0,
  source: ({ source }) => source.credit !== null || source.agencies.length > 0,
  dateline: ({ dateline }) => dateline !== null,
  timestamp: ({ timestamp }) => timestamp !== null,
  updated: ({ updated }) => updated !== null,
  body: ({ body }) => body.length > 0,
  quotes: ({ quotes }) => quotes.length > 0,
  attributions: ({ attributions }) => attributions.length > 0,
  speakers: ({ speakers }) => speakers.length > 0,
};

export const REQUIRABLE = Object.keys(HAS);

/** Reads `headline,timestamp`. Throws a UsageError that names what is not known. */
export function parseRequired(list: string): readonly string[] {
  const names = list.split(',').map((name) => name.trim()).filter((name) => name !== '');
  const unknown = names.filter((name) => !Object.hasOwn(HAS, name));
  if (names.length === 0 || unknown.length > 0) {
    throw new UsageError(`--require ${unknown.length > 0 ? `does not know ${unknown.join(', ')}` : 'names nothing'}; it can be ${REQUIRABLE.join(', ')}`);
  }
  return [...new Set(names)];
}

/** The required things that the document lacks. */
export function lacks(document: Document, required: readonly string[]): string[] {
  return required.filter((name) => !HAS[name]!(document));
}
