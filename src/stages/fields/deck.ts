import { DECK_KEYS, SUMMARY_LABEL } from '../../lexicon/en/headlines.js';
import type { Block, Field } from '../../model/tree.js';
import type { RuleName } from '../../model/rule.js';
import { datelineOf } from './dateline.js';
import type { Page } from './survey.js';
import { isFurniture } from './survey.js';

/**
 * The standfirst under the headline, or the bullets that sum the story up. A line between headline and body is a deck when a byline, a time, a
 * credit or furniture parts it from the first paragraph; without that it may as well be the first paragraph. Bullets stand one a line (LF).
 */
export function findDeck(page: Page, headline: number, taken: ReadonlySet<Block>): Field<string> | null {
  for (const key of DECK_KEYS) {
    const block = page.blocks.find((b) => b.metadata?.key === key && b.view.text.length > b.metadata.valueStart);
    if (block) return field([block], block.metadata!.valueStart, 'fields/deck-key');
  }
  if (headline < 0) return null;
  const between = page.blocks.slice(headline + 1, page.bodyStart);
  const summary = between.findIndex((block) => SUMMARY_LABEL.test(block.view.text));
  if (summary >= 0) {
    const bullets = between.slice(summary + 1).filter((block) => !SUMMARY_LABEL.test(block.view.text));
    const lines = bullets.filter((block) => isDeck(block, taken) && block.verdict?.role !== 'caption');
    if (lines.length > 0 && lines.length === bullets.length && lines.length <= 6) return field(lines, 0, 'fields/deck-bullets');
  }
  const first = between[0];
  if (!first || !isDeck(first, taken)) return null;
  if (first.markup === 'heading') return field([first], 0, 'fields/deck-heading');
  const dated = datelineOf(first);
  if (dated && first.verdict?.role === 'deck') return field([first], dated.textStart, 'fields/deck-line');
  return between.length > 1 || first.verdict?.role === 'deck' ? field([first], 0, 'fields/deck-line') : null;
}

function isDeck(block: Block, taken: ReadonlySet<Block>): boolean {
  const text = block.view.text;
  if (taken.has(block) || block.metadata || text.length < 25 || text.length > 400 || text.split(' ').length < 4 || block.markup === 'image' || block.markup === 'link') return false;
  return block.verdict?.role !== 'caption' && !(isFurniture(block) && block.verdict!.confidence > 0.8);
}

function field(blocks: readonly Block[], start: number, rule: RuleName): Field<string> {
  return { value: blocks.map((block) => block.view.text.slice(start)).join('\n'), from: blocks.map((block) => ({ at: { block, start, end: block.view.text.length }, rule })) };
}
