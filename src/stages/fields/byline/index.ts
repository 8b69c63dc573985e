import { BARE_BYLINE, BYLINE_KEYS, BYLINE_LABELS, JOBS } from '../../../lexicon/en/bylines.js';
import { RELATIVE_TIME } from '../../../lexicon/en/time-labels.js';
import type { RuleName } from '../../../model/rule.js';
import type { Block } from '../../../model/tree.js';
import { findAgencies } from '../../../text/agencies.js';
import { isGivenName } from '../../../text/gender.js';
import { isFurniture, type Page } from '../survey.js';
import { findFootByline } from './foot.js';
import { combine, read, segments, type BylineFind, type Read, type Segment } from './read.js';

/** So much of a key's value is read (UTF-16 units). */
const LONGEST = 400;

/** Who wrote the story: from its header, else from the line of reporters at its foot. `headline` is -1 for none. */
export function findByline(page: Page, headline: number): BylineFind {
  const from = Math.max(0, headline < 0 ? page.bodyStart - 6 : headline - 4);
  const head = page.blocks.slice(from, Math.max(page.bodyStart, headline + 1)).filter((block) => block.index !== headline);
  const below = head.filter((block) => block.index > headline), above = head.filter((block) => block.index < headline);
  // "By Quay Post Staff" is the story's byline, though it names nobody: a name above the headline is somebody else's.
  const unnamed = below.some((block) => block.view.text.length < 100 && /^by (?:\p{Lu}|the |our |an? )/iu.test(block.view.text));
  const found = keyed(page) ?? labelled(page, below) ?? labelled(page, above) ?? bare(page, below, headline) ?? (unnamed ? null : bare(page, above, headline));
  if (found?.field) return found;
  const last = findFootByline(page);
  return { field: last?.field ?? null, credit: found?.credit ?? last?.credit ?? null, lines: [...(found?.lines ?? []), ...(last?.lines ?? [])] };
}

function keyed(page: Page): BylineFind | null {
  const blocks = page.blocks.filter((block) => block.metadata && BYLINE_KEYS.has(block.metadata.key));
  const reads = blocks.map((block) => read({ block, start: block.metadata!.valueStart, end: Math.min(block.view.text.length, block.metadata!.valueStart + LONGEST) }, true)).filter((r) => r.names.people.length > 0 || r.names.credit);
  return reads.length > 0 ? combine(reads, 'fields/byline-key', blocks) : null;
}

function labelled(page: Page, head: readonly Block[]): BylineFind | null {
  const reads: Read[] = [];
  let rule: RuleName = 'fields/byline-by';
  for (const block of head) {
    if (block.metadata || block.view.text.length > 240) continue;
    const previous = page.blocks[block.index - 1];
    const after = previous !== undefined && BARE_BYLINE.test(previous.view.text);
    for (const segment of segments(page, block)) {
      const text = block.view.text.slice(segment.start, segment.end);
      const label = BYLINE_LABELS.find(({ pattern }) => pattern.test(text));
      if (!label && !(after && segment.start === 0)) continue;
      const offset = label ? label.pattern.exec(text)![0].length : 0;
      const got = read({ block, start: segment.start + offset, end: segment.end }, true);
      if (got.names.people.length === 0 && !got.names.credit) continue;
      if (label) rule = label.rule;
      reads.push(got, ...namesBelow(page, block, !label));
      break;
    }
    const first = reads.find((one) => one.names.people.length > 0);
    if (first && block.index - first.segment.block.index > 3) break;
  }
  return reads.length > 0 ? combine(reads, rule, reads.map((r) => r.segment.block)) : null;
}

/** Names on the lines below: behind "and" or a comma, alone on its line or at an end of one; under a bare "By" those that are plainly names. */
function namesBelow(page: Page, block: Block, underLabel: boolean): Read[] {
  const reads: Read[] = [];
  let open = /(?:,|\band|&)$/i.test(block.view.text);
  for (let i = block.index + 1; i < page.blocks.length; i++) {
    const next = page.blocks[i]!, text = next.view.text;
    if (/^(?:,|and|&|,? ?and)$/i.test(text)) { open = true; continue; }
    const joined = /^(?:and|&) (?=\p{Lu})/u.exec(text)?.[0].length ?? 0;
    if (text.length > 100 || (!open && joined === 0 && !underLabel) || page.markOn(next) === 'time') break;
    const got = read({ block: next, start: joined, end: text.length }, false);
    const first = got.names.people[0];
    if (!first || !got.names.clean || (!open && joined === 0 && !isGivenName(first.text.split(' ')[0]!))) break;
    reads.push(got);
    open = /(?:,|\band|&)$/i.test(text);
  }
  return reads;
}

