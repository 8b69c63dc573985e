import { BARE_BYLINE, BYLINE_LABELS, CREDIT_LABEL } from '../../lexicon/en/bylines.js';
import { findAgencies } from '../../text/agencies.js';
import type { TimeExpression } from './time/expression.js';
import { labelLine } from './time/label.js';

/** What a line is to its neighbours; '' for nothing in particular. */
export type Mark = 'byline' | 'time' | 'credit' | 'bar' | 'long' | '';

const LONG = 300;

/** A byline, a time, a credit, a bar of links, a long paragraph: told from the line alone. */
export function lineMark(text: string, times: readonly TimeExpression[]): Mark {
  if (text.length > LONG) return 'long';
  if (times.length > 0) {
    const rest = times.reduceRight((line, time) => line.slice(0, time.start) + line.slice(time.end), text);
    if ((rest.match(/\p{L}+/gu) ?? []).length <= 8) return 'time';
  }
  if (text.length < 100 && (BARE_BYLINE.test(text) || BYLINE_LABELS.some(({ pattern }) => pattern.test(text)))) return 'byline';
  if (labelLine(text)) return 'time';
  if (text.length < 60 && (CREDIT_LABEL.test(text) || findAgencies(text).some((hit) => hit.start <= 1 && hit.end >= text.length - 1))) return 'credit';
  if ((text.match(/ [|/·•] |  /g)?.length ?? 0) >= 2) return 'bar';
  return text.length > 160 ? 'long' : '';
}
