import type { Document, DocumentQuote, DocumentSpeaker } from '../model/document.js';
import type { Format } from './format.js';
import { isoTime, wordsOf } from './values.js';
import { visible } from './visible.js';

const CRLF = '\r\n';

/** Every column and what stands in it for one quote. */
const COLUMNS: Readonly<Record<string, (quote: DocumentQuote, document: Document, speaker: DocumentSpeaker | undefined) => string | number | null | undefined>> = {
  file: (_quote, { input }) => input?.path,
  quote: ({ id }) => id,
  kind: ({ kind }) => kind,
  text: wordsOf,
  speaker: ({ speaker }) => speaker,
  speaker_type: (_quote, _document, speaker) => speaker?.type,
  speaker_role: (_quote, _document, speaker) => speaker?.role,
  cue: ({ cue }) => cue,
  addressee: ({ addressee }) => addressee,
  start: ({ start }) => start,
  end: ({ end }) => end,
  headline: (_quote, { headline }) => headline,
  agencies: (_quote, { source }) => source.agencies.map(({ id }) => id).join('/'),
  published: (_quote, { timestamp }) => timestamp && isoTime(timestamp),
};

/**
 * One quote a row (RFC 4180, UTF-8). Cells hold what the story says and nothing else: one that a spreadsheet would take for a formula is
 * told about instead of being changed.
 */
export const quotesCsv: Format = {
  name: 'quotes-csv',
  extension: '.csv',
  records: false,
  opening: Object.keys(COLUMNS).join(',') + CRLF,
  lineEnd: CRLF,
  render: (document, look) => rowsOf(document).map((row) => row.map((cell) => inQuotes(look.terminal ? visible(cell) : cell)).join(',')).join(CRLF),
  between: () => '',
  losses: (document) => rowsOf(document).flatMap((row) => Object.keys(COLUMNS).filter((_, i) => /^[=+\-@\t\r]/.test(row[i]!))
    .map((column) => `a spreadsheet may take the ${column} of ${row[1]!} for a formula: open the file as text`)),
};

function rowsOf(document: Document): string[][] {
  const speakers = new Map(document.speakers.map((speaker) => [speaker.id, speaker]));
  return document.quotes.map((quote) => Object.values(COLUMNS).map((cellOf) => String(cellOf(quote, document, speakers.get(quote.speakerId ?? '')) ?? '')));
}

/** Quotation marks around a cell that needs them, those inside doubled. */
function inQuotes(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
