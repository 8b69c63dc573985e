import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inStory } from '../../../src/model/tree.js';
import { resolutions, spokenBy, told } from './told.js';

describe('pronouns', () => {
  it('means the speaker of the sentence before', () => {
    expect(spokenBy('Goh Boon Teck, who runs four boats, said fuel costs had doubled. "The minister pays nothing," he added.')).toEqual(['Goh Boon Teck']);
  });

  it('agrees in gender, also where a nearer person does not', () => {
    expect(spokenBy('Ines Cardoza met Todd Brannigan at the door.', '"It was open," she said.')).toEqual(['Ines Cardoza']);
    expect(spokenBy('Bronwyn Tate was brought up, Major Etienne Vella said.', '"She apologised to the divers," he said.')).toEqual(['Etienne Vella']);
    expect(spokenBy('Norazlina binti Kassim started the petition.', 'Her husband, Azhar, counts. "She came home at six," he said.')).toEqual(['Azhar']);
  });

  it('learns the gender of a name that it does not know', () => {
    expect(spokenBy('Tourist Xq Vrrl had no such plans: she has booked again. Paul Hart has too.', '"It does not strike twice," she said.')).toEqual(['Xq Vrrl']);
  });

  it('goes on with whoever spoke before, past a subject of the same sentence', () => {
    expect(spokenBy('An elderly man fainted, a hospital official said. All were "in stable condition", he added.')).toEqual(['a hospital official']);
  });

  it('lets the one who was told to answer speak', () => {
    expect(spokenBy('Rodel Magbanua, 52, is charged.', 'Judge Arturo Villamor told him to answer.', '"The mate\'s," he said.')).toEqual(['Rodel Magbanua']);
  });

  it('does not mean somebody who is only spoken of inside the quotation', () => {
    expect(spokenBy('Rosa Lind runs the shop.', '"Karin Holm never pays," she said.', '"And Karin Holm knows it," she said.')).toEqual(['Rosa Lind', 'Rosa Lind']);
  });

  it('means the name behind it where its clause comes first', () => {
    expect(spokenBy('Odessa Crane feeds the squirrel. "I have almonds," she said.', 'Asked about it as she boarded a helicopter, Vice President Helen Strand smiled.', '"Both thumbs," she shouted.')[1]).toBe('Helen Strand');
  });

  it('does not mean the owner of a thing', () => {
    expect(spokenBy('The clerk, Amadu Koroma, the cousin of Sahr Koroma, rang the bell.', '"Address the chair," he said.')).toEqual(['Amadu Koroma']);
  });

  it('means the one whom an attribution named far back in its sentence', () => {
    expect(spokenBy('The clerk, Amadu Koroma, confirmed the letter. He sent it on.', 'That would be the harbour board, whose engineer in the old town of Vik, Leif Aune, said 600 bags had been bought.', '"They were on their way," he said.')).toEqual(['Leif Aune']);
  });

  it('does not mean the paper that reported it', () => {
    expect(resolutions('In Vik, the Weather Office forecast snow, DPA reported. It advised drivers "to stay at home".').at(-1)).toBe('It => Weather Office');
  });

  it('does not mean an object behind the subject', () => {
    expect(spokenBy('Rosa Lind showed the judge a picture. "It reads well," she remarked.')).toEqual(['Rosa Lind']);
  });

  it('does not answer its own question', () => {
    expect(spokenBy('Judge Leif Aune rose. Lawyer Jo Hahn sat.', '"And who will taste them?" Hahn asked.', '"The clerk," he said.')).toEqual(['Jo Hahn', 'Leif Aune']);
  });

  it('makes a person of a name that might be a body\'s', () => {
    expect(spokenBy('Xhoi Vrrl was less patient.', '"Ninety a day," he fumed.')).toEqual(['Xhoi Vrrl']);
  });

  it('does not mean a code or a logbook that "says" something', () => {
    expect(resolutions('Leif Aune agreed that the code of practice calls for ninety.', 'His team had 38 lifts to see, he said.').at(-1)).toBe('he => Leif Aune');
  });

  it('does not mean the one of whom its own clause tells', () => {
    expect(spokenBy('Rosa Lind wrote a memoir. In it a clerk whom she calls K. rings the bell.', '"It rang twice," she says.')).toEqual(['Rosa Lind']);
  });
});

