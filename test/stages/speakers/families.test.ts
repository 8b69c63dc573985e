import { describe, expect, it } from 'vitest';
import { resolutions, spokenBy } from './told.js';

describe('families', () => {
  it('tells brothers by their ages', () => {
    const story = [
      'Two brothers were found to own the same half of a vineyard.', 'Matthias Oberhofer, 58, planted the vines. Georg Oberhofer, 61, says he paid for them.',
      '"I have the receipts in a tin," Georg said.', 'Matthias said the tin proved nothing.', 'The older Oberhofer told the judge that he had driven to Verona.', '"My brother gets sick in cars," the younger man said.',
    ];
    expect(resolutions(...story).slice(-2)).toEqual(['The older Oberhofer => Georg Oberhofer', 'the younger man => Matthias Oberhofer']);
  });

  it('tells an elder sister by what she is called, a father by his son', () => {
    expect(spokenBy('Nuala Heaney plays the piano. Her younger sister, Brid Heaney, owns the house.', '"She sells it," the older sister said.')).toEqual(['Nuala Heaney']);
    expect(spokenBy('Leif Aune runs the mill with his son, Jon Aune.', '"It is loud," the elder Aune said.', '"It is old," the younger Aune said.')).toEqual(['Leif Aune', 'Jon Aune']);
  });

  it('compares no ages that the story has not told', () => {
    expect(spokenBy('Rosa Lind and Karin Lind own the house.', '"I sell," the younger sister said.')).toEqual(['the younger sister']);
  });

  it('gives the first of a couple the family name of the second', () => {
    expect(resolutions('Dennis and Maureen Tolley won the contest.', '"We noticed," said Mrs Tolley.', 'Mr Tolley said the scales had been checked.', '"There is talk," Dennis said.')).toEqual(
      ['Mrs Tolley => Maureen Tolley', 'Mr Tolley => Dennis Tolley', 'Dennis => Dennis Tolley']);
    expect(resolutions('Dennis Holm met Maureen Tolley. Dennis and Maureen Tolley danced.', '"She leads," Dennis said.')).toEqual(['Dennis => Dennis Holm']);
  });

  it('takes "the other climber" for the one who has not just spoken', () => {
    expect(resolutions('Two climbers were lost. Aurelie Favre, 31, and Bastien Collomb, 29, were found.', 'Collomb said the cheese had saved them. The other climber said it had been the bag.').at(-1)).toBe('The other climber => Aurelie Favre');
  });
});

describe('second ways of calling somebody', () => {
  it('knows a minister for an official, a striker for a player, a trombonist for a musician', () => {
    expect(spokenBy('Health Minister Thandeka Zulu closed the clinic.', 'Doctors wept.', '"It leaked," the official said.')).toEqual(['Thandeka Zulu']);
    expect(spokenBy('The goal of striker Kerem Aksoy came late.', 'Coach Metin Sever danced.', '"I slipped," the player said.')).toEqual(['Kerem Aksoy']);
    expect(spokenBy('Trombonist Remi Caradec ate a pear.', 'Dentist Ana Lind left.', '"It was quiet," the musician said.')).toEqual(['Remi Caradec']);
  });

  it('takes a trade that was told of nobody for the one of whom no role is known', () => {
    expect(spokenBy('Valdir Kowalski repaired the clock.', 'Mayor Rosa Lind laughed.', '"In bread," she said.', '"I oil it," the clockmaker said.')[1]).toBe('Valdir Kowalski');
  });

  it('takes the shift foreman for somebody new', () => {
    expect(spokenBy('Valdir Kowalski repaired the clock.', '"It stops at noon," the shift foreman said.')).toEqual(['the shift foreman']);
  });

  it('knows a former goalkeeper for the coach who has just spoken, not for a player', () => {
    expect(spokenBy('The 19-year-old striker Kerem Aksoy scored twice.', 'Coach Metin Sever said that the player would help.', '"He rolls," the former goalkeeper said.').at(-1)).toBe('Metin Sever');
  });

  it('knows the Swede by her role, the Social Democrat for no party', () => {
    expect(spokenBy('Lotta Ek, a Swedish diver, met Ana Ruiz, a Peruvian one.', '"It is cold," the Peruvian said.', '"It is warm," the Swede said.')).toEqual(['Ana Ruiz', 'Lotta Ek']);
    expect(resolutions('Mayor Olaf Jentsch said 240 jobs would go. The Social Democrat said he had written a letter.').at(-1)).toBe('The Social Democrat => Olaf Jentsch');
  });

  it('hears who "that person" is', () => {
    expect(resolutions('A person familiar with the talks said a deal was near. That person said it had been written.').at(-1)).toBe('That person => A person familiar with the talks');
  });
});

