import { NAMELESS_CREDIT } from '../../lexicon/agencies.js';
import { CITIES } from '../../lexicon/places.js';
import { CREDIT_KEYS, CREDIT_LABEL, WITH_INPUTS } from '../../lexicon/en/bylines.js';
import type { Agency, Block, Evidence, Field, SourceLine } from '../../model/tree.js';
import type { RuleName } from '../../model/rule.js';
import { agencyAt, findAgencies } from '../../text/agencies.js';
import { isGivenName } from '../../text/gender.js';
import { segments, type BylineFind } from './byline/read.js';
import { stretchOf, type DatelineFind } from './dateline.js';
import type { Page } from './survey.js';

interface Credit { readonly text: string; readonly agencies: readonly Agency[]; readonly from: Evidence }

/** A credit is no longer than this (UTF-16 units). */
const LONGEST = 200;

/** Words that may stand beside the agencies of a credit line without making it a sentence or a site's name. */
const BESIDE = /^(?:and|with|via|by|the|news|staff|desk|monitor(?:ing)?|reporters?|correspondents?|writers?|redazione|sport|sports|report|reports|reporting|web|bureau|wire|service|agency|agencies|additional|inputs?|from|in)$/i;

/** Initials of desk and writers beside an agency: "/mi(gr)", "/rmk-zhd", "/ab/cd". */
const DESK_CODE = /(?<=[/(] ?|[a-z]-)[a-z]{1,5}(?![a-z])/g;
/** Words that close a story beside its agency. */
const SIGNED = /^(?:end|ends|enditem|item|source|writer|fin|more)$/i;

/** Credit and agencies: credit line, byline, "with inputs from", dateline and sign-off, in that order. Agencies that are merely quoted do not count. */
export function findSource(page: Page, headline: number, byline: BylineFind, dateline: DatelineFind | null): Field<SourceLine> | null {
  const head = creditLine(page, headline, byline) ?? byline.credit;
  const foot = footCredit(page) ?? inputs(page);
  const sign = signOff(page).filter((one) => one.from.at.block !== foot?.from.at.block);
  const credit = head ?? foot;
  // "Reporter: Ana Ruiz, with AFP" under the story.
  for (const { block } of byline.lines) {
    const hits = block.index > page.bodyStart ? findAgencies(block.view.text) : [];
    if (hits.length > 0 && !sign.some((one) => one.from.at.block === block)) sign.push({ agencies: hits.map((hit) => hit.agency), from: { at: { block, start: 0, end: block.view.text.length }, rule: 'fields/signoff-agency' } });
  }
  const agencies = new Map<string, Agency>();
  for (const agency of [...(head?.agencies ?? []), ...(byline.credit?.agencies ?? []), ...(foot?.agencies ?? []), ...(dateline?.agencies ?? []), ...sign.flatMap((s) => s.agencies)]) {
    if (!agencies.has(agency.id)) agencies.set(agency.id, agencyAt(agency, dateline?.dateline?.place ?? ''));
  }
  if (!credit && agencies.size === 0) return null;
  const from: Evidence[] = [head?.from, byline.credit?.from, foot?.from, dateline && dateline.agencies.length > 0 ? { at: stretchOf(dateline), rule: 'fields/dateline-agency' as const } : undefined, ...sign.map((s) => s.from)]
    .filter((evidence): evidence is Evidence => evidence !== undefined);
  return { value: { credit: credit?.text ?? null, agencies: [...agencies.values()] }, from: [...new Set(from)] };
}

/** A line of the header that is nothing but a credit, or the part of a time line that is. */
function creditLine(page: Page, headline: number, byline: BylineFind): Credit | null {
  const bylines = new Set(byline.lines.map((line) => line.block));
  for (const block of page.blocks) {
    if (block.metadata && CREDIT_KEYS.has(block.metadata.key)) {
      const text = block.view.text.slice(block.metadata.valueStart);
      if (text.length > LONGEST) continue;
      const agencies = findAgencies(text).map((hit) => hit.agency);
      if (text !== '' && (agencies.length > 0 || !/^https?:/.test(text))) return { text, agencies, from: { at: { block, start: block.metadata.valueStart, end: block.view.text.length }, rule: 'fields/credit-key' } };
    }
  }
  const from = headline < 0 ? Math.max(0, page.bodyStart - 6) : Math.max(0, headline - 4);
  for (const block of page.blocks.slice(from, Math.max(page.bodyStart, headline + 1))) {
    if (block.index === headline || block.metadata || block.view.text.length > 160) continue;
    if ((block.index < headline || block.verdict?.role === 'caption') && !isKicker(block, headline) && !besideField(page, block, headline, bylines)) continue;
    if (block.index === 0 && headline > 2) continue; // the site's name over its menu
    for (const segment of segments(page, block)) {
      const text = block.view.text.slice(segment.start, segment.end);
      const label = CREDIT_LABEL.exec(text) ?? /^by (?=\S)/i.exec(text);
      const start = segment.start + (label?.[0].length ?? 0);
      const value = withoutPlace(block.view.text.slice(start, segment.end).replace(/^[([]|[)\]]$|^(?:and|with) |\s*\[\d+\]\w*$/g, ''));
      if (label && /^(?:credit|courtesy)/i.test(label[0]) && !besideField(page, block, headline, bylines)) continue; // a photo's
      if (!/^[\p{L}\d]/u.test(value)) continue; // what is left of a caption behind its day
      const agencies = creditAgencies(value) ?? (block.index > headline && !bylines.has(block) && besideField(page, block, headline, bylines) ? sharedCredit(value) : null);
      if (agencies === null && label) {
        const hits = findAgencies(value), first = hits[0], last = hits.at(-1); // "Source:Xinhua Editor:Li Wei"
        const from = start + block.view.text.slice(start, segment.end).indexOf(value);
        if (first && last && first.start === 0 && !/^by/i.test(label[0])) {
          return { text: value.slice(0, last.end), agencies: hits.map((hit) => hit.agency), from: { at: { block, start: from, end: from + last.end }, rule: 'fields/credit-label' } };
        }
      }
      if (agencies === null && !(label && /^sources?|^agenc/i.test(label[0]) && value.length < 60 && block.index > headline)) continue;
      const next = agencies === null ? null : nextCredit(page, block, segment.end); // "AFP | Reuters"
      if (next) return { text: block.view.text.slice(start, next.end), agencies: [...agencies!, ...next.agencies], from: { at: { block, start, end: next.end }, rule: 'fields/credit-line' } };
      const at = { block, start: start + block.view.text.slice(start, segment.end).indexOf(value), end: 0 };
      return { text: value, agencies: agencies ?? findAgencies(value).map((hit) => hit.agency), from: { at: { ...at, end: at.start + value.length }, rule: label ? 'fields/credit-label' : 'fields/credit-line' } };
    }
  }
  return null;
}

/** "AFP, Manila": the credit without the place that it was filed from. */
function withoutPlace(text: string): string {
  const place = /, ?(\p{Lu}[\p{L} .-]{2,30})$/u.exec(text);
  return place && CITIES.has(place[1]!.toLowerCase()) ? text.slice(0, place.index) : text;
}

/** The segment behind a credit that is one as well. */
function nextCredit(page: Page, block: Block, from: number): { readonly end: number; readonly agencies: readonly Agency[] } | null {
  const segment = [...segments(page, block)].find((s) => s.start >= from);
  const agencies = segment ? creditAgencies(block.view.text.slice(segment.start, segment.end)) : null;
  return segment && agencies && agencies.length > 0 ? { end: segment.end, agencies } : null;
}

/** Between the site's own lines and the headline, directly over it. */
function isKicker(block: Block, headline: number): boolean {
  return block.index === headline - 1 && block.index > 2 && block.verdict?.role !== 'caption';
}

/** Above the headline, or where it may be a photo's, a credit stands beside a byline or a time; an agency's name elsewhere is the site's. */
function besideField(page: Page, block: Block, headline: number, bylines: ReadonlySet<Block>): boolean {
  return [page.blocks[block.index - 1], block, page.blocks[block.index + 1]].some((other) => other !== undefined && other.index !== headline && (page.timesOn(other).length > 0 || bylines.has(other)));
}

/** The agencies of a text that is a credit and nothing else; null when it is not. */
function creditAgencies(text: string): readonly Agency[] | null {
  if (text.length > 80) return null;
  if (NAMELESS_CREDIT.test(text)) return [];
  const hits = findAgencies(text);
  if (hits.length === 0) return null;
  let rest = '', at = 0;
  for (const hit of hits) { rest += ` ${text.slice(at, hit.start)} `; at = hit.end; }
  rest += text.slice(at);
  const words = rest.replace(DESK_CODE, ' ').match(/[\p{L}\d]+/gu) ?? [];
  return words.every((word) => BESIDE.test(word)) && words.length <= 5 && !/[+@#?!:]|\.com/.test(rest) ? hits.map((hit) => hit.agency) : null;
}

/** Words in which a paper speaks of its own part in a story. */
const OWN_PART = /^(?:our own (?:reports?|reporting|correspondents?)|own (?:reports?|reporting))$/i;

/** "Quay Post, AFP": an agency beside a paper or its desk, which are no people. The agencies; null when the line is something else. */
function sharedCredit(text: string): readonly Agency[] | null {
  const parts = text.split(/, | ?\/ ?| & | and /);
  if (text.length > 60 || parts.length < 2 || parts.length > 4) return null;
  const agencies: Agency[] = [];
  for (const part of parts) {
    const hit = findAgencies(part)[0];
    if (hit && hit.start === 0 && hit.end === part.length) agencies.push(hit.agency);
    else if (!OWN_PART.test(part) && (!/^\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+){0,2}$/u.test(part) || isGivenName(part.split(' ')[0]!) || CITIES.has(part.toLowerCase()))) return null;
  }
  return agencies.length > 0 ? agencies : null;
}

/** A credit with its label under the story: "Source: CNA/mi(gr)". */
function footCredit(page: Page): Credit | null {
  for (const block of page.blocks.slice(page.bodyStart + 1, Math.min(page.storyEnd, page.bodyEnd + 6))) {
    const text = block.view.text;
    const label = text.length > 80 || block.metadata ? null : CREDIT_LABEL.exec(text) ?? /^authors? ?: ?(?=\S)/i.exec(text); // "Author: CTK www.ctk.eu"
    if (!label || (/^(?:credit|courtesy)/i.test(label[0]) && block.index < page.bodyEnd - 1)) continue; // a photo's
    const value = text.slice(label[0].length).replace(/ (?:https?:|www\.)\S+$/, '');
    const agencies = creditAgencies(value);
    if (agencies) return { text: value, agencies, from: { at: { block, start: label[0].length, end: label[0].length + value.length }, rule: 'fields/credit-label' } };
  }
  return null;
}

/** "(With inputs from ANI)". */
function inputs(page: Page): Credit | null {
  for (const block of page.blocks.slice(Math.max(0, page.bodyStart - 6), Math.min(page.storyEnd, page.bodyEnd + 13))) {
    const text = block.view.text;
    if (text.length > 160) continue;
    const m = /with|input|additional/i.test(text.slice(0, 60)) ? WITH_INPUTS.exec(text) : null;
    if (!m || m.index > 40 || (/^additional reporting/i.test(m[0]) && block.index >= page.bodyEnd)) continue; // a sign-off
    const start = m.index + m[0].length;
    const hits = findAgencies(text.slice(start));
    const first = hits[0], last = hits.at(-1);
    if (!first || !last) {
      const bare = text.slice(start).replace(/[\s.)\]]+$/, '');
      if (NAMELESS_CREDIT.test(bare)) return { text: bare, agencies: [], from: { at: { block, start, end: start + bare.length }, rule: 'fields/with-inputs' } };
      continue;
    }
    return {
      text: text.slice(start + first.start, start + last.end), agencies: hits.map((hit) => hit.agency),
      from: { at: { block, start: start + first.start, end: start + last.end }, rule: 'fields/with-inputs' },
    };
  }
  return null;
}

