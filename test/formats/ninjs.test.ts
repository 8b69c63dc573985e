import { describe, expect, it } from 'vitest';
import { ninjs } from '../../src/formats/ninjs.js';
import { hasSchema, ninjsValidator } from './ninjs-schema.js';
import { sampleDocument } from './sample.js';
import { onEveryStory, PIPE, readPage, rendered } from './stories.js';

const item = (document = sampleDocument()) => JSON.parse(ninjs.render(document, PIPE, ''));
const DAY = { raw: 'Oct 18, 2024', local: '2024-10-18', offset: null, utc: null, precision: 'day' } as const;

describe.skipIf(!hasSchema)('by the schema of the IPTC', () => {
  const valid = hasSchema ? ninjsValidator() : () => true;

  it('every story is sound', () => {
    onEveryStory((story) => {
      const value = JSON.parse(rendered(ninjs, story));
      expect({ story: story.name, errors: valid(value) ? [] : ('errors' in valid && valid.errors) }).toEqual({ story: story.name, errors: [] });
    });
  }, 120_000);

  it('the sample is, with everything filled in; and the schema does refuse what it should', () => {
    const document = sampleDocument();
    const full = item({ ...document, deck: 'A deck', dateline: { raw: 'KESSEL --', place: 'KESSEL', date: null }, updated: document.timestamp, notes: [{ kind: 'embargo', text: 'Not before noon', start: 0, end: 0 }] });
    expect(valid(full)).toBe(true);
    expect(valid({ ...full, versionCreated: '2024-03-04T07:30:00' })).toBe(false);
    expect(valid({ ...full, quotes: [] })).toBe(false);
    expect(valid({ ...full, uri: 'no uri' })).toBe(false);
  });
});

describe('ninjs', () => {
  it('says who, where and when', () => {
    const document = { ...sampleDocument(), deck: 'Ships wait', dateline: { raw: 'KESSEL, March 4 (PNA) --', place: 'KESSEL', date: 'March 4' } };
    const { bodies, standard, ...rest } = item(document);
    expect(rest).toEqual({
      uri: 'ni:///sha-256;qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo',
      type: 'text',
      contentCreated: '2024-03-04T07:30:00+00:00',
      versionCreated: '2024-03-04T07:30:00+00:00',
      language: 'en',
      headlines: [{ role: 'main', value: 'Harbour pilots end strike after night of talks: union' }, { role: 'deck', value: 'Ships wait' }],
      by: 'Ines Okoro',
      located: 'KESSEL',
      infoSources: [{ name: 'Philippine News Agency', role: 'agency', literal: 'PNA' }, { name: 'Tarn Wire/PNA', role: 'credit' }],
      people: [{ name: 'Ines Okoro', rel: 'author' }, { name: 'Mara Voss', rel: 'speaker' }, { name: 'Odd Lien', rel: 'speaker' }],
      organisations: [{ name: 'Harbour Union', rel: 'speaker' }],
      altIds: [{ role: 'path', value: 'kessel.txt' }],
    });
    expect(standard.version).toBe('3.1');
    expect(bodies[0].value.split('\n\n').map((line: string) => line.slice(0, 8))).toEqual(['Pilots i', '"We got ', 'What com', 'Lien sai']);
    expect(bodies[0].charCount).toBe(bodies[0].value.length);
    expect(bodies[0].wordCount).toBe(28 + 33 + 3 + 21);
    expect(bodies[1].value.match(/<\w+>/g)).toEqual(['<p>', '<p>', '<h2>', '<p>']);
  });

  it('names the input by its bytes alone, as RFC 6920 has it', () => {
    // SHA-256 of "Hello World!" and its name, both from section 8.1 of RFC 6920.
    expect(JSON.parse(rendered(ninjs, readPage('Hello World!'))).uri).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk');
  });

  it('invents no zone and no time of day, and tells what it leaves out', () => {
    const { timestamp } = sampleDocument();
    const zoneless = { ...timestamp!, offset: null, utc: null };
    expect(item({ ...sampleDocument(), timestamp: zoneless })).not.toHaveProperty('contentCreated');
    expect(item({ ...sampleDocument(), timestamp: DAY })).not.toHaveProperty('contentCreated');
    expect(ninjs.losses!({ ...sampleDocument(), timestamp: zoneless, updated: DAY })).toEqual([
      'ninjs wants a time of day and its zone; the page says "4 March 2024, 07:30 GMT", which is left out',
      'ninjs wants a time of day and its zone; the page says "Oct 18, 2024", which is left out',
    ]);
    expect(ninjs.losses!(sampleDocument())).toEqual([]);
  });

  it('takes the time of the last change for the version, and none where that has no zone', () => {
    const later = { ...sampleDocument().timestamp!, local: '2024-03-04T09:00:00', utc: '2024-03-04T09:00:00Z' };
    expect(item({ ...sampleDocument(), updated: later })).toMatchObject({ contentCreated: '2024-03-04T07:30:00+00:00', versionCreated: '2024-03-04T09:00:00+00:00' });
    expect(item({ ...sampleDocument(), updated: { ...later, offset: null, utc: null } })).not.toHaveProperty('versionCreated');
  });

  it('leaves no markup of a story alive in its rich text, nor characters that XML forbids', () => {
    const body = [{ kind: 'paragraph', text: 'a <b> & \u0001c\uD83D\uFFFE😀 ]]>', start: 0, end: 1 }] as const;
    expect(item({ ...sampleDocument(), body: [...body] }).bodies[1].value).toBe('<p>a &lt;b&gt; &amp; c😀 ]]&gt;</p>');
  });
});
