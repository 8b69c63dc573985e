import { describe, expect, it } from 'vitest';
import { parse, type DocumentTimestamp } from '../../../../src/index.js';
import { BODY, HEADLINE } from '../pages.js';

const minute = (time: DocumentTimestamp | null): string => (time === null ? '' : time.local.slice(0, 16) + (time.local.includes('T') ? time.offset ?? '' : ''));

// IST, BST and CST stay open: the story names no country. Published, then updated; '' for none.
describe('the time line', () => {
  it.each([
    ['18/10/2024 16:53', '2024-10-18T16:53', ''],
    ['2024.10.18 16:53', '2024-10-18T16:53', ''],
    ['2024.10.18. 16:53', '2024-10-18T16:53', ''],
    ['Oct 18 2024 | 16:53 IST', '2024-10-18T16:53', ''],
    ['18 Oct 2024, 04:53pm', '2024-10-18T16:53', ''],
    ['Friday, 18 October 2024 - 16:53', '2024-10-18T16:53', ''],
    ['First Published: October 18, 2024, 16:53 IST', '2024-10-18T16:53', ''],
    ['Last Updated: October 18, 2024, 16:53 IST', '', '2024-10-18T16:53'],
    ['Updated - October 18, 2024 04:53 pm IST', '', '2024-10-18T16:53'],
    ['Modified: 18 Oct 2024 16:53', '', '2024-10-18T16:53'],
    ['Publisted at 4:53 PM, Fri Oct 18th, 2024', '2024-10-18T16:53', ''],
    ['18 octobre 2024 12h53', '2024-10-18T12:53', ''],
    ['Published: 18 Oct 2024 12h53', '2024-10-18T12:53', ''],
    ['Oct 18, 2024 / 04:53 PM KST', '2024-10-18T16:53+09:00', ''],
    ['Published : October 18, 2024 - 16:53', '2024-10-18T16:53', ''],
    ['Posted: 18 Oct 2024 16:53 PKT', '2024-10-18T16:53+05:00', ''],
    ['18 Oct 2024 16:53 GMT+8', '2024-10-18T16:53+08:00', ''],
    ['18 Oct 2024 16:53 (GMT +8)', '2024-10-18T16:53+08:00', ''],
    ['18 Oct 2024 | 16:53 UTC+05:30', '2024-10-18T16:53+05:30', ''],
    ['2024/10/18 16:53 (JST)', '2024-10-18T16:53+09:00', ''],
    ['October 18, 2024 at 4:53 p.m. EDT', '2024-10-18T16:53-04:00', ''],
    ['October 18, 2024 4:53 PM ET', '2024-10-18T16:53-04:00', ''],
    ['4:53 p.m. ET Oct. 18, 2024', '2024-10-18T16:53-04:00', ''],
    ['Oct. 18, 2024, 4:53 PM GMT', '2024-10-18T16:53+00:00', ''],
    ['18-10-2024 16:53:20', '2024-10-18T16:53', ''],
    ['18.10.2024, 16:53 Uhr', '2024-10-18T16:53', ''],
    ['18.10.2024 kl. 16:53', '2024-10-18T16:53', ''],
    ['18 out 2024 16:53', '2024-10-18T16:53', ''],
    ['Fri Oct 18 2024 16:53:20 GMT+0530 (India Standard Time)', '2024-10-18T16:53+05:30', ''],
    ['Fri, 18 Oct 2024 16:53:20 +0530', '2024-10-18T16:53+05:30', ''],
    ['2024-10-18T11:23:00Z', '2024-10-18T11:23+00:00', ''],
    ['2024-10-18T16:53:00.000+05:30', '2024-10-18T16:53+05:30', ''],
    ['2024-10-18 16:53:00', '2024-10-18T16:53', ''],
    ['Published: 04:53 PM, 18 October 2024', '2024-10-18T16:53', ''],
    ['Published: 16:53 BST, 18 October 2024 | Updated: 18:02 BST, 18 October 2024', '2024-10-18T16:53', '2024-10-18T18:02'],
    ['Published 18 October 2024 Last updated 19 October 2024', '2024-10-18', '2024-10-19'],
    ['Update: 18 October 2024 16:53', '', '2024-10-18T16:53'],
    ['Published: 18 October 2024; 16:53', '2024-10-18T16:53', ''],
    ['October 18, 2024 16:53', '2024-10-18T16:53', ''],
    ['18th October 2024', '2024-10-18', ''],
    ['18th October, 2024 4.53 p.m.', '2024-10-18T16:53', ''],
    ['Friday October 18 2024', '2024-10-18', ''],
    ['FRIDAY, OCTOBER 18, 2024 | 4:53 PM', '2024-10-18T16:53', ''],
    ['Published on: 18-Oct-2024 at 16:53 hrs', '2024-10-18T16:53', ''],
    ['Posted on Oct 18, 2024 | Author Ida Ruiz', '2024-10-18', ''],
    ['ISLAMABAD: Oct 18, 2024', '2024-10-18', ''],
    ['Date: 18 October 2024', '2024-10-18', ''],
    ['DATE PUBLISHED: 18 OCTOBER 2024', '2024-10-18', ''],
    ['Created: Friday, 18 October 2024 16:53', '2024-10-18T16:53', ''],
    ['Written on 18 October 2024', '2024-10-18', ''],
    ['Publication date: 18.10.2024', '2024-10-18', ''],
    ['Released: 18 October 2024', '2024-10-18', ''],
    ['Uploaded on: October 18, 2024', '2024-10-18', ''],
    ['Published 16:53 18 Oct 2024 BST', '2024-10-18T16:53', ''],
    ['Fri 18 Oct 2024 // 16:53 UTC', '2024-10-18T16:53+00:00', ''],
    ['18 October 2024 - 16:53 CET', '2024-10-18T16:53+01:00', ''],
    ['18 October 2024 – 16:53 CEST', '2024-10-18T16:53+02:00', ''],
    ['18 Oct 2024 1653 GMT', '2024-10-18T16:53+00:00', ''],
    ['18 Oct, 2024 11:23 UTC', '2024-10-18T11:23+00:00', ''],
    ['Oct. 18, 2024 16:53 KST', '2024-10-18T16:53+09:00', ''],
    ['2024-10-18 16:53:41(GMT+8)', '2024-10-18T16:53+08:00', ''],
    ['Updated: 2024-10-18 16:53', '', '2024-10-18T16:53'],
    ['2024-10-18 16:53 | Source: Xinhua', '2024-10-18T16:53', ''],
    ['Source: Xinhua| 2024-10-18 16:53:41|Editor: huaxia', '2024-10-18T16:53', ''],
    ['18 Oct 2024 04:53PM (Updated: 19 Oct 2024 08:05AM)', '2024-10-18T16:53', '2024-10-19T08:05'],
    ['Published Fri, Oct 18 2024 4:53 PM EDT Updated Sat, Oct 19 2024 8:05 AM EDT', '2024-10-18T16:53-04:00', '2024-10-19T08:05-04:00'],
    ['Published October 18, 2024 4:53pm EDT | Updated October 19, 2024 8:05am EDT', '2024-10-18T16:53-04:00', '2024-10-19T08:05-04:00'],
    ['10/18/2024 4:53 PM', '2024-10-18T16:53', ''],
    ['Friday, 18 Oct 2024 4:53 PM MYT', '2024-10-18T16:53+08:00', ''],
    ['18 Oct 2024, 16:53 WIB', '2024-10-18T16:53+07:00', ''],
    ['Jumat, 18 Oktober 2024 16:53 WIB', '2024-10-18T16:53+07:00', ''],
    ['18 de outubro de 2024, às 16h53', '2024-10-18T16:53', ''],
    ['18 Oktober 2024', '2024-10-18', ''],
    ['Viernes 18 de octubre, 2024', '2024-10-18', ''],
    ['Oct 18th 2024', '2024-10-18', ''],
    ['Oct 18th 2024|LAGOS', '2024-10-18', ''],
    ['1 day ago', '', ''],
    ['Updated 3 hours ago', '', ''],
    ['18 October', '', ''],
    ['Published 2 days ago 18 October 2024', '2024-10-18', ''],
    ['ESPNOct 18, 2024, 06:21 AM ET', '2024-10-18T06:21-04:00', ''],
    ['Mardi 18 août 2024, 07h48 EAT', '2024-08-18T07:48+03:00', ''],
  ])('%s', (line, published, updated) => {
    const { timestamp, updated: later } = parse(`Home\n${HEADLINE}\n\nBy Ida Ruiz\n${line}\n\n${BODY}`);
    expect([minute(timestamp), minute(later)]).toEqual([published, updated]);
  });
});

