import type { Span } from '../../model/span.js';

/** What a page tells a screen reader behind a link: "the filing, opens new tab, shows". It is pasted with the words. */
const NOTE = /,?[ \u00a0]?[([]?\b(?:opens? in (?:a )?new|opens new|external link, opens in new) (?:tab|window)\b[)\]]?/gi;

/** The notes on links that a text is sprinkled with. */
export function linkNotes(text: string): Span[] {
  if (!/\bnew (?:tab|window)\b/i.test(text)) return [];
  return [...text.matchAll(NOTE)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
