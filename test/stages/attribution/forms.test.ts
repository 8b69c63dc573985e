import { describe, expect, it } from 'vitest';
import { indirect } from './read.js';

/** speaker, cue, content, polarity of every attribution without quoted words. */
const found = (text: string) => indirect(text).map(({ speaker, cue, content, polarity }) => [speaker, cue, content.join(' … '), polarity]);

describe('nouns report', () => {
  it.each([
    ['The mayor rejected his claim that the bridge was unsafe.', ['his', 'claim', 'the bridge was unsafe', 'asserted']],
    ["The minister's denial that the dam had been neglected did not help.", ["The minister", 'denial', 'the dam had been neglected did not help', 'denied']],
    ['The city faced allegations that it had burned the files.', [null, 'allegations', 'it had burned the files', 'asserted']],
  ])('%s', (text, attribution) => {
    expect(found(text)).toContainEqual(attribution);
  });

  it('but not where they tell where something was said', () => {
    expect(found('Police said in a statement that two men had been held.')).toEqual([['Police', 'said', 'two men had been held', 'asserted']]);
  });
});

describe('nobody is named', () => {
  it('behind a passive: the subject is part of what is said', () => {
    expect(found('The captain is said to have left the ship first.')).toEqual([[null, 'said', 'The captain … to have left the ship first', 'asserted']]);
  });

  it('behind an adverb of hearsay', () => {
    expect(found('The ferry was reportedly carrying 90 people.')).toEqual([[null, 'reportedly', 'The ferry was … carrying 90 people', 'asserted']]);
  });

  it('but the one who is told is the hearer', () => {
    expect(indirect('Residents were told by police that the road would open at noon.')).toMatchObject([{ speaker: 'police', cue: 'told', addressee: 'Residents', content: ['the road would open at noon'] }]);
  });
});

describe('the source stands behind its words', () => {
  it.each([
    ['In nearby Poltown, noise complaints have dropped by half, town records showed.', 'town records', 'noise complaints have dropped by half'],
    ['The fraud office has been gathering documents since January, two people with direct knowledge of the matter said.', 'two people', 'The fraud office has been gathering documents since January'],
    ['A couple walked the tunnel after both ends were closed, officials and members of the party said on Thursday.', 'officials and members of the party', 'A couple walked the tunnel after both ends were closed'],
    ['The museum will review the results in April, the Tan Dan (People) newspaper reported on Friday.', 'the Tan Dan (People) newspaper', 'The museum will review the results in April'],
  ])('%s', (text, speaker, content) => {
    const [one] = found(text);
    expect(one![0]).toBe(speaker);
    expect(one![2]).toContain(content);
  });
});

describe('the speaker is found', () => {
  it.each([
    ['past brackets', 'Gov. John Lind (R-OH) said the road would open.', 'Gov. John Lind'],
    ['past a long description', 'But a rider who was in the same race, 13, and whose name is being withheld because of his age, said no such order had reached him.', 'a rider'],
    ['past whom it cites', 'News website Harbourline, quoting a district official, reported last week that 74 others were held.', 'News website Harbourline'],
  ])('%s', (_, text, speaker) => {
    expect(found(text).map(([who]) => who)).toEqual([speaker]);
  });
});

describe('the content begins', () => {
  it.each([
    ['behind a time of speaking', 'The cannery said last week it would drop its night shift.', 'it would drop its night shift'],
    ['behind a hearer and a conference call', 'Inspector Francine Stone told reporters on a conference call that her staff found no theft.', 'her staff found no theft'],
    ['at "there"', 'A herdsman said there had been four echoes.', 'there had been four echoes'],
    ['at a noun that could be a verb', 'Femke Draaisma said lock gates had burst.', 'lock gates had burst'],
  ])('%s', (_, text, content) => {
    expect(found(text)[0]![2]).toBe(content);
  });

  it('before a name in passing, which is no call', () => {
    expect(found('Cora Villa said the nets, locally called ghosts, had trapped turtles.')).toEqual([['Cora Villa', 'said', 'the nets, locally called ghosts, had trapped turtles', 'asserted']]);
  });
});
