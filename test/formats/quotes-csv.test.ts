import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesCsv } from '../../src/formats/quotes-csv.js';
import { readCsv } from './csv.js';
import { sampleDocument } from './sample.js';
import { onEveryStory, PIPE, rendered, STORIES, TERMINAL } from './stories.js';

const HEADER = ['file', 'quote', 'kind', 'text', 'speaker', 'speaker_type', 'speaker_role', 'cue', 'addressee', 'start', 'end', 'headline', 'agencies', 'published'];

describe('the reader of these tests', () => {
  it('takes the grammar at its word', () => {
    expect(readCsv('a,"b ""c"", d",\r\n"e\r\nf",,g\r\n')).toEqual([['a', 'b "c", d', ''], ['e\r\nf', '', 'g']]);
    for (const bad of ['a\n', 'a', 'a"b\r\n', '"a\r\n', '"a"b\r\n', 'a\rb\r\n']) expect(() => readCsv(bad), bad).toThrow();
  });
});

describe('quotes-csv', () => {
  it('is a row for every quote', () => {
    const head = 'Harbour pilots end strike after night of talks: union', when = '2024-03-04T07:30:00+00:00';
    expect(readCsv(`${quotesCsv.render(sampleDocument(), PIPE, '')}\r\n`)).toEqual([
      ['kessel.txt', 'q1', 'partial', 'a fair end to a long week', 'Harbour Union', 'organisation', '', 'told', '', '207', '232', head, 'PNA', when],
      ['kessel.txt', 'q2', 'direct', 'We got what we asked for, and nobody lost face', 'Mara Voss', 'person', 'union secretary', 'told', 'reporters', '237', '284', head, 'PNA', when],
      ['kessel.txt', 'q3', 'direct', 'Now the ships have to move', 'Mara Voss', 'person', 'union secretary', 'told', '', '329', '356', head, 'PNA', when],
      ['kessel.txt', 'q4', 'partial', 'a start', 'Odd Lien', 'person', 'port director', 'told', '', '409', '416', head, 'PNA', when],
    ]);
    expect(readCsv(quotesCsv.opening!)).toEqual([HEADER]);
    expect(quotesCsv.render({ ...sampleDocument(), quotes: [] }, PIPE, '')).toBe('');
  });

  it('gives back the very words of every story', () => {
    onEveryStory((story) => {
      const text = rendered(quotesCsv, story);
      const rows = readCsv(text === '' ? '' : `${text}\r\n`);
      expect(rows.map((row) => row[3])).toEqual(story.document.quotes.map(({ parts }) => parts.map((part) => part.text).join(' … ')));
      expect(rows.every((row) => row.length === HEADER.length)).toBe(true);
    });
  }, 120_000);

  it('gives back any text in any cell', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ' ', 'a', '=', '\t', '\'', '😀') }), fc.string({ unit: 'binary' }), (speaker, headline) => {
      const document = sampleDocument();
      const quotes = document.quotes.map((quote) => ({ ...quote, speaker }));
      for (const row of readCsv(`${quotesCsv.render({ ...document, headline, quotes }, PIPE, '')}\r\n`)) expect([row[4], row[11]]).toEqual([speaker, headline]);
    }));
  });

  it('leaves a cell that a spreadsheet would reckon with as it is, and says so', () => {
    const formulas = STORIES.find(({ name }) => name === 'formulas')!;
    expect(formulas.document.quotes.map(({ text }) => text[0])).toEqual(['=', '@', '+', '-']);
    expect(readCsv(`${rendered(quotesCsv, formulas)}\r\n`)[0]![3]).toBe('=1+1 is what they told us');
    expect(quotesCsv.losses!(formulas.document)).toEqual(['q1', 'q2', 'q3', 'q4'].map((id) => `a spreadsheet may take the text of ${id} for a formula: open the file as text`));
    expect(quotesCsv.losses!(sampleDocument())).toEqual([]);
  });

  it('hands a terminal no control character of a story', () => {
    const { document, text } = STORIES.find(({ name }) => name === 'controls')!;
    const shown = quotesCsv.render(document, TERMINAL, text);
    expect(document.quotes.length).toBeGreaterThan(0);
    expect(shown.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });
});
