import type { Document, DocumentQuote, DocumentSpeaker } from '../model/document.js';
import type { Format } from './format.js';
import { jsonText } from './json.js';
import { bodyText, inputUri, isoTime, some, wordsOf } from './values.js';

/**
 * A NewsArticle of schema.org with a Quotation for every quote. Its times are ISO 8601 as precise as the page states them: schema.org
 * takes a day alone and a time without a zone. It has no place for reported speech, removed lines and notes other than corrections.
 */
export const jsonld: Format = {
  name: 'jsonld',
  extension: '.jsonld',
  records: false,
  // In a web page the article stands in a <script>, which the story must not be able to end.
  render: (document, look) => jsonText(articleOf(document), look).replaceAll('<', '\\u003c'),
  between: () => '',
};

function articleOf(document: Document): object {
  const { source, dateline, timestamp, updated } = document;
  const path = document.input!.path;
  const speakers = new Map(document.speakers.map((speaker) => [speaker.id, speaker]));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': inputUri(document),
    identifier: path === null ? undefined : { '@type': 'PropertyValue', propertyID: 'path', value: path },
    inLanguage: document.language ?? undefined,
    headline: document.headline ?? undefined,
    description: document.deck ?? undefined,
    author: some(document.byline.map(({ name }) => ({ '@type': 'Person', name }))),
    sourceOrganization: some(source.agencies.map(({ id, name }) => ({ '@type': 'NewsMediaOrganization', name, alternateName: id }))),
    creditText: source.credit ?? undefined,
    dateline: dateline?.raw,
    locationCreated: dateline ? { '@type': 'Place', name: dateline.place } : undefined,
    datePublished: timestamp ? isoTime(timestamp) : undefined,
    dateModified: updated ? isoTime(updated) : undefined,
    correction: some(document.notes.filter(({ kind }) => kind === 'correction').map(({ text }) => text)),
    articleBody: bodyText(document),
    mentions: some(document.speakers.flatMap((speaker) => agentOf(speaker) ?? [])),
    hasPart: some(document.quotes.map((quote) => quotationOf(quote, speakers.get(quote.speakerId ?? '')))),
  };
}

/** A creator is a Person or an Organization; who is neither is credited in words, and a document is what the quotation is based on. */
function quotationOf(quote: DocumentQuote, speaker: DocumentSpeaker | undefined): object {
  const agent = speaker ? agentOf(speaker) : undefined;
  return {
    '@type': 'Quotation',
    identifier: quote.id,
    text: wordsOf(quote),
    creator: agent && { '@type': agent['@type'], '@id': agent['@id'], name: agent.name },
    creditText: speaker && !agent && speaker.type !== 'document' ? speaker.name : undefined,
    isBasedOn: speaker?.type === 'document' ? { '@type': 'CreativeWork', name: speaker.name } : undefined,
  };
}

const AGENTS = { person: 'Person', organisation: 'Organization', group: undefined, unnamed: undefined, document: undefined } as const;

/** The speaker as a node that all quotations share; undefined for a kind of speaker that schema.org has no type for. */
function agentOf({ id, name, role, type }: DocumentSpeaker) {
  const kind = AGENTS[type];
  return kind && { '@type': kind, '@id': `_:${id}`, name, description: role ?? undefined };
}
