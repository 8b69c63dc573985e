import type { Block, RemovedRole, Story } from '../../model/tree.js';
import type { RuleName } from '../../model/rule.js';
import { shapeOf, type Shape } from './shape.js';

/** How many lines to either side are a line's company. */
const BESIDE = 2, NEAR = 4;
/** Half of the company, so that one stray line neither makes nor breaks a menu. */
const LEAST = 2;

/**
 * Gives a name to furniture that only the score has found, by its shape and by the company it keeps: the items of a menu, the headlines and
 * summaries of other stories. What keeps no such company stays `boilerplate`. Runs behind `fields`, which take their lines first, and never
 * touches what anything else has named. The confidence stays the score's: that the line is furniture, not what kind.
 *
 * Of forty lines of each name, drawn at random from the practice news pages and read: menu-item 39 right, title 38, summary 35.
 */
export function furniture(story: Story): void {
  const page = story.children.map((block): Item => ({ block, shape: STORY.has(block.verdict?.role ?? '') ? null : shapeOf(block.view.text) }));
  menus(page);
  teasers(page);
}

interface Item {
  readonly block: Block;
  /** Null for a line of the story. */
  readonly shape: Shape | null;
}

/** Roles of the story's own lines: they are nobody's company. */
const STORY: ReadonlySet<string> = new Set(['body', 'heading', 'headline', 'deck', 'byline', 'credit', 'timestamp', 'dateline', 'correction', 'editors-note', 'embargo', 'contact', 'signoff']);

const isUnnamed = ({ block }: Item): boolean => block.verdict?.role === 'boilerplate' && block.verdict.rule === 'classify/scored';

function name({ block }: Item, role: RemovedRole, rule: RuleName): void {
  block.verdict = { role, rule, confidence: block.verdict!.confidence };
}

/** How many of the lines at most `reach` before and behind a place are marked; the place itself does not count. */
function beside(marked: readonly boolean[], at: number, reach: number): number {
  let count = 0;
  for (let i = Math.max(0, at - reach); i <= at + reach; i++) if (i !== at && marked[i]) count++;
  return count;
}

/** A label among labels is an item of a menu. */
function menus(page: readonly Item[]): void {
  const labels = page.map(({ shape }) => shape === 'label');
  page.forEach((item, i) => {
    if (labels[i] && isUnnamed(item) && beside(labels, i, BESIDE) >= LEAST) name(item, 'navigation', 'furniture/menu-item');
  });
}

/** A title among titles, or near a line that announces other stories, is the headline of one; a sentence under it is its summary. */
function teasers(page: readonly Item[]): void {
  const announced = page.map(({ block }) => block.verdict?.role === 'related' || block.verdict?.role === 'other-story');
  const titles = page.map((item) => item.shape === 'title' && isUnnamed(item));
  page.forEach((item, i) => {
    if (titles[i] && beside(titles, i, NEAR) + beside(announced, i, NEAR) > 0) name(item, 'related', 'furniture/title');
    else if (item.shape === 'sentence' && isUnnamed(item) && page[i - 1]?.block.verdict?.rule === 'furniture/title') name(item, 'related', 'furniture/summary');
  });
}
