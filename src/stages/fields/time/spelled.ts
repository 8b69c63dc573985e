import { createRequire } from 'node:module';
import type { ParsedResult } from 'chrono-node';
import { isDay, zoneAt, type TimeExpression } from './expression.js';

/**
 * Days that the newsroom grammar does not know: spelled out ("the eighteenth of October 2024") or in another language ("18 octobre 2024").
 * chrono-node reads them. It is loaded only when such a line turns up, since loading costs 45 to 60 ms (Node 20), more than the rest of a story;
 * `require` because the parser answers at once, and a dynamic import cannot. Only what chrono calls certain is used, never its reference day.
 */
const SPELLED = /(?<!\d)\d{1,2}(?:\.|º|°|er|:e)?,? (?:de |d')?\p{L}{3,12}\.?,? (?:de |del )?(?:19|20)\d\d(?!\d)|\b(?:first|second|third|\w{4,8}th)(?: of)? \p{L}{3,9},? (?:19|20)\d\d\b/iu;
const LANGUAGES = ['en', 'es', 'fr', 'pt', 'it', 'de', 'nl', 'ru', 'uk', 'id', 'sv', 'fi'] as const;
const LONGEST = 120;

interface Reader { parse(text: string, reference: { instant: Date; timezone: number }): ParsedResult[] }
type Chrono = Partial<Record<(typeof LANGUAGES)[number], { readonly strict?: Reader; readonly casual: Reader }>>;

/** The first day with its year on a short line, read by chrono-node; [] where nothing looks like one. */
export function findSpelledTimes(line: string): TimeExpression[] {
  if (line.length > LONGEST || !SPELLED.test(line)) return [];
  const chrono = createRequire(import.meta.url)('chrono-node') as Chrono;
  const hits = LANGUAGES.flatMap((language) => {
    const reader = chrono[language];
    return reader ? (reader.strict ?? reader.casual).parse(line, { instant: new Date(0), timezone: 0 }) : [];
  });
  const certain = hits.filter(({ start }) => start.isCertain('year') && start.isCertain('month') && start.isCertain('day'));
  const best = certain.reduce<ParsedResult | null>((a, b) => (a === null || b.text.length > a.text.length ? b : a), null);
  if (!best) return [];
  const { start } = best;
  const day = { year: start.get('year')!, month: start.get('month')!, day: start.get('day')! };
  if (!isDay(day)) return [];
  const clock = start.isCertain('hour') && start.isCertain('minute') ? { hour: start.get('hour')!, minute: start.get('minute')!, second: start.isCertain('second') ? start.get('second')! : null } : null;
  const end = best.index + best.text.length;
  const zone = clock ? zoneAt(line, end) ?? zoneAt(line, best.index + best.text.lastIndexOf(' ')) : null; // chrono may have taken the zone in
  return [{ start: best.index, end: zone?.end ?? end, days: [day], clock, zone: zone?.zone ?? null, weekday: null }];
}
