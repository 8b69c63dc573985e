import type { Document, DocumentAttribution } from '../model/document.js';
import type { Format } from './format.js';
import { jsonText } from './json.js';
import { SourceText } from './source-text.js';
import { inputUri, isoTime } from './values.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is said of the spans: a tag for what they are, and words for who or what it is. */
interface Said {
  readonly id: string;
  readonly motivation: 'tagging' | 'identifying' | 'describing';
  readonly tags: readonly string[];
  /** Who speaks, or what a field says. */
  readonly words?: string | null;
  readonly role?: string | null;
  readonly spans: readonly Span[];
}

/** Characters of context on either side of a quoted stretch. */
const CONTEXT = 32;

/**
 * One AnnotationCollection of the W3C's Web Annotation Data Model for each story. Every quote, attribution, speaker, field, paragraph,
 * note and removed line is an annotation of the input, and every span a target with two selectors: its place in code points, and the
 * very characters with some of their context.
 */
export const annotations: Format = {
  name: 'annotations',
  extension: '.annotations.jsonld',
  records: false,
  render: (document, look, text) => jsonText(collectionOf(document, new SourceText(text)), look),
  between: () => '',
};

function collectionOf(document: Document, text: SourceText): object {
  const uri = inputUri(document);
  const items = everythingSaid(document).map((said) => annotationOf(said, uri, text));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${uri}#annotations`,
    type: 'AnnotationCollection',
    label: document.input!.path ?? 'standard input',
    total: items.length,
    first: { id: `${uri}#page1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotationOf({ id, motivation, tags, words, role, spans }: Said, uri: string, text: SourceText): object {
  const targets = spans.map(({ start, end }) => ({
    source: uri,
    selector: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(start - CONTEXT, start), suffix: text.slice(end, end + CONTEXT) },
    ],
  }));
  return {
    id: `${uri}#${id}`,
    type: 'Annotation',
    motivation,
    body: [
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
      ...(words == null ? [] : [{ type: 'TextualBody', purpose: motivation, value: words }]),
      ...(role == null ? [] : [{ type: 'TextualBody', purpose: 'describing', value: role }]),
    ],
    target: targets.length === 1 ? targets[0] : targets,
  };
}

function everythingSaid(document: Document): Said[] {
  const { evidence, quotes, attributions, headlineAttributions, speakers, body, notes, removed } = document;
  const fields = Object.entries(evidence) as [keyof Document['evidence'], readonly Span[]][];
  return [
    ...fields.map(([name, spans]): Said => ({ id: name, motivation: 'describing', tags: [name], words: fieldText(document, name), spans })),
    ...quotes.map(({ id, kind, speaker, parts }): Said => ({ id, motivation: 'identifying', tags: ['quote', kind], words: speaker, spans: parts })),
    ...attributions.map((each) => attributed(each, 'attribution')),
    ...headlineAttributions.map((each) => attributed(each, 'headline-attribution')),
    ...speakers.map(({ id, type, name, role, mentions }): Said => ({ id, motivation: 'identifying', tags: ['speaker', type], words: name, role, spans: mentions })),
    ...body.map(({ kind, ...span }, i): Said => ({ id: `body${i + 1}`, motivation: 'tagging', tags: ['body', kind], spans: [span] })),
    ...notes.map(({ kind, ...span }, i): Said => ({ id: `note${i + 1}`, motivation: 'tagging', tags: ['note', kind], spans: [span] })),
    ...removed.map(({ role, ...span }, i): Said => ({ id: `removed${i + 1}`, motivation: 'tagging', tags: ['removed', role], spans: [span] })),
  ].filter(({ spans }) => spans.length > 0);
}

/** Whose the words are that are attributed. */
function attributed({ id, kind, polarity, speaker, content }: DocumentAttribution, tag: string): Said {
  return { id, motivation: 'identifying', tags: [tag, kind, polarity], words: speaker?.name ?? speaker?.text ?? null, spans: content.parts };
}

function fieldText({ headline, deck, byline, source, dateline, timestamp, updated }: Document, name: keyof Document['evidence']): string | null {
  const values: Readonly<Record<keyof Document['evidence'], string | null>> = {
    headline, deck,
    byline: byline.map((author) => author.name).join(', '),
    source: source.credit ?? source.agencies.map(({ id }) => id).join('/'),
    dateline: dateline && dateline.raw,
    timestamp: timestamp && isoTime(timestamp),
    updated: updated && isoTime(updated),
  };
  return values[name];
}