/**
 * The agencies of a line that is a sign-off and nothing else: their names, names and initials behind a slash ("WAM/Tariq Al Fahham", "APP/rmk-zhd"),
 * initials alone ("dpa zlw yyzz nb"), numbers. A sentence that begins with an agency's name has words left over.
 */
function signedAgencies(text: string): readonly Agency[] | null {
  const hits = findAgencies(text);
  let rest = '', at = 0;
  for (const hit of hits) { rest += `${text.slice(at, hit.start)} \u0000 `; at = hit.end; }
  rest += text.slice(at);
  const left = rest.replace(/\/ ?\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}/gu, ' ').replace(DESK_CODE, ' ').replace(/(?<!\p{L})(?:\p{Lu}\. ?){1,3}/gu, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];
  if (left.every((word) => BESIDE.test(word) || SIGNED.test(word)) && left.length <= 4 && !/^reports?$/i.test(left.at(-1) ?? '')) return hits.map((hit) => hit.agency);
  const initials = left.length <= 6 && left.every((word) => /^[a-z]{1,4}$/.test(word)) && 2 * left.filter((word) => !/[aeiou]/.test(word)).length >= left.length;
  return initials && hits[0]!.start <= 3 ? hits.map((hit) => hit.agency) : null;
}

/** The agency's name under the last paragraph ("-- BERNAMA", "APP/rmk-zhd", "(Yonhap)"), or behind its last sentence ("… there is none. EFE"). */
function signOff(page: Page): { readonly agencies: readonly Agency[]; readonly from: Evidence }[] {
  const found: { agencies: readonly Agency[]; from: Evidence }[] = [];
  const rule: RuleName = 'fields/signoff-agency';
  for (const block of page.blocks.slice(page.bodyStart + 1, Math.min(page.storyEnd, page.bodyEnd + 6))) {
    const text = block.view.text;
    if (block.verdict?.role === 'caption' || block.markup === 'image' || text.length > 80 || findAgencies(text).length === 0) continue;
    const initialled = /^(?:\p{L}{1,4}[/,-]){0,4}\p{L}{1,4} \((?<credit>[^()]{2,50})\)\.?$/u.exec(text); // nb/bk (AFP, dpa)
    const agencies = initialled ? creditAgencies(initialled.groups!.credit!) : signedAgencies(text);
    if (agencies && agencies.length > 0 && (initialled || /^(?:[\s\p{P}\p{S}]|(?:\p{Lu}\. ?){2})/u.test(text) || block.index >= page.bodyEnd - 1)) found.push({ agencies, from: { at: { block, start: 0, end: text.length }, rule } });
  }
  for (const last of endings(page)) {
    const tail = findAgencies(last.view.text.slice(-60)).length > 0 ? /(?<=[.!?…]["'”’)]? ?)[-–—(=/\s]*(?<credit>[\p{L}][\p{L} .]{1,24}?)[)\s./]*$/u.exec(last.view.text.slice(-60)) : null;
    const agencies = tail ? creditAgencies(tail.groups!.credit!) : null;
    if (!tail || !agencies || agencies.length === 0) continue;
    const end = last.view.text.length;
    found.push({ agencies, from: { at: { block: last, start: end - tail[0].length, end }, rule: 'fields/signoff-inline' } });
    break;
  }
  return found;
}

/** The last paragraph of the body, and the line behind it that the scores alone took for furniture: with an agency at its end it is the last. */
function endings(page: Page): Block[] {
  const near = page.blocks.slice(page.bodyStart, Math.min(page.storyEnd, page.bodyEnd + 3));
  const last = near.findLast((block) => block.verdict?.role === 'body');
  const next = last && page.blocks[last.index + 1];
  return last ? [...(next && next.verdict?.rule === 'classify/scored' && next.index < page.storyEnd && /\p{Ll} \p{Ll}/u.test(next.view.text) ? [next] : []), last] : [];
}
