import { MONTHS, WEEKDAYS } from '../../../lexicon/en/months.js';
import { MONTH_FIRST_COUNTRIES } from '../../../lexicon/time-zones.js';
import type { Block, Timestamp, Warning } from '../../../model/tree.js';
import type { Page } from '../survey.js';
import { weekdayOf, type Day, type TimeExpression } from './expression.js';
import { offsetOf } from './zone.js';

/** An expression as a timestamp; null where its day cannot be told. What stays open is said in a warning. */
export function settle(expression: TimeExpression, block: Block, page: Page, dateline: string | null): { timestamp: Timestamp | null; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const raw = block.view.text.slice(expression.start, expression.end);
  const warn = (code: string, message: string): void => { warnings.push({ code, message, line: block.firstLine }); };
  const day = settleDay(expression, page, dateline);
  if (!day) {
    warn('fields/ambiguous-date', `"${raw}" may be read day first or month first, and nothing on the page settles which`);
    return { timestamp: null, warnings };
  }
  if (expression.weekday !== null && expression.weekday !== weekdayOf(day)) warn('fields/weekday-mismatch', `the weekday of "${raw}" is not that of its date`);
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
  const { clock, zone } = expression;
  if (!clock) return { timestamp: { raw, local: date, offset: null, utc: null, precision: 'day' }, warnings };
  const local = `${date}T${two(clock.hour)}:${two(clock.minute)}:${two(clock.second ?? 0)}`;
  const offset = zone ? offsetOf(zone, day, page.signs) : null;
  if (zone && offset === null) warn('fields/ambiguous-zone', `the zone of "${raw}" has several meanings, and nothing on the page settles which`);
  return { timestamp: { raw, local, offset, utc: offset === null ? null : toUtc(local, offset), precision: clock.second === null ? 'minute' : 'second' }, warnings };
}

/**
 * The day of a numeral date that may be read both ways: the weekday beside it, the date of the dateline, another date of the page that only one
 * reading agrees with, the habit that the page's unambiguous numerals show, and last the country that the page's own words are of.
 */
function settleDay(expression: TimeExpression, page: Page, dateline: string | null): Day | null {
  const [dayFirst, monthFirst] = expression.days;
  if (!monthFirst) return dayFirst;
  const pick = (agrees: (day: Day) => boolean): Day | null => (agrees(dayFirst) === agrees(monthFirst) ? null : agrees(dayFirst) ? dayFirst : monthFirst);
  return (
    (expression.weekday === null ? null : pick((day) => weekdayOf(day) === expression.weekday)) ??
    (dateline === null ? null : pick((day) => namesDay(dateline, day, 2))) ??
    pick((day) => page.blocks.slice(0, page.bodyEnd + 1).some((block) => page.timesOn(block).some((e) => e.days.length === 1 && near(e.days[0], day)))) ??
    habit(page, dayFirst, monthFirst) ??
    weekdayInLead(page, dayFirst, monthFirst) ??
    country(page, dayFirst, monthFirst)
  );
}

function near(a: Day, b: Day): boolean {
  return Math.abs(Date.UTC(a.year, a.month - 1, a.day) - Date.UTC(b.year, b.month - 1, b.day)) <= 2 * 86_400_000;
}

/** True when a date without a year ("Dec 2") is the day, or up to so many days before it. */
function namesDay(text: string, day: Day, before: number): boolean {
  const month = Object.keys(MONTHS).find((name) => new RegExp(`\\b${name}\\b`, 'i').test(text));
  const number = /\d{1,2}/.exec(text)?.[0];
  if (month === undefined || number === undefined) return false;
  const days = (Date.UTC(day.year, day.month - 1, day.day) - Date.UTC(day.year, MONTHS[month]! - 1, Number(number))) / 86_400_000;
  return days >= 0 && days <= before;
}

/** The order that the other numeral dates of the page leave no doubt about. */
function habit(page: Page, dayFirst: Day, monthFirst: Day): Day | null {
  let first = 0, second = 0;
  for (const block of page.blocks) {
    for (const e of page.timesOn(block)) {
      const m = /(?<![\d./-])(\d{1,2})[-/](\d{1,2})[-/]\d{4}/.exec(block.view.text.slice(e.start, e.end));
      if (m && Number(m[1]) > 12) first++;
      if (m && Number(m[2]) > 12) second++;
    }
  }
  return first > 0 && second === 0 ? dayFirst : second > 0 && first === 0 ? monthFirst : null;
}

/** A story tells today's or yesterday's news: the weekday that its first paragraphs name. */
function weekdayInLead(page: Page, dayFirst: Day, monthFirst: Day): Day | null {
  const named = new Set<number>();
  for (const block of page.blocks.slice(page.bodyStart, page.bodyStart + 3)) {
    for (const [name] of block.view.text.slice(0, 600).matchAll(/\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/g)) named.add(WEEKDAYS[name.toLowerCase()]!);
  }
  if (named.size !== 1) return null;
  const [weekday] = named;
  const agrees = (day: Day): boolean => weekdayOf(day) === weekday || (weekdayOf(day) + 6) % 7 === weekday;
  return agrees(dayFirst) === agrees(monthFirst) ? null : agrees(dayFirst) ? dayFirst : monthFirst;
}

function country(page: Page, dayFirst: Day, monthFirst: Day): Day | null {
  const others = ['india', 'uk', 'ireland', 'bangladesh', 'australia', 'malaysia', 'singapore', 'gulf', 'israel'];
  const month = Math.max(...[...MONTH_FIRST_COUNTRIES].map((name) => page.signs(name)));
  const day = Math.max(...others.map((name) => page.signs(name)));
  if (month >= 2 && month >= 3 * day) return monthFirst;
  return day >= 2 && day >= 3 * month ? dayFirst : null;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

function toUtc(local: string, offset: string): string {
  const sign = offset.startsWith('-') ? -1 : 1;
  const minutes = sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
  return `${new Date(Date.parse(`${local}Z`) - minutes * 60_000).toISOString().slice(0, 19)}Z`;
}
