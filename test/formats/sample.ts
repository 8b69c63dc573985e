import type { Document } from '../../src/model/document.js';
import type { Palette } from '../../src/formats/format.js';

/** The page that the sample document was read from; invented. */
export const PAGE = `Subscribe

Harbour pilots end strike after night of talks: union

By Ines Okoro

Tarn Wire/PNA

Pilots in Kessel went back to work on Monday after a night of talks, the Harbour Union said, calling the deal "a fair end to a long week".

"We got what we asked for, and nobody lost face," union secretary Mara Voss told reporters. "Now the ships have to move," she added, while port director Odd Lien called it "a start".

What comes next

Lien said the backlog of 40 ships would be cleared by Friday. He denied that the port had paid the strikers.

Read more: Ten ports to visit
`;

function at(text: string, nth = 0): { text: string; start: number; end: number } {
  let start = PAGE.indexOf(text);
  for (let i = 0; i < nth; i++) start = PAGE.indexOf(text, start + 1);
  if (start < 0) throw new Error(`not in the page: ${text}`);
  return { text, start, end: start + text.length };
}

function quote(id: string, text: string, speakerId: string | null, kind: 'direct' | 'partial' = 'direct'): Document['quotes'][number] {
  const speaker = SPEAKERS.find((each) => each.id === speakerId)?.name ?? null;
  const { start, end } = at(text);
  const clean = text.replace(/,$/, '');
  return { id, kind, text: clean, start, end, parts: [{ text: clean, start, end }], speaker, speakerId, cue: 'told', addressee: null, attribution: null };
}

function reported(id: string, text: string, speakerId: string, mention: string, polarity: 'asserted' | 'denied' = 'asserted'): Document['attributions'][number] {
  const content = at(text);
  return {
    id, kind: 'indirect', speaker: { id: speakerId, name: SPEAKERS.find((each) => each.id === speakerId)!.name, ...at(mention) },
    cue: polarity === 'denied' ? { ...at('denied'), lemma: 'deny' } : { ...at('said'), lemma: 'say' }, addressee: null,
    content: { ...content, parts: [{ start: content.start, end: content.end }] }, quotes: [], polarity, citing: null, rule: 'attribution/source-cue-content', confidence: 0.9,
  };
}

const SPEAKERS: Document['speakers'] = [
  { id: 's1', name: 'Harbour Union', role: null, type: 'organisation', mentions: [at('Harbour Union')], quotes: 1, attributions: 2 },
  { id: 's2', name: 'Mara Voss', role: 'union secretary', type: 'person', mentions: [at('Mara Voss')], quotes: 2, attributions: 2 },
  { id: 's3', name: 'Odd Lien', role: 'port director', type: 'person', mentions: [at('Odd Lien')], quotes: 1, attributions: 3 },
];

const BODY = PAGE.split('\n').filter((line) => /^(?:Pilots|"We|What|Lien)/.test(line));

/** A whole document: three speakers, a split paragraph, reported speech, a heading and furniture. */
export function sampleDocument(): Document {
  return {
    schemaVersion: '1.2.0',
    producer: { name: 'wire-parse', version: '0.0.0' },
    id: null,
    input: { path: 'kessel.txt', sha256: 'a'.repeat(64), encoding: 'utf-8', characters: PAGE.length },
    language: 'en',
    headline: 'Harbour pilots end strike after night of talks: union',
    deck: null,
    byline: [{ name: 'Ines Okoro' }],
    source: { credit: 'Tarn Wire/PNA', agencies: [{ id: 'PNA', name: 'Philippine News Agency' }] },
    dateline: null,
    timestamp: { raw: '4 March 2024, 07:30 GMT', local: '2024-03-04T07:30:00', offset: '+00:00', utc: '2024-03-04T07:30:00Z', precision: 'minute' },
    updated: null,
    body: BODY.map((text) => ({ kind: text.startsWith('What') ? 'heading' : 'paragraph', ...at(text) })),
    notes: [],
    quotes: [
      quote('q1', 'a fair end to a long week', 's1', 'partial'),
      { ...quote('q2', 'We got what we asked for, and nobody lost face,', 's2'), addressee: 'reporters' },
      quote('q3', 'Now the ships have to move,', 's2'),
      quote('q4', 'a start', 's3', 'partial'),
    ],
    headlineAttributions: [],
    attributions: [
      reported('a1', 'Pilots in Kessel went back to work on Monday after a night of talks', 's1', 'Harbour Union'),
      reported('a2', 'the backlog of 40 ships would be cleared by Friday', 's3', 'Lien'),
      reported('a3', 'the port had paid the strikers', 's3', 'He', 'denied'),
    ],
    speakers: SPEAKERS,
    removed: [
      { role: 'newsletter', ...at('Subscribe'), line: 1, rule: 'classify/newsletter' },
      { role: 'related', ...at('Read more: Ten ports to visit'), line: 17, rule: 'classify/related' },
    ],
    evidence: { headline: [{ start: 11, end: 64, line: 3, rule: 'fields/first-line' }] },
    confidence: { headline: 0.96, deck: null, byline: 0.91, source: 0.88, dateline: null, timestamp: 0.95, updated: null, body: 0.9, quotes: 0.93, attributions: 0.81 },
    warnings: [{ code: 'fields/no-dateline', message: 'no dateline', line: null }],
    error: null,
  };
}

const tag = (name: string) => (text: string) => (text === '' ? '' : `<${name}>${text}</${name}>`);
const same = (text: string) => text;

/** No colours at all. */
export const PLAIN: Palette = { title: same, section: same, faint: same, alarm: same, key: same, string: same, literal: same, voices: [same] };

/** Paints that show as tags. */
export const TAGS: Palette = {
  title: tag('title'), section: tag('section'), faint: tag('faint'), alarm: tag('alarm'), key: tag('key'), string: tag('string'), literal: tag('literal'),
  voices: [tag('v0'), tag('v1'), tag('v2')],
};
