import type { Document, DocumentTimestamp } from '../../model/document.js';
import { escaped } from './escape.js';

/** The story's fields as a list of terms; a field that was not found is said to be missing. */
export function factsOf(document: Document): string {
  const { byline, source, dateline, timestamp, updated, headlineAttributions, confidence } = document;
  const told = headlineAttributions.flatMap(({ speaker }) => speaker?.name ?? speaker?.text ?? []);
  const agencies = source.agencies.map(({ id, name }) => (id === name ? id : `${id} (${name})`)).join(', ');
  const rows: readonly (readonly [string, string | null, number | null])[] = [
    ['By', byline.length > 0 ? byline.map(({ name }) => name).join(', ') : null, confidence.byline],
    ['Source', [source.credit, agencies].filter(Boolean).join(' · ') || null, confidence.source],
    ['Dateline', dateline && [dateline.place, dateline.date].filter(Boolean).join(', '), confidence.dateline],
    ['Published', timestamp && timeOf(timestamp), confidence.timestamp],
    ...(updated ? [['Updated', timeOf(updated), confidence.updated] as const] : []),
    ...(told.length > 0 ? [['Headline’s source', told.join(', '), null] as const] : []),
  ];
  return rows.map(([term, value, sure]) =>
    `<div><dt>${term}</dt><dd>${value === null ? '<i>not found</i>' : escaped(value)}${sure === null ? '' : ` <span class="sure">${Math.round(sure * 100)}%</span>`}</dd></div>`).join('\n');
}

function timeOf({ local, offset, raw }: DocumentTimestamp): string {
  const [date, time] = local.split('T');
  return `${[date, time?.replace(/:00$/, ''), offset].filter(Boolean).join(' ')} (“${raw}”)`;
}

/** Who said what: each speaker with the counts, and every quotation and report as a link to its place. */
export function speechOf(document: Document): string {
  const reports = document.attributions.filter(({ kind }) => kind === 'indirect');
  const of = (id: string | null): string[] => [
    ...document.quotes.filter(({ speakerId }) => speakerId === id).map((quote) => ({ start: quote.start, html: item(quote.id, 'q', `“${quote.parts.map(({ text }) => text).join(' … ')}”`, quote.addressee) })),
    ...reports.filter(({ speaker }) => (speaker?.id ?? null) === id).map(({ id: place, content, addressee, speaker, polarity }) => ({ start: content.start, html: item(place, 'r', `${id === null && speaker ? `${speaker.text}: ` : ''}${polarity === 'asserted' ? '' : `(${polarity}) `}${content.text}`, addressee?.text ?? null) })),
  ].sort((a, b) => a.start - b.start).map(({ html }) => html);
  const sections = document.speakers.flatMap((speaker, i) => {
    const said = of(speaker.id);
    if (said.length === 0) return [];
    const about = [speaker.role, speaker.type === 'person' ? null : speaker.type].filter((part) => part !== null).join(' · ');
    return [`<section id="speaker-${i + 1}" class="v${i}">\n<h3><span class="m v${i}">${escaped(speaker.name)}</span></h3>\n<p class="about">${escaped([about, counts(speaker.quotes, said.length - quotesOf(document, speaker.id))].filter(Boolean).join(' — '))}</p>\n<ol>\n${said.join('\n')}\n</ol>\n</section>`];
  });
  const unknown = of(null);
  if (unknown.length > 0) sections.push(`<section>\n<h3>Speaker not known</h3>\n<ol>\n${unknown.join('\n')}\n</ol>\n</section>`);
  return sections.join('\n');
}

function quotesOf({ quotes }: Document, id: string): number {
  return quotes.filter(({ speakerId }) => speakerId === id).length;
}

function counts(quoted: number, reported: number): string {
  return [quoted > 0 ? countOf(quoted, 'quotation') : null, reported > 0 ? countOf(reported, 'report') : null].filter((part) => part !== null).join(', ');
}

/** `1 report`, `2 reports`. */
export function countOf(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

function item(id: string, kind: 'q' | 'r', words: string, addressee: string | null): string {
  return `<li class="${kind}"><a href="#${escaped(id)}">${escaped(words)}</a>${addressee === null ? '' : ` <span class="to">to ${escaped(addressee)}</span>`}</li>`;
}
