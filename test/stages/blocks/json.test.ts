import { describe, expect, it } from 'vitest';
import { blocks } from '../../../src/stages/blocks/index.js';
import { parseDocument } from '../../../src/pipeline.js';

const HEADLINE = 'Quay of Tornu closes for eleven days';
const TELL = 'The quay will close for eleven days, the harbour authority said on Friday.';
const QUOTE = '"We could not wait for a third crane," harbour master Selma Okafor said.';
const MORE = 'Ferries will call at the fish market until the cranes are mended, she said.';

const FORMS: Readonly<Record<string, string>> = {
  'a feed, indented': JSON.stringify({ version: '1.1', title: 'Quay Post', items: [{ id: '412', title: HEADLINE, date_published: '2024-10-18T16:53:00+02:00', authors: [{ name: 'Ana Ruiz' }], content_text: [TELL, QUOTE, MORE].join('\n\n'), tags: ['harbour'] }] }, null, 2),
  'a search’s answer on one line': JSON.stringify({ status: 'ok', articles: [{ source: { id: null, name: 'Quay Post' }, author: 'Ana Ruiz', title: HEADLINE, publishedAt: '2024-10-18T16:53:00+02:00', content: `<p>${[TELL, QUOTE, MORE].join('</p><p>')}</p>` }, { title: 'Squid prices rise', author: 'Tom Hale', content: 'Squid is dear, the traders at the market said on Thursday.' }] }),
  'paragraphs in a list': JSON.stringify({ headline: HEADLINE, author: 'Ana Ruiz', published: '2024-10-18T16:53:00+02:00', body: [TELL, QUOTE, MORE], related: ['Squid prices rise at the market'] }, null, 2),
};

describe('a record in JSON', () => {
  it.each(Object.entries(FORMS))('%s', (_, text) => {
    const story = parseDocument(text);
    expect(story.headline).toBe(HEADLINE);
    expect(story.byline).toEqual([{ name: 'Ana Ruiz' }]);
    expect(story.timestamp?.utc).toBe('2024-10-18T14:53:00Z');
    expect(story.body.map((one) => one.text)).toEqual([TELL, QUOTE, MORE]);
    expect(story.quotes.map((one) => one.speaker)).toEqual(['Selma Okafor']);
  });

  it('with its characters escaped', () => {
    const text = FORMS['paragraphs in a list']!.replace('\\"We', '\\u201cWe').replace(',\\" harbour', ',\\u201d harbour');
    expect(parseDocument(text).body[1]!.text).toBe('“We could not wait for a third crane,” harbour master Selma Okafor said.');
  });

  it('cut off in the middle still gives what it has', () => {
    const text = FORMS['a feed, indented']!;
    expect(parseDocument(text.slice(0, text.indexOf('she said.') + 9)).body.map((one) => one.text)).toEqual([TELL, QUOTE, MORE]);
  });
});

it('a story that opens with a bracket is no record', () => {
  const text = `[Editor: this is old]\n\n${TELL}`;
  expect(blocks({ path: null, text, encoding: 'utf-8', sha256: '', warnings: [] }).children.map((block) => block.view.text)).toEqual(['[Editor: this is old]', TELL]);
});