describe('names that are also something else', () => {
  it('reads Per as a name, and an agency\'s name as a person\'s where he bears it', () => {
    expect(spokenBy('The traffic manager, Per Sandin, was less amused.', '"There is a timetable," the manager said.')).toEqual(['Per Sandin']);
    expect(spokenBy('Groundsman Halil Turan wept.', '"It was new," Turan said.')).toEqual(['Halil Turan']);
  });
});

describe('subjects without a name', () => {
  it('are what "it" and "they" mean', () => {
    expect(spokenBy('The bakers\' guild of Osk has banned the square loaf.', '"It does not roll," it said.')).toEqual(['The bakers\' guild of Osk']);
    expect(spokenBy('Residents of a village on the Vik have bought a bell. It rings at six, they said.', '"We sleep," they said.')).toEqual(['Residents of a village on the Vik']);
    expect(spokenBy('The agency that hired the crew, Maison Lind, denied it.', '"We are sorry," it said.')).toEqual(['Maison Lind']);
  });
});

describe('one family name', () => {
  it('leaves the bare name to the one who was not brought in as kin', () => {
    expect(resolutions('The shed knew Col Tancred. It was time, he concedes.', 'His wife, Bev Tancred, reckons he never shut up.', '"They lost the key," Tancred says.')).toEqual(
      ['he => Col Tancred', 'Bev Tancred => Bev Tancred', 'Tancred => Col Tancred']);
  });

  it('hears from the pronoun behind it whom the bare name means', () => {
    expect(resolutions('Gwen Kessler has a well. Her brother, Dale Kessler, sold the field.', 'Kessler said that he and his sister would eat together.', 'Kessler said that she would sell her house.').slice(-2)).toEqual(
      ['Kessler => Dale Kessler', 'Kessler => Gwen Kessler']);
  });

  it('reads "nine minutes younger" and the bare comparison, also where it only stands before a name', () => {
    expect(spokenBy('Nuala Deegan is captain of the tower. Her sister, Orla Deegan, nine minutes younger, is a nurse.', '"I have rung," said the elder.', '"The hens," said the younger.', '"Once is a bell," the captain said.')).toEqual(
      ['Nuala Deegan', 'Orla Deegan', 'Nuala Deegan']);
    expect(spokenBy('The farmer, Ram Yadav, now 68, was freed. His son, Dinesh Yadav, 34, drove.', 'The elder Yadav came out of jail. "They have widened the road," he said.')).toEqual(['Ram Yadav']);
  });

  it('finds the name of a mother who speaks unannounced', () => {
    expect(resolutions('A boy came out of a drain, his mother said.', 'Brian Otieno was walking home.', '"He asked me whose shoe it was," Millicent Otieno said.')[0]).toBe('his mother => Millicent Otieno');
  });
});

describe('two together', () => {
  it('takes a title of both off, and knows his colleague', () => {
    expect(resolutions('Inspectors Rana Haddad and Peter Osei counted rats.', '"They come out," Haddad said.', 'Osei said that he had counted 31. His colleague said she stopped at forty.')).toEqual(
      ['Haddad => Rana Haddad', 'Osei => Peter Osei', 'His colleague => Rana Haddad']);
  });
});

describe('offices and bodies', () => {
  it('reads an office with its place in brackets', () => {
    expect(spokenBy('Superintendent of Police (Leh) Arvind Rathore came.', '"I closed the file," the officer said.')).toEqual(['Arvind Rathore']);
  });

  it('takes what belongs to a body\'s name into it', () => {
    expect(resolutions('The letters went out when Calder Vale hospital trust moved.', 'The trust said it was sorry.').at(-1)).toBe('The trust => Calder Vale hospital trust');
    expect(resolutions('A hospital trust in the north sent letters to the dead.', 'They went out when Calder Vale NHS trust moved.', 'The trust said it was sorry.').at(-1)).toBe('The trust => Calder Vale NHS trust');
  });

  it('takes no animal for a speaker', () => {
    expect(spokenBy('Rosa Lind shore a wether called Kevin.', '"It is time to go," she said. "He kicks."')).toEqual(['Rosa Lind']);
    expect(spokenBy('Leif Aune shore a wether called Kevin.', '"It is time," he said.')).toEqual(['Leif Aune']);
  });

  it('does not let the one stand for the subject of whom an answer tells', () => {
    expect(spokenBy('Leif Aune shears sheep.', 'Asked what he would tell a kid who wanted to start, he looks down.', '"Bring a hat."')).toEqual(['Leif Aune']);
  });
});
