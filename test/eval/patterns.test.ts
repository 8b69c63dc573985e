import { describe, expect, test } from 'vitest';
import { patternsOf } from './patterns/describe.mjs';

/** `text` with ⟦the words of the case⟧, {source} and <cue> marked; other quoted words of the same turn in ⟪ ⟫. */
function marked(text: string): Set<string> {
  const found: Record<string, [number, number][]> = { run: [], part: [], source: [], cue: [] };
  let plain = '';
  const open: { kind: string; at: number }[] = [];
  for (const piece of text.split(/([⟦⟧⟪⟫{}<>])/u)) {
    const start = { '⟪': 'part', '⟦': 'run', '{': 'source', '<': 'cue' }[piece];
    if (start) open.push({ kind: start, at: plain.length });
    else if (/^[⟧⟫}>]$/u.test(piece)) {
      const { kind, at } = open.pop()!;
      found[kind]!.push([at, plain.length]);
    } else plain += piece;
  }
  const run = found['run']![0]!;
  const parts = [...found['part']!, run].sort((a, b) => a[0] - b[0]);
  return patternsOf({ text: plain, run, parts, source: found['source']![0] ?? null, cue: found['cue']![0] ?? null });
}

describe('the pattern of a quotation', () => {
  test.each([
    ['{Ada Lund} <said>: "⟦The bridge is shut.⟧"', ['source-cue-content']],
    ['<According to> {Ada Lund}, "⟦the bridge is shut⟧".', ['cue-source-content']],
    ['"⟦The bridge is shut⟧,” {she} <said>.', ['X said after', 'pronoun']],
    ['"⟦The bridge is shut⟧," <said> {the mayor}.', ['said X', 'unnamed']],
    ['"⟦The bridge⟧," {the Roads Ministry} <said>, "⟪is shut⟫."', ['split', 'organisation']],
    ['"⟪The bridge⟫," {Ada Lund} <said>, "⟦is shut⟧."', ['split']],
    ['{Ada Lund} was angry. "⟦The bridge is shut⟧."', ['previous sentence']],
    ['{Ada Lund} was angry.\n\n"⟦The bridge is shut⟧."', ['previous sentence']],
    ['{The mayor} <said> it was "⟦shut⟧', ['source-cue-content', 'unnamed', 'missing mark']],
    ["{Ada Lund} <said>: '⟦The bridge is shut.⟧'", ['source-cue-content', 'British marks']],
    ['"⟦The bridge is shut.⟧\n\n"⟪And it stays shut⟫," {Ada Lund} <said>.', ['X said after', 'multi-paragraph']],
    ['LUND: ⟦The bridge is shut.⟧', ['no speaker', 'without marks']],
  ])('%s', (text, patterns) => {
    expect(marked(text)).toEqual(new Set(patterns));
  });
});
