import { describe, expect, it } from 'vitest';
import { quotes } from '../../../src/stages/quotes/index.js';
import { sentences } from '../../../src/stages/sentences/index.js';
import { storyOf } from '../../train/story.js';

function runsOf(...lines: string[]) {
  const story = storyOf(lines.join('\n'), () => 'body');
  sentences(story);
  quotes(story);
  return story.runs.map((run) => ({ words: run.block.view.text.slice(run.start, run.end), speech: run.speech, rule: run.rule, kind: run.kind, outer: run.outer !== null }));
}

const only = (line: string) => {
  const runs = runsOf(line);
  expect(runs).toHaveLength(1);
  return runs[0]!;
};

describe('words that somebody spoke or wrote', () => {
  it.each([
    '"The road is closed," the mayor told reporters.',
    'The mayor called the plan "a waste of sand".',
    'The report said the bridge was "beyond repair" and should be torn down.',
    '"No," she replied.',
    'The union denounced the offer as "shameful".',
    'Asked what he would do, he shrugged. "Sleep."',
    'The reporter replied: "He is from Vik."',
    'A sign on the door read: "Closed until the rains."',
    'She said the talks had been "frank" and would go on.',
  ])('%s', (line) => {
    expect(only(line)).toMatchObject({ speech: true });
  });

  it('an answer that stands alone', () => {
    expect(only('"Ferry Junction."')).toMatchObject({ speech: true, rule: 'quotes/stands-alone' });
  });

  it('a long quotation without a cue', () => {
    expect(only('On the wall: "There is a list and anybody may come to the office and read it on any day of the week"')).toMatchObject({ speech: true, rule: 'quotes/sentence' });
  });
});

