import { describe, expect, it } from 'vitest';
import { resolutions, spokenBy, told } from './told.js';

describe('names', () => {
  it('gives the short form the fullest name, without titles', () => {
    expect(spokenBy('Transport Minister Datuk Lim Wei Jie opened the pier.', '"Nobody should sleep in a canteen," Lim said.')).toEqual(['Lim Wei Jie']);
    expect(spokenBy('Dr. Khalid bin Omar Al Shamsi led the work.', '"We won the trust first," Dr. Al Shamsi said.')).toEqual(['Khalid bin Omar Al Shamsi']);
    expect(spokenBy('Ana María de la Vega keeps bees near Soria.', '"They know me," De la Vega said.')).toEqual(['Ana María de la Vega']);
    expect(spokenBy('The pupil, Ahmed Jassim al-Tamimi, broke his wrist.', '"It leans to the left," Tamimi said.')).toEqual(['Ahmed Jassim al-Tamimi']);
  });

  it('finds people who are called by their given name or by the father\'s family name', () => {
    expect(spokenBy('Tigist Alemu, who won on Sunday, handed her medal back.', '"I believed him," Tigist said.')).toEqual(['Tigist Alemu']);
    expect(spokenBy('Muhammad Faiz bin Osman, 23, was on board.', '"I thought it was the tour," said Muhammad Faiz.')).toEqual(['Muhammad Faiz bin Osman']);
    expect(spokenBy('Jorge Luis Camacho Peña, a clown, led the march.', '"We are professionals," Camacho said.')).toEqual(['Jorge Luis Camacho Peña']);
  });

  it('keeps two people of one family name apart', () => {
    expect(spokenBy(
      'Deputy Mayor Sahr Bangura wants the stalls cleared. Councillor Fatmata Bangura speaks for the traders.',
      '"That is a lie," Sahr Bangura said.',
      '"Twice, then," Ms Bangura said.',
      '"We shall see," the deputy mayor said.',
    )).toEqual(['Sahr Bangura', 'Fatmata Bangura', 'Sahr Bangura']);
    expect(spokenBy('Bronwyn Hale, 36, was brought ashore.', 'Her father, Col Hale, was asleep when the phone rang. "I dropped it," he said.')).toEqual(['Col Hale']);
  });

  it('takes a full name that comes only later', () => {
    expect(spokenBy('"It is too early," Ruiz said.', 'Ana Ruiz, a geologist, has studied the hill for years.')).toEqual(['Ana Ruiz']);
  });

  it('reads names that are days or months', () => {
    expect(spokenBy('The director, Le Thi Thu, was cautious.', '"Now we shall see," Thu said.')).toEqual(['Le Thi Thu']);
    expect(spokenBy('Prime Minister Theresa May left early.', '"I have a train," May said.')).toEqual(['Theresa May']);
  });

  it('does not take a sentence\'s first word for a name', () => {
    expect(resolutions('Prosecutors say the cargo had shifted.')).toEqual(['Prosecutors => Prosecutors']);
    expect(told('Prosecutors say the cargo had shifted.').speakers[0]?.type).toBe('group');
    expect(spokenBy('Second-placed Hirut Desta wanted none of it. "They were uphill," Hirut said.')).toEqual(['Hirut Desta']);
  });

  it('keeps a nickname in marks inside the name', () => {
    expect(spokenBy('"It has no engine," said Rosa "La Tía" Quispe, owner of a boat.', '"Nor oars," she said.')).toEqual(['Rosa "La Tía" Quispe', 'Rosa "La Tía" Quispe']);
  });

  it('takes the portfolio of a minister off, whatever it is', () => {
    expect(spokenBy('The Assembly asked Minister of Rural Works Odd Brekke about the pump.', '"It pumps," Brekke said.')).toEqual(['Odd Brekke']);
    expect(told('Minister for Youth and Sports Ana Ruiz said that it rained.').speakers[0]?.name).toBe('Ana Ruiz');
    expect(told('Acting Under Secretary Leif Aune said that it rained.', 'Petty Officer 2nd Class Wren Soto said that it poured.').speakers.map(({ name }) => name)).toEqual(['Leif Aune', 'Wren Soto']);
  });

  it('believes a title elsewhere that an unheard-of name is a person\'s', () => {
    expect(spokenBy('Opposition member Xhoi Vrr Dhal drew the chair\'s attention to it.', '"It is a roll," Ms Vrr Dhal said.')).toEqual(['Xhoi Vrr Dhal']);
  });

  it('lets kin be part of what somebody with one name is called', () => {
    expect(spokenBy('The price rose, according to a baker who asked to be called only Uncle Pell.', '"I held the sack," he said.')).toEqual(['Uncle Pell']);
  });

  it('reads the Dutch particle with its apostrophe, and knows the short form of two family names', () => {
    expect(spokenBy('"He knows why," said Henk van \'t Hof, 66.', 'Fenna van \'t Veer frowned. "It is an engine," Van \'t Hof said.')).toEqual(["Henk van 't Hof", "Henk van 't Hof"]);
    expect(spokenBy('Lawyer María Inés de la Torre Olmos rose.', 'De la Torre held up a photograph. "It reads," she said.')).toEqual(['María Inés de la Torre Olmos']);
  });

  it('takes an office "of" a body for no body', () => {
    const story = told('Also speaking, the Chairman of the Salt Water Forum in the state, Chief Simon Agber, blamed the cost of nylon.', '"We are not thieves," he said.');
    expect(story.turns[0]?.speaker?.name).toBe('Simon Agber');
    expect(story.speakers.map(({ type }) => type)).not.toContain('organisation');
  });
});

