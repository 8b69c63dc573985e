import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/tree.js';
import { textOf } from '../../../src/model/tree.js';
import { untouchedLines } from '../../../src/stages/document/rows.js';
import { viewOf } from '../../../src/text/clean.js';

const block = (text: string): Block => ({
  type: 'block', index: 0, markup: 'text', depth: null, metadata: null, span: { start: 0, end: text.length }, firstLine: 1, lastLine: text.split('\n').length,
  blanksBefore: 0, indent: 0, view: viewOf(text, { start: 0, end: text.length }), verdict: null, score: null, textStart: 0, children: [],
});
const untouched = (text: string, start: number, end: number): string[] => {
  const one = block(text);
  return untouchedLines(text, one, [{ block: one, start, end }]).map(textOf);
};

describe('untouchedLines', () => {
  it('gives the lines that no evidence stands on', () => {
    expect(untouched('By Ana Ruiz |\n  Updated today\r\nShare · Copy link', 3, 11)).toEqual(['Updated today', 'Share · Copy link']);
    expect(untouched('Dam opens\ngates at night\nShare', 0, 14)).toEqual(['Share']);
  });

  it('counts a line after a joined hyphen', () => {
    expect(untouched('Dam re-\nopened on &ldquo;trial&rdquo;', 0, 3)).toEqual(['opened on “trial”']);
  });

  it('gives nothing for a block of one line, or where every line has evidence', () => {
    expect(untouched('By Ana Ruiz | Share', 3, 11)).toEqual([]);
    expect(untouched('Dam opens\ngates at night', 0, 24)).toEqual([]);
  });
});
