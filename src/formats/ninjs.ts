import type { Document, DocumentTimestamp } from '../model/document.js';
import type { Format } from './format.js';
import { jsonText } from './json.js';
import { bodyText, inputUri, isoTime, some } from './values.js';

const STANDARD = { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' };

/**
 * IPTC's News in JSON 3.1: the story for a news system. It has no place for quotes, attributions, spans and removed lines, nor for
 * speakers who are neither a person nor an organisation.
 */
export const ninjs: Format = {
  name: 'ninjs',
  extension: '.ninjs.json',
  records: false,
  render: (document, look) => jsonText(itemOf(document), look),
  between: () => '',
  losses: ({ timestamp, updated }) => [timestamp, updated].filter((time) => time !== null && !fits(time)).map((time) => `ninjs wants a time of day and its zone; the page says "${time!.raw}", which is left out`),
};

/** ninjs takes a date-time of RFC 3339 and nothing less. */
function fits({ local, offset }: DocumentTimestamp): boolean {
  return local.includes('T') && offset !== null;
}

function itemOf(document: Document): object {
  const { headline, deck, byline, source, dateline, timestamp, updated, notes } = document;
  const published = timestamp && fits(timestamp) ? isoTime(timestamp) : undefined;
  const plain = bodyText(document);
  const speaking = (type: 'person' | 'organisation') => document.speakers.filter((speaker) => speaker.type === type).map(({ name }) => ({ name, rel: 'speaker' }));
  return {
    uri: inputUri(document),
    standard: STANDARD,
    type: 'text',
    contentCreated: published,
    versionCreated: updated && fits(updated) ? isoTime(updated) : updated ? undefined : published,
    language: document.language ?? undefined,
    headlines: some([...(headline === null ? [] : [{ role: 'main', value: headline }]), ...(deck === null ? [] : [{ role: 'deck', value: deck }])]),
    by: byline.length > 0 ? byline.map(({ name }) => name).join(', ') : undefined,
    located: dateline?.place,
    infoSources: some([
      ...source.agencies.map(({ id, name }) => ({ name, role: 'agency', literal: id })),
      ...(source.credit === null ? [] : [{ name: source.credit, role: 'credit' }]),
    ]),
    people: some([...byline.map(({ name }) => ({ name, rel: 'author' })), ...speaking('person')]),
    organisations: some(speaking('organisation')),
    descriptions: some(notes.map(({ kind, text }) => ({ role: kind, contentType: 'text/plain', value: text }))),
    bodies: plain === undefined ? undefined : [
      { role: 'main', contentType: 'text/plain', charCount: Array.from(plain).length, wordCount: plain.split(/\s+/).length, value: plain },
      { role: 'richtext', contentType: 'application/xhtml+xml', value: document.body.map(({ kind, text }) => (kind === 'heading' ? `<h2>${xml(text)}</h2>` : `<p>${xml(text)}</p>`)).join('') },
    ],
    altIds: document.input!.path === null ? undefined : [{ role: 'path', value: document.input!.path }],
  };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as the content of an XML element. The characters that XML forbids are dropped. */
function xml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>]/g, (character) => ENTITIES[character]!);
}
