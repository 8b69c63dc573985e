import { describe, expect, it } from 'vitest';
import { inWords, read } from './read.js';

const attributions = (text: string): ReturnType<typeof inWords>[] => read(text).attributions.map(inWords);

describe('where a content begins', () => {
  it.each(['about 300 people had died', 'around two dozen houses had burned', 'about 120 metres of road had gone'])('with the word before an amount: said %s', (content) => {
    expect(attributions(`Eva Lang said ${content}.`)).toMatchObject([{ kind: 'indirect', cue: 'said', content: [content] }]);
  });

  it('with the reporter\'s words beside a fragment', () => {
    const content = 'about 120 metres of road had gone and that it would take "at least two days" to open a single lane';
    expect(attributions(`Eva Lang said ${content}.`)).toMatchObject([{ kind: 'mixed', content: [content] }]);
  });

  it('behind "about" where it names the matter', () => {
    expect(attributions('Eva Lang said about the plan that it was dead.')).toMatchObject([{ content: ['it was dead'] }]);
  });

  it('behind the one who is told to do something, not at an opening circumstance', () => {
    expect(attributions('After a silence that the clerk timed at 14 seconds, Judge Villa told him to answer.'))
      .toMatchObject([{ speaker: 'Judge Villa', addressee: 'him', content: ['to answer'] }]);
  });

  it.each(['🔥', '⚡️', '-', '•', '➡️'])('behind the bullet %s', (bullet) => {
    expect(attributions(`${bullet} Half of the town is without power, the Zharyk Service said.`)).toMatchObject([{ content: ['Half of the town is without power'] }]);
  });
});

describe('whose words they are', () => {
  it.each([
    ['Jan Moss recalled hearing a child shout "eine Welle!" before the two boats collided.', 'a child', 'shout', 'eine Welle!'],
    ['He recalled that a child had shouted "there is a boat!" before the crash.', 'a child', 'shouted', 'there is a boat!'],
  ])('a cry belongs to the one who cries: %s', (sentence, speaker, cue, words) => {
    const story = read(sentence);
    expect(story.runs.map(({ kind }) => kind)).toEqual(['direct']);
    expect(story.turns[0]!.attribution && inWords(story.turns[0]!.attribution)).toMatchObject({ kind: 'direct', speaker, cue, content: [`"${words}"`] });
  });

  it('a volunteer who says something is no cry', () => {
    expect(attributions('Jan Moss recalled that a volunteer said "a few words" at the pier.')).toContainEqual(expect.objectContaining({ kind: 'mixed' }));
  });
});

describe('coordinated reports', () => {
  it('each have their own cue, hearer, polarity and content', () => {
    const denied = 'as "imaginary" a report that the two sides had agreed on a price in June';
    expect(attributions(`"Everything was on the table, water included," the minister told reporters, and rejected ${denied}.`)).toMatchObject([
      { kind: 'direct', speaker: 'the minister', cue: 'told', addressee: 'reporters', polarity: 'asserted', content: ['"Everything was on the table, water included,"'] },
      { kind: 'mixed', speaker: 'the minister', cue: 'rejected', addressee: null, polarity: 'denied', content: [denied] },
    ]);
  });

  it('each have their fragment', () => {
    expect(attributions('Spokeswoman Eva Lang told reporters Vienna would take its share "at every table there is," and rejected as "imaginary" a report that the two sides had agreed in June.')).toMatchObject([
      { cue: 'told', addressee: 'reporters', content: ['Vienna would take its share "at every table there is,"'] },
      { speaker: 'Spokeswoman Eva Lang', cue: 'rejected', polarity: 'denied', content: ['as "imaginary" a report that the two sides had agreed in June'] },
    ]);
  });

  it('a noun behind the mark is no report', () => {
    expect(attributions('Eva Lang dismissed as "nonsense" claims that the bridge was closed.')).toMatchObject([{ kind: 'mixed', cue: 'dismissed', content: ['as "nonsense" claims that the bridge was closed'] }]);
  });
});

