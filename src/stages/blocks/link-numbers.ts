import type { Span } from '../../model/span.js';

/** A text browser's number before a link: "[3]Home". A note's number stands behind its word. */
const NUMBER = /(?<=^|[\s(“"'‘|#*•])\[(\d{1,3})\](?=[^\s\]])/gm;
/** So many links in a row tell a text browser's page from a text that numbers something. */
const ENOUGH = 3;

/** The link numbers of a page as a text browser dumps it: they count from 1 without a gap. [] for any other text. */
export function linkNumbers(text: string): Span[] {
  if (!text.includes('[1]')) return [];
  const spans: Span[] = [];
  let expected = 1;
  for (const m of text.matchAll(NUMBER)) {
    if (Number(m[1]) !== expected) continue;
    expected++;
    spans.push({ start: m.index, end: m.index + m[0].length });
  }
  return spans.length >= ENOUGH ? spans : [];
}
