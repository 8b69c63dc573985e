import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePoints } from '../../src/model/code-points.js';

/** Text of every plane, and halves of surrogate pairs that stand alone. */
const anyText = fc.array(fc.constantFrom('a', 'é', '\n', '한', '😀', '👩‍🚀', '\uD83D', '\uDE00', '\uFEFF')).map((parts) => parts.join(''));

describe('CodePoints', () => {
  it('counts what stands before an offset as Python and jq do', () => {
    const points = new CodePoints('a😀b');
    expect([0, 1, 3, 4].map((at) => points.at(at))).toEqual([0, 1, 2, 3]);
    expect(points.length).toBe(3);
  });

  it('counts a surrogate that stands alone as one', () => {
    const points = new CodePoints('\uDE00a\uD83Db\uD83D');
    expect([0, 1, 2, 3, 4, 5].map((at) => points.at(at))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('agrees with spreading the text, at every offset between characters', () => {
    fc.assert(fc.property(anyText, (text) => {
      const points = new CodePoints(text);
      let units = 0;
      for (const [i, character] of [...text].entries()) {
        expect(points.at(units)).toBe(i);
        units += character.length;
      }
      expect(points.at(units)).toBe(points.length);
    }));
  });
});