describe('turns without an attribution', () => {
  it('alternate where two people are talking', () => {
    expect(spokenBy(
      '"You loved that goat," Margaret Dunmore said.', '"It is a bridge," Alan Dunmore told her.', '"You cried at the vet\'s."', '"I had hay fever."',
    )).toEqual(['Margaret Dunmore', 'Alan Dunmore', 'Margaret Dunmore', 'Alan Dunmore']);
    expect(spokenBy('"It will have water," Sahr Koroma said.', '"Where?" Fatmata Koroma asked.', '"Ferry Junction."')).toEqual(['Sahr Koroma', 'Fatmata Koroma', 'Sahr Koroma']);
  });

  it('answer in an exchange of short words with somebody whose words were only reported', () => {
    expect(spokenBy('Paul Anstey says that Linda Grieve slept through it all.', '"I did not sleep," she says.', '"You snored."', '"That was the peacock."')).toEqual(['Linda Grieve', 'Paul Anstey', 'Linda Grieve']);
  });

  it('go on with one speaker where the words are many', () => {
    expect(spokenBy('"It went from blue to brown to nothing within a second," Joost Haan said.', 'Tate asked each of them to describe a meal, Haan said.', '"By dawn we were on desserts."')).toEqual(['Joost Haan', 'Joost Haan']);
  });

  it('go on behind a line that is no part of the story, where no mark closed them', () => {
    expect(spokenBy('"It was eleven cubits away," Rosa Lind said.', '"I wrote it. I took the cards home.', 'For all the news, follow our channel.', '"By Sunday there was nothing left."')).toEqual(['Rosa Lind', 'Rosa Lind', 'Rosa Lind']);
  });

  it('belong to whoever speaks before the colon of the paragraph before, or before a question of the reporter', () => {
    expect(spokenBy('In a statement the harbour trust said:', '"It was our error."')).toEqual(['the harbour trust']);
    expect(spokenBy('"I am waiting," said Rosa Lind.', 'What does it show?', '"A hat."')).toEqual(['Rosa Lind', 'Rosa Lind']);
  });

  it('belong to the subject of the sentence before', () => {
    expect(spokenBy('Esther Nyirongo, already at the door, turned round.', '"Which office?"')).toEqual(['Esther Nyirongo']);
    expect(spokenBy('The driver, reached by phone, put it otherwise. "Which road?"')).toEqual(['The driver']);
  });

  it('belong to nobody where the talk is everybody\'s', () => {
    expect(spokenBy('In the queue for soup the talk was all of the same thing. "Is your stair standing?"')).toEqual([null]);
  });

  it('belong to the speaker of the same words where they stand in a sub-head', () => {
    expect(spokenBy('# "Not a China story"', 'Marleen Postma rejected that. "This is not a China story," she said.')).toEqual(['Marleen Postma', 'Marleen Postma']);
  });
});

const WORDS = ['Ana Ruiz', 'Kim', 'Mr', 'Dr.', 'the', 'judge', 'her', 'mother', ',', '.', '"', '“', '”', 'said', 'he', 'She', 'it', 'who', 'of', 'Ministry', "'s", '’', '(', ')', '61', 'and', 'told', 'A', 'driver', 'al-', 'de la', '\n\n', '🐐'];

it('finds for any text speakers whose mentions stand in the story, in order', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
    const text = words.join(' ').split('\n\n').map((p) => p.trim()).filter((p) => p !== '');
    if (text.length === 0) return;
    const story = told(text.join(' '));
    for (const speaker of story.speakers) {
      expect(speaker.name).not.toBe('');
      speaker.mentions.forEach((at, i) => {
        expect(inStory(at.block)).toBe(true);
        expect(at.end).toBeGreaterThan(at.start);
        const before = speaker.mentions[i - 1];
        if (before && before.block === at.block) expect(at.start).toBeGreaterThanOrEqual(before.end);
      });
    }
    for (const turn of story.turns) if (turn.speaker) expect(story.speakers).toContain(turn.speaker);
    for (const speaker of story.resolved.values()) expect(story.speakers).toContain(speaker);
  }), { numRuns: 200 });
});
