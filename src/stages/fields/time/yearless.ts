import { MONTHS } from '../../../lexicon/en/months.js';
import { findTimes, type Day, type TimeExpression } from './expression.js';

/** A day and its month without a year behind them: "4 July", "July 4th". */
const DAY_AND_MONTH: readonly RegExp[] = [
  '(?<![\\d./-])(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>[A-Z][a-z]{2,8})',
  '(?<month>[A-Z][a-z]{2,8})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?',
].map((source) => new RegExp(`${source}(?![\\w.]*\\d|,? ?(?:19|20)\\d\\d)`, 'g'));

/**
 * The day of an update that gives no year, beside a story that gives the one in which it was published ("3 July 2024 … Updated 4 July, 8.15 am"),
 * unless it would be before the publication. Offsets are those of the line; null where the line has none.
 */
export function updateInYearOf(line: string, published: Day): TimeExpression | null {
  for (const m of DAY_AND_MONTH.flatMap((pattern) => [...line.matchAll(pattern)])) {
    const month = MONTHS[m.groups!.month!.toLowerCase()];
    if (month === undefined || Date.UTC(published.year, month - 1, Number(m.groups!.day)) < Date.UTC(published.year, published.month - 1, published.day)) continue;
    const year = ` ${published.year}`, at = m.index + m[0].length;
    const found = findTimes(line.slice(0, at) + year + line.slice(at))[0];
    if (found) return { ...found, end: found.end - year.length };
  }
  return null;
}

/** "(updated 1:15 pm NZDT)" behind the time of publication: the words before the clock, and the clock with its zone. */
const SAME_DAY = /\b(?:(?:last )?updated?|modified|last change)(?: (?:on|at))?[: ]+(?<clock>\d{1,2}[.:h]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,5}\b)?)(?![\d/.-]*\d)/i;

/** The time of an update that gives no day, on the line that gives the one of the publication. Offsets are those of the line; null where the line has none. */
export function updateOnDayOf(line: string, { end, days }: TimeExpression): TimeExpression | null {
  const found = SAME_DAY.exec(line.slice(end)), clock = found?.groups!.clock;
  if (!found || clock === undefined || days.length !== 1) return null;
  const { year, month, day } = days[0];
  const [time] = findTimes(`${clock}, ${year}-${month}-${day}`);
  const start = end + found.index + found[0].length - clock.length;
  return time?.clock ? { ...time, start, end: start + clock.length, days } : null;
}
