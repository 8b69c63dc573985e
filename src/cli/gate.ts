import { MEASURED, type Measured } from '../model/confidence.js';
import type { Document } from '../model/document.js';
import { InvalidArgumentError } from 'commander';
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

/** Reads the figure of `--min-confidence`. Throws a UsageError for anything but a number from 0 to 1. */
export function parseLeast(text: string): number {
  const least = /^\d*\.?\d+$/.test(text.trim()) ? Number(text) : NaN;
  if (!(least <= 1)) throw new UsageError(`--min-confidence needs a number from 0 to 1, not ${JSON.stringify(text)}`);
  return least;
}

/** Reads the figure of `--max-warnings`, as commander wants it. */
export function parseMost(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It needs a whole number from 0.');
  return Number(text);
}

/** What every story has, so that not finding it is as doubtful as finding it wrongly. */
const ALWAYS = ['headline', 'body'] as const;

/**
 * What of the document is less sure than `least`, as `body 0.62`. Held to it are the required things, the speakers by the quotes' figure since that
 * counts a quote as right only with its speaker; where nothing is required, whatever was found, and headline and body found or not.
 */
export function doubts({ confidence }: Document, required: readonly string[], least: number): string[] {
  const isMeasured = (name: string): name is Measured => name in confidence;
  const held = required.length > 0 ? [...new Set(required.map((name) => (name === 'speakers' ? 'quotes' : name)))].filter(isMeasured) : MEASURED;
  return held.flatMap((name) => {
    const figure = confidence[name];
    if (figure !== null) return figure < least ? [`${name} ${figure}`] : [];
    return required.length === 0 && ALWAYS.some((one) => one === name) ? [`${name} not found`] : [];
  });
}
