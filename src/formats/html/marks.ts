import type { Document } from '../../model/document.js';

/** A stretch of the story with something to say about it, in code points of the source. */
export interface Mark {
  readonly kind: 'quote' | 'reported' | 'mention' | 'cue';
  readonly start: number;
  readonly end: number;
  /** Place of the speaker in `document.speakers`; null where nobody is known. */
  readonly voice: number | null;
  /** The element's id, so that the summary can lead here; null for all but the first part of a quotation or report. */
  readonly id: string | null;
  /** Who says it, and to whom: what a screen reader and a pointer are told. Empty for mentions and cues. */
  readonly says: string;
}

/** Everything that is marked in the story, outer stretches before the inner ones that start with them. */
export function marksOf(document: Document): Mark[] {
  const voices = new Map(document.speakers.map(({ id }, i) => [id, i]));
  const voice = (id: string | null | undefined): number | null => (id ? (voices.get(id) ?? null) : null);
  const marks: Mark[] = [];
  for (const quote of document.quotes) {
    const says = `${quote.speaker ?? 'speaker not known'}${quote.addressee === null ? '' : `, to ${quote.addressee}`}`;
    quote.parts.forEach(({ start, end }, i) => marks.push({ kind: 'quote', start, end, voice: voice(quote.speakerId), id: i === 0 ? quote.id : null, says }));
  }
  for (const attribution of document.attributions) {
    const { kind, speaker, cue, content, polarity } = attribution;
    if (kind === 'indirect') {
      const who = speaker?.name ?? speaker?.text ?? 'speaker not known';
      const says = polarity === 'asserted' ? who : `${who} (${polarity})`;
      content.parts.forEach(({ start, end }, i) => marks.push({ kind: 'reported', start, end, voice: voice(speaker?.id), id: i === 0 ? attribution.id : null, says }));
    }
    if (speaker) marks.push({ kind: 'mention', start: speaker.start, end: speaker.end, voice: voice(speaker.id), id: null, says: '' });
    if (cue) marks.push({ kind: 'cue', start: cue.start, end: cue.end, voice: voice(speaker?.id), id: null, says: '' });
  }
  document.speakers.forEach(({ mentions }, i) => {
    for (const { start, end } of mentions) marks.push({ kind: 'mention', start, end, voice: i, id: null, says: '' });
  });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end || RANK[a.kind] - RANK[b.kind]);
}

const RANK: Readonly<Record<Mark['kind'], number>> = { reported: 0, quote: 1, mention: 2, cue: 3 };