describe('phrases', () => {
  it('finds the person who holds the office', () => {
    expect(spokenBy('The order was written by Justice Annamma Kurian.', '"The record is full," the judge observed.')).toEqual(['Annamma Kurian']);
    expect(spokenBy('Mayor Hank Vesely kept the key. Deputy Mayor Ida Brandt did not know.', '"I will not drown," the mayor said.')).toEqual(['Hank Vesely']);
    expect(spokenBy('Hüseyin Karadağ, who heads the Honey Producers\' Association, loaded the hives.', 'Others slept. "Bees go to bed early," the association\'s chairman said.')).toEqual(['Hüseyin Karadağ']);
  });

  it('does not make a lesser office of one who has left it', () => {
    expect(spokenBy('Rui Moreira Lopes, a retired judge, bought four dictionaries.', '"One never knows," the judge said.')).toEqual(['Rui Moreira Lopes']);
  });

  it('finds the person of whom only the age is told', () => {
    expect(spokenBy('Yves Le Goff climbs 262 steps every night.', '"I only wind it," the 67-year-old said.')).toEqual(['Yves Le Goff']);
    expect(spokenBy('Ana Soler found her boots at three.', '"It is like shopping," said the 44-year-old grower from Baeza.')).toEqual(['Ana Soler']);
  });

  it('takes a noun that varies a name for the one spoken of last, and an office that nobody holds for somebody new', () => {
    expect(spokenBy('Dale Marsh lost the vote on Tuesday.', '"I will be back," the Ohio billionaire said.')).toEqual(['Dale Marsh']);
    expect(spokenBy('Dale Marsh lost the vote on Tuesday.', '"I have two children," the mother-of-two said.')).toEqual(['the mother-of-two']);
    expect(spokenBy('Dale Marsh lost the vote on Tuesday.', '"One transformer is a puddle," the shift foreman told our reporter.')).toEqual(['the shift foreman']);
  });

  it('joins a description to the name that follows it', () => {
    expect(spokenBy('The captain of a ferry that sank told a court it was "not my job".', 'Rodel Cruz, 52, is charged with imprudence.')).toEqual(['Rodel Cruz']);
    expect(resolutions('An orchestra has dismissed a robot, its director said Tuesday.', 'Hwang Min-jeong, artistic director of the orchestra, had hired it in March.')).toContain('its director => Hwang Min-jeong');
    expect(spokenBy('A driver stuck there, who gave his name only as Gaz, waited.', '"I live on mints," he said.')).toEqual(['Gaz']);
  });

  it('names the unnamed by the phrase of their first mention', () => {
    expect(spokenBy('A diplomat who asked not to be named said a figure existed.', '"It is written in pencil," the diplomat said.')).toEqual(['A diplomat']);
    expect(spokenBy('A buyer at one oil mill agreed to talk.', '"I stopped asking," he said.')).toEqual(['A buyer at one oil mill']);
  });

  it('keeps a relative apart from the one whose relative it is', () => {
    expect(spokenBy('Anvi Rane, 9, won the game.', 'Her mother, Dr Smita Rane, hid the phone. "She corrects the grammar," she said.')).toEqual(['Smita Rane']);
    expect(spokenBy('Shi Guoping copies murals.', 'His wife was not pleased. "She told me the truck paid," he said.')).toEqual(['Shi Guoping']);
  });

  it('finds the holder of an office that stands in capitals', () => {
    expect(spokenBy('Deputy Finance Minister Leif Aune spoke at noon.', '"It balances," the Deputy Minister said.')).toEqual(['Leif Aune']);
    expect(spokenBy('The Speaker, Rosa Lind, rang the bell. "Order," said the Speaker.', 'Aune: "A point of order, Madam Speaker."', 'The Speaker: "Sit."')).toEqual(['Rosa Lind', 'Aune', 'Rosa Lind']);
  });

  it('makes a doctor of Dr', () => {
    expect(spokenBy('Dr Rosa Lind of the harbour clinic met a mother.', '"She sang," the doctor told us.')).toEqual(['Rosa Lind']);
  });

  it('names one of several by the name behind the comma', () => {
    expect(spokenBy('Fishermen have lost a week. One of them, Leif Aune, recalled a storm.', '"It took the mast," he said.')).toEqual(['Leif Aune']);
  });

  it('knows by its end that a noun is a person', () => {
    expect(spokenBy('Jo Hahn measures echoes. "I have three," he said.', 'An elderly herdsman said there had been four.', '"One was mine," he said.')).toEqual(['Jo Hahn', 'An elderly herdsman']);
  });

  it('joins the lead\'s junior minister to the minister of the next paragraph', () => {
    expect(spokenBy('A junior minister has apologised for a sandwich.', 'Minister of State Leif Aune told deputies it was cheese.', '"Old cheese," the minister said.')).toEqual(['Leif Aune']);
  });

  it('hears the name that a man gave, also behind a second phrase for him', () => {
    expect(spokenBy('The home had no light when its generator man relented.', 'The man, who gave his name as Pell Marsh, was ashamed.', '"I turned it on," he said.')).toEqual(['Pell Marsh']);
    expect(spokenBy('Its manager, who would give only his first name, Rubel, claimed the sand was bought "with receipts".')).toEqual(['Rubel']);
  });

  it('tells the latter from the former', () => {
    expect(spokenBy('The road service points at the water agency. The latter said the stream "is on no list".')).toEqual(['the water agency']);
    expect(spokenBy('Rosa Lind then met Jo Hahn. The former said it was "late".')).toEqual(['Rosa Lind']);
  });

  it('knows a father by his daughter, a nephew by his uncle, a lawyer\'s client', () => {
    expect(spokenBy('The log is of Leif Aune, the operator of the lift, and his daughter Signe, who was in the cabin.', '"We have stopped," says Signe Aune.', '"I see that," answers her father.')).toEqual(['Signe Aune', 'Leif Aune']);
    expect(resolutions('"He hit me," said Pell Marsh, 24.', '"There was no drum," replied Odd Marsh, 31, his uncle.', 'The nephew said he bore no grudge.').at(-1)).toBe('The nephew => Pell Marsh');
  });

  it('takes a second name for the one who has just spoken', () => {
    expect(spokenBy('Jorhat MP Hemanta Das said he would raise it. "It is called an express," the Congress leader said.')).toEqual(['Hemanta Das']);
    expect(spokenBy('Rosa Lind said it was late. "We know," a spokesman said.')).toEqual(['a spokesman']);
  });

  it('names a description by the name before its cue', () => {
    expect(resolutions('A petition drew ten names. Its organiser, the mayor\'s aunt Bev Marsh, insists that they are real.').at(-1)).toBe('the mayor\'s aunt Bev Marsh => Bev Marsh');
  });

  it('takes "mother-of-two" and the body of an office off', () => {
    expect(spokenBy('Grandmother-of-nine Maureen Pell blasted: "It is a disgrace."')).toEqual(['Maureen Pell']);
    expect(told('Leader of Opposition in the Rivers Assembly Ana Ruiz said that it rained.').speakers.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });

  it('takes the insider for the source, the 71-year-old for whoever it was', () => {
    expect(spokenBy('A source close to the talks told us that a bank had bid.', '"It was a no," the insider said.')).toEqual(['A source close to the talks']);
    expect(spokenBy('Gerald Pell had the last rock in his hand.', '"I yelled," said the 71-year-old skip.')).toEqual(['Gerald Pell']);
  });

  it('finds the name behind a clause, behind a bare title, behind "is"', () => {
    expect(spokenBy('The reporter who wrote the piece, Lena Marsh, replied: "He is from Vik."')).toEqual(['Lena Marsh']);
    expect(told('Associate Professor, Dr Rosa Lind, who heads a group, suggested that it rained.').speakers.map(({ name }) => name)).toEqual(['Rosa Lind']);
    expect(spokenBy('Tonight\'s presenter is Rosa Lind, a former student.', '"Good evening," the presenter says.')).toEqual(['Rosa Lind']);
  });
});

describe('bodies', () => {
  it('gives the proper name, without article, owner or kind', () => {
    expect(resolutions('The Ministry of Agriculture, Forestry and Fisheries said it would lend wheat.', 'Mills must return it, the ministry said.')).toEqual([
      'The Ministry of Agriculture, Forestry and Fisheries => Ministry of Agriculture, Forestry and Fisheries', 'the ministry => Ministry of Agriculture, Forestry and Fisheries']);
    expect(resolutions('South Korea\'s Yonhap news agency reported that troops had moved.')).toEqual(['South Korea\'s Yonhap news agency => Yonhap']);
  });

  it('knows the short form in brackets and by its letters', () => {
    expect(resolutions('The Korea Institute of Robotics said the score was damp.', 'KIR said it was sorry.')[1]).toBe('KIR => Korea Institute of Robotics');
    expect(resolutions('The Melaka River and Coastal Development Corporation (PPSPM) said boats would be inspected.', 'PPSPM said it was sorry.')[1]).toBe('PPSPM => Melaka River and Coastal Development Corporation');
  });

  it('leaves a descriptive phrase as it stands', () => {
    expect(spokenBy('It is "a significant threat", the president\'s office said.')).toEqual(['the president\'s office']);
  });

  it('goes on with "it"', () => {
    expect(resolutions('Lancashire County Council says 214 schools are shut.', 'It said more would follow.')[1]).toBe('It => Lancashire County Council');
  });

  it('knows a company by its trade, and a party by the name behind it', () => {
    expect(spokenBy('Pell Marsh said it would defend the claim "at length".', '"We were deceived," the accountancy firm said.')).toEqual(['Pell Marsh', 'Pell Marsh']);
    expect(spokenBy('Aune\'s party, the Rural Alliance (RA), said the tender was "short".')).toEqual(['Rural Alliance']);
  });

  it('gives a writing the words that tell what it is', () => {
    expect(spokenBy('He read from a letter of thanks sent by a hotel. "The guests are happy," it says.')).toEqual(['a letter of thanks']);
  });

  it('does not take a union for the company', () => {
    expect(spokenBy('The glass works of Verrerie Pell closed, Verrerie Pell said.', '"They chose the night," said Grégory Lens of the socialist union FGT.', 'The company said it had closed "for safety".').at(-1)).toBe('Verrerie Pell');
  });

  it('reads what the subject of the sentence before says', () => {
    expect(spokenBy('The logbook was shown on a screen. For 4 March it says: "Brake normal."')).toEqual(['The logbook']);
  });
});

it('tells role, type and mentions of a speaker', () => {
  const [speaker] = told('"It is crucial," said Lim Eul-chul, a professor at the Institute for Far Eastern Studies.', '"It drives them," he told AFP.').speakers;
  expect(speaker).toMatchObject({ name: 'Lim Eul-chul', role: 'a professor at the Institute for Far Eastern Studies', type: 'person' });
  expect(speaker!.mentions.map((at) => at.block.view.text.slice(at.start, at.end))).toEqual(['Lim Eul-chul', 'he']);
  expect(told('Foreign Ministry spokeswoman Parisa Sadeghian said talks would resume.').speakers[0]?.role).toBe('Foreign Ministry spokeswoman');
});
