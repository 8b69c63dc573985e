import { MONTHS, MONTHS_ABROAD, WEEKDAYS } from '../../lexicon/en/months.js';
import { CITIES, NO_PLACE, REGIONS } from '../../lexicon/places.js';
import type { Agency, Block, Dateline, Field, Stretch } from '../../model/tree.js';
import type { RuleName } from '../../model/rule.js';
import { findAgencies } from '../../text/agencies.js';
import type { Page } from './survey.js';

export interface DatelineFind {
  readonly block: Block;
  /** null for a dateline that names no place: "Oct 18 (Reuters) - …". */
  readonly dateline: Dateline | null;
  readonly agencies: readonly Agency[];
  /** View offset behind the dateline and its dash. */
  readonly textStart: number;
  readonly rule: RuleName;
}

/** A dateline ends within so many characters; a place in capitals that no list has is no longer than so many words. */
const LONGEST = 140, MOST_WORDS = 5;
// The shape of a date; the names of month and weekday are looked up, which compiles faster than their alternation.
const NAME = '[A-Z][a-z]{2,8}|[A-Z]{3,9}';
const DATE = `(?:(?<weekday>${NAME})\\.?,? )?(?:(?<month>${NAME})\\.? ?\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?<monthBehind>${NAME}|[a-z]{3,9})(?![a-z]))\\.?(?:(?:,? |/)(?:19|20)\\d\\d)?`;
/** Dates without a month's English name: numerals ("18.10.2024", "18/10"), the Hijri calendar ("Safar 15, 1446"). */
const OTHER_DATE_AT_END = /[,.\s] ?(?<date>\d{1,2}[./]\d{1,2}(?:[./](?:\d{4}|\d\d))?|(?:Muharram|Safar|Rabi['’]? (?:I{1,2}|[Aa]l-?\p{L}+)|Jumada (?:I{1,2}|[Aa]l-?\p{L}+)|Rajab|Sha['’]?ban|Ramadan|Shawwal|Dhu['’]?l?[ -]\p{L}+) \d{1,2}, 14\d\d)[.,]?$/u;
const DATE_AT_END = new RegExp(`(?:^|[,.\\s]) ?(?<date>${DATE})[.,]?$`);
const DATE_AHEAD = new RegExp(`^${DATE},? ?(?:-{1,2}|[–—]) ?`);
/** Small words inside a place's name. */
const PARTICLES: ReadonlySet<string> = new Set('of de del da do dos la le les el al and upon on in the sur am auf bin rico &'.split(' '));
/** An agency that ends a line of place and date: "Baku, October 18, AZERTAC", "Boston CNN —". */
const AGENCY_AT_END = /(?:[,.]? ?\((?=[^()]{2,30}\)[\s–—-]*$)|[,.] |(?<=\p{L}) (?=\p{Lu}{2,9}[\s–—-]*$))(?<agency>[^,()]{2,30}?)\)?[\s.–—-]*$/u;
/** What ends a dateline: a dash, a colon, or a full stop behind an agency or a date. */
const END = /(?<=\))\.[-–—]+ ?| ?-{2,} ?| ?[–—―]+ ?| ?-(?= ) ?| _ |: |(?<=\/)\.? (?!-)|(?<=\))(?:; ?| ?= )|(?<=\)) (?=["“‘'(]?\p{Lu})|\.(?= ) /gu;
/** Words that begin a sentence and no place. */
const NO_PLACE_START = /^(?:on|in|at|for|by|from|since|until|till|after|before|as|when|while|if|but|and|with|though|although|he|she|it|they|we|you|i|a|an|this|that|these|those|there|here|its|his|her|their|our|my|not|no|one|two|some|many|most|all|so|then|now|last|next|more|photo|image|file)\b/i;

/** The dateline of the story: at the start of one of its first paragraphs, or on a line of its own just before them. */
export function findDateline(page: Page, headline: number): DatelineFind | null {
  for (let i = page.bodyStart - 1; i >= Math.max(headline + 1, page.bodyStart - 3); i--) {
    const alone = placeLine(page.blocks[i]!);
    if (alone) return alone;
  }
  const story = page.blocks.slice(page.bodyStart, page.bodyEnd).filter((block) => block.verdict?.role === 'body');
  for (const [i, block] of story.slice(0, 3).entries()) {
    const find = (i === 0 ? placeLine(block) : null) ?? datelineOf(block);
    if (find && !(find.rule === 'fields/dateline-capitals' && isTurn(block, story))) return find;
  }
  return null;
}

/** "MODERATOR:": a name in capitals, and so many other paragraphs that start with one make a talk of the story. */
const LABEL = /^\p{Lu}[\p{Lu} .'’-]{1,40}: /u, TURNS = 2;

function isTurn(block: Block, story: readonly Block[]): boolean {
  return LABEL.test(block.view.text) && story.filter((one) => one !== block && LABEL.test(one.view.text)).length >= TURNS;
}

/** A name of up to three words, a dash, and a sentence behind it. */
const UNKNOWN_PLACE = /^(\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){0,2}) ?(?: -{1,2}|[–—]) ?(?=["“‘«]?\p{Lu})/u;

/**
 * The dateline of an agency's story whose place no list has, written without capitals, date or agency ("Tazrout - The market has …"). To be asked
 * only where the page credits an agency: elsewhere a name and a dash begin many a sentence. A second dash behind it makes the first one an aside's.
 */
export function unknownPlace(page: Page): DatelineFind | null {
  const block = page.blocks[page.bodyStart];
  const m = block?.verdict?.role === 'body' ? UNKNOWN_PLACE.exec(block.view.text.slice(0, 60)) : null;
  if (!block || !m || !isPlaceName(m[1]!) || NO_PLACE.has(fold(m[1]!)) || NO_PLACE_START.test(m[1]!)) return null;
  if (/ (?:-{1,2}|[–—]) |[–—]/.test(block.view.text.slice(m[0].length, m[0].length + 160))) return null;
  const dateline = { raw: m[0].trim(), place: m[1]!, date: null };
  return { block, dateline, agencies: [], textStart: m[0].length, rule: 'fields/dateline-unlisted' };
}

/** The dateline at the start of a paragraph; null when it begins as any sentence does. */
export function datelineOf(block: Block): DatelineFind | null {
  const text = block.view.text.slice(0, LONGEST);
  let from = 0;
  const run = /^(?<place>\p{Lu}[\p{Lu} '’-]{2,30})\. (?<agency>\p{Lu}{3,12}) (?=["“‘']?\p{Lu}[\p{Ll} ])/u.exec(text); // ASTANA. KAZINFORM The …
  const runAgency = run ? findAgencies(run.groups!.agency!)[0] : undefined;
  if (run && runAgency) {
    const place = run.groups!.place!;
    return { block, dateline: { raw: run[0].trim(), place, date: null }, agencies: [runAgency.agency], textStart: run[0].length, rule: 'fields/dateline-agency' };
  }
  const lead = /^\(([^()]{2,30})\)(?<dash> ?(?:-{1,2}|[–—]))? ?/.exec(text);
  const leading = lead ? findAgencies(lead[1]!) : [];
  if (lead && leading.length > 0) from = lead[0].length;
  for (const m of text.slice(from).matchAll(END)) {
    const start = from + m.index, mark = m[0].trim();
    if (start === from || (mark === '.' && /^(?:19|20)\d\d\b/.test(text.slice(start + m[0].length)))) continue; // ADEN February 05. 2025 (Saba) - …
    const parsed = parse(text.slice(from, start), mark === '' ? '/' : mark, from > 0);
    if (!parsed) continue;
    let textStart = start + m[0].length;
    const late = lateAgency(text.slice(textStart));
    textStart += late.length;
    textStart += dateIn(DATE_AHEAD, text.slice(textStart))?.[0].length ?? 0; // ROCKVILLE, Md, - March 6 - …
    const dateline = parsed.place === null ? null : { raw: block.view.text.slice(0, textStart).trim(), place: parsed.place, date: parsed.date };
    return { block, dateline, agencies: [...leading.map((hit) => hit.agency), ...parsed.agencies, ...late.agencies], textStart, rule: parsed.rule };
  }
  return lead?.groups!.dash !== undefined && leading.length > 0 ? { block, dateline: null, agencies: leading.map((hit) => hit.agency), textStart: from, rule: 'fields/dateline-no-place' } : null;
}

/** The agency behind the mark that ends place and date: "MURMANSK, October 18. /TASS/. …", "Tunis, Oct. 18 - (TAP) - …", "MOSCOW, Oct 18 - RIA Novosti. …". */
function lateAgency(text: string): { readonly length: number; readonly agencies: readonly Agency[] } {
  const m = /^ ?(?:\/(?<name>[^/]{2,20})\/\.? ?|\((?<bracketed>[^()]{2,20})\)\.? ?(?:(?:-{1,2}|[–—]) ?)?|(?<open>\p{Lu}[\p{L}\d. -]{1,19}?)[.:] )/u.exec(text);
  const name = m ? m.groups!.name ?? m.groups!.bracketed ?? m.groups!.open! : '';
  const hits = m ? findAgencies(name) : [];
  const whole = hits.length > 0 && (m!.groups!.open === undefined || (hits[0]!.start === 0 && hits[0]!.end === name.length));
  return whole ? { length: m![0].length, agencies: hits.map((hit) => hit.agency) } : { length: 0, agencies: [] };
}

interface Parsed { readonly place: string | null; readonly date: string | null; readonly agencies: readonly Agency[]; readonly rule: RuleName }

/** Reads what stands before the dash: place, date, agency. `led` when an agency in brackets came before it. */
function parse(before: string, mark: string, led: boolean): Parsed | null {
  let rest = before.trim(), agencies: readonly Agency[] = [], named = led;
  const bracket = /[ ,]*(?:\((?<round>[^()]{2,50})\)|\[(?<square>[^[\]]{2,50})\]|\/(?<slashed>[^()[\]/]{2,50})\/)\.?$/.exec(rest);
  const words = bracket ? bracket.groups!.round ?? bracket.groups!.square ?? bracket.groups!.slashed! : '';
  const inBracket = findAgencies(words).map((hit) => hit.agency);
  if (bracket && (inBracket.length > 0 || (/^[-–—―:;]/.test(mark) && bracket.index > 0 && bracket.groups!.slashed === undefined && (/desk|report|news|staff|agenc|wire/i.test(words) || (/^[-–—―]/.test(mark) && /^[A-Z]{2,6}$/.test(words)))))) {
    rest = rest.slice(0, bracket.index);
    agencies = inBracket;
    named = true;
  } else {
    const tail = /(?<=\d) (\p{Lu}{2,10})$/u.exec(rest) ?? /(?:^|[,.] )([^,.()]{2,30})$/.exec(rest); // Phnom Penh, October 18, 2024 AKP -- …; Zahedan, IRNA – …
    const hits = tail ? findAgencies(tail[1]!) : [];
    if (tail && hits.length === 1 && hits[0]!.start === 0 && hits[0]!.end === tail[1]!.length) {
      rest = rest.slice(0, tail.index);
      agencies = [hits[0]!.agency];
      named = true;
    }
  }
  const dated = dateIn(DATE_AT_END, rest) ?? OTHER_DATE_AT_END.exec(rest);
  const date = dated?.groups!.date!.replace(/,$/, '') ?? null;
  if (dated) rest = rest.slice(0, dated.index);
  const place = rest.replace(mark === '.' ? /[\s,.]+$/ : /[\s,]+$/, '');
  if (mark === '/' && !named) return null;
  if (mark === '.' && !(named && date !== null) && !(date !== null && (isCapitals(place) || isKnown(place)))) return null;
  if (place === '') return named && (date !== null || agencies.length > 0) ? { place: null, date, agencies, rule: 'fields/dateline-no-place' } : null;
  if (!isPlaceName(place) || place.split(/[\s,/]+/).length > 9 || NO_PLACE.has(fold(place)) || (NO_PLACE_START.test(place) && !(named && /^(?:ABOARD|(?:ON|IN|AT|NEAR|OFF) \p{Lu}{2})/u.test(place)))) return null;
  if (named) return { place, date, agencies, rule: 'fields/dateline-agency' };
  if (date !== null) return { place, date, agencies, rule: 'fields/dateline-date' };
  if (isKnown(place)) return { place, date, agencies, rule: 'fields/dateline-place' };
  return isCapitals(place) && place.length >= 4 && place.split(' ').length <= MOST_WORDS && (mark !== ':' || place.split(' ').length <= 3) ? { place, date, agencies, rule: 'fields/dateline-capitals' } : null;
}

/** A line that is nothing but a place, and perhaps a date: "HATAY, Türkiye". */
function placeLine(block: Block): DatelineFind | null {
  const text = block.view.text;
  if (text.length > 60 || block.metadata || block.markup === 'heading' || block.markup === 'link') return null;
  const tail = AGENCY_AT_END.exec(text);
  const hits = tail ? findAgencies(tail.groups!.agency!) : [];
  const bare = tail && hits.length > 0 ? text.slice(0, tail.index) : text;
  const dated = dateIn(DATE_AT_END, bare.replace(/ ?[-–—]+$/, ''));
  const place = (dated ? bare.slice(0, dated.index) : bare).replace(/[\s,.:–—-]+$/, '');
  const dashed = dated !== null && isCapitals(place) && /[-–—]$/.test(text); // SOLUKHUMBU, FEB 9 -
  if (!isPlaceName(place) || !(dashed || isKnown(place)) || !(isCapitals(place) || place.includes(',') || dated)) return null;
  if (!place.includes(',') && !dated && !CITIES.has(fold(place))) return null;
  const dateline = { raw: text, place, date: dated?.groups!.date ?? null };
  return { block, dateline, agencies: hits.map((hit) => hit.agency), textStart: text.length, rule: 'fields/dateline-line' };
}

/** The match of a date's shape whose month is one; the weekday before it is left out where it is none ("London, May 3"). */
function dateIn(pattern: RegExp, text: string): RegExpExecArray | null {
  const m = pattern.exec(text);
  if (!m) return null;
  const { weekday, month, monthBehind } = m.groups!;
  if (!isMonth((month ?? monthBehind)!)) return null;
  if (weekday !== undefined && WEEKDAYS[weekday.toLowerCase()] === undefined) {
    const inner = pattern.exec(text.slice(m.index + m[0].indexOf(weekday) + weekday.length));
    if (!inner || !isMonth((inner.groups!.month ?? inner.groups!.monthBehind)!)) return null;
    inner.index += m.index + m[0].indexOf(weekday) + weekday.length;
    return inner;
  }
  return m;
}

function isMonth(name: string): boolean {
  const lower = name.toLowerCase();
  return MONTHS[lower] !== undefined || MONTHS_ABROAD.has(lower);
}

/** Capitalised words with small ones between them, commas, slashes and brackets: the shape of a place's name. */
function isPlaceName(text: string): boolean {
  const bare = text.replace(/ ?[([][^()[\]]{2,40}[)\]]/g, '');
  const words = bare.split(/[\s/,–-]+/).filter((word) => word !== '');
  if (words.length === 0 || !/^\p{Lu}/u.test(bare)) return false;
  return words.every((word) => PARTICLES.has(word) || /^(?:d['’])?\p{Lu}[^\d"“”!?;:()[\]<>{}@#%$=+*]*$/u.test(word));
}

/** A city that the lexicon has, or any with its country or state behind the comma. */
function isKnown(place: string): boolean {
  const parts = place.split(/, ?|\//).map(fold);
  return parts.some((part) => CITIES.has(part)) || (parts.length > 1 && parts.slice(1).some((part) => REGIONS.has(part)));
}

/** True when the place before its first comma is written in capitals. */
function isCapitals(place: string): boolean {
  const city = place.split(/[,/([]/)[0]!.trim();
  return city.length >= 3 && city === city.toUpperCase() && /\p{Lu}{2}/u.test(city);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[.]+$/, '').trim().toLowerCase();
}

/** The dateline as a field of the story. */
export function datelineField(find: DatelineFind | null): Field<Dateline> | null {
  return find?.dateline ? { value: find.dateline, from: [{ at: stretchOf(find), rule: find.rule }] } : null;
}

/** What a find took of its block, without the space in front of the story's first word. */
export function stretchOf(find: DatelineFind): Stretch {
  return { block: find.block, start: 0, end: find.block.view.text.slice(0, find.textStart).trimEnd().length };
}
