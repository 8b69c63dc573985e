import { ABOUT_AUTHOR, BARE_BYLINE, BYLINE_KEYS, BYLINE_LABELS, JOBS, REPORTING_BY } from '../../lexicon/en/bylines.js';
import { RELATIVE_TIME } from '../../lexicon/en/time-labels.js';
import type { Agency, Block, Evidence, Field } from '../../model/tree.js';
import type { RuleName } from '../../model/rule.js';
import { findAgencies } from '../../text/agencies.js';
import { readNames, type Names } from './names.js';
import { isFurniture, type Page } from './survey.js';
import { labelIn } from './time/label.js';

export interface BylineFind {
  readonly field: Field<readonly { readonly name: string }[]> | null;
  /** An agency beside the names is the credit. */
  readonly credit: { readonly text: string; readonly from: Evidence; readonly agencies: readonly Agency[] } | null;
  /** The lines that are bylines, though they may name nobody ("Staff Correspondent"). */
  readonly lines: readonly { readonly block: Block; readonly rule: RuleName }[];
}

/** A stretch of a line between its times and bars. */
interface Segment { readonly block: Block; readonly start: number; readonly end: number }

/** So much of a key's value is read (UTF-16 units). */
const LONGEST = 400;

/** Who wrote the story: from its header, else from the line of reporters at its foot. `headline` is -1 for none. */
export function findByline(page: Page, headline: number): BylineFind {
  const from = Math.max(0, headline < 0 ? page.bodyStart - 6 : headline - 4);
  const head = page.blocks.slice(from, Math.max(page.bodyStart, headline + 1)).filter((block) => block.index !== headline);
  const below = head.filter((block) => block.index > headline), above = head.filter((block) => block.index < headline);
  const found = keyed(page) ?? labelled(page, below) ?? labelled(page, above) ?? bare(page, head, headline);
  if (found?.field) return found;
  const last = foot(page);
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
      reads.push(got, ...(label ? [] : namesBelow(page, block)));
      break;
    }
    if (reads.length > 0 && block.index - reads[0]!.segment.block.index > 3) break;
  }
  return reads.length > 0 ? combine(reads, rule, reads.map((r) => r.segment.block)) : null;
}

/** "By", "Ana Ruiz", ",", "Ben Li": names on lines of their own with nothing but commas between them. */
function namesBelow(page: Page, block: Block): Read[] {
  const reads: Read[] = [];
  for (let i = block.index + 1; /^(?:,|and|&|,? ?and)$/.test(page.blocks[i]?.view.text ?? ''); i += 2) {
    const next = page.blocks[i + 1];
    const got = next ? read({ block: next, start: 0, end: next.view.text.length }, true) : null;
    if (!got || got.names.people.length === 0) break;
    reads.push(got);
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
    const parts = [...segments(page, block)];
    const first = parts[0];
    if (!first) continue;
    const got = read(first, false);
    if (got.names.people.length === 0 || !got.names.clean || got.names.people[0]!.start > 2) continue;
    if (!timed && !got.names.credit && !near(page, block)) continue;
    if (isSubject(page, got.names.people[0]!.text, headline)) continue;
    const reads = [got, ...parts.slice(1).map((segment) => read(segment, false)).filter((r) => r.names.people.length > 0 && r.names.clean)];
    return combine(reads.slice(0, 1), 'fields/byline-bare', [block]);
  }
  return null;
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

/** "(Reporting by A and B; Editing by C)", "WAM/Noura Al Hammadi", "(Qiao Yifan and Bai Rulan)" under the last paragraph. */
function foot(page: Page): BylineFind | null {
  for (const block of page.blocks.slice(page.bodyStart + 1, Math.min(page.storyEnd, page.bodyEnd + 12))) {
    const text = block.view.text;
    if (text.length > 300) continue;
    const reporting = REPORTING_BY.exec(text);
    if (reporting) {
      const start = reporting[0].length - reporting.groups!.names!.length;
      const got = read({ block, start, end: reporting[0].length }, false);
      if (got.names.people.length > 0) return combine([got], 'fields/signoff-reporting', [block]);
    }
    const about = ABOUT_AUTHOR.exec(text);
    if (about && text.length < 120) {
      const got = read({ block, start: about[0].length, end: text.length }, true);
      if (got.names.people.length > 0) return combine([got], 'fields/byline-label', [block]);
    }
    const initialled = /^[([–—-]*([\p{L}]{2,12}) ?\/ ?(?=\p{Lu}\p{Ll})/u.exec(text);
    if (initialled && text.length < 80 && findAgencies(initialled[1]!).length > 0) {
      const got = read({ block, start: initialled[0].length, end: text.length }, false);
      if (got.names.people.length > 0 && got.names.clean) return withoutCredit(combine([got], 'fields/signoff-name', [block]));
    }
    if (/^[([][^()[\]]{5,120}[)\]]\.?$/.test(text)) {
      const by = BYLINE_LABELS[0]!.pattern.exec(text.slice(1))?.[0].length ?? 0;
      const got = read({ block, start: 1 + by, end: text.replace(/[)\]]\.?$/, '').length }, false);
      if (got.names.people.length > 0 && got.names.clean && !got.names.credit) return combine([got], 'fields/signoff-names', [block]);
    }
  }
  return null;
}

function withoutCredit(find: BylineFind): BylineFind {
  return { ...find, credit: null };
}

interface Read { readonly segment: Segment; readonly names: Names }

function read(segment: Segment, lone: boolean): Read {
  return { segment, names: readNames(segment.block.view.text.slice(segment.start, segment.end), lone) };
}

function combine(reads: readonly Read[], rule: RuleName, lines: readonly Block[]): BylineFind {
  const seen = new Set<string>();
  const names: { name: string }[] = [];
  const from: Evidence[] = [];
  for (const { segment, names: got } of reads) {
    for (const person of got.people) {
      if (seen.has(person.text.toLowerCase())) continue;
      seen.add(person.text.toLowerCase());
      names.push({ name: person.text });
      from.push({ at: { block: segment.block, start: segment.start + person.start, end: segment.start + person.end }, rule });
    }
  }
  const credited = reads.find((r) => r.names.credit);
  const credit = credited?.names.credit;
  return {
    field: names.length > 0 ? { value: names, from } : null,
    credit: credited && credit ? {
      text: credit.text,
      from: { at: { block: credited.segment.block, start: credited.segment.start + credit.start, end: credited.segment.start + credit.end }, rule: 'fields/byline-agency' },
      agencies: credited.names.agencies,
    } : null,
    lines: lines.map((block) => ({ block, rule })),
  };
}

/** The stretches of a line between its times, its bars and its middle dots. */
export function* segments(page: Page, block: Block): Generator<Segment> {
  const text = block.view.text;
  let from = 0;
  let behind = 0;
  const times = page.timesOn(block).map((time) => {
    const label = labelIn(text.slice(behind, time.start));
    const start = label && !/\bby\b/i.test(text.slice(behind + label.start, time.start)) ? behind + label.start : time.start;
    behind = time.end;
    return { start, end: time.end };
  });
  const cuts = [...times, ...[...text.matchAll(/\s*[|·•]\s*/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }))]
    .sort((a, b) => a.start - b.start);
  for (const cut of [...cuts, { start: text.length, end: text.length }]) {
    let start = from, end = Math.max(from, cut.start);
    while (start < end && /[\s,–—-]/.test(text[start]!)) start++;
    while (start < end && /[\s,–—(-]/.test(text[end - 1]!)) end--;
    if (end > start) yield { block, start, end };
    from = Math.max(from, cut.end);
  }
}
