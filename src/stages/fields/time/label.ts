import { NOT_LABELS, TIME_LABELS } from '../../../lexicon/en/time-labels.js';
import { withinOneEdit } from '../../../text/edit-distance.js';

export type TimeKind = 'published' | 'updated';

export interface TimeLabel {
  readonly kind: TimeKind;
  readonly start: number;
}

/** One letter may be wrong in words as long as this; shorter ones are too near to other words. */
const LONG_ENOUGH = 6;
const TWO_WORDS = Object.keys(TIME_LABELS).filter((label) => label.includes(' '));
const ONE_WORD = Object.keys(TIME_LABELS).filter((label) => !label.includes(' '));
const ONLY_AT_END: ReadonlySet<string> = new Set(['date', 'time', 'created', 'added', 'issued', 'released', 'filed', 'edited', 'revised', 'amended']);

/**
 * The label of a time, looked for in the words before it ("Publisted at", "Updated on:", "first published"); the last one counts.
 * Offsets are those of `before`.
 */
export function labelIn(before: string): TimeLabel | null {
  // A label may be glued to the name before it: "Ana RuizPublished".
  const words = [...before.matchAll(/\p{Lu}?\p{Ll}+|\p{L}+/gu)];
  for (let i = words.length - 1; i >= Math.max(0, words.length - 12); i--) {
    const word = words[i]!, text = word[0].toLowerCase();
    const pair = i > 0 ? `${words[i - 1]![0].toLowerCase()} ${text}` : '';
    if (TWO_WORDS.includes(pair)) return { kind: TIME_LABELS[pair]!, start: words[i - 1]!.index };
    // "Last updte": behind "last" a word is plain enough to be misspelt though it is short.
    if (pair.startsWith('last ') && TWO_WORDS.some((known) => withinOneEdit(known, pair))) return { kind: 'updated', start: words[i - 1]!.index };
    const label = ONE_WORD.find((known) => known === text) ?? (text.length >= LONG_ENOUGH && !NOT_LABELS.has(text) ? ONE_WORD.find((known) => known.length >= LONG_ENOUGH && withinOneEdit(known, text)) : undefined);
    if (label === undefined || (ONLY_AT_END.has(label) && !/^\s*(?:on|at)?\s*[:\-–—|]*\s*$/i.test(before.slice(word.index + word[0].length)))) continue;
    return { kind: TIME_LABELS[label]!, start: word.index };
  }
  return null;
}

/** The kind of time that a line announces when it is nothing but a label ("Published", "Last updated:"); null for any other line. */
export function labelLine(line: string): TimeKind | null {
  if (line.length > 30) return null;
  const label = labelIn(line);
  return label !== null && /^\W*$/.test(line.slice(0, label.start)) && /^[\p{L} ]+?(?: (?:on|at))?\s*[:\-–—|]*$/u.test(line.slice(label.start)) && line.split(/\s+/).length <= 3 ? label.kind : null;
}
