import { COUNTRY_SIGNS, PLACE_TIMES, SUMMER_TIME_ZONES, ZONES } from '../../../lexicon/time-zones.js';
import type { Day, ZoneText } from './expression.js';

/** How often the page names things of each country; at most so much of the page is looked at (UTF-16 units). */
export type CountryCount = (country: string) => number;
const ENOUGH = 20_000;

/** Counts the signs of countries on a page, each country once and only when asked. */
export function countrySigns(text: string): CountryCount {
  const head = text.slice(0, ENOUGH);
  const counts = new Map<string, number>();
  return (country) => {
    let count = counts.get(country);
    if (count === undefined) {
      const signs = COUNTRY_SIGNS[country];
      count = signs ? new Set(head.match(signs) ?? []).size : 0;
      counts.set(country, count);
    }
    return count;
  };
}

/**
 * The offset of a stated zone (`+05:30`), or null where its short form is ambiguous and the page does not say which country it is of.
 * A country settles it when the page names it, and at least twice as many things of it as of any other that is in question.
 */
export function offsetOf(zone: ZoneText, day: Day, signs: CountryCount): string | null {
  if (zone.kind === 'offset') return zone.offset;
  const place = PLACE_TIMES[zone.name.toLowerCase()];
  if (place !== undefined) return place;
  const seasonal = SUMMER_TIME_ZONES[zone.name];
  if (seasonal) return day.year < 2007 ? null : isAmericanSummer(day) ? seasonal.summer : seasonal.winter;
  const meanings = ZONES[zone.name] ?? [];
  if (meanings.length <= 1) return meanings[0]?.offset ?? null;
  const ranked = meanings.map((meaning) => ({ meaning, count: signs(meaning.country) })).sort((a, b) => b.count - a.count);
  const [best, second] = [ranked[0]!, ranked[1]!];
  if (best.count > 0 && best.count >= 2 * second.count) return best.meaning.offset;
  return meanings.find((meaning) => meaning.standard)?.offset ?? null;
}

/** Summer time from the second Sunday of March to the first Sunday of November; the hour of the change itself is left aside. */
function isAmericanSummer({ year, month, day }: Day): boolean {
  const sunday = (m: number, n: number): number => 1 + ((7 - new Date(Date.UTC(year, m - 1, 1)).getUTCDay()) % 7) + 7 * (n - 1);
  if (month === 3) return day >= sunday(3, 2);
  if (month === 11) return day < sunday(11, 1);
  return month > 3 && month < 11;
}
