import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/tree.js';
import { View } from '../../../src/model/view.js';
import { datelineOf } from '../../../src/stages/fields/dateline.js';

function paragraph(text: string): Block {
  return {
    type: 'block', index: 0, markup: 'text', depth: null, metadata: null, span: { start: 0, end: text.length }, firstLine: 1, lastLine: 1, blanksBefore: 0, indent: 0,
    view: new View(text, 0), verdict: null, score: null, textStart: 0, children: [],
  };
}

describe('datelineOf reads', () => {
  it.each([
    ['SEOUL, Oct. 18 (Yonhap) -- ', 'SEOUL', 'Oct. 18', 'Yonhap'],
    ['LAHORE, Oct 18 (APP): ', 'LAHORE', 'Oct 18', 'APP'],
    ['(ANSA) - TRIESTE, APR 24 - ', 'TRIESTE', 'APR 24', 'ANSA'],
    ['Phoenix (CNN) — ', 'Phoenix', null, 'CNN'],
    ['Zahedan, IRNA – ', 'Zahedan', null, 'IRNA'],
    ['JAKARTA – ', 'JAKARTA', null, null],
    ['ABU DHABI, 22nd February, 2024 (WAM) -- ', 'ABU DHABI', '22nd February, 2024', 'WAM'],
    ['KARACHI: ', 'KARACHI', null, null],
    ['Mumbai: ', 'Mumbai', null, null],
    ['TOKYO, April 13 - ', 'TOKYO', 'April 13', null],
    ['Tokyo, Feb. 14 (Jiji Press)--', 'Tokyo', 'Feb. 14', 'Jiji'],
    ['Jaén, Spain, Jan 23 (EFE).- ', 'Jaén, Spain', 'Jan 23', 'EFE'],
    ['WASHINGTON/NEW YORK (Reuters) - ', 'WASHINGTON/NEW YORK', null, 'Reuters'],
    ['KING OF PRUSSIA, Pa., March 2 - ', 'KING OF PRUSSIA, Pa.', 'March 2', null],
    ['ROCKVILLE, Md, - March 6 - ', 'ROCKVILLE, Md', null, null],
    ['Kochi (Kerala) [India], October 18 (ANI): ', 'Kochi (Kerala) [India]', 'October 18', 'ANI'],
    ['New Delhi, Oct 18 (PTI) ', 'New Delhi', 'Oct 18', 'PTI'],
    ['MURMANSK, October 18. /TASS/. ', 'MURMANSK', 'October 18', 'TASS'],
    ['PARIS, Oct. 18, 2024 /PRNewswire/ -- ', 'PARIS', 'Oct. 18, 2024', 'PRNewswire'],
    ['PELL GROVE, Iowa (AP) — ', 'PELL GROVE, Iowa', null, 'AP'],
    ['TRUJILLO, Peru – ', 'TRUJILLO, Peru', null, null],
  ])('%s', (start, place, date, agency) => {
    const find = datelineOf(paragraph(`${start}The quay will close for eleven days, the authority said.`));
    expect([find?.dateline?.place, find?.dateline?.date, find?.agencies[0]?.id ?? null]).toEqual([place, date, agency]);
    expect(find?.dateline?.raw).toBe(start.trim());
    expect(find?.textStart).toBe(start.length);
  });

  it('an agency and a date without a place: no dateline, but where the text begins', () => {
    const find = datelineOf(paragraph('Oct 18 (Reuters) - The quay will close.'));
    expect([find?.dateline, find?.agencies[0]?.id, find?.textStart]).toEqual([null, 'Reuters', 19]);
  });
});

describe('datelineOf finds none in', () => {
  it.each([
    'Cabahug: "How many life jackets were on board, captain?"',
    'WARNING: The quay will close for eleven days.',
    'UPDATE: The quay will close for eleven days.',
    'Home / News / Electric Cars',
    'Selma Okafor - harbour master since 2011 - said so.',
    'For Selma Okafor — harbour master since 2011 — the news came late.',
    'Green chilli: Tk 260-280',
    'The Organization of Harbours (ORHA) The quay will close.',
    'On Oct. 18 - a Friday - the quay closed.',
    'Q. You signed the manifest?',
    '"We waited," she said – and left.',
    'A. I signed what they gave me.',
    'THE FERRY IS NOT LATE, THE TIMETABLE WAS ALWAYS WRONG - What the board knew of the crossing.',
  ])('%s', (text) => {
    expect(datelineOf(paragraph(text))).toBeNull();
  });
});