/** Names without a label, on a line of their own between headline and body, or beside its time. */
function bare(page: Page, head: readonly Block[], headline: number): BylineFind | null {
  if (headline < 0) return null;
  for (const block of head) {
    const text = block.view.text;
    if (block.metadata || text.length > 140 || block.markup === 'heading' || block.markup === 'image' || isPhotoLine(page, block, headline) || (isFurniture(block) && block.verdict!.confidence > 0.9)) continue;
    const timed = page.timesOn(block).length > 0;
    if ((block.index < headline && !timed && !near(page, block)) || isBar(page.rawOf(block))) continue;
    const got = firstNames(segments(page, block));
    const person = got?.names.people[0];
    if (!got || !person || isSubject(page, person.text, headline)) continue;
    if (block.index < headline && !timed && !isGivenName(person.text.split(/\s+/)[0]!)) continue;
    if (timed || got.names.credit || near(page, block) || isSigned(page, block, person.text, headline)) {
      const all = [got, ...namesBelow(page, block, !timed && block.index > headline)];
      return combine(all, 'fields/byline-bare', all.map(({ segment }) => segment.block));
    }
  }
  return null;
}

/** The names that a line begins with, a section before a bar aside ("Opinion | Ana Ruiz"); null when it begins otherwise. */
function firstNames(parts: Iterable<Segment>): Read | null {
  for (const segment of parts) {
    const got = read(segment, false);
    const first = got.names.people[0];
    if (first) return got.names.clean && first.start <= 2 ? got : null;
    if (segment.end - segment.start > 20) return null;
  }
  return null;
}

/** Without a time beside it a name under the headline counts when it is plainly a person's, or when the story ends on its author's box. */
function isSigned(page: Page, block: Block, name: string, headline: number): boolean {
  if (block.index < headline) return false;
  return isGivenName(name.split(/\s+/)[0]!) || page.blocks.slice(page.bodyEnd - 1, page.bodyEnd + 12).some((other) => other.view.text.startsWith(name));
}

/** True when the headline speaks of the name: then it is whom the story is about, and not who wrote it. */
function isSubject(page: Page, name: string, headline: number): boolean {
  const words = new Set<string>(headline < 0 ? [] : page.blocks[headline]!.view.text.toLowerCase().match(/[\p{L}\p{M}]+/gu));
  return name.toLowerCase().split(/[\s-]+/).some((word) => word.length > 3 && words.has(word));
}

/** A caption; "Ana Ruiz (The Quay Post)" between the headline and its time looks like a photo's credit and is none. */
function isPhotoLine(page: Page, block: Block, headline: number): boolean {
  if (block.verdict?.role !== 'caption') return false;
  if (block.verdict.rule !== 'classify/agency-tail' || block.index < headline) return true;
  const beside = [page.blocks[block.index - 1], page.blocks[block.index + 1]];
  return beside.some((other) => other?.verdict?.role === 'caption' || other?.markup === 'image') || !beside.some((other) => other !== undefined && page.timesOn(other).length > 0);
}

/** Buttons and languages: words set apart by wide spaces, or short forms in a row ("УКР ENG DEU ESP"). */
function isBar(raw: string): boolean {
  const words = raw.trim().split(/\s+/);
  if (words.length >= 3 && words.every((word) => /^\p{Lu}{2,4}$/u.test(word))) return true;
  return words.length > 1 && raw.trim().split(/ {2,}|\t|\u00a0{2,}/).length === words.length && words.length < 6;
}

/** What may stand between a byline and its time: a rule, the minutes that it takes to read. */
function isSpacer(block: Block): boolean {
  return block.markup === 'rule' || /^\d+(?: ?[-–] ?\d+)? ?min(?:ute)?s?\b/.test(block.view.text);
}

function isRelativeTime({ view }: Block): boolean {
  return view.text.length < 50 && RELATIVE_TIME.test(view.text);
}

/** The blocks around one, those that separate left out. */
function neighbours(page: Page, block: Block, reach: number): Block[] {
  const found: Block[] = [];
  for (const step of [-1, 1]) {
    for (let i = block.index + step, n = 0; n < reach && i >= 0 && i < page.blocks.length; i += step) {
      if (isSpacer(page.blocks[i]!)) continue;
      found.push(page.blocks[i]!);
      n++;
    }
  }
  return found;
}

/** True when a time or a job stands beside the block, or the first paragraph under it. */
function near(page: Page, block: Block): boolean {
  const beside = neighbours(page, block, 2);
  if (beside.some((other) => page.timesOn(other).length > 0 || isRelativeTime(other)) || block.index === page.bodyStart - 1) return true;
  const job = page.blocks[block.index + 1]?.view.text ?? '';
  if (job.length < 60 && findAgencies(job)[0]?.start === 0) return true; // "BBC News, Grimsby"
  return job.length < 50 && job.split(/\s+/).some((word) => JOBS.has(word.toLowerCase()));
}
