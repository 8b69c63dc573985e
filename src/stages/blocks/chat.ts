import type { Span } from '../../model/span.js';
import type { Row } from './rows.js';
import { unit, type Unit } from './unit.js';

/** A message of an exported chat: "[12/03/2024, 19:02:13] Ana: text", "12/03/24, 7:02 pm - Ana: text"; a row without a colon tells who came and left. */
const STAMP = /^\u200e?\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\]|\s-)\s(?:~\s?)?(?:(?<sender>[^:\n]{1,40}):\s)?/;
/** The other form, on a row above the text: "Ana, [18 Oct 2024 at 19:02:13]:". */
const STAMP_ABOVE = /^(?<sender>[^[\]\n]{1,40}), \[\d{1,2}(?:[./]\d{1,2}[./]\d{2,4}| \p{L}{3,9} \d{4}),?(?: at)? \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?\]:?$/u;
/** So many stamped rows make a chat of a text; and a message of one row is talk unless it has so many characters. */
const ENOUGH = 3, LONG = 200;

interface Message {
  readonly first: number;
  /** Row behind the last. */
  readonly end: number;
  readonly sender: string | null;
  /** Characters in front of the text on the first row. */
  readonly prefix: number;
  readonly length: number;
}

export interface Chat {
  /** Rows of talk, as blocks of their own. */
  readonly units: readonly Unit[];
  /** The stamps in front of what the teller of the story sent. */
  readonly stamps: readonly Span[];
}

/** Tells the messages that hold the story (their sender wrote the longest of all) from the talk around them. Nothing for a text that is no chat. */
export function readChat(text: string, rows: readonly Row[]): Chat {
  const messages = messagesOf(text, rows);
  if (messages.length < ENOUGH) return { units: [], stamps: [] };
  const teller = messages.reduce((a, b) => (b.length > a.length ? b : a)).sender;
  const told = messages.filter((one) => one.sender === teller && (one.length >= LONG || one.end - one.first > 1));
  const talk = messages.filter((one) => !told.includes(one));
  return {
    units: talk.flatMap(({ first, end }) => rows.slice(first, end).flatMap((row, i) => (row.blank ? [] : [{ ...unit(first + i, first + i, 'metadata' as const), metadata: { key: 'chat', prefix: 0 } }]))),
    stamps: told.map(({ first, prefix }) => ({ start: rows[first]!.start, end: rows[first]!.start + prefix })),
  };
}

function messagesOf(text: string, rows: readonly Row[]): Message[] {
  const starts = rows.flatMap((row, i) => {
    const head = row.blank ? '' : text.slice(row.start, Math.min(row.end, row.start + 90));
    const found = STAMP.exec(head) ?? STAMP_ABOVE.exec(head);
    return found ? [{ first: i, sender: found.groups!.sender ?? null, prefix: found[0].length }] : [];
  });
  return starts.map((one, i) => {
    const end = starts[i + 1]?.first ?? rows.length;
    return { ...one, end, length: rows[end - 1]!.end - rows[one.first]!.start };
  });
}
