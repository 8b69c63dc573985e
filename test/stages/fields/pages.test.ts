import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/index.js';
import type { DocumentTimestamp } from '../../../src/index.js';
import { MORE_PAGES } from './more-pages.js';
import { BODY, PAGES, type Want } from './pages.js';
import { WHOLE_PAGES } from './whole-pages.js';

const minute = (time: DocumentTimestamp | null): string | null => (time === null ? null : time.local.slice(0, 16) + (time.local.includes('T') ? (time.offset ?? '') : ''));

describe('a header laid out as', () => {
  it.each([...PAGES, ...MORE_PAGES, ...WHOLE_PAGES])('%s', (_, page, want) => {
    const got = parse(page);
    const all: Required<Want> = {
      headline: got.headline,
      deck: got.deck ?? '',
      byline: got.byline.map(({ name }) => name),
      published: minute(got.timestamp),
      updated: minute(got.updated) ?? '',
      agencies: got.source.agencies.map(({ id }) => id),
      credit: got.source.credit,
      place: got.dateline?.place ?? null,
    };
    expect(Object.fromEntries(Object.keys(want).map((key) => [key, all[key as keyof Want]]))).toEqual(want);
  });
});

describe('what is doubtful', () => {
  const story = (header: string, more = ''): ReturnType<typeof parse> => parse(`North quay to close for eleven days\nBy Nora Bianchi\n${header}\n\nThe authority will close the north quay after divers found cracks in two of its piles, it said.\n\n"We would rather lose a week than a wall," the harbour master told reporters.${more}\n`);
  const codes = (doc: ReturnType<typeof parse>): string[] => doc.warnings.map(({ code }) => code).filter((code) => code.startsWith('fields/'));

  it('leaves a zone with two meanings open where the page is of no country', () => {
    const doc = story('Published: 18 Oct 2024, 4:53 pm IST');
    expect([doc.timestamp?.local, doc.timestamp?.offset, doc.timestamp?.utc]).toEqual(['2024-10-18T16:53:00', null, null]);
    expect(codes(doc)).toEqual(['fields/ambiguous-zone']);
  });
  it.each([
    ['IST', ' The port of Kochi is in Kerala, India.', '+05:30', '2024-10-18T11:23:00Z'],
    ['IST', ' The minister spoke in Tel Aviv and in Jerusalem.', '+02:00', '2024-10-18T14:53:00Z'],
    ['BST', ' The quay lies north of Leeds, in England.', '+01:00', '2024-10-18T15:53:00Z'],
    ['BST', ' The quay lies south of Dhaka, in Bangladesh.', '+06:00', '2024-10-18T10:53:00Z'],
    ['CST', ' The quay lies in Shanghai, China.', '+08:00', '2024-10-18T08:53:00Z'],
    ['EST', '', '-05:00', '2024-10-18T21:53:00Z'],
    ['ET', '', '-04:00', '2024-10-18T20:53:00Z'],
    ['KST', '', '+09:00', '2024-10-18T07:53:00Z'],
  ])('reads %s on a page that says "%s" as %s', (zone, more, offset, utc) => {
    const doc = story(`Published: 18 Oct 2024, 4:53 pm ${zone}`, more);
    expect([doc.timestamp?.offset, doc.timestamp?.utc]).toEqual([offset, utc]);
    expect(codes(doc)).toEqual([]);
  });
  it('takes no time for a numeral that may be read both ways, and says so', () => {
    const doc = story('Published: 10/11/2024 16:53');
    expect(doc.timestamp).toBeNull();
    expect(codes(doc)).toEqual(['fields/ambiguous-date']);
  });
  it('settles a numeral by a second one, by the weekday, and by the country', () => {
    expect(story('Published: 10/11/2024 16:53\nUpdated: 13/11/2024 08:00').timestamp?.local).toBe('2024-11-10T16:53:00');
    expect(story('Published: Fri 10/11/2024 16:53').timestamp?.local).toBe('2024-10-11T16:53:00');
    expect(story('Published: 10/11/2024 16:53', ' The quay lies in Boston, in the United States.').timestamp?.local).toBe('2024-10-11T16:53:00');
  });
  it('warns of a weekday that is not that of its date', () => {
    const doc = story('Published: Monday, 18 October 2024');
    expect(doc.timestamp?.local).toBe('2024-10-18');
    expect(codes(doc)).toEqual(['fields/weekday-mismatch']);
  });
  it('says that there is no headline', () => {
    const doc = parse(BODY);
    expect(doc.headline).toBeNull();
    expect(codes(doc)).toEqual(['fields/no-headline', 'fields/no-timestamp', 'fields/no-source']);
  });
  it.each(['Updated 2 hours ago', 'Published yesterday at 16:53', 'Published 18 October'])('takes no time from "%s"', (header) => {
    const doc = story(header);
    expect([doc.timestamp, doc.updated]).toEqual([null, null]);
    expect(codes(doc)).toEqual(['fields/no-timestamp']);
  });
  it('names the line where only a relative time stands', () => {
    const line = (header: string): (number | null)[] => story(header).warnings.filter(({ code }) => code === 'fields/no-timestamp').map((warning) => warning.line);
    expect(line('Updated 2 hours ago')).toEqual([3]);
    expect(line('Chief political writer')).toEqual([null]);
  });
  it('asks for a dateline where an agency is the source, and only there', () => {
    expect(codes(story('Reuters\n18 October 2024'))).toEqual(['fields/no-dateline']);
    expect(codes(story('18 October 2024'))).toEqual([]);
  });
});
