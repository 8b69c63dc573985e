import { describe, expect, test } from 'vitest';
import { storyFrames } from '../../../src/stages/attribution/frame.js';
import { nounPhraseAt } from '../../../src/stages/attribution/noun-phrases.js';
import { read } from './read.js';

/** The noun phrase that starts with the first occurrence of `word`. */
function phraseFrom(text: string, word: string): string | null {
  const { items } = storyFrames(read(text)).outer[0]![0]!;
  const phrase = nounPhraseAt(items, items.findIndex((item) => item.text === word));
  return phrase && text.slice(items[phrase.start]!.start, items[phrase.end - 1]!.end);
}

describe('noun phrases without a tagger', () => {
  test.each([
    ['A spokesperson for the company said trees were down.', 'A', 'A spokesperson for the company'],
    ['The Ministry of Agriculture, Forestry and Fisheries said it will lend.', 'The', 'The Ministry of Agriculture, Forestry and Fisheries'],
    ['A person familiar with the rescue said so.', 'A', 'A person familiar with the rescue'],
    ['Reuters reports that it rained.', 'Reuters', 'Reuters'],
    ['Another replied that it rained.', 'Another', 'Another'],
    ['Kenya\'s top court on Monday threw it out.', 'Kenya\'s', 'Kenya\'s top court'],
    ['Seoul and Washington said so.', 'Seoul', 'Seoul and Washington'],
    ['Noriko Sakaki of Gunma said so.', 'Noriko', 'Noriko Sakaki'],
    ['The police report said so.', 'The', 'The police report'],
    ['The mayor shot back at once.', 'The', 'The mayor'],
    ['He said so.', 'He', 'He'],
    ['In a letter the council said so on Tuesday.', 'the', 'the council'],
  ])('%s', (text, word, phrase) => {
    expect(phraseFrom(text, word)).toBe(phrase);
  });
});
