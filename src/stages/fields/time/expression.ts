/**
 * Dates and times as newsrooms write them, found on one short line.
 *
 * An own grammar, since the forms that a wire's time line uses are the ones that a general reader of dates gets wrong: measured on
 * chrono-node 2.10, `Oct 18, 2024 / 04:53 PM KST` and `… | 16:53 UTC` come as two hits with the time on the reference day, `1653 hrs`,
 * `0339 GMT` and day-first numerals are misread, and loading it costs every story 45 to 60 ms. It reads what this
 * grammar cannot, see spelled.ts.
 */
import { MONTHS, MONTHS_ABROAD, WEEKDAYS } from '../../../lexicon/en/months.js';
import { withinOneEdit } from '../../../text/edit-distance.js';
import { PLACE_TIMES, SUMMER_TIME_ZONES, ZONES } from '../../../lexicon/time-zones.js';

export interface Day { readonly year: number; readonly month: number; readonly day: number }

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** null where the line gives none. */
  readonly second: number | null;
}

/** A zone as it stands: an offset, or a short form or place that the zone tables must settle. */
export type ZoneText = { readonly kind: 'offset'; readonly offset: string } | { readonly kind: 'name'; readonly name: string };

export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  /** One day, or the two readings of an ambiguous numeral: day first, then month first. */
  readonly days: readonly [Day] | readonly [Day, Day];
  readonly clock: Clock | null;
  readonly zone: ZoneText | null;
  /** 0 for Sunday; null where the line names none. */
  readonly weekday: number | null;
}

interface Found { readonly start: number; readonly end: number }
interface FoundDay extends Found { readonly days: TimeExpression['days']; readonly weekday: number | null }
interface FoundClock extends Found { readonly clock: Clock; readonly zone: ZoneText | null }

// Patterns ask for the shape of a name and leave the name to a look-up: long alternations that ignore case take milliseconds to compile.
const WORD = '[A-Z][a-zß-ž]{2,9}|[A-Z]{3,9}|[a-zß-ž]{3,10}';
const MONTH = `(?<month>${WORD})(?![A-Za-zß-ž])\\.?`;
const DAY = '(?<![\\d.:/-])(?<day>\\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?';
const GLUED_YEAR = '(?<year>(?:19|20)\\d\\d)';
const YEAR = `${GLUED_YEAR}(?!\\d)`;

const DAYS: readonly RegExp[] = [
  `${DAY}(?: of| de)?(?: |-|/|\\. ?|, )${MONTH}(?:,? ?|-|/| del? )${GLUED_YEAR}`, // 18 Oct 2024, 18-Oct-2024, 18th of October, 2024, 18 de octubre de 2024
  `${MONTH},?(?: |-)?(?<day>\\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?(?:\\.,?|,| ,)?(?: |-)?${GLUED_YEAR}`, // Oct. 18, 2024
  `(?<![A-Za-z\\d])${YEAR}(?:,? |-)${MONTH}(?: |-)(?<day>\\d{1,2})(?!\\d)`, // 2024 Oct 18
  `(?<!\\d)${YEAR}(?<mark>[-/.])(?<monthNumber>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)`, // 2024-10-18, 2024/10/18
  `(?<!\\d)${YEAR}\\s?年\\s?(?<monthNumber>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日`,
  `(?<![\\d./-])(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>${YEAR}`, // 18/10/2024, 10/18/2024, 18.10.2024
  '(?<![\\d.:/-])(?<day>\\d{2})(?<month>[A-Z][a-z]{2}|[A-Z]{3})(?<shortYear>\\d{2})(?!\\d)', // 18Oct24, as terminals stamp their copy
].map((source) => new RegExp(source, 'g'));
/** A weekday at the end of what stands before a day: "Fri, ", "Tuesday the ". */
const WEEKDAY_BEFORE = /(?<weekday>[A-Z][a-z]{2,8}|[A-Z]{3,9}|[a-z]{3,9})\.?,? ?(?:\| ?|- ?)?(?:the )?$/;

