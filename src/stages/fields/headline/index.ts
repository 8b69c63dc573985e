import { HEADLINE_KEYS, HEADLINE_LABEL } from '../../../lexicon/en/headlines.js';
import type { Block, Evidence, Field } from '../../../model/tree.js';
import type { Reason } from '../../../model/reason.js';
import type { RuleName } from '../../../model/rule.js';
import type { Page } from '../survey.js';
import { candidates, keyOf, type Candidate } from './features.js';
import { HEADLINE_WEIGHTS } from '../../../lexicon/weights/headline.js';

export interface HeadlineFind {
  readonly field: Field<string> | null;
  /** Index of the block that the value stands in; -1 for none. */
  readonly index: number;
}

/** A title is no longer than this, its key included (UTF-16 units). */
const LONGEST = 500;
/** The same of a line that begins with a label. */
const LABELLED = 250;
/** A line of a menu scores so much less: more than the difference between any two lines of a header. */
const MENU = 6;
/** So many lines of a menu's shape in a row are one. */
const MENU_LINES = 4;
/** A candidate must score so much, else the page has no headline. */
const ENOUGH = 1.5;
/** The site's name behind a title: " | Gandaki Post". */
const SITE_SUFFIX = /\s+(?:[|·»–—-]|::)\s+[^|·»–—]{2,50}$/u;

/** The story's own headline: not the site's name, a section, a related story's, nor the page title with the site behind it. */
export function findHeadline(page: Page): HeadlineFind {
  const keyed = fromKeys(page);
  const ranked = candidates(page).map((candidate) => ({ candidate, score: scoreOf(candidate) - (candidate.features['noOverlap'] === 1 && isInMenu(page, candidate.block) ? MENU : 0) })).sort((a, b) => b.score - a.score);
  const best = ranked.find((one) => ranked[0] !== undefined && one !== ranked[0] && endsWithIt(ranked[0].candidate.block.view.text, one.candidate.block.view.text)) ?? ranked[0];
  if (keyed) {
    const twin = page.blocks.find((block) => block !== keyed.block && !block.metadata && isTitleOf(block.view.text, keyed.text));
    if (twin) return result(twin, 0, twin.view.text.length, 'fields/headline-title', [whole(keyed.block, keyed.start, 'fields/headline-key')]);
    const suffix = SITE_SUFFIX.exec(keyed.text);
    const end = suffix && keyed.key === 'title' && suffix.index > 20 && isSite(page, suffix[0]) ? keyed.start + suffix.index : keyed.block.view.text.length;
    const found = result(keyed.block, keyed.start, end, 'fields/headline-key', []);
    return keyed.block.metadata ? found : withContinuation(page, found, keyed.block);
  }
  if (!best || best.score < ENOUGH) return { field: null, index: -1 };
  const { block } = best.candidate;
  const key = keyOf(block.view.text), rival = ranked.find(({ candidate }) => keyOf(candidate.block.view.text) !== key);
  const repeats = page.blocks.filter((other) => other !== block && other.index < page.bodyStart && keyOf(other.view.text) === key).map((other) => whole(other, 0, 'fields/headline-repeat'));
  const found = result(block, best.candidate.start, best.candidate.end, block.markup === 'heading' ? 'fields/headline-heading' : 'fields/headline-ranked', repeats, { score: best.score, lead: best.score - (rival?.score ?? 0), reasons: reasonsOf(best.candidate) });
  return withContinuation(page, found, block);
}

/** A headline runs on to the next line when its own line ends on a semicolon, a comma, a dash, or a word that wants another; or, on a page with hard wraps, when that line begins small and is no byline. */
const RUNS_ON = /(?:[;,]| [–—-]|\b(?:a|an|the|of|to|in|on|at|for|from|with|by|as|and|or|but|after|over|into|amid|against|between|its|their|his|her))$/i;

function withContinuation(page: Page, found: HeadlineFind, block: Block): HeadlineFind {
  const next = page.blocks[block.index + 1];
  if (!found.field || !next || !(RUNS_ON.test(block.view.text) || (isWrapped(page) && next.blanksBefore === 0 && /^(?!by\b)\p{Ll}/u.test(next.view.text))) || next.view.text.length > 160 || next.blanksBefore > block.blanksBefore || next.metadata) return found;
  if (next.markup !== 'text' || page.markOn(next) !== '' || page.isDated(next)) return found;
  return { index: found.index, field: { ...found.field, value: `${found.field.value} ${next.view.text}`, from: [...found.field.from, whole(next, 0, 'fields/headline-continued')] } };
}

