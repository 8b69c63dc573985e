import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/stages/attribution/analysis.js';
import { storyFrames } from '../../../src/stages/attribution/frame.js';
import { heldFeatures } from '../../../src/stages/attribution/held.js';
import { read } from './read.js';

/** Whether the one run of the sentence is speech, and by which rule. */
function verdictOn(sentence: string) {
  const { runs } = read(sentence);
  expect(runs).toHaveLength(1);
  return { speech: runs[0]!.speech, rule: runs[0]!.rule };
}

describe('a doubtful quotation and the sentence that it stands in', () => {
  it('words that are too weak by themselves are speech in what somebody said', () => {
    expect(verdictOn('His "office" is a bench under a tree.')).toEqual({ speech: false, rule: 'quotes/other-words' });
    expect(verdictOn('His "office" is a bench under a tree, Lind said.')).toEqual({ speech: true, rule: 'quotes/reported' });
  });

  it('words that nobody is said to have said are none', () => {
    expect(verdictOn('The firm runs a "family" of ferries.')).toEqual({ speech: false, rule: 'quotes/unreported' });
  });

  it('what looks like a name stays one in reported speech', () => {
    expect(verdictOn('According to the office, the "Class 2B" list hangs on the door.')).toEqual({ speech: false, rule: 'quotes/other-words' });
  });

  it('a verdict of a rule stands', () => {
    expect(verdictOn('Lind said the boxer, known to his friends as "Hammer", had retired.')).toEqual({ speech: false, rule: 'quotes/named' });
  });
});

it('names the part of the report that the quotation stands in, the complement, and the cue that it would hang on', () => {
  const [frame] = storyFrames(read('Lind said that the "temporary" bridge would stay.')).outer.flat().filter(({ items }) => items.some(({ run }) => run));
  const { links, around } = analyse(frame!);
  const [features] = heldFeatures(frame!, links, around, [frame!.items.findIndex(({ run }) => run)]);
  expect(features).toEqual(expect.arrayContaining(['held that after', 'held say name', 'held lemma say', 'hangs lemma say', 'hangs direct true 6']));
  expect(features).not.toContain('held no');
});

it('says that nothing holds a quotation where no cue is', () => {
  const [frame] = storyFrames(read('The firm runs a "family" of ferries.')).outer.flat().filter(({ items }) => items.some(({ run }) => run));
  const { links, around } = analyse(frame!);
  expect(heldFeatures(frame!, links, around, [frame!.items.findIndex(({ run }) => run)])).toEqual([['held no', 'held no, 0 cues', 'hangs on nothing']]);
});