const HALF = '(?<half>[ap]\\.?m\\b\\.?)';
/** Behind minutes it may be glued to the next word: `4.53pmfirst published`. */
const GLUED_HALF = '(?<half>[ap]\\.?m\\.?)';
const CLOCKS: readonly RegExp[] = [
  `(?<![\\d.:])(?<hour>\\d{1,2})[:;](?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,]\\d{1,9})?)?(?![\\d:])(?: ?${GLUED_HALF}| ?(?:hours|hrs|h)\\b\\.?)?`, // 16:53, 4:53:09 PM
  `(?<![\\d.:])(?<hour>\\d{1,2})\\.(?<minute>\\d\\d) ?(?:${GLUED_HALF}|(?:hours|hrs|h)\\b\\.?|(?=[A-Z]{2,4}\\b))`, // 4.53pm, 16.53 hrs
  `(?<![\\d.:])(?<hour>\\d{1,2}) ?${HALF}`, // 4 pm
  `(?<![\\d.:/-])(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?= ?(?:hours|hrs|h|GMT|UTC|Z|[A-Z]{2}T|IST|local)\\b)(?: ?(?:hours|hrs|h)\\b)?`, // 1653 hrs, 0339 GMT
  `(?<![\\d.:])(?<hour>\\d{1,2})h(?<minute>\\d\\d)\\b`, // 16h53
  // 16.53 behind a day: this is asked of a line whose days are blanked, so that eight spaces are one.
  '(?<= {8}(?:, ?|; ?| [-–—|·•] ?| ?at | ?kl\\.? | ?klo | ?um )?)(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)(?![\\d.%]| ?(?:%|k?m\\b|[mb]illion))',
].map((source) => new RegExp(source, 'gi'));

