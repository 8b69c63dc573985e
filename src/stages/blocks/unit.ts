import type { Span } from '../../model/span.js';
import type { Markup } from '../../model/tree.js';

/** A block to be: the rows that it takes (indices, `last` included), what they are, and the markup to leave out of the view. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  readonly markup: Markup;
  readonly depth: number | null;
  /** For `metadata`: the key, and how many characters of the row stand before its value. */
  readonly metadata: { readonly key: string; readonly prefix: number } | null;
  /** In order, without overlap. */
  readonly hidden: readonly Span[];
}

export function unit(first: number, last: number, markup: Markup, hidden: readonly Span[] = []): Unit {
  return { first, last, markup, depth: null, metadata: null, hidden };
}

/** A row of nothing but marks that separates: `* * *`, ---, ====. */
const RULE = /^(?:[-_=~*•·#+.–—⸻]\s?){3,}$/;

export function isRule(row: string): boolean {
  return RULE.test(row);
}
