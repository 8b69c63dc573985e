import { describe, expect, it } from 'vitest';
import { blocks } from '../../../src/stages/blocks/index.js';

/** First and last line of every block. */
const places = (text: string): string[] => blocks({ path: null, text, encoding: 'utf-8', sha256: '', warnings: [] }).children.map((b) => (b.firstLine === b.lastLine ? `${b.firstLine}` : `${b.firstLine}-${b.lastLine}`));

const PARAGRAPH = [
  'LIMA, Oct. 18 (EFE) -- The keeper of the upper dam opened its gates on',
  'Friday before the villages below had been told, the river board said in',
  'a report that its own members had not seen.',
];
const SECOND = [
  '"We heard the water before we heard the siren," said Dilma Poudel, who',
  'keeps goats under the wall. "The siren came when the bridge was gone."',
];

describe('a hard-wrapped page', () => {
  it('joins the rows of a paragraph and leaves the stack on top alone', () => {
    const top = ['Dam opens gates in the night', 'By Ana Ruiz', 'EFE correspondent', 'Oct. 18, 2024'];
    expect(places([...top, '', ...PARAGRAPH, '', ...SECOND, '', 'Share', 'Print', 'E-mail'].join('\n'))).toEqual(['1', '2', '3', '4', '6-8', '10-11', '13', '14', '15']);
  });

  it('does the same with CRLF', () => {
    expect(places([...PARAGRAPH, '', ...SECOND].join('\r\n'))).toEqual(['1-3', '5-6']);
  });

  it('starts a paragraph at an indent where no blank line stands between', () => {
    const indented = [PARAGRAPH, SECOND].flatMap(([first, ...rest]) => [`   ${first!}`, ...rest]);
    expect(places(['Dam opens gates in the night', 'dpa', ...indented].join('\n'))).toEqual(['1', '2', '3-5', '6-7']);
  });

  it('starts a paragraph behind a row that has room left', () => {
    expect(places([...PARAGRAPH, ...SECOND].join('\n'))).toEqual(['1-3', '4-5']);
  });

  it('joins a headline of two rows that blank lines set apart', () => {
    expect(places(['Keeper of upper dam opened its gates before the villages of the lower', 'Valley were told', '', ...PARAGRAPH].join('\n'))).toEqual(['1-2', '4-6']);
  });

  it('does not join a headline as wide as the page with the line under it', () => {
    const headline = 'Keeper of upper dam opened its gates before the villages had been told';
    expect(places([headline, 'Yonhap', 'Oct. 18, 2024', '', ...PARAGRAPH].join('\n'))).toEqual(['1', '2', '3', '5-7']);
    expect(places([headline, 'Ana Ruiz | 18/10/2024 09:14', '', ...PARAGRAPH].join('\n'))).toEqual(['1', '2', '4-6']);
  });

  it('does not join the sign-off with a paragraph that fills its last row', () => {
    expect(places([...SECOND, '(EFE)', '', ...PARAGRAPH].join('\n'))).toEqual(['1-2', '3', '5-7']);
  });

  it('starts anew at a bullet and at a rule', () => {
    expect(places([...PARAGRAPH, '', '- the upper gate, which was opened at about one in the morning by hand', '- the lower gate', '-----', ...SECOND].join('\n'))).toEqual(['1-3', '5', '6', '7', '8-9']);
  });

  it('takes a no-break space for a part of the word', () => {
    const rows = ['The board has paid for eleven of the goats that were lost and for the', '12\u00A0sheep, though not for the bridge.', 'Nobody asked.'];
    expect(places([...PARAGRAPH, '', ...rows].join('\n'))).toEqual(['1-3', '5-6', '7']);
  });

  it('joins across no page break', () => {
    expect(places(`${PARAGRAPH[0]!}\f${PARAGRAPH[1]!}\n${PARAGRAPH[2]!}\n\n${SECOND.join('\n')}`)).toEqual(['1', '1-2', '4-5']);
  });
});

describe('a page that is not wrapped', () => {
  it('is a block a line: menus, lists, stacks, short paragraphs', () => {
    const menu = ['Home', 'World news and more from our own writers', 'sport', 'business of the day and of the week gone by', 'about us'];
    const story = [
      'The keeper of the upper dam opened its gates on Friday before the villages below had been told, the river board said in a report that its own members had not seen.',
      'He has been moved.', 'the board said no more', 'It meets on Monday in the school, since its own hall has been under water for a week and the stove is gone.',
    ];
    expect(places([...menu, ...story].join('\n'))).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
  });
});
