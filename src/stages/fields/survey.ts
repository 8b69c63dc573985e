import type { Block, Role, Story } from '../../model/tree.js';
import { datelineOf } from './dateline.js';
import { lineMark, type Mark } from './marks.js';
import { findTimes, type TimeExpression } from './time/expression.js';
import { countrySigns, type CountryCount } from './time/zone.js';

/** What every field needs to know of the page, seen once. */
export interface Page {
  readonly blocks: readonly Block[];
  /** Index of the story's first paragraph; the number of blocks when there is none. */
  readonly bodyStart: number;
  /** Index behind its last one. */
  readonly bodyEnd: number;
  /** Index of the first block behind the body that belongs to another story, a list of them or the readers' comments; nothing from there on is evidence. */
  readonly storyEnd: number;
  readonly signs: CountryCount;
  /** The days with their times on a short line; none on a long one. */
  timesOn(block: Block): readonly TimeExpression[];
  /** What the line is to its neighbours. */
  markOn(block: Block): Mark;
  /** True for a paragraph that begins with a dateline of place and agency or date. */
  isDated(block: Block): boolean;
  /** The block as the page has it, spaces and markup included. */
  rawOf(block: Block): string;
}

/** A time line with a byline and a credit before it is hardly longer (UTF-16 units). */
const LONGEST_TIME_LINE = 220;
const FURNITURE: ReadonlySet<Role> = new Set([
  'advert', 'related', 'share', 'newsletter', 'navigation', 'cookie', 'comments', 'copyright', 'tags', 'other-story',
] as const);

export function survey(story: Story): Page {
  const blocks = story.children;
  const timesOn = remember((block): readonly TimeExpression[] => (block.view.text.length <= LONGEST_TIME_LINE && /\d/.test(block.view.text) ? findTimes(block.view.text) : []));
  const markOn = remember((block) => lineMark(block.view.text, timesOn(block)));
  const isDated = remember(beginsDated);
  const { start, end } = bodyRange(blocks, markOn, isDated);
  let signs: CountryCount | null = null;
  return {
    blocks,
    bodyStart: start,
    bodyEnd: end,
    storyEnd: storyEnd(blocks, start, end),
    signs: (country) => (signs ??= countrySigns(pageText(blocks)))(country),
    timesOn,
    markOn,
    isDated,
    rawOf: (block) => story.source.text.slice(block.span.start, block.span.end),
  };
}

/** Behind the body, a heading under a rule or a label begins another story, as do the roles that say so. */
const FOREIGN: ReadonlySet<Role> = new Set(['other-story', 'comments', 'related'] as const);

/** The next story of a mailing list's digest. */
const NEXT_MESSAGE = /^(?:message: ?\d|subject: ?\S)/i;

function storyEnd(blocks: readonly Block[], bodyStart: number, bodyEnd: number): number {
  const next = blocks.findIndex((block) => block.index > bodyStart && NEXT_MESSAGE.test(block.view.text));
  if (next >= 0) return next;
  for (let i = bodyEnd; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.verdict && FOREIGN.has(block.verdict.role)) return i;
    if (block.markup === 'heading' && block.depth === 1) return i;
  }
  return blocks.length;
}

/** Asks once for each block. */
function remember<T>(ask: (block: Block) => T): (block: Block) => T {
  const known = new Map<Block, T>();
  return (block) => {
    if (!known.has(block)) known.set(block, ask(block));
    return known.get(block)!;
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

/** A standfirst may look like the first paragraph: so many blocks below it a byline or a time shows that the story begins only there. */
const HEADER = 8;

/**
 * From the first to the last paragraph of the story. A paragraph with a dateline is the first; else the first one with company near by, unless
 * it is the only one, and below the byline and the time that follow a standfirst.
 */
function bodyRange(blocks: readonly Block[], markOn: (block: Block) => Mark, isDated: (block: Block) => boolean): { start: number; end: number } {
  const body = blocks.filter((block) => block.verdict?.role === 'body');
  const prose = body.filter(isProse);
  let first = prose.find((block, i) => i + 1 < prose.length && prose[i + 1]!.index - block.index <= 10) ?? prose[0] ?? body[0];
  const last = prose.at(-1) ?? body.at(-1);
  const dated = blocks.slice(0, first ? first.index + HEADER : blocks.length).find((block) => block.verdict?.role !== 'caption' && block.verdict?.role !== 'deck' && isDated(block));
  if (dated) return { start: dated.index, end: Math.max(dated.index, last?.index ?? 0) + 1 };
  if (!first || !last) return { start: blocks.length, end: blocks.length };
  for (let i = first.index + 1, long = 1; i <= Math.min(first.index + HEADER, blocks.length - 1) && long <= 2; i++) {
    const mark = markOn(blocks[i]!);
    if (isProse(blocks[i]!)) long++;
    if (mark !== 'byline' && mark !== 'time') continue;
    const below = prose.find((block) => block.index > i);
    if (!below) break;
    first = below;
    long = 1;
  }
  return { start: first.index, end: last.index + 1 };
}

function beginsDated(block: Block): boolean {
  const find = datelineOf(block);
  return find !== null && (find.rule === 'fields/dateline-date' || find.rule === 'fields/dateline-agency');
}

function pageText(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > 20_000) break;
    text += block.view.text.slice(0, 5000) + '\n';
  }
  return text;
}
