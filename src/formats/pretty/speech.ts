import type { Document } from '../../model/document.js';

/** Words of one speaker inside one paragraph, in UTF-16 offsets of the paragraph's text. */
export interface Speech {
  readonly start: number;
  readonly end: number;
  /** Place of the speaker in `document.speakers`; null where nobody is known. */
  readonly voice: number | null;
  readonly name: string | null;
  /** Inside marks, or the reporter's rendering. */
  readonly quoted: boolean;
}

interface Said {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly speakerId: string | null;
  readonly name: string | null;
  readonly quoted: boolean;
}

type Paragraph = Document['body'][number];

/**
 * Gives the speech of any paragraph of the document, in reading order. Documents place everything by the source; a paragraph's text
 * has its white space folded, so the words are searched for, nearest to where they should be.
 */
export function speechFinder(document: Document): (paragraph: Paragraph) => Speech[] {
  const voices = new Map(document.speakers.map((speaker, index) => [speaker.id, index]));
  const said = everythingSaid(document).sort((a, b) => a.start - b.start || b.end - a.end);
  return (paragraph) => {
    const found: Speech[] = [];
    let last = { start: 0, end: 0, source: paragraph.start, sourceEnd: paragraph.start };
    for (let i = firstFrom(said, paragraph.start); i < said.length && said[i]!.start < paragraph.end; i++) {
      const words = said[i]!;
      if (words.end > paragraph.end || words.text === '') continue;
      const inside = words.start < last.sourceEnd;
      const start = nearest(paragraph.text, words.text, last.start + words.start - last.source, inside ? last.start : last.end);
      if (start < 0) continue;
      const end = start + words.text.length;
      last = { start, end, source: words.start, sourceEnd: words.end };
      found.push({ start, end, voice: words.speakerId === null ? null : (voices.get(words.speakerId) ?? null), name: words.name, quoted: words.quoted });
    }
    return found;
  };
}

function everythingSaid(document: Document): Said[] {
  const quoted = document.quotes.flatMap((quote) =>
    quote.parts.map((part): Said => ({ ...part, speakerId: quote.speakerId, name: quote.speaker, quoted: true })));
  const reported = document.attributions.filter((attribution) => attribution.kind === 'indirect').map(({ content, speaker }): Said => ({
    text: content.text, start: content.start, end: content.end, speakerId: speaker?.id ?? null, name: speaker?.name ?? speaker?.text ?? null, quoted: false,
  }));
  return [...quoted, ...reported];
}

/** Index of the first entry that starts at `offset` or behind it; the entries are in order. */
function firstFrom(said: readonly Said[], offset: number): number {
  let low = 0, high = said.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (said[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where `words` stand in `text`, as near to `expected` as they occur, not before `from`; -1 when they do not. */
function nearest(text: string, words: string, expected: number, from: number): number {
  if (expected >= from && text.startsWith(words, expected)) return expected;
  const before = text.lastIndexOf(words, Math.max(expected, from));
  const after = text.indexOf(words, Math.max(expected, from));
  if (before < from) return after;
  return after >= 0 && after - expected < expected - before ? after : before;
}
