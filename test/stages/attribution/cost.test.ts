import { expect, it } from 'vitest';
import { quotes } from '../../../src/stages/quotes/index.js';
import { sentences } from '../../../src/stages/sentences/index.js';
import { blocks } from '../../../src/stages/blocks/index.js';
import { decode } from '../../../src/stages/decode/index.js';
import { analyse } from '../../../src/stages/attribution/analysis.js';
import { storyFrames } from '../../../src/stages/attribution/frame.js';
import { linkCandidates } from '../../../src/stages/attribution/link.js';
import { quoteCandidates } from '../../../src/stages/attribution/quote-link.js';

/** How many candidates are weighed in one sentence without an end, in which everybody says something of everybody. */
function weighed(people: number): { candidates: number; longest: number } {
  const text = Array.from({ length: people }, (_, i) => `Eva Lang${i} told Jan Moss${i} that "it was all over now", and`).join(' ');
  const story = blocks(decode(text, {}));
  for (const block of story.children) block.verdict = { role: 'body', rule: 'classify/test', confidence: 1 };
  sentences(story);
  quotes(story);
  let candidates = 0, longest = 0;
  for (const frame of storyFrames(story).outer.flat()) {
    const { phrases, links, around } = analyse(frame);
    longest = Math.max(longest, frame.items.length);
    for (const { cue } of links) candidates += linkCandidates(frame.items, phrases, cue).length;
    frame.items.forEach((item, quote) => { if (item.run?.speech) candidates += quoteCandidates(frame, quote, links, around).length; });
  }
  return { candidates, longest };
}

it('weighs twice as many candidates in a sentence twice as long, and cuts what is longer than any sentence', () => {
  const once = weighed(200), twice = weighed(400);
  expect(once.candidates).toBeGreaterThan(1000);
  expect(twice.candidates / once.candidates).toBeCloseTo(2, 1);
  expect(twice.longest).toBeLessThanOrEqual(300);
});
