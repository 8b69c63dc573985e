import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTree, reasons } from '../../../src/pipeline.js';
import { chance, contributions, readForest } from '../../../src/stages/classify/trees.js';

describe('what a feature did to a score', () => {
  // Two trees of depth 2 over the features a and b, small enough to follow by hand.
  const forest = readForest({ depth: 2, base: 0.5, features: ['a', 'b'], trees: ['0:1 1:2 0:3|-1 -2 3 4', '1:0 0:5 1:9|0 1 2 3'] }, ['a', 'b']);

  it('is how far each fork took the mean of the leaves', () => {
    // Tree 1: a=0 goes left (mean -1.5 of 1), b=7 goes right (-2). Tree 2: b=7 goes right (2.5 of 1.5), there b again, left (2).
    expect([...contributions(forest, Float32Array.of(0, 7))]).toEqual([-2.5, -0.5 + 1 - 0.5]);
  });

  it('adds up to the score', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 2, maxLength: 2 }), (values) => {
      const row = Float32Array.from(values);
      const odds = 0.5 + 1 + 1.5 + contributions(forest, row).reduce((sum, moved) => sum + moved, 0);
      expect(chance(forest, row)).toBeCloseTo(1 / (1 + Math.exp(-odds)), 6);
    }));
  });
});

it('tells a paragraph from a menu by what weighed most', () => {
  const paragraph = 'The council voted on Tuesday to keep the night bus after three hours of debate, said the mayor, who had asked for the money in March.';
  const story = parseTree(`Home\nSport\nWeather\nCouncil votes to keep the night bus\n\n${paragraph}\n\nNobody spoke against the plan, which costs the town less than a new crossing.\n`);
  const why = reasons(story);
  const sum = (text: string) => why.get(story.children.find((block) => block.view.text === text)!)!.reduce((total, { weight }) => total + weight, 0);
  expect(sum(paragraph)).toBeGreaterThan(0);
  expect(sum('Weather')).toBeLessThan(0);
});
