import type { Document, DocumentTimestamp } from '../../model/document.js';
import type { Format, Look } from '../format.js';
import { visibleStrings } from '../visible.js';
import { hanging, marginFor, section, voice, withMargin, withNames } from './lines.js';
import { speechFinder } from './speech.js';
import { cut, pad } from './wrap.js';

/** A line of more than about a hundred characters is hard to read, however wide the terminal. */
const WIDEST = 100;
/** Below this the margin would leave too little for the text. */
const NARROWEST_WITH_MARGIN = 64;

/** The story for the eyes: its head, its paragraphs with the speakers beside them, who said what, and what was left out. */
export const pretty: Format = {
  name: 'pretty',
  extension: '.txt',
  records: false,
  render: (document, look) => {
    const width = Math.max(20, Math.min(look.width, WIDEST));
    const story = visibleStrings(document);
    if (story.error) return hanging('', `${story.error.path ?? 'standard input'}: ${story.error.message}`, width, look.palette.alarm).join('\n');
    return [head(story, width, look), notes(story, width), body(story, width, look), whoSaidWhat(story, width, look), leftOut(story, width, look), warnings(story, width, look)]
      .filter((part) => part.length > 0).map((part) => part.join('\n')).join('\n\n');
  },
  between: (look) => `\n${look.palette.section('═'.repeat(Math.max(20, Math.min(look.width, WIDEST))))}\n\n`,
};

function head(story: Document, width: number, look: Look): string[] {
  const title = story.headline === null ? [look.palette.faint('(no headline found)')] : hanging('', story.headline, width, look.palette.title);
  const deck = story.deck === null ? [] : hanging('', story.deck, width);
  const facts = [
    story.byline.length > 0 ? `By ${story.byline.map(({ name }) => name).join(', ')}` : null,
    sourceOf(story),
    story.dateline && [story.dateline.place, story.dateline.date].filter((part) => part !== null).join(', '),
    story.timestamp && timeOf(story.timestamp),
    story.updated && `updated ${timeOf(story.updated)}`,
  ].filter((fact) => fact !== null);
  return [...title, ...deck, ...(facts.length > 0 ? hanging('', facts.join(' · '), width, look.palette.faint) : []), ...doubtful(story, width, look)];
}

/** A figure below this is worth a second look: of such values three in ten or more were wrong on practice pages. */
const SURE = 0.7;

function doubtful({ confidence }: Document, width: number, look: Look): string[] {
  const low = Object.entries(confidence).filter(([, figure]) => figure !== null && figure < SURE).map(([name, figure]) => `${name} (${figure})`);
  return low.length > 0 ? hanging('', `Doubtful: ${low.join(', ')}`, width, look.palette.alarm) : [];
}

function sourceOf(story: Document): string | null {
  const { credit, agencies } = story.source;
  return credit ?? (agencies.length > 0 ? agencies.map(({ id }) => id).join('/') : null);
}

function timeOf({ local, offset }: DocumentTimestamp): string {
  const [date, time] = local.split('T');
  return [date, time?.replace(/:00$/, ''), offset].filter(Boolean).join(' ');
}

const NOTE_NAMES: Readonly<Record<Document['notes'][number]['kind'], string>> = {
  correction: 'Correction', 'editors-note': 'Note', embargo: 'Embargo', contact: 'Contact',
};

function notes(story: Document, width: number): string[] {
  return story.notes.flatMap((note) => hanging(`${NOTE_NAMES[note.kind]} ▸ `, note.text, width));
}

function body(story: Document, width: number, look: Look): string[] {
  const speechOf = speechFinder(story);
  const speech = story.body.map(speechOf);
  const margin = width < NARROWEST_WITH_MARGIN ? 0 : marginFor(speech.flat().map(({ name }) => name ?? '?'));
  return story.body.flatMap((paragraph, i) => {
    const lines = paragraph.kind === 'heading' ? hanging(' '.repeat(margin), paragraph.text, width, look.palette.title)
      : margin > 0 ? withMargin(paragraph.text, speech[i]!, width, margin, look)
        : withNames(paragraph.text, speech[i]!, width, look);
    return i === 0 ? lines : ['', ...lines];
  });
}

function whoSaidWhat(story: Document, width: number, look: Look): string[] {
  const quotes = groupBy(story.quotes, ({ speakerId }) => speakerId);
  const reported = groupBy(story.attributions.filter(({ kind }) => kind === 'indirect'), ({ speaker }) => speaker?.id ?? null);
  const said = (id: string | null): string[] => [
    ...(quotes.get(id) ?? []).map((quote) => ({ start: quote.start, lines: hanging('    ', `“${quote.parts.map(({ text }) => text).join(' … ')}”${quote.addressee === null ? '' : ` (to ${quote.addressee})`}`, width) })),
    ...(reported.get(id) ?? []).map(({ content, polarity, cue, speaker }) => ({
      start: content.start,
      lines: hanging('  ~ ', [id === null && speaker ? `${speaker.text}: ` : '', polarity === 'asserted' ? '' : `(${cue?.text ?? polarity}) `, content.text].join(''), width, look.palette.faint),
    })),
  ].sort((a, b) => a.start - b.start).flatMap(({ lines }) => lines);

  const known = story.speakers.flatMap((speaker, i) => {
    const lines = said(speaker.id);
    if (lines.length === 0) return [];
    const role = speaker.role === null ? [] : hanging('  ', speaker.role, width, look.palette.faint);
    return [...hanging('', speaker.name, width, voice(i, look)), ...role, ...lines];
  });
  const unknown = said(null);
  const all = [...known, ...(unknown.length > 0 ? [look.palette.faint('(speaker not known)'), ...unknown] : [])];
  return all.length > 0 ? [section('Who said what', width, look), ...all] : [];
}

function leftOut(story: Document, width: number, look: Look): string[] {
  if (story.removed.length === 0) return [];
  return [section('Left out', width, look), ...story.removed.map(({ line, role, text }) =>
    look.palette.faint(cut(`${pad(String(line), 5, 'right')}  ${pad(role, 11)}  ${text}`, width)))];
}

function warnings(story: Document, width: number, look: Look): string[] {
  if (story.warnings.length === 0) return [];
  return [section('Warnings', width, look), ...story.warnings.flatMap(({ code, message, line }) =>
    hanging('  ', `${line === null ? '' : `line ${line}: `}${message} (${code})`, width))];
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
