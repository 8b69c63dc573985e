import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/index.js';
import { textOf } from '../../../src/model/tree.js';
import { inWords, read, turnsOf } from './read.js';

/** What the first quotation is attributed to. */
function first(text: string) {
  const turn = read(text).turns[0]!;
  if (!turn.attribution) return null;
  const { speaker, cue, addressee, kind } = inWords(turn.attribution);
  return { speaker, cue, addressee, kind };
}

describe('who said it, in the quotation\'s own sentence', () => {
  test.each([
    ['content-source-cue', '"We want them to go home on both legs," Onishi said.', 'Onishi', 'said', null],
    ['content-cue-source', '"The roof leaks," said Maria Lindqvist, the company\'s chief executive, in an interview.', 'Maria Lindqvist', 'said', null],
    ['source-cue-content', 'He added: "We will rebuild the whole street."', 'He', 'added', null],
    ['told, with a hearer', '"We asked over the line at noon," ministry spokesperson Ryu Seo-jin told reporters.', 'ministry spokesperson Ryu Seo-jin', 'told', 'reporters'],
    ['the hearer without the place', '"Nobody should panic," Lars Holm told reporters in Oslo.', 'Lars Holm', 'told', 'reporters'],
    ['age between name and cue', '"I paid for that pool," Vesely, 74, told the council.', 'Vesely', 'told', 'the council'],
    ['apposition between name and cue', '"We heard a bang," Li Wei, a shopkeeper, told the Beijing News.', 'Li Wei', 'told', 'the Beijing News'],
    ['name behind its description', 'The operator\'s lawyer, R. Sivanathan, said "both sets were working".', 'R. Sivanathan', 'said', null],
    ['description in front of a name, inverted', '"It was not ours," said the museum\'s director, Carmen Ipanaqué.', 'Carmen Ipanaqué', 'said', null],
    ['titles stay', '"We stand ready," U.S. Secretary of State Maria Cole said.', 'U.S. Secretary of State Maria Cole', 'said', null],
    ['question mark before the cue', '"Where?" Fatmata Koroma asked.', 'Fatmata Koroma', 'asked', null],
    ['unnamed', '"The movement of troops has begun," an NIS source told Yonhap.', 'an NIS source', 'told', 'Yonhap'],
    ['a body', 'This poses "a significant security threat to us all," the president\'s office said in a statement.', 'the president\'s office', 'said', null],
    ['cue with a particle', '"Then I won\'t drown," the mayor shot back.', 'the mayor', 'shot back', null],
    ['quoted as saying: the quoted one speaks', '"Rain falls where it falls," the agency quoted an unnamed official of the bureau as saying.', 'an unnamed official of the bureau', 'saying', null],
    ['which, behind what it means', 'Prosecutors relied on a letter, which said "the driver was never asked about it".', 'a letter', 'said', null],
    ['a name and a colon', 'Cabahug: "How many life jackets were on board, captain?"', 'Cabahug', null, null],
    ['a signature', '"Maybe we can build a wall around the whole lot of them." — Steve Quinlan', 'Steve Quinlan', null, null],
    ['in the words of', 'It was, in the words of one diplomat, "a very polite failure".', 'one diplomat', 'words of', null],
  ])('%s', (_, text, speaker, cue, addressee) => {
    expect(first(text)).toMatchObject({ speaker, cue, addressee });
  });

  test.each([
    ['a phrase in the reported clause', 'Kim Yong-hyun told lawmakers that it was "highly likely" that the report was true.', 'Kim Yong-hyun', 'told'],
    ['called it', 'Kenya\'s top court threw out a petition on Monday, calling it "premature and speculative".', 'Kenya\'s top court', 'calling'],
    ['reported behind the clause', 'North Korea has decided to send "large-scale troops" to Russia, South Korea\'s Yonhap news agency reported Friday.', 'South Korea\'s Yonhap news agency', 'reported'],
  ])('%s is mixed, not indirect', (_, text, speaker, cue) => {
    expect(first(text)).toMatchObject({ kind: 'mixed', speaker, cue });
    expect(read(text).attributions.filter((a) => a.kind === 'indirect')).toEqual([]);
  });
});

describe('who said it, in another sentence', () => {
  test('the sentence before names the speaker of a bare quotation', () => {
    const [turn] = read('The driver, reached by phone, put it otherwise. "Which road?"').turns;
    expect(turn!.attribution).toMatchObject({ cue: null, rule: 'attribution/previous-sentence' });
    expect(inWords(turn!.attribution!).speaker).toBe('The driver');
  });

  test('the paragraph before does, too', () => {
    expect(turnsOf(read('Nyirongo, already at the door, turned round.\n\n"Which office?"'))).toEqual([{ runs: ['Which office?'], speaker: 'Nyirongo' }]);
  });

  test.each([
    ['"The car was warmer than the house." Those were the words of Hatice Demirel, a retired teacher.', 'Hatice Demirel'],
    ['"My brother counts when he is afraid." So spoke Yusuf, who gave only his first name.', 'Yusuf'],
    ['"They asked for our names three times." Demirel\'s neighbour, a welder, shrugged as he said it.', 'Demirel\'s neighbour'],
  ])('the sentence behind it does: %s', (text, speaker) => {
    expect(turnsOf(read(text))[0]!.speaker).toBe(speaker);
  });

  test('answers without a name are left to whoever takes turns', () => {
    const story = read('"Where?" Fatmata Koroma asked.\n\n"Ferry Junction."\n\n"Ferry Junction is a swamp."');
    expect(turnsOf(story)).toEqual([
      { runs: ['Where?'], speaker: 'Fatmata Koroma' },
      { runs: ['Ferry Junction.'], speaker: null },
      { runs: ['Ferry Junction is a swamp.'], speaker: null },
    ]);
  });

  test('a colon behind nobody does not make a pause the speaker', () => {
    expect(turnsOf(read('The father told the judge he did not own a drone. Then, after a pause: "One dog. It was my dog."'))[0]!.speaker).toBe('The father');
  });
});

describe('who said it, where no cue tells', () => {
  test.each([
    ['Standing in for the mayor, Ana Ruiz landed a sharp dig at "my dear neighbours across the river".', 'Ana Ruiz'],
    ['"We have no boat," said Ana Ruiz. In the north, by contrast, "everybody has two".', 'Ana Ruiz'],
  ])('no word that opens a sentence, and no circumstance, hides the speaker: %s', (text, speaker) => {
    expect(turnsOf(read(text)).at(-1)!.speaker).toBe(speaker);
  });

  test('a paragraph that ends in a colon hands its speaker on', () => {
    expect(turnsOf(read('Ana Ruiz, already on her way home, posted this:\n\n"Nobody can climb in such a wind."'))[0]!.speaker).toBe('Ana Ruiz');
  });
});

describe('a relative pronoun for the speaker', () => {
  test('"who" is the mention, the words that it stands for are kept', () => {
    const { speaker } = read('The plan was drawn up by Ana Ruiz, who said the ferry would sail.').attributions[0]!;
    expect(textOf(speaker!)).toBe('Ana Ruiz');
    expect(textOf(speaker!.relative!)).toBe('who');
  });

  test('the document shows it as it stands, and names who is meant', () => {
    const { attributions } = parse('Ferry plan drawn up\n\nOSLO, May 3 - The plan was drawn up by Ana Ruiz, who said the ferry would sail in the spring.\n\nIt has been waited for since the bridge was closed.');
    expect(attributions.map(({ speaker }) => [speaker!.text, speaker!.name])).toEqual([['who', 'Ana Ruiz']]);
  });
});
