import { describe, expect, test } from 'vitest';
import { indirect, inWords, read } from './read.js';

describe('reported speech', () => {
  test.each([
    ['a clause behind that', 'Roshan Adhikari warned that the slope was still moving.', 'Roshan Adhikari', 'warned', ['the slope was still moving']],
    ['a bare clause', 'Police said they had no suspect.', 'Police', 'said', ['they had no suspect']],
    ['the clause first', 'Half of the district is without power, the city\'s emergency service says.', 'the city\'s emergency service', 'says', ['Half of the district is without power']],
    ['a hearer and a place before the clause', 'Her father, Col Tate, told AAP from Hobart he had been asleep.', 'Col Tate', 'told', ['he had been asleep']],
    ['in a statement', 'The ministry in a statement on Friday said it would move the pupils.', 'The ministry', 'said', ['it would move the pupils']],
    ['inserted in its clause', 'The virus, doctors said, had spread to three towns.', 'doctors', 'said', ['The virus', 'had spread to three towns']],
    ['according to, first', 'According to a university spokesperson, that discovery was reported at the time.', 'a university spokesperson', 'According to', ['that discovery was reported at the time']],
    ['according to, with ages behind it', 'According to police, the man, aged 34, was driving without a licence.', 'police', 'According to', ['the man, aged 34, was driving without a licence']],
    ['according to, last', 'Wheat prices rose 6 pct, according to a survey by an industry newspaper.', 'a survey by an industry newspaper', 'according to', ['Wheat prices rose 6 pct']],
    ['what follows a semicolon', 'Hamas has said it will not disarm; nobody was surprised.', 'Hamas', 'said', ['it will not disarm']],
    ['a postmodified subject', 'Customs officers at the port of Trieste said they had found live tortoises.', 'Customs officers at the port of Trieste', 'said', ['they had found live tortoises']],
    ['quoted as saying', 'State television quoted a security official as saying that two men had been arrested.', 'a security official', 'saying', ['two men had been arrested']],
    ['who asked not to be named', 'A trader in Surabaya, who asked not to be named, said inspectors had come twice.', 'A trader in Surabaya', 'said', ['inspectors had come twice']],
  ])('%s', (_, text, speaker, cue, content) => {
    expect(indirect(text)).toContainEqual(expect.objectContaining({ speaker, cue, content, polarity: 'asserted' }));
  });

  test('a second cue of the same speaker has its own content', () => {
    const found = indirect('He said urine tests on the pair came back negative, adding that the case was being investigated.');
    expect(found.map(({ speaker, cue, content }) => [speaker, cue, ...content])).toEqual([
      ['He', 'said', 'urine tests on the pair came back negative'],
      ['He', 'adding', 'the case was being investigated'],
    ]);
  });

  test('who is cited is not the speaker', () => {
    const [report] = indirect('Japan\'s Kyodo News, citing a Chinese trader, reported Saturday that two villages had been cleared.');
    expect(report).toMatchObject({ speaker: 'Japan\'s Kyodo News', cue: 'reported', content: ['two villages had been cleared'], citing: 'a Chinese trader' });
  });

  test('citing between the cue and its clause', () => {
    const [report] = indirect('Reuters reported on Tuesday, citing two importers, that tenders had been cancelled.');
    expect(report).toMatchObject({ speaker: 'Reuters', content: ['tenders had been cancelled'], citing: 'two importers' });
  });

  test.each([
    ['She denied that the bridge had been closed.', 'denied', 'deny'],
    ['The NIS declined to confirm the report.', 'declined', 'decline'],
    ['The army did not say how many soldiers had died.', 'declined', 'say'],
  ])('polarity: %s', (text, polarity, lemma) => {
    expect(indirect(text)).toContainEqual(expect.objectContaining({ polarity, lemma }));
  });

  test.each([
    'Nobody was hurt.',
    'He said it.',
    'Mr. Kelkar declined to comment.',
    'The boxer, known to his friends as a quiet man, won the prize.',
    'The rise reported last week was small.',
    'The reserve will be sold in March, and mills must return the grain.',
  ])('nothing is reported in: %s', (text) => {
    expect(indirect(text)).toEqual([]);
  });
});

test('the hearer at the end of what was declined', () => {
  expect(indirect('The NIS declined to confirm the report to AFP.')).toEqual([
    expect.objectContaining({ speaker: 'The NIS', cue: 'declined', polarity: 'declined', addressee: 'AFP', content: ['to confirm the report'] }),
  ]);
});

test('a verb that no list knows is a cue between a quotation and its speaker', () => {
  expect(inWords(read('"My son was only twelve," quavered Lakshmi Devi, holding his bag.').turns[0]!.attribution!)).toMatchObject({ speaker: 'Lakshmi Devi', lemma: 'quaver' });
  expect(inWords(read('"My son was only twelve," Lakshmi Devi wept.').turns[0]!.attribution!)).toMatchObject({ speaker: 'Lakshmi Devi', lemma: 'weep' });
});
