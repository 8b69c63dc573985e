import type { Block, Role, Story } from '../../model/tree.js';
import { findTimes, type TimeExpression } from './time/expression.js';
import { countrySigns, type CountryCount } from './time/zone.js';

/** What every field needs to know of the page, seen once. */
export interface Page {
  readonly blocks: readonly Block[];
  /** Index of the story's first paragraph; the number of blocks when there is none. */
  readonly bodyStart: number;
  /** Index behind its last one. */
  readonly bodyEnd: number;
  readonly signs: CountryCount;
  /** The days with their times on a short line; none on a long one. */
  timesOn(block: Block): readonly TimeExpression[];
}

/** A time line with a byline and a credit before it is hardly longer (UTF-16 units). */
const LONGEST_TIME_LINE = 220;
const FURNITURE: ReadonlySet<Role> = new Set([
  'advert', 'related', 'share', 'newsletter', 'navigation', 'cookie', 'comments', 'copyright', 'tags', 'other-story',
] as const);

export function survey(story: Story): Page {
  const blocks = story.children;
  const times = new Map<Block, readonly TimeExpression[]>();
  const { start, end } = bodyRange(blocks);
  let signs: CountryCount | null = null;
  return {
    blocks,
    bodyStart: start,
    bodyEnd: end,
    signs: (country) => (signs ??= countrySigns(pageText(blocks)))(country),
    timesOn(block) {
      let known = times.get(block);
      if (!known) times.set(block, (known = block.view.text.length <= LONGEST_TIME_LINE && /\d/.test(block.view.text) ? findTimes(block.view.text) : []));
      return known;
    },
  };
}

/** True for a block that `classify` takes for furniture of the page. */
export function isFurniture(block: Block): boolean {
  return block.verdict !== null && FURNITURE.has(block.verdict.role);
}

/** True for a paragraph of running text: long enough, with a sentence's end, mostly in small letters. */
export function isProse(block: Block): boolean {
  const text = block.view.text;
  if (text.length < 50 || block.metadata || (block.markup !== 'text' && block.markup !== 'list-item')) return false;
  return /[.!?…]["'”’)\]]*(?:\s|$)/.test(text) && /\p{Ll}{2,} \p{Ll}{2,}/u.test(text);
}

/** From the first to the last paragraph of the story: the first one must have company near by, unless it is the only one. */
function bodyRange(blocks: readonly Block[]): { start: number; end: number } {
  const body = blocks.filter((block) => block.verdict?.role === 'body');
  const prose = body.filter(isProse);
  const first = prose.find((block, i) => i + 1 < prose.length && prose[i + 1]!.index - block.index <= 10) ?? prose[0] ?? body[0];
  const last = prose.at(-1) ?? body.at(-1);
  return first && last ? { start: first.index, end: last.index + 1 } : { start: blocks.length, end: blocks.length };
}

function pageText(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > 20_000) break;
    text += block.view.text.slice(0, 5000) + '\n';
  }
  return text;
}
