import * as chrono from 'chrono-node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes, weekdayOf } from '../../../../src/stages/fields/time/expression.js';
import { findSpelledTimes } from '../../../../src/stages/fields/time/spelled.js';

const two = (n: number): string => String(n).padStart(2, '0');
const shown = (line: string): string[] =>
  findTimes(line).map((time) => {
    const days = time.days.map((day) => `${day.year}-${two(day.month)}-${two(day.day)}`).join(' or ');
    const clock = time.clock ? ` ${two(time.clock.hour)}:${two(time.clock.minute)}${time.clock.second === null ? '' : `:${two(time.clock.second)}`}` : '';
    const zone = time.zone ? ` ${time.zone.kind === 'offset' ? time.zone.offset : time.zone.name}` : '';
    return `${days}${clock}${zone} <${line.slice(time.start, time.end)}>`;
  });

describe('findTimes reads', () => {
  it.each([
    ['Publisted at 4:53 PM, Fri Oct 18th, 2024', '2024-10-18 16:53 <4:53 PM, Fri Oct 18th, 2024>'],
    ['Published on 14. November 2023, 11.45; last change 15.11.2023 at 07.10', '2023-11-14 11:45 <14. November 2023, 11.45>', '2023-11-15 07:10 <15.11.2023 at 07.10>'],
    ['April 9, 20246:08 PM EDTUpdated April 10, 2024, 1:20 AM EDT', '2024-04-09 18:08 EDT <April 9, 20246:08 PM EDT>', '2024-04-10 01:20 EDT <April 10, 2024, 1:20 AM EDT>'],
    ['14:26 21Nov23 GMT', '2023-11-21 14:26 GMT <14:26 21Nov23 GMT>'],
    ['Updated 17:46 Novmber 12, 2025 (KST)', '2025-11-12 17:46 KST <17:46 Novmber 12, 2025 (KST)>'],
    ['June 29 2025 07;02 AM NPT', '2025-06-29 07:02 NPT <June 29 2025 07;02 AM NPT>'],
    ['18 October 2024, 1.05 million', '2024-10-18 <18 October 2024>'],
    ['25-MAR-1987 12:36:22.12', '1987-03-25 12:36:22 <25-MAR-1987 12:36:22.12>'],
    ['23/01/2024 - 09:14h CET', '2024-01-23 09:14 CET <23/01/2024 - 09:14h CET>'],
    ['Oct 18, 2024 / 04:53 PM KST', '2024-10-18 16:53 KST <Oct 18, 2024 / 04:53 PM KST>'],
    ['Fri, 18 Oct 2024 | 21:05 PKT', '2024-10-18 21:05 PKT <Fri, 18 Oct 2024 | 21:05 PKT>'],
    ['1653 hrs IST, October 18, 2024', '2024-10-18 16:53 IST <1653 hrs IST, October 18, 2024>'],
    ['0339 GMT, 18 Oct 2024', '2024-10-18 03:39 GMT <0339 GMT, 18 Oct 2024>'],
    ['2025/02/14 15:07 (JST)', '2025-02-14 15:07 JST <2025/02/14 15:07 (JST)>'],
    ['2023-09-07 11:26:30 (GMT+8)', '2023-09-07 11:26:30 +08:00 <2023-09-07 11:26:30 (GMT+8)>'],
    ['2024-10-18T16:53:00+05:45', '2024-10-18 16:53:00 +05:45 <2024-10-18T16:53:00+05:45>'],
    ['2020-02-11T10:15:00.000Z', '2020-02-11 10:15:00 Z <2020-02-11T10:15:00.000Z>'],
    ['18.01.2023 21:32', '2023-01-18 21:32 <18.01.2023 21:32>'],
    ['Thu 22-02-2024 18:05 PM', '2024-02-22 18:05 <Thu 22-02-2024 18:05 PM>'],
    ['02/12/2024 08:15 PM', '2024-12-02 or 2024-02-12 20:15 <02/12/2024 08:15 PM>'],
    ['11/11/2024', '2024-11-11 <11/11/2024>'],
    ['12:05 a.m. ET, 18 October 2024', '2024-10-18 00:05 ET <12:05 a.m. ET, 18 October 2024>'],
    ['the 18th of October, 2024', '2024-10-18 <18th of October, 2024>'],
    ['October 18, 2024 16:53 (Beijing time)', '2024-10-18 16:53 Beijing <October 18, 2024 16:53 (Beijing time)>'],
    ['Ana RuizDec. 21, 2023 11:00 pm EST', '2023-12-21 23:00 EST <Dec. 21, 2023 11:00 pm EST>'],
    ['December 22, 20235:00 AM ET', '2023-12-22 05:00 ET <December 22, 20235:00 AM ET>'],
    ['2024年10月18日 16:53', '2024-10-18 16:53 <2024年10月18日 16:53>'],
  ])('%s', (line, ...expected) => {
    expect(shown(line)).toEqual(expected);
  });

  it('two times of one line, each with its own day', () => {
    expect(shown('18:42, 14 Sep 2025Updated 19:10, 14 Sep 2025')).toEqual(['2025-09-14 18:42 <18:42, 14 Sep 2025>', '2025-09-14 19:10 <19:10, 14 Sep 2025>']);
    expect(shown('Published October 17, 2024 Updated October 18, 2024 09:05am')).toEqual(['2024-10-17 <October 17, 2024>', '2024-10-18 09:05 <October 18, 2024 09:05am>']);
  });

  it.each(['Friday, October 18', '31 February 2024', '45/13/2024', '10,000 soldiers', 'Updated 2 hours ago', '1-800-555-2024', 'Roman 20, 2024', '2023-2024'])('no day in "%s"', (line) => {
    expect(shown(line)).toEqual([]);
  });

  it('agrees with chrono-node on the full forms that chrono reads rightly', () => {
    const forms = [
      (d: Date, month: string) => `${month} ${d.getUTCDate()}, ${d.getUTCFullYear()} ${d.getUTCHours()}:${two(d.getUTCMinutes())}`,
      (d: Date, month: string) => `${d.getUTCDate()} ${month} ${d.getUTCFullYear()} at ${d.getUTCHours()}:${two(d.getUTCMinutes())}`,
      (d: Date) => `${d.toISOString().slice(0, 16)}:00`,
    ];
    fc.assert(fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), fc.constantFrom(...forms), fc.constantFrom('long' as const, 'short' as const), (date, form, style) => {
      const line = form(date, date.toLocaleString('en-US', { month: style, timeZone: 'UTC' }));
      const theirs = chrono.strict.parse(line, { instant: new Date(0), timezone: 0 })[0]!.start;
      const ours = findTimes(line);
      expect(ours).toHaveLength(1);
      expect({ ...ours[0]!.days[0], hour: ours[0]!.clock!.hour, minute: ours[0]!.clock!.minute }).toEqual({
        year: theirs.get('year'), month: theirs.get('month'), day: theirs.get('day'), hour: theirs.get('hour'), minute: theirs.get('minute'),
      });
    }));
  });

  it('stretches of the line, in order and apart, whatever the line', () => {
    const word = fc.constantFrom('Oct', '18', ',', '2024', ' ', '/', '-', '.', ':', '16', '53', 'PM', 'IST', 'Fri', 'T', '+05:30', 'x', '00');
    fc.assert(fc.property(fc.array(word, { maxLength: 40 }).map((words) => words.join('')), (line) => {
      let at = 0;
      for (const time of findTimes(line)) {
        expect(time.start).toBeGreaterThanOrEqual(at);
        expect(time.end).toBeGreaterThan(time.start);
        expect(time.end).toBeLessThanOrEqual(line.length);
        at = time.end;
      }
    }));
  });
});

it('weekdayOf knows the Gregorian calendar', () => {
  expect([weekdayOf({ year: 2024, month: 10, day: 18 }), weekdayOf({ year: 2000, month: 2, day: 29 }), weekdayOf({ year: 1987, month: 10, day: 19 })]).toEqual([5, 2, 1]);
});

describe('findSpelledTimes reads', () => {
  it.each([
    ['Publicado el 18 de octubre de 2024 a las 16:53', '18 de octubre de 2024 a las 16:53'],
    ['18 octobre 2024', '18 octobre 2024'],
    ['The eighteenth of October, 2024', 'eighteenth of October, 2024'],
  ])('%s', (line, raw) => {
    const [time] = findSpelledTimes(line);
    expect(time?.days).toEqual([{ year: 2024, month: 10, day: 18 }]);
    expect(line.slice(time!.start, time!.end)).toBe(raw);
  });
  it('no day that is only implied', () => {
    expect(findSpelledTimes('on Friday at noon')).toEqual([]);
    expect(findSpelledTimes('The 12 apps of 2024')).toEqual([]);
  });
});