/** "Home Media Quay closes for eleven days": the way to the page, and then the headline that stands on a line of its own as well. */
function endsWithIt(line: string, headline: string): boolean {
  return headline.length >= 25 && line.endsWith(` ${headline}`) && line.slice(0, -headline.length).trim().split(' ').length <= 5;
}

/** True when the first paragraph runs over several rows of the page. */
function isWrapped(page: Page): boolean {
  const first = page.blocks[page.bodyStart];
  return first !== undefined && page.rawOf(first).includes('\n');
}

/** True for a line in a list of sections that stand one a line in front of the story; to be asked of lines that share no word with it. The last line of a list may be the headline under it. */
function isInMenu(page: Page, block: Block): boolean {
  const { blocks, bodyStart } = page;
  if (block.index >= bodyStart - 1 || !isMenuLine(block) || !isMenuLine(blocks[block.index + 1]) || page.markOn(blocks[block.index + 1]!) !== '') return false;
  let from = block.index, to = block.index + 1;
  while (from > 0 && block.index - from < MENU_LINES && isMenuLine(blocks[from - 1])) from--;
  while (to < bodyStart && to - block.index < MENU_LINES && isMenuLine(blocks[to])) to++;
  return to - from >= MENU_LINES;
}

/** "Roads, Railways and Ports": a few words with capitals and nothing at their end. */
function isMenuLine(block: Block | undefined): boolean {
  if (!block || block.metadata || block.markup === 'heading' || block.view.text.length > 60 || /[\d.?!:;"“”…]/.test(block.view.text)) return false;
  const words = block.view.text.split(' ');
  return words.length <= 8 && words.every((word) => /^(?:\p{Lu}|[&|/–-]|(?:and|of|the|in|for|to|on|at|a|an)$)/u.test(word));
}

export function scoreOf(candidate: Candidate): number {
  let score = 0;
  for (const [name, value] of Object.entries(candidate.features)) score += value * (HEADLINE_WEIGHTS[name] ?? 0);
  return score;
}

/** What the features of a candidate add to its score, the weightiest first. */
function reasonsOf({ features }: Candidate): Reason[] {
  return Object.entries(features).map(([feature, value]) => ({ feature, value, weight: value * (HEADLINE_WEIGHTS[feature] ?? 0) }))
    .filter(({ weight }) => weight !== 0).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function fromKeys(page: Page): { block: Block; key: string; start: number; text: string } | null {
  for (const key of HEADLINE_KEYS) {
    const block = page.blocks.find((b) => b.metadata?.key === key && b.view.text.length > b.metadata.valueStart && b.view.text.length < LONGEST);
    if (block) return { block, key, start: block.metadata!.valueStart, text: block.view.text.slice(block.metadata!.valueStart) };
  }
  const block = page.blocks.slice(0, page.bodyStart).findLast((b) => !b.metadata && b.view.text.length < LABELLED && HEADLINE_LABEL.test(b.view.text));
  if (!block) return null;
  const start = HEADLINE_LABEL.exec(block.view.text)![0].length;
  return { block, key: 'title', start, text: block.view.text.slice(start) };
}

/** True when the line is the title without the site behind it, or the title itself. */
function isTitleOf(line: string, title: string): boolean {
  if (line.length < 15 || line.length > title.length) return false;
  return line === title || (title.startsWith(line) && /^\s*(?:[|·»–—-]|::)/u.test(title.slice(line.length)));
}

/** True when the words behind the bar are the site's: they stand in an address or a copyright line of the page. */
function isSite(page: Page, suffix: string): boolean {
  const name = keyOf(suffix);
  return suffix.includes('|') || page.blocks.some((block) => block.view.text.length < 300 && /https?:|www\.|©|copyright/i.test(block.view.text) && keyOf(block.view.text).includes(name));
}

function whole(block: Block, start: number, rule: RuleName): Evidence {
  return { at: { block, start, end: block.view.text.length }, rule };
}

function result(block: Block, start: number, end: number, rule: RuleName, more: readonly Evidence[], weighed?: Field<string>['weighed']): HeadlineFind {
  return { field: { value: block.view.text.slice(start, end).trim(), from: [{ at: { block, start, end }, rule }, ...more], ...(weighed && { weighed }) }, index: block.index };
}