describe('words in marks that nobody spoke', () => {
  it.each<[string, string]>([
    ['The boxer, known to his friends as "Hammer", retired in May.', 'quotes/named'],
    ['The mayor, alias "El Gordo", did not come.', 'quotes/named'],
    ['It is what sailors know as a "dead horse": a debt.', 'quotes/named'],
    ['The exhibition, titled "Water and Stone", opens on Friday.', 'quotes/named'],
    ['The rangers found a young female called "Mist" in the reeds.', 'quotes/called'],
    ['He has directed the film "Salt and Smoke", which won a prize.', 'quotes/titled-thing'],
    ['The choir sang the song "Home", and people wept.', 'quotes/titled-thing'],
    ['The top prize went to "The Last Ferry", by a student of 19.', 'quotes/other-words'],
    ['The ferry "Santa Rosa" was built in 1988.', 'quotes/titled-thing'],
    ['The court struck out the word "famine".', 'quotes/word'],
    ['The name, which translates as "echo", was chosen by lot.', 'quotes/word'],
    ['Women marched to the shore singing "Yen Salt Yen".', 'quotes/work'],
    ['She is the author of "Odd Ladders: A History of Ropes and Rungs", and lives alone.', 'quotes/work'],
    ['He was on Radio Vik\'s "Late Hour" at ten.', 'quotes/work'],
    ['A mare, whom everyone calls "Old Bess", won.', 'quotes/named'],
    ['The lift, which couriers called "the Plunge", fell.', 'quotes/called'],
    ["The boat is called 'de Reiger', and leaks.", 'quotes/called'],
    ['A school has announced a march named "Nove em ponto" for spring.', 'quotes/named'],
    ['Her horse is called "Almanac".', 'quotes/called'],
    ['The show will be called "Nine Lamps", the mayor said.', 'quotes/called'],
    ['The well was dug under a scheme tagged "Water First".', 'quotes/called'],
    ['The thief is referred to only as "the Owl".', 'quotes/called'],
    ['The notes, which the crew calls "the Bible", are wet.', 'quotes/called'],
    ['The dredger "Grey heron 3" will leave on Monday.', 'quotes/titled-thing'],
    ['In her song «Row, row» a boat is lost.', 'quotes/titled-thing'],
    ['He denied a message, signed "HARBOURS", that said so.', 'quotes/called'],
    ['The trade word for them is "zeds", but nobody says it.', 'quotes/word'],
    ['A vet whom everyone in the village calls "the Comb" came.', 'quotes/named'],
    ['He told "Late Hour" that it was over.', 'quotes/work'],
    ["They called him 'the Kettle', as he never stopped.", 'quotes/called'],
    ['The boat belongs to Rosa "La Tía" Quispe, who rows it.', 'quotes/nickname'],
    ['Councillor Peter "the Rock" Small slept.', 'quotes/nickname'],
  ])('%s', (line, rule) => {
    expect(only(line)).toMatchObject({ speech: false, rule });
  });

  it('but what somebody called a thing is speech', () => {
    expect(only('The senator lashed out at what he called "a circus of lawyers".')).toMatchObject({ speech: true });
  });

  it('a person named Song, or a boat that somebody is beside, is no title', () => {
    expect(only('The comment by Mayor Anna Song "Was uncalled for", he said.').rule).not.toBe('quotes/titled-thing');
    expect(only('She said they could be over the ship "in ten minutes".')).toMatchObject({ speech: true });
  });

  it('a title may be as long as a sentence', () => {
    expect(only('They have posted a paper, "Drip, Drip, Hum: Reports From a Kettle That Outlived Its Owner by Nine Years", on their page.').rule).not.toBe('quotes/sentence');
  });

  it('what a speaker referred to somebody as is speech', () => {
    expect(only('She said the minister, whom she referred to as "a weathercock", would leave.')).toMatchObject({ speech: true });
  });

  it('a height or a screen gives no run at all', () => {
    expect(runsOf('The 6\'2" guard watched it on a 40" screen.')).toEqual([]);
  });

  it('a signature before the closing mark of a display quotation', () => {
    expect(runsOf('"It became possible that he could win.', 'Rosa Lind."').map((run) => run.speech)).toEqual([true, false]);
    expect(runsOf('"It became possible that he could win.', 'Rosa Lind, head of the Vik Harbour Board."').map((run) => run.speech)).toEqual([true, false]);
    expect(runsOf('"It became possible that he could win.', 'Vik rows alone tonight."').map((run) => run.speech)).toEqual([true, true]);
    expect(runsOf('"It is the action that they took," Lind said."').map((run) => run.speech)).toEqual([true, false]);
  });

  it('what is left of a tag has no marks', () => {
    expect(runsOf('">A stadium event. The stands are empty, as the picture shows; one of many.')).toEqual([]);
  });

  it('a line in single marks, where people speak in double ones, is a sub-head', () => {
    expect(runsOf('"It rained," she said. "It stopped."', "'All Is Lost.'").map((run) => run.speech)).toEqual([true, true, false]);
    expect(runsOf('"It rained," she said. "It stopped."', "'We sank,' said Pell. 'All is lost.'").map((run) => run.speech)).toEqual([true, true, true, true]);
    expect(runsOf("'It rained,' she said.", "'All is lost.'").map((run) => run.speech)).toEqual([true, true]);
  });

  it('a title inside a quotation is a run of its own, and no quote', () => {
    expect(runsOf('"I never wanted to make \'Rocky\'," she said.')).toMatchObject([
      { words: "I never wanted to make 'Rocky',", speech: true, outer: false },
      { words: 'Rocky', speech: false, rule: 'quotes/inside-another', outer: true },
    ]);
  });
});

describe('kind', () => {
  it.each<[string, 'direct' | 'partial']>([
    ['"The road is closed," the mayor said.', 'direct'],
    ['"Enough."', 'direct'],
    ['The mayor said: "We will not pay".', 'direct'],
    ['"None," he replied.', 'direct'],
    ['"We will not pay", the mayor said.', 'direct'],
    ['The clerk answered, "None".', 'direct'],
    ['The envoy called it "Armageddon," and left.', 'partial'],
    ['She said it was "a small cousin" of the other.', 'partial'],
    ['He said nobody would "sleep in the open tonight."', 'partial'],
    ['The crew was "white as paper," a witness said.', 'partial'],
  ])('%s', (line, kind) => {
    expect(only(line).kind).toBe(kind);
  });

  it('a paragraph that goes on from the one before is direct', () => {
    expect(runsOf('“We asked him why.', '“then he left,” she said.').map((run) => run.kind)).toEqual(['direct', 'direct']);
  });
});

it('gives a line that is all marks up without weighing it', () => {
  const runs = runsOf('"a" '.repeat(500));
  expect(runs).toHaveLength(500);
  expect(runs.every((run) => !run.speech && run.rule === 'quotes/crowded-marks')).toBe(true);
});