describe('an update without a year', () => {
  const at = (lines: string): string[] => {
    const { timestamp, updated } = parse(`${HEADLINE}\nBy Ida Ruiz\n${lines}\n\n${BODY}`);
    return [minute(timestamp), minute(updated)];
  };
  it('is of the year of the publication', () => {
    expect(at('1:20 pm on 3 July 2024 (NZST)\nUpdated 4 July, 8.15 am NZST, to add a comment')).toEqual(['2024-07-03T13:20+12:00', '2024-07-04T08:15+12:00']);
    expect(at('July 3, 2024\nUpdated July 4')).toEqual(['2024-07-03', '2024-07-04']);
  });
  it('is left open where it would be before the publication, or where no year is stated', () => {
    expect(at('31 December 2024 22:00\nUpdated 1 January 08:15')).toEqual(['2024-12-31T22:00', '']);
    expect(at('Updated 4 July, 8.15 am')).toEqual(['', '']);
  });
});

it('the day on which machines begin to count is none where another stands beside it', () => {
  expect(minute(parse(`${HEADLINE}\nby Ida Ruiz December 31, 1969July 24, 2012\n\n${BODY}`).timestamp)).toBe('2012-07-24');
});

it('a number behind the time is no offset, and the day in the page\'s first line is its own', () => {
  expect(minute(parse(`${HEADLINE}\nBy Ida Ruiz\n20 February 2025 07:12 am - 3      - 812\n\n${BODY}`).timestamp)).toBe('2025-02-20T07:12');
  expect(parse(`Friday, March 14, 2025\nNation  States  Business\nHome / Business\n\n${HEADLINE}\n\nUpdated: March 12, 2025 18:36\n\n${BODY}`).timestamp).toBeNull();
});

describe('an ambiguous zone', () => {
  it('AST is settled by the islands that the page names', () => {
    expect(parse(`${HEADLINE}\nWed, Jun 5, 2024, 08:47 AM AST\n\nBRIDGETOWN, Barbados – ${BODY}`).timestamp?.offset).toBe('-04:00');
    expect(parse(`${HEADLINE}\nWed, Jun 5, 2024, 08:47 AM AST\n\nRIYADH – ${BODY} The Saudi ministry agreed.`).timestamp?.offset).toBe('+03:00');
  });
});
