import type { Block, Role, Story } from '../../model/tree.js';
import type { RuleName } from '../../model/rule.js';
import { findByline } from './byline/index.js';
import { datelineField, findDateline, unknownPlace } from './dateline.js';
import { findDeck } from './deck.js';
import { findHeadline } from './headline/index.js';
import { findSource } from './source.js';
import { survey } from './survey.js';
import { findPublication } from './time/index.js';
import { whatIsMissing } from './missing.js';

/**
 * Finds headline, deck, byline, source, dateline, timestamp and updated, and corrects the verdicts of the blocks that they stand in.
 * Nothing is guessed: what the page does not state stays null, and what it states doubtfully is said in a warning.
 */
export function fields(story: Story): void {
  const page = survey(story);
  const headline = findHeadline(page);
  const stated = findDateline(page, headline.index);
  const times = findPublication(page, headline.index, stated?.dateline?.date ?? null);
  const byline = findByline(page, headline.index);
  const source = findSource(page, headline.index, byline, stated);
  const dateline = stated ?? ((source?.value.agencies.length ?? 0) > 0 ? unknownPlace(page) : null);
  const used = [...(byline.field?.from ?? []), ...byline.lines.map((line) => ({ at: { block: line.block } })), ...(source?.from ?? []), ...(times.timestamp?.from ?? []), ...(times.updated?.from ?? [])];
  const deck = findDeck(page, headline.index, new Set(used.map((evidence) => evidence.at.block)));

  story.fields = { headline: headline.field, deck, byline: byline.field, source, dateline: datelineField(dateline), timestamp: times.timestamp, updated: times.updated };
  if (dateline) {
    dateline.block.textStart = dateline.textStart;
    if (dateline.rule === 'fields/dateline-line') dateline.block.verdict = { role: 'body', rule: dateline.rule, confidence: 0.9 };
  }
  correctVerdicts(story, byline.lines);
  story.warnings.push(...times.warnings, ...whatIsMissing(page, story.fields, times.warnings.length > 0));
}

/** Furniture that stays what it is, though a field was read from it. */
const KEPT: ReadonlySet<Role> = new Set(['caption', 'signoff', 'copyright'] as const);

/** What is certain enough to say that a block is no caption after all. */
const OVERRULES: ReadonlySet<RuleName> = new Set(['fields/credit-line', 'fields/bare-time', 'fields/byline-by', 'fields/byline-glued', 'fields/byline-bare'] as const);

/** A line is what it is used for; a byline that also holds the time is a byline. The body's own lines (a dateline, an agency at the end) stay body. */
function correctVerdicts(story: Story, bylines: readonly { readonly block: Block; readonly rule: RuleName }[]): void {
  const { headline, deck, byline, source, timestamp, updated } = story.fields;
  const set = (block: Block, role: Role, rule: RuleName): void => {
    if (block.verdict && KEPT.has(block.verdict.role) && !OVERRULES.has(rule)) return;
    block.verdict = { role, rule, confidence: 0.95 };
  };
  for (const evidence of [...(timestamp?.from ?? []), ...(updated?.from ?? [])]) set(evidence.at.block, 'timestamp', evidence.rule);
  for (const evidence of source?.from ?? []) {
    if (evidence.rule.startsWith('fields/credit') || evidence.rule === 'fields/with-inputs') set(evidence.at.block, 'credit', evidence.rule);
    else if (evidence.rule === 'fields/signoff-inline' && evidence.at.block.verdict?.role !== 'body') evidence.at.block.verdict = { role: 'body', rule: evidence.rule, confidence: 0.8 };
    else if (evidence.rule === 'fields/signoff-agency') evidence.at.block.verdict = { role: 'signoff', rule: evidence.rule, confidence: 0.95 };
  }
  for (const { block, rule } of bylines) {
    if (rule.startsWith('fields/signoff')) block.verdict = { role: 'signoff', rule, confidence: 0.95 };
    else set(block, 'byline', rule);
  }
  for (const evidence of byline?.from ?? []) if (!evidence.rule.startsWith('fields/signoff')) set(evidence.at.block, 'byline', evidence.rule);
  for (const evidence of deck?.from ?? []) set(evidence.at.block, 'deck', evidence.rule);
  for (const evidence of headline?.from ?? []) set(evidence.at.block, 'headline', evidence.rule);
}
