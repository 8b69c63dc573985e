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

describe('a trade and a standing', () => {
  it('calls a neighbour by the trade that nothing told', () => {
    expect(spokenBy('Next-door neighbour Omar Sayed, 45, heard a van.', '"It was early for the bins," recalled the cabbie.')).toEqual(['Omar Sayed']);
    expect(spokenBy('Maddie Holm, Lorraine\'s granddaughter, had asked to be married there.', '"I picked the spot," the bride said.')).toEqual(['Maddie Holm']);
  });

  it('takes "the mother of three" for whoever was just named', () => {
    expect(spokenBy('Among them is Millicent Odhiambo, who is not a relative. The mother of three has not sold a fish.', '"The bank rang me," she said.')).toEqual(['Millicent Odhiambo']);
  });

  it('keeps lawyers of several apart', () => {
    expect(spokenBy('Orathai Lind sat with her lawyer.', '"It is a family matter," Mr Wichai\'s lawyer said.')).toEqual(['Mr Wichai\'s lawyer']);
  });

  it('hears who chairs, past what else is told of her', () => {
    expect(spokenBy('Senator Carol Lind, the Ohio Republican who chairs the panel, came in.', 'There was laughter. "This is no comedy," the chair said.')).toEqual(['Carol Lind']);
  });

  it('knows the tree surgeon beside another name', () => {
    expect(resolutions('A tree surgeon, Gareth Lind, looked at it.', 'Pressed by Nicholas Ashe, for the Health and Safety Executive, the tree surgeon said that it was hollow.').at(-1)).toBe('the tree surgeon => Gareth Lind');
  });

  it('reads the short form of an office before its station', () => {
    expect(spokenBy('Officer-in-Charge (OC) of Hizla Police Station Md Mizanur Rahman said so.', '"He gave us a list," the OC said.')).toEqual(['Md Mizanur Rahman']);
  });

  it('knows the second of several people as a person', () => {
    expect(resolutions('Three people knew of it. The second of the three people said it had gone badly. It was no joke, the person said.').at(-1)).toBe('the person => The second of the three people');
  });
});
