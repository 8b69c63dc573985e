import { RELATIVE_TIME } from '../../lexicon/en/time-labels.js';
import type { Block, Fields, Warning } from '../../model/tree.js';
import type { Page } from './survey.js';

const LABELLED = /\b(?:published|posted|updated|modified|issued|released|first)\b/i;
const LONGEST = 80;

/**
 * Warnings for what a reader of the story would look for and the page does not state:
 *
 * - `fields/no-headline`: no line could be told to be the headline;
 * - `fields/no-timestamp`: no time of publication, with the line where only a relative one stands; not where a time was there but could not be
 *   settled (`unsettled`), since then a warning of its own says so;
 * - `fields/no-source`: neither an agency, a credit nor a writer, so that nobody answers for the text. A paper's own story needs no credit;
 * - `fields/no-dateline`: an agency is the source, whose stories say where they were filed, and this one does not. A live page's or a paper's own has none.
 */
export function whatIsMissing(page: Page, fields: Fields, unsettled: boolean): Warning[] {
  const warnings: Warning[] = [];
  const warn = (code: string, message: string, line: number | null = null): void => { warnings.push({ code, message, line }); };
  if (!fields.headline) warn('fields/no-headline', 'no line of the page could be told to be the headline');
  if (!fields.timestamp && !unsettled) {
    const relative = page.blocks.slice(0, page.bodyStart).find((block) => isRelativeTime(page, block, fields));
    if (relative) warn('fields/no-timestamp', `"${relative.view.text}" counts from the day the page was read; no time of publication is stated`, relative.firstLine);
    else warn('fields/no-timestamp', fields.updated ? 'the page says when the story was updated, and not when it was published' : 'no time of publication is stated');
  }
  if (!fields.source && !fields.byline) warn('fields/no-source', 'neither an agency nor a credit nor a writer is named');
  if (!fields.dateline && (fields.source?.value.agencies.length ?? 0) > 0) warn('fields/no-dateline', 'an agency is the source, but the story does not say where it was filed');
  return warnings;
}

function isRelativeTime(page: Page, block: Block, fields: Fields): boolean {
  const text = block.view.text;
  if (text.length > LONGEST || !RELATIVE_TIME.test(text)) return false;
  const headline = fields.headline?.from[0]?.at.block.index ?? -1;
  return block.index > headline || LABELLED.test(text) || page.markOn(block) === 'byline';
}
