import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/model/tree.js';
import { resolutions, spokenBy, told } from './told.js';

/** Name, type and role of every speaker. */
function who(...paragraphs: string[]): [string, string, string | null][] {
  return told(...paragraphs).speakers.map(({ name, type, role }) => [name, type, role]);
}

describe('titles of many countries', () => {
  it.each([
    ['Nana Kwaku Boateng IV said the nets were empty.', 'Kwaku Boateng IV'],
    ['U Thein Maung said rain paid.', 'Thein Maung'],
    ['Puan Sri Rohani Ahmad told reporters the orchids were gone.', 'Rohani Ahmad'],
    ['Ir. Lim Chee Keong said the fence had no current.', 'Lim Chee Keong'],
    ['Ato Girma Tesfaye said coffee had fallen by a third.', 'Girma Tesfaye'],
    ['Barr. Chinedu Okafor said they would sue.', 'Chinedu Okafor'],
    ['Pol Maj Gen Somchai Rattanakul said the statue was found.', 'Somchai Rattanakul'],
    ['Wing Commander Rtd. S. K. Nair said the monkeys came at noon.', 'S. K. Nair'],
    ['Sub-Inspector M. Selvam said a case had been registered.', 'M. Selvam'],
    ['Opposition Leader Attorney-at-Law Dilani Herath said the clock was wrong.', 'Dilani Herath'],
    ['Leader of the House Attorney-at-Law Ruwan Perera said the bird had left.', 'Ruwan Perera'],
    ['Dr Mariam al-Hosani of the falcon hospital said 40 birds were treated a day.', 'Mariam al-Hosani'],
    ['Mr Sunday Okoro said he had counted.', 'Sunday Okoro'],
  ])('%s', (sentence, name) => expect(told(sentence).speakers.map((speaker) => speaker.name)).toEqual([name]));

  it('keeps initials and short given names, and what only looks like a title', () => {
    expect(who('Barangay captain Ma. Lourdes Salonga said the bridge was closed.')[0]![0]).toBe('Ma. Lourdes Salonga');
    expect(spokenBy('Ts. Narantuya, 38, has goats.', '"Goats have no calendar," Ts. Narantuya said.')).toEqual(['Ts. Narantuya']);
    expect(who('A. P. J. Noor said towers were people.')[0]![0]).toBe('A. P. J. Noor');
    expect(spokenBy('The buyer was Jack Ma. He waited.', '"I waited," Ma said.')).toEqual(['Jack Ma']);
  });

  it('knows second mentions behind a title, without the numeral, and by either name', () => {
    expect(resolutions('Nana Kwaku Boateng IV said the nets were empty.', 'Nana Boateng said the boats were too.')[1]).toBe('Nana Boateng => Kwaku Boateng IV');
    expect(resolutions('Sheikh Khalid bin Rashid Al Suwaidi said falcons had passports.', 'Sheikh Khalid said they travelled.')[1]).toBe('Sheikh Khalid => Khalid bin Rashid Al Suwaidi');
    expect(spokenBy('Nguyen Thi Lan, 44, opened the shop.', '"The soup decides," Lan said.')).toEqual(['Nguyen Thi Lan']);
  });

  it('does not take a place before a name for a part of it', () => {
    expect(told('In Vienna Eva Lang said the horses were tired.').speakers[0]?.name).toBe('Eva Lang');
  });
});

describe('offices', () => {
  it('stand for whoever holds them', () => {
    expect(spokenBy('Speaker Anura Jayasekara told members to sit down.', '"The clock is the clock," the Speaker said.')).toEqual(['Anura Jayasekara']);
    expect(spokenBy('The chair, Dame Olive Peverell, opened the inquiry.', 'Counsel to the inquiry, Mr Tom Ashdown KC, read from the log.', 'Counsel: “Were you asleep?”', 'The Chair: “For nine hours?”')).toEqual(['Tom Ashdown', 'Olive Peverell']);
    expect(spokenBy('Grandmaster Prakash Sethi lost to a girl of nine.', '"She hummed," the grandmaster said.')).toEqual(['Prakash Sethi']);
  });

  it('of one land do not stand for the one who holds them in another', () => {
    const story = told('Ukrainian President Volodymyr Zelensky said troops had crossed.', 'South Korea\'s President called the report "serious".');
    expect(story.speakers.find(({ name }) => name === 'Volodymyr Zelensky')?.mentions.map(textOf)).toEqual(['Ukrainian President Volodymyr Zelensky']);
  });

  it('tells a cousin from the cousin', () => {
    expect(spokenBy('Darren Hale, 41, and his cousin Troy Hale, 38, are accused.', '"It was coming back," Troy Hale said.', 'His cousin was asked where it was. "What?"')).toEqual(['Troy Hale', 'Darren Hale']);
  });
});

