import { describe, expect, it } from 'vitest';
import { brat } from '../../src/formats/brat.js';
import { PAGE, sampleDocument } from './sample.js';
import { onEveryStory, PIPE, readPage, rendered } from './stories.js';

/** The text-bound lines as [id, type, spans, text]. Throws at a line that the format does not know. */
function readBrat(text: string): Map<string, { type: string; spans: [number, number][]; text: string }> {
  const bound = new Map<string, { type: string; spans: [number, number][]; text: string }>();
  for (const line of text === '' ? [] : text.split('\n')) {
    const match = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t([^\t]+)$|^(E\d+)\t\S+:T\d+(?: (?:Source|Cue|Content):T\d+)+$|^A\d+\tPolarity E\d+ \w+$|^#\d+\tAnnotatorNotes T\d+\t[^\t]+$/.exec(line);
    if (!match) throw new Error(`no line of brat: ${line}`);
    if (match[1]) bound.set(match[1], { type: match[2]!, spans: match[3]!.split(';').map((span) => span.split(' ').map(Number) as [number, number]), text: match[4]! });
    else for (const [id] of line.matchAll(/\bT\d+/g)) if (match[5] && !bound.has(id)) throw new Error(`${id} is used before it is there`);
  }
  return bound;
}

describe('brat', () => {
  it('writes an event for each attribution, with the names that PolNeAR uses', () => {
    const { attributions, ...rest } = sampleDocument();
    expect(brat.render({ ...rest, attributions: [attributions[2]!, { ...attributions[1]!, speaker: null }] }, PIPE, PAGE).split('\n')).toEqual([
      'T1\tSource 499 501\tHe',
      'T2\tCue 502 508\tdenied',
      'T3\tContent 514 544\tthe port had paid the strikers',
      'T4\tAttribution 502 508\tdenied',
      'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3',
      'A1\tPolarity E1 denied',
      '#1\tAnnotatorNotes T1\tOdd Lien',
      'T5\tCue 183 187\tsaid',
      'T6\tContent 447 497\tthe backlog of 40 ships would be cleared by Friday',
      'T7\tAttribution-no-source 183 187\tsaid',
      'E2\tAttribution-no-source:T7 Cue:T5 Content:T6',
    ]);
    expect(brat.render({ ...rest, attributions: [] }, PIPE, PAGE)).toBe('');
  });

  it('cuts a stretch at the ends of lines, and leaves white space beside them out', () => {
    const text = '😀 The board said: "It held \r\n\t 😀 all night\u2028and nobody went," and no more.';
    const { attributions: [one], ...rest } = sampleDocument();
    const content = { text: '', start: 18, end: 60, parts: [{ start: 18, end: 46 }, { start: 47, end: 60 }] };
    const lines = brat.render({ ...rest, attributions: [{ ...one!, content }] }, PIPE, text).split('\n');
    expect(lines.filter((line) => line.includes('Content '))).toEqual(['T3\tContent 18 26;31 42;43 46;47 60\t"It held 😀 all night and nobody went,"']);
  });

  it('joins parts that touch', () => {
    const { attributions: [one], ...rest } = sampleDocument();
    const content = { text: '', start: 0, end: 9, parts: [{ start: 0, end: 4 }, { start: 4, end: 6 }, { start: 7, end: 9 }] };
    expect(brat.render({ ...rest, attributions: [{ ...one!, content }] }, PIPE, PAGE)).toContain('\tContent 0 6;7 9\tSubscr be\n');
  });

  it('slices the input to the text of every line, whatever the page holds', () => {
    onEveryStory((story) => {
      const points = Array.from(`${story.hasMark ? '\ufeff' : ''}${story.text}`);
      for (const { spans, text } of readBrat(rendered(brat, story)).values()) {
        expect(spans.map(([start, end]) => points.slice(start, end).join('')).join(' ')).toBe(text);
        expect(text).not.toMatch(/[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/);
        for (const [i, [start, end]] of spans.entries()) expect(start < end && (i === 0 || spans[i - 1]![1] < start)).toBe(true);
      }
    });
  }, 120_000);

  it('counts a byte-order mark, as the program does; not one that is gone from the UTF-8 that it needs', () => {
    const { document, text } = readPage('\ufeffBus stays\n\n"The bus stays," said Ana Ruiz, the mayor.\n'), source = (mark: boolean, encoding = 'utf-8') =>
      brat.render({ ...document, input: { ...document.input!, encoding } }, PIPE, text, mark).split('\n')[0];
    expect([source(false), source(true), source(true, 'utf-16le')]).toEqual(['T1\tSource 33 41\tAna Ruiz', 'T1\tSource 34 42\tAna Ruiz', 'T1\tSource 33 41\tAna Ruiz']);
  });

  it('tells of a file that brat would read otherwise', () => {
    const document = sampleDocument();
    expect(brat.losses!(document)).toEqual([]);
    expect(brat.losses!({ ...document, input: { ...document.input!, encoding: 'utf-16le' } })).toEqual(['brat reads UTF-8, and this file is utf-16le: convert it to UTF-8 and lay the annotations beside that']);
  });
});