const ZONE = /^ ?[([]? ?(?:(?:(?:GMT|UTC) ?(?=[+\u2212-] ?\d)|(?=[+\u2212-]\d\d))(?<sign>[+\u2212-]) ?(?<hours>\d{1,2})(?::?(?<minutes>\d\d))?(?!\d)|(?<name>[A-Z]{1,5})(?:(?![A-Za-z\d])|(?=[A-Z][a-z]{5}))(?: ?\([A-Z]{2,5}\))?)[)\]]?/;
const PLACE_TIME = /^ ?[([]? ?(?<name>[A-Za-z]+(?: [A-Za-z]+){0,2}) [Tt]ime\b[)\]]?/;
/** What may stand between a day and its time. */
const BRIDGE = /^(?:T|\.?[\s,;|/·•–—-]*(?:at|on|At|On|AT|ON|@|kl\.?|klo|um|à|às|alle(?: ore)?|ore|a las|pukul)?[\s,;|/·•:–—-]*[([]?)$/;

/** Every day with its year on the line, in order, with the time and zone that belong to it. */
export function findTimes(line: string): TimeExpression[] {
  const days = found(line, DAYS, (m) => readDay(line, m));
  // Pages that lost a space glue the time to the year: `December 22, 20235:00 AM`. The days are blanked before the times are looked for.
  const masked = days.reduce((text, day) => `${text.slice(0, day.start)}${' '.repeat(day.end - day.start)}${text.slice(day.end)}`, line);
  const clocks = found(masked, CLOCKS, (m) => readClock(masked, m));
  const used = new Set<FoundClock>();
  return days.map((day): TimeExpression => {
    const before = clocks.filter((clock) => clock.end <= day.start).at(-1);
    const after = clocks.find((clock) => clock.start >= day.end);
    const clock = [before, after].find((c) => c && !used.has(c) && BRIDGE.test(c.end <= day.start ? line.slice(c.end, day.start) : line.slice(day.end, c.start)));
    if (clock) used.add(clock);
    let end = Math.max(day.end, clock?.end ?? 0);
    let zone = clock?.zone ?? null;
    if (clock && !zone && clock.end <= day.start) {
      const late = zoneAt(line, day.end); // 4:53 PM, Oct 18, 2024 KST
      if (late) { zone = late.zone; end = late.end; }
    }
    return { start: Math.min(day.start, clock?.start ?? day.start), end, days: day.days, clock: clock?.clock ?? null, zone, weekday: day.weekday };
  });
}

/** The weekday of a day in the Gregorian calendar; 0 for Sunday. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** True for a day that the calendar has. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The hits of several patterns, the earliest first and the longest first among those that start together, without overlaps. */
function found<T extends Found>(line: string, patterns: readonly RegExp[], read: (m: RegExpExecArray) => T | null): T[] {
  const all: T[] = [];
  for (const pattern of patterns) {
    for (const m of line.matchAll(pattern)) {
      const hit = read(m);
      if (hit) all.push(hit);
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((hit, i) => !all.slice(0, i).some((other) => other.end > hit.start && other !== hit));
}

function readDay(line: string, m: RegExpExecArray): FoundDay | null {
  const g = m.groups!;
  // A month may be glued to the name before it (`Doric SamDecember 20`, `BBCDec 20`), but it is no word's end (`Oman 20`).
  if (m.index > 0 && /^[A-Za-z]/.test(m[0]) && /[A-Za-z]/.test(line[m.index - 1]!) && !/^[a-z][A-Z]|^[A-Z]{2}[a-z]/.test(line.slice(m.index - 1, m.index + 2))) return null;
  const year = g.shortYear === undefined ? Number(g.year) : 2000 + Number(g.shortYear);
  const weekday = WEEKDAY_BEFORE.exec(line.slice(Math.max(0, m.index - 20), m.index));
  const known = weekday ? WEEKDAYS[weekday.groups!.weekday!.toLowerCase()] : undefined;
  const place = { start: m.index - (known === undefined ? 0 : weekday![0].length), end: m.index + m[0].length, weekday: known ?? null };
  if (g.first !== undefined) {
    const dayFirst = { year, month: Number(g.second), day: Number(g.first) }, monthFirst = { year, month: Number(g.first), day: Number(g.second) };
    const readings = [dayFirst, monthFirst].filter(isDay);
    if (readings.length === 0) return null;
    // A point between numerals is a day-first habit everywhere it is used (CLDR); equal numbers read the same either way.
    if (readings.length === 1 || g.mark === '.' || dayFirst.day === dayFirst.month) return { ...place, days: [readings[0]!] };
    return { ...place, days: [dayFirst, monthFirst] };
  }
  const day = { year, month: g.monthNumber === undefined ? monthOf(g.month!.toLowerCase()) : Number(g.monthNumber), day: Number(g.day) };
  return isDay(day) ? { ...place, days: [day] } : null;
}

function monthOf(name: string): number {
  return MONTHS[name] ?? MONTHS_ABROAD.get(name) ?? misspelt(name);
}

const LONG_MONTHS = ['january', 'february', 'august', 'september', 'october', 'november', 'december'];

/** The month that the name has one letter wrong of ("Novembr"); 0 for none. */
function misspelt(name: string): number {
  const month = name.length > 5 ? LONG_MONTHS.find((known) => withinOneEdit(known, name)) : undefined;
  return month === undefined ? 0 : MONTHS[month]!;
}

function readClock(line: string, m: RegExpExecArray): FoundClock | null {
  const g = m.groups!;
  const minute = Number(g.minute ?? 0);
  let hour = Number(g.hour);
  const half = g.half?.[0]?.toLowerCase();
  if (half === 'p' && hour < 12) hour += 12; // 18:05 PM stays 18:05
  if (half === 'a' && hour === 12) hour = 0;
  if (hour > 23 || minute > 59) return null;
  const end = m.index + m[0].length;
  const zone = zoneAt(line, end);
  return { start: m.index, end: zone?.end ?? end, clock: { hour, minute, second: g.second === undefined ? null : Number(g.second) }, zone: zone?.zone ?? null };
}

/** The zone that stands at the offset, behind a space or in brackets; null for none. */
export function zoneAt(line: string, at: number): { zone: ZoneText; end: number } | null {
  const rest = line.slice(at, at + 48);
  const m = PLACE_TIME.exec(rest) ?? ZONE.exec(rest);
  if (!m) return null;
  const { sign, hours, minutes, name } = m.groups!;
  const end = at + m[0].length;
  if (name !== undefined) return ZONES[name] || SUMMER_TIME_ZONES[name] || PLACE_TIMES[name.toLowerCase()] ? { zone: { kind: 'name', name }, end } : null;
  if (Number(hours) > 14 || Number(minutes ?? 0) > 59) return null;
  return { zone: { kind: 'offset', offset: `${sign === '+' ? '+' : '-'}${hours!.padStart(2, '0')}:${minutes ?? '00'}` }, end };
}