describe('bodies and groups', () => {
  it('tells a firm by its ticker, and finds it again as the company', () => {
    const story = told('Dutch tulip grower Bloemhof (BLMF.AS) cut its outlook.', 'The company said sales would fall.');
    expect(story.speakers.map(({ name, type, role, mentions }) => [name, type, role, mentions.map(textOf)])).toEqual([['Bloemhof', 'organisation', 'Dutch tulip grower', ['Bloemhof', 'The company']]]);
  });

  it('never takes an agency for a person', () => {
    expect(who('The harbour is closed, Reuters said.')).toEqual([['Reuters', 'organisation', null]]);
    expect(who('Two ferries touched off Busan, Kyodo reports.')).toEqual([['Kyodo', 'organisation', null]]);
  });

  it('takes roles from beside the name', () => {
    expect(who('The ferry\'s owner, Norland Ships, said it had no comment.')).toEqual([['Norland Ships', 'organisation', 'The ferry\'s owner']]);
    expect(who('Zharyk Service, the grid company, said the lights had gone out.')).toEqual([['Zharyk Service', 'organisation', 'the grid company']]);
    expect(who('The driver, a 44-year-old man, told police he had followed a swan.')).toEqual([['The driver', 'unnamed', 'a 44-year-old man']]);
    expect(spokenBy('Demirel\'s neighbour, a welder, said the swan was his.', '"It is a free swan," the welder said.')).toEqual(['Demirel\'s neighbour']);
  });

  it('takes the role of the one before the preposition, not the body behind it', () => {
    expect(who('A lawyer for the company, Grace Mtonga, said all had been paid.')).toEqual([['Grace Mtonga', 'person', 'A lawyer for the company']]);
  });

  it('does not make a body of what stands before a subject', () => {
    expect(who('In a post on X, the county of Osk wrote that the bank was closed.').map(([name]) => name)).toEqual(['the county of Osk']);
  });

  it('knows those without a name by their noun again', () => {
    expect(spokenBy('A source close to the minister told reporters he was angry.', '"He is angry," the source said.')).toEqual(['A source close to the minister']);
    expect(resolutions('The bank may sell the unit, according to people familiar with the matter.', 'The talks are private, the people said.')[1]).toBe('the people => people familiar with the matter');
  });

  it('does not take the verb that opens a question for a name', () => {
    expect(spokenBy('Rosa Quispe keeps her maize in a vault.', 'Did she want it back? "I want it back in spring," she said.')).toEqual(['Rosa Quispe']);
  });

  it('knows many who speak with one voice', () => {
    for (const sentence of ['Experts say the bridge will hold.', 'Russians say winter begins in October.', 'The jury said the film was too short.', 'Two officials familiar with the plan said it was pink.']) expect(told(sentence).speakers[0]?.type).toBe('group');
  });
});

describe('turns', () => {
  it('alternate where somebody is questioned', () => {
    expect(spokenBy('Prosecutor Lena Hartwig asked the baker, Otto Brandl, when he had last seen the dough.', '“On Friday,” Brandl said.', '“At what hour?”', '“Before four.”', '“Who was with you?”', '“The dough.”'))
      .toEqual(['Otto Brandl', 'Lena Hartwig', 'Otto Brandl', 'Lena Hartwig', 'Otto Brandl']);
  });

  it('belong to the writing before a relative pronoun', () => {
    const story = told('D. Batbold pointed to the library\'s rules of 1974, which state: "In case of snow, no fine."');
    expect(story.turns[0]?.speaker).toMatchObject({ name: 'the library\'s rules of 1974', type: 'document' });
    expect(story.turns[0]?.speaker?.mentions.map(textOf)).toEqual(['the library\'s rules of 1974']);
  });
});