describe('where a content ends', () => {
  it.each([
    ['Eva Lang told the court that counting lifeboats was "not my job", in the sharpest exchange yet of a trial that has gripped the city.', 'counting lifeboats was "not my job"'],
    ['Eva Lang said "it was fixed" in a statement.', '"it was fixed"'],
    ['Eva Lang said the plan was "dead" in the water.', 'the plan was "dead" in the water'],
    ['Eva Lang said the driver had turned off the engine and asked everybody to be quiet.', 'the driver had turned off the engine and asked everybody to be quiet'],
    ['Eva Lang said Jan Moss had locked the door and told everybody to go home.', 'Jan Moss had locked the door and told everybody to go home'],
  ])('%s', (sentence, content) => {
    expect(attributions(sentence)[0]!.content).toEqual([content]);
  });

  it('where the speaker herself goes on to ask for something', () => {
    expect(attributions('Eva Lang said she had seen the letter and urged the mayor to resign.')).toMatchObject([
      { cue: 'said', content: ['she had seen the letter'] }, { speaker: 'Eva Lang', cue: 'urged', content: ['the mayor to resign'] },
    ]);
  });

  it('where the speaker goes on to keep something back', () => {
    expect(attributions('Eva Lang said the delays involved plants in Spain and Japan but would not identify the customers.')).toMatchObject([
      { cue: 'said', polarity: 'asserted', content: ['the delays involved plants in Spain and Japan'] },
      { speaker: 'Eva Lang', cue: 'identify', polarity: 'declined', content: ['the customers'] },
    ]);
  });

  it.each([
    ['It was, Jan Moss said on Friday, "like seeing dogs fly".', ['It was', '"like seeing dogs fly"']],
    ['Watching the game was, Eva Lang said, "like seeing cows dance".', ['Watching the game was', '"like seeing cows dance"']],
  ])('behind the words that an inserted attribution parts: %s', (sentence, content) => {
    expect(attributions(sentence)).toMatchObject([{ kind: 'mixed', content }]);
  });

  it('gives a gift to nobody that listens', () => {
    expect(attributions('The minister promised to send large sums to Poland.')).toMatchObject([{ addressee: null, content: ['to send large sums to Poland'] }]);
  });
});

describe('citing', () => {
  it.each([
    ['The ministry said the road was closed, citing security reasons.', null],
    ['A diplomat said a figure had been put on paper, citing the confidential nature of the talks.', null],
    ['The ministry said the road was closed, citing the police.', 'the police'],
    ['The paper reported on Friday that the road was closed, citing two importers.', 'two importers'],
    ['A boy was pulled from the sea, Reuters reports, citing the coastguard.', 'the coastguard'],
    ['The daily Kurier reported that the road was closed, citing Graz\'s spy agency.', 'Graz\'s spy agency'],
  ])('names a source, not a reason: %s', (sentence, citing) => {
    expect(attributions(sentence)[0]!.citing).toBe(citing);
  });
});

describe('who the subject is', () => {
  it.each([
    ['In Vienna Eva Lang said the pier would be closed.', 'Eva Lang'],
    ['In Berlin Chancellor Olaf Meyer said the pier would be closed.', 'Chancellor Olaf Meyer'],
    ['In New York Eva Lang has said: "The pier will be closed."', 'Eva Lang'],
    ['In South Korea Park said the pier would be closed.', 'Park'],
    ['In New York, Eva Lang said the pier would be closed.', 'Eva Lang'],
    ['Dutch chip equipment maker Varden said sales were weak.', 'Dutch chip equipment maker Varden'],
    ['Saint Peter Lang said the pier would be closed.', 'Saint Peter Lang'],
  ])('not the place, and the whole phrase: %s', (sentence, speaker) => {
    expect(attributions(sentence)).toMatchObject([{ speaker }]);
  });
});

describe('what is no report', () => {
  it.each(['Many young Austrians seek to avoid military service.', 'The company plans to close the plant in May.', 'The coach offered to train her.', 'Austria has agreed to pay for the bridge.'])('a plan or a deed: %s', (sentence) => {
    expect(attributions(sentence)).toEqual([]);
  });

  it('but a promise is', () => {
    expect(attributions('The company promised to keep the plant open.')).toMatchObject([{ cue: 'promised', content: ['to keep the plant open'] }]);
  });
});
