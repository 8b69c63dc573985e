import { describe, expect, it } from 'vitest';
import { resolutions, spokenBy } from './told.js';

describe('what somebody is', () => {
  it('is told by the place that he keeps', () => {
    expect(spokenBy('The dinghy\'s owner, Desmond Coad, who keeps the bakery on Fore Street, swam ashore.', 'Skipper Jory Lind was lost.', '"I rang the house," the baker told the court.')).toEqual(['Desmond Coad']);
  });

  it('may be told far below', () => {
    expect(spokenBy('"The boats have gone home," the Speaker says.', 'Rosa Lind laughs.', 'Somebody sings.', 'Speaker Tan Sri Lim Beng Huat calls for order.')).toEqual(['Lim Beng Huat']);
  });

  it('has a short form in brackets', () => {
    expect(spokenBy('Upazila Nirbahi Officer (UNO) Farzana Yeasmin reached the spot.', '"I read the water," the UNO said.')).toEqual(['Farzana Yeasmin']);
  });

  it('is an office alone where no name stands behind it', () => {
    expect(resolutions('The Minister for the Interior promised that a committee would report.').map((line) => line.split(' => ')[1])).not.toContain('Interior');
  });
});

describe('names', () => {
  it('keep a father\'s title behind "bin"', () => {
    expect(spokenBy('Her MP, Azman bin Haji Yaakob, is here. "I vote for it," he says.')).toEqual(['Azman bin Haji Yaakob']);
  });

  it('stand behind a title that is written small, or that is a name elsewhere', () => {
    expect(spokenBy('It was lost, according to the parish priest, don Elio Ricciuti.', '"We thought it was the Germans," don Elio said.', '"It is in Luke," the priest said.')).toEqual(['Elio Ricciuti', 'Elio Ricciuti']);
    expect(spokenBy('Don Henley-Lind sings.', '"It is late," Don said.')).toEqual(['Don Henley-Lind']);
  });
});

describe('one of several without a name', () => {
  it('is not the one who was counted otherwise', () => {
    expect(resolutions('One of the people, a banker, said it was near. The second person, who knows the board, said it was not.').at(-1)).toBe('The second person => The second person');
  });
});

describe('bodies and writings', () => {
  it('knows the paper, the press service, the company that only acted', () => {
    expect(resolutions('The Osk Posten newspaper quoted a nurse. The paper said that she had left.').at(-1)).toBe('The paper => Osk Posten');
    expect(resolutions('The press service of the Weather Office said it was cold.', 'Bears came, the press service noted.').at(-1)).toBe('the press service => The press service of the Weather Office');
  });

  it('knows the filing of which the sentence before told', () => {
    expect(resolutions('Minera Lind disclosed in a regulatory filing that a dam needed repairs. That filing called the risk "remote but not negligible".').at(-1)).toBe('That filing => a regulatory filing');
  });
});
