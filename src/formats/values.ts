/** What several formats say in the same way. */
import type { Document, DocumentQuote, DocumentTimestamp } from '../model/document.js';

/** The speaker's own words: the parts of the quote, with an ellipsis for what the reporter put between them. */
export function wordsOf(quote: DocumentQuote): string {
  return quote.parts.map(({ text }) => text).join(' … ');
}

/** ISO 8601, as precise as the page states it, with the zone where it states one: 2024-10-18T16:53:00, 2024-10-18. */
export function isoTime({ local, offset }: DocumentTimestamp): string {
  return local.includes('T') ? local + (offset ?? '') : local;
}

/** The paragraphs and headings of the story, an empty line between them; undefined where there are none. */
export function bodyText(document: Document): string | undefined {
  return document.body.length > 0 ? document.body.map(({ text }) => text).join('\n\n') : undefined;
}

/** A name for the input that is the same wherever its bytes are: the hash of them as an `ni` URI (RFC 6920). */
export function inputUri(document: Document): string {
  return `ni:///sha-256;${Buffer.from(document.input!.sha256, 'hex').toString('base64url')}`;
}

/** The list, or undefined when it is empty: JSON leaves the key out. */
export function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
