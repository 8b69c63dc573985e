import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/model/tree.js';
import { told } from './told.js';

describe('a speaker whom another sentence names', () => {
  /** `rule: mention` of every attribution of a quotation, in order. */
  const handed = (...paragraphs: string[]): string[] => told(...paragraphs).turns.map(({ attribution }) => `${attribution?.rule}: ${attribution?.speaker ? textOf(attribution.speaker) : null}`);

  it('points at the words that name them, and says what told it', () => {
    expect(handed('"Did you weigh it?" asked Judge Ines Falk.', '"Twice," Omar Sayed said.', '"On which scale?"', '"My mother\'s."'))
      .toEqual(['attribution/content-before: Judge Ines Falk', 'attribution/content-before: Omar Sayed', 'attribution/taking-turns: Ines Falk', 'attribution/taking-turns: Omar Sayed']);
  });

  it('keeps the cue of the sentence that leaves the speaker out', () => {
    const story = told('Nadia Okoro arrives late and smiles.', 'As Okoro likes to say, "Salt keeps whatever we forget to eat."');
    expect(story.turns.map(({ speaker, attribution: told }) => [speaker?.name, told?.speaker ? textOf(told.speaker) : null, told?.cue?.lemma])).toEqual([['Nadia Okoro', 'Okoro', 'say']]);
    expect(story.attributions).toEqual([story.turns[0]!.attribution]);
  });
});
