import { MAIL_LABEL, NOT_A_HEADLINE, SUMMARY_LABEL } from '../../../lexicon/en/headlines.js';
import type { Block } from '../../../model/tree.js';
import { findAgencies } from '../../../text/agencies.js';
import { isFurniture, isProse, type Page } from '../survey.js';

/** A line that may be the headline, and what speaks for and against it. Every feature is 0 to 1. */
export interface Candidate {
  readonly block: Block;
  /** View offsets of the headline's own words. */
  readonly start: number;
  readonly end: number;
  readonly features: Readonly<Record<string, number>>;
}

/** So far above the first paragraph a headline is looked for, in blocks, and so far below it. */
const ABOVE = 400;
const BELOW = 3;
const LONGEST = 300;
/** A sentence with its full stop and longer than this is a paragraph, wherever it stands: none of 1,200 gold headlines is one. */
const SENTENCE = 110;
/** So much of the story is compared with a headline's words (UTF-16 units). */
const LEAD = 2500;

/** The lines that may be the headline, with their features. */
export function candidates(page: Page): Candidate[] {
  const { blocks, bodyStart } = page;
  const stems = leadStems(page);
  const lead = bodyText(page), channels = channelNames(page);
  const keys = blocks.map(({ view }) => (view.text.length > LONGEST ? null : keyOf(view.text)));
  const counts = new Map<string | null, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const from = Math.max(0, bodyStart - ABOVE), to = Math.min(blocks.length, bodyStart + BELOW);
  const able = blocks.slice(from, to).map((block) => mayBeHeadline(page, block));
  const rivals = new Set(blocks.slice(from, to).filter((block, k) => able[k] && mayRival(block)).map((block) => block.index));
  const marks = blocks.slice(from, to + 4).map((block) => page.markOn(block));
  const titles = blocks.slice(from, to).map((block) => block.view.text).filter((text) => text.length <= LONGEST && text.length > 14);
  const found: Candidate[] = [];
  for (let i = from; i < to; i++) {
    const block = blocks[i]!, start = valueStart(block), end = block.view.text.length;
    if (!able[i - from] || channels.has(block.view.text)) continue;
    const text = block.view.text.slice(start);
    const words = text.match(/[\p{L}\p{M}\d'’]+/gu) ?? [];
    const content = [...stemsOf(text)];
    const distance = bodyStart - i;
    const after = (n: number): string => marks[i - from + n] ?? '';
    const before = (n: number): string => marks[i - from - n] ?? '';
    const neighbour = (j: number): number => blocks[j]?.view.text.split(' ').length ?? 0;
    const lettered = words.filter((word) => /[A-Za-z]|\p{L}/u.test(word)), repeated = (counts.get(start === 0 ? keys[i]! : keyOf(text)) ?? 0) > 1;
    const role = block.verdict?.role;
    const own = role === 'body' ? 1 : 0;
    const overlap = content.filter((stem) => (stems.get(stem) ?? 0) > own).length;
    const features: Record<string, number> = {
      first: Number(i === 0),
      nearness: distance <= 0 ? 0 : 1 / (1 + Math.log2(distance)),
      adjacent: Number(distance === 1),
      close: Number(distance > 1 && distance <= 6),
      far: Number(distance > 25),
      inBody: Number(distance <= 0),
      oneWord: Number(words.length === 1),
      fewWords: Number(words.length >= 2 && words.length <= 3),
      someWords: Number(words.length >= 4 && words.length <= 5),
      manyWords: Number(words.length >= 6 && words.length <= 18),
      tooManyWords: Number(words.length > 24),
      overlapShare: content.length === 0 ? 0 : overlap / content.length,
      overlapCount: Math.min(1, overlap / 6),
      noOverlap: Number(overlap === 0),
      fullStop: Number(/[\p{L}\d]["'”’)]?\.["'”’)]?$/u.test(text)),
      sentences: Number(/[.!?] \p{Lu}\p{Ll}/u.test(text)),
      cutOff: Number(/(?:…|\.\.\.)$/.test(text)),
      question: Number(/[?!]["'”’]?$/.test(text)),
      colonEnd: Number(/[:：]$/.test(text)),
      capitals: Number(lettered.length > 1 && text === text.toUpperCase()),
      titleCase: lettered.length === 0 ? 0 : lettered.filter((word) => /^\p{Lu}/u.test(word)).length / lettered.length,
      startsSmall: Number(/^\p{Ll}/u.test(text)),
      digitsFirst: Number(/^\d+[.)]? /.test(text)),
      bars: Number(/ [|·•»›>] /.test(text)),
      repeated: Number(repeated),
      nextField: Number(['byline', 'time', 'credit'].includes(after(1))),
      secondField: Number(['byline', 'time', 'credit'].includes(after(2))),
      thirdField: Number(['byline', 'time', 'credit'].includes(after(3))),
      nextLong: Number(after(1) === 'long'),
      previousField: Number(['byline', 'time', 'credit'].includes(before(1)) || ['byline', 'time', 'credit'].includes(before(2))),
      previousBar: Number(before(1) === 'bar'),
      longerThanBefore: Number(words.length > 1.5 * neighbour(i - 1)),
      longerThanNext: Number(words.length > neighbour(i + 1)),
      headingOne: Number(block.markup === 'heading' && block.depth === 1),
      headingTwo: Number(block.markup === 'heading' && block.depth === 2),
      headingMore: Number(block.markup === 'heading' && (block.depth ?? 0) > 2),
      link: Number(block.markup === 'link'),
      listItem: Number(block.markup === 'list-item'),
      saidHeadline: Number(role === 'headline'),
      saidBody: Number(role === 'body'),
      saidDeck: Number(role === 'deck'),
      saidFurniture: Number(isFurniture(block)),
      saidCaption: Number(role === 'caption' || role === 'pull-quote'),
      saidOther: Number(role === 'signoff' || role === 'byline' || role === 'credit' || role === 'timestamp'),
      labelled: Number(start > 0),
      severalStories: Number(start > 0 && /\b(?:digest|newsletter|briefing|bulletin|round-?up)\b|; | \/\/ /i.test(block.view.text)),
      bullet: Number(/^[•·▪◦●‣■►*–—-] ?\S/.test(text)),
      clockFirst: Number(/^\d{1,2}[.:h]\d\d\b/.test(text)),
      afterSummary: Number(isSummary(blocks[i - 1]) || isSummary(blocks[i - 2])),
      blankBefore: Number(block.blanksBefore > 0),
      blankAfter: Number((blocks[i + 1]?.blanksBefore ?? 0) > 0),
      previousRival: Number(rivals.has(i - 1)),
      secondRivalBefore: Number(!rivals.has(i - 1) && rivals.has(i - 2)),
      underStory: Number(rivals.has(i - 1) && aboutStory(blocks[i - 1]!, stems)),
      nextRival: Number(rivals.has(i + 1)),
      secondRivalAfter: Number(!rivals.has(i + 1) && rivals.has(i + 2)),
      lastRepeat: Number(repeated && !blocks.slice(i + 1, to).some((other) => other.view.text === text)),
      inBodyText: Number(text.length >= 20 && isSaidIn(lead, text)),
      quoted: Number(/^["“][^"”]+,?["”]$/.test(text)),
      partOfTitle: Number(text.length >= 12 && titles.some((title) => title.length > text.length + 2 && title.includes(text))),
      namesOnly: Number(words.length <= 4 && lettered.every((word) => /^\p{Lu}/u.test(word)) && !/\d/.test(text)),
    };
    found.push({ block, start, end, features });
  }
  return found;
}

/** False for what no headline is: a label, a byline, a time, a credit, a paragraph. */
function mayBeHeadline(page: Page, block: Block): boolean {
  const text = block.view.text;
  if (block.metadata || text.length < 3 || text.length > LONGEST || block.markup === 'image' || block.markup === 'table' || block.markup === 'rule' || block.markup === 'code') return false;
  if (block.verdict?.rule === 'classify/photo-credit-tail' && /\b(?:photo|image|picture)s?\b/i.test(text)) return false;
  if ((page.rawOf(block).match(/[^\s.!?:;,](?: {2,}|\t+)(?=\S)/g)?.length ?? 0) >= 2) return false; // a menu, its entries set apart
  if (!/\p{L}{2}/u.test(text) || NOT_A_HEADLINE.some(({ pattern }) => pattern.test(text))) return false;
  if ((block.index >= page.bodyStart || text.length > SENTENCE) && isProse(block) && /[.!?]["'”’)]?$/.test(text)) return false;
  const mark = page.markOn(block);
  return mark !== 'byline' && mark !== 'time' && mark !== 'credit' && !page.isDated(block);
}

/** Of the lines that may be the headline, those that read like one or like a deck: some words of a story, not furniture. */
function mayRival(block: Block): boolean {
  return block.view.text.split(' ').length >= 4 && !isFurniture(block);
}

/** True for a line that shares two words with the story's beginning: over such a line stands no headline, under it a deck. */
function aboutStory(block: Block, stems: ReadonlyMap<string, number>): boolean {
  return [...stemsOf(block.view.text)].filter((stem) => stems.has(stem)).length >= 2;
}

/** In how many of the first paragraphs each stem stands. */
function leadStems(page: Page): Map<string, number> {
  const counts = new Map<string, number>();
  let length = 0;
  for (const block of page.blocks.slice(page.bodyStart, page.bodyEnd)) {
    if (length > LEAD) break;
    if (block.verdict?.role !== 'body') continue;
    length += block.view.text.length;
    for (const stem of stemsOf(block.view.text.slice(0, LEAD))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** So much of the body is searched for a line that repeats a sentence of it (UTF-16 units). */
const BODY = 30_000;

function bodyText(page: Page): string[] {
  const found: string[] = [];
  let length = 0;
  for (const block of page.blocks.slice(page.bodyStart, page.bodyEnd)) {
    if (length > BODY) break;
    if (block.verdict?.role !== 'body') continue;
    found.push(block.view.text.slice(0, BODY));
    length += block.view.text.length;
  }
  return found;
}

/** A paragraph repeats the line, its marks aside, and says more: so does one that a pull quote was taken from. */
function isSaidIn(paragraphs: readonly string[], text: string): boolean {
  const bare = text.replace(/^["'“‘«„]|[,.]?["'”’»]?$/g, '');
  return paragraphs.some((paragraph) => paragraph.length > text.length + 10 && paragraph.includes(bare));
}

/** Where a mail's own words begin behind "Subject: [list]"; 0 for any other line. */
function valueStart(block: Block): number {
  const label = block.metadata || block.view.text.length > LONGEST ? null : MAIL_LABEL.exec(block.view.text);
  return label ? label[0].length + mailPrefix(block.view.text.slice(label[0].length)) : 0;
}

/** How much of a subject is not the story's: "Re: ", the list's name, the agency that sent it ("AAP NSW: "). */
function mailPrefix(subject: string): number {
  const length = MAIL_PREFIX.exec(subject)![0].length;
  const sender = /^[^:]{2,24}: (?=\S)/.exec(subject.slice(length));
  const agency = sender ? findAgencies(sender[0])[0] : undefined;
  return length + (agency?.start === 0 && /^(?: \p{Lu}{2,4})?: $/u.test(sender![0].slice(agency.end)) ? sender![0].length : 0);
}

/** What mail puts before a subject: "Re:", "Fwd:", the name of a list in square brackets. */
const MAIL_PREFIX = /^(?:(?:re|fwd?|aw|wg|tr|rv) ?: ?|\[[^[\]]{1,40}\] ?){0,5}/i;

function isSummary(block: Block | undefined): boolean {
  return block !== undefined && block.view.text.length < 40 && SUMMARY_LABEL.test(block.view.text);
}

/** Lines that also stand before a time in brackets: a channel's name over each of its posts ("Almaty Now, [18.01.2023 21:32]"). */
function channelNames(page: Page): Set<string> {
  const names = new Set<string>();
  for (const block of page.blocks) {
    const time = page.timesOn(block)[0];
    const name = time ? /^(.{2,80}?),? ?\[$/.exec(block.view.text.slice(0, time.start))?.[1] : undefined;
    if (name !== undefined) names.add(name);
  }
  return names;
}

/** Words of four letters and more, by their first five letters: inflexions fall together. */
function stemsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
}

/** Letters and digits alone: what two lines must share to be the same line. Marks and spaces are named, since \p classes take long to compile. */
export function keyOf(text: string): string {
  return text.toLowerCase().replace(/[\0-/:-@[-`{-\u00bf\u2000-\u206f\u3000-\u303f]+/g, '');
}
