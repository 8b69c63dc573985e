import { describe, expect, it } from 'vitest';
import { jsonld } from '../../src/formats/jsonld.js';
import { sampleDocument } from './sample.js';
import { onEveryStory, PIPE, rendered } from './stories.js';
import { misfits } from './vocabulary.js';

const article = (document = sampleDocument()) => JSON.parse(jsonld.render(document, PIPE, ''));

describe('jsonld', () => {
  it('is a NewsArticle of schema.org', () => {
    const { articleBody, hasPart, mentions, ...rest } = article({ ...sampleDocument(), deck: 'Ships wait', dateline: { raw: 'KESSEL, March 4 (PNA) --', place: 'KESSEL', date: 'March 4' } });
    expect(rest).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'ni:///sha-256;qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo',
      identifier: { '@type': 'PropertyValue', propertyID: 'path', value: 'kessel.txt' },
      inLanguage: 'en',
      headline: 'Harbour pilots end strike after night of talks: union',
      description: 'Ships wait',
      author: [{ '@type': 'Person', name: 'Ines Okoro' }],
      sourceOrganization: [{ '@type': 'NewsMediaOrganization', name: 'Philippine News Agency', alternateName: 'PNA' }],
      creditText: 'Tarn Wire/PNA',
      dateline: 'KESSEL, March 4 (PNA) --',
      locationCreated: { '@type': 'Place', name: 'KESSEL' },
      datePublished: '2024-03-04T07:30:00+00:00',
    });
    expect(articleBody.split('\n\n')).toHaveLength(4);
    expect(mentions).toEqual([
      { '@type': 'Organization', '@id': '_:s1', name: 'Harbour Union' },
      { '@type': 'Person', '@id': '_:s2', name: 'Mara Voss', description: 'union secretary' },
      { '@type': 'Person', '@id': '_:s3', name: 'Odd Lien', description: 'port director' },
    ]);
    expect(hasPart).toHaveLength(4);
    expect(hasPart[1]).toEqual({ '@type': 'Quotation', identifier: 'q2', text: 'We got what we asked for, and nobody lost face', creator: { '@type': 'Person', '@id': '_:s2', name: 'Mara Voss' } });
  });

  it('makes no person of who is none, and no speaker where nobody is named', () => {
    const { speakers, quotes, ...rest } = sampleDocument();
    const types = ['unnamed', 'group', 'document'] as const;
    const hasPart = article({ ...rest, quotes: quotes.map((quote) => (quote.id === 'q4' ? { ...quote, speaker: null, speakerId: null } : quote)), speakers: speakers.map((speaker, i) => ({ ...speaker, type: types[i]! })) }).hasPart as Record<string, unknown>[];
    expect(hasPart.map(({ creator, creditText, isBasedOn }) => ({ creator, creditText, isBasedOn }))).toEqual([
      { creditText: 'Harbour Union' }, { creditText: 'Mara Voss' }, { creditText: 'Mara Voss' }, {},
    ]);
    const report = article({ ...sampleDocument(), speakers: speakers.map((speaker) => ({ ...speaker, type: 'document' })) }).hasPart[0];
    expect(report.isBasedOn).toEqual({ '@type': 'CreativeWork', name: 'Harbour Union' });
    expect(report).not.toHaveProperty('creator');
  });

  it('joins the parts of a quote that its attribution cuts', () => {
    const { quotes, ...rest } = sampleDocument();
    const parts = [{ text: 'We got it,', start: 0, end: 10 }, { text: 'all of it', start: 20, end: 29 }];
    expect(article({ ...rest, quotes: [{ ...quotes[0]!, text: 'We got it," she said, "all of it', parts }] }).hasPart[0].text).toBe('We got it, … all of it');
  });

  it('states a time as the page does: a day alone, a time without a zone', () => {
    const time = (local: string, offset: string | null = null) => ({ raw: '', local, offset, utc: null, precision: 'minute' as const });
    const { datePublished, dateModified } = article({ ...sampleDocument(), timestamp: time('2024-03'), updated: time('2024-03-04T09:00:00') });
    expect({ datePublished, dateModified }).toEqual({ datePublished: '2024-03', dateModified: '2024-03-04T09:00:00' });
  });

  it('says nothing that schema.org has no word for; what is wrong would be found', () => {
    onEveryStory((story) => {
      expect({ story: story.name, misfits: misfits(JSON.parse(rendered(jsonld, story))) }).toEqual({ story: story.name, misfits: [] });
    });
    const quotation = { '@type': 'Quotation', text: 'Words', creator: { '@type': 'Place', name: 'Kessel' }, speaker: 'Lien' };
    expect(misfits({ '@type': 'NewsArticle', datePublished: '4 March', isBasedOn: { '@type': 'CreativeWork', name: 'A report' }, hasPart: [quotation] })).toEqual([
      'NewsArticle.datePublished: not for "4 March"',
      'NewsArticle.hasPart > Quotation.creator: not for {"@type":"Place","name":"Kessel"}',
      'NewsArticle.hasPart > Quotation.speaker: no such property',
    ]);
  }, 120_000);

  it('is read by a program as a graph: a speaker is one node, whom every quotation names', () => {
    onEveryStory((story) => {
      const { mentions = [], hasPart = [] } = JSON.parse(rendered(jsonld, story)) as Record<'mentions' | 'hasPart', { '@id': string; name: string; creator?: { '@id': string; '@type': string; name: string } }[]>;
      const nodes = new Map(mentions.map((node) => [node['@id'], node]));
      expect(nodes.size).toBe(mentions.length);
      for (const { creator } of hasPart) if (creator) expect(nodes.get(creator['@id'])).toMatchObject(creator);
    });
  }, 120_000);

  it('holds nothing that ends the script it may stand in, and no empty key', () => {
    onEveryStory((story) => {
      const text = rendered(jsonld, story);
      expect(text).not.toMatch(/[<\n]/);
      expect(text).not.toMatch(/:(?:null|\[\]|\{\})/);
      expect(JSON.parse(text).headline).toBe(story.document.headline ?? undefined);
    });
  }, 120_000);
});
