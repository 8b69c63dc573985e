import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/stages/sentences/index.js';
import { quotations } from '../../../src/text/quotations.js';
import { storyOf } from '../../train/story.js';

/** The sentences of every line, all of them story. */
function divide(...lines: string[]): string[][] {
  const story = storyOf(lines.join('\n'), () => 'body');
  sentences(story);
  return story.children.map((block) => block.children.map((sentence) => block.view.text.slice(sentence.start, sentence.end)));
}

describe('a sentence is the reporter’s', () => {
  it('keeps a quotation of several sentences with its cue', () => {
    expect(divide('"I was there. I saw it," she said. "It was a Monday. It rained." Nobody spoke.')).toEqual([['"I was there. I saw it," she said.', '"It was a Monday. It rained."', 'Nobody spoke.']]);
  });

  it('keeps a quotation whole that goes on in the next paragraph', () => {
    expect(divide('“We waited. Then a man came.', '“He left. We stayed,” she said.')).toEqual([['“We waited. Then a man came.'], ['“He left. We stayed,” she said.']]);
  });

  it('goes on dividing behind a quotation that lost its closing mark', () => {
    expect(divide("''It was dark. I counted. So spoke Yusuf, 9. He gave no other name.")).toEqual([["''It was dark. I counted.", 'So spoke Yusuf, 9.', 'He gave no other name.']]);
  });
});

it('gives every sentence its tokens, and leaves blocks outside the story alone', () => {
  const story = storyOf('He said so. "Go home," he said.\nShare this', (line) => (line === 1 ? 'body' : 'share'));
  sentences(story);
  expect(story.children.map((block) => block.children.map((sentence) => sentence.children.map((token) => token.text)))).toEqual([
    [['He', 'said', 'so', '.'], ['"', 'Go', 'home', ',', '"', 'he', 'said', '.']],
    [],
  ]);
});

it('starts behind a dateline', () => {
  const story = storyOf('LIMA, May 4 (EFE) -- It rained. It stopped.', () => 'body', () => 21);
  sentences(story);
  expect(story.children[0]!.children.map((sentence) => [sentence.start, sentence.end])).toEqual([[21, 31], [32, 43]]);
});

it('puts every token into one sentence, in order, and divides no closed quotation', () => {
  const piece = fc.constantFrom('"', '“', '”', "'", ' ', ' ', ', ', '. ', '? ', 'He ', 'said ', 'Mr. ', 'U.S. ', 'Name', 'word ', '3.5 ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('').trim()), (text) => {
      const story = storyOf(text, () => 'body');
      sentences(story);
      const block = story.children[0];
      if (!block) return;
      const { text: line } = block.view;
      expect(block.children.flatMap((sentence) => sentence.children.map((token) => token.text)).join('')).toBe(line.replace(/\s/g, ''));
      block.children.forEach((sentence, i) => {
        expect(sentence.start).toBeGreaterThanOrEqual(block.children[i - 1]?.end ?? 0);
        for (const token of sentence.children) expect(token.start >= sentence.start && token.end <= sentence.end).toBe(true);
      });
      for (const run of quotations([line], [0])[0]!.filter((each) => each.closed && !each.outer)) {
        expect(block.children.some((sentence) => sentence.start <= run.outerStart && run.outerEnd <= sentence.end)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
