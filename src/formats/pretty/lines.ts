import type { Look, Paint } from '../format.js';
import { columns, cut, pad, wrap, type Line } from './wrap.js';
import type { Speech } from './speech.js';

const plain: Paint = (text) => text;

/** Wraps text into finished lines: `first` stands before the first one, the same width of spaces before the others. */
export function hanging(first: string, text: string, width: number, paint: Paint = plain): string[] {
  const indent = columns(first);
  return wrap(text, width - indent).map((line, i) => (i === 0 ? first : ' '.repeat(indent)) + paint(text.slice(line.start, line.end)));
}

/** A line across the page with a name in it. */
export function section(name: string, width: number, look: Look): string {
  return look.palette.section(`── ${name} ${'─'.repeat(Math.max(0, width - columns(name) - 4))}`);
}

/** Columns behind a name in the margin: a space, the bar, a space. */
const BAR = 3;
const SHORTEST_NAME = 8;
const LONGEST_NAME = 24;

/** Columns of the margin in which the speakers are named, the bar included: what the longest name needs, within bounds. */
export function marginFor(names: readonly string[]): number {
  const longest = names.reduce((most, name) => Math.max(most, columns(name)), 0);
  return Math.min(LONGEST_NAME, Math.max(SHORTEST_NAME, longest)) + BAR;
}

/**
 * A paragraph with its speakers in the margin: each is named on the line on which the words start where that is not the one named last, a bar runs beside the words
 * (solid beside quoted words, dotted beside reported ones), and quoted words take the speaker's colour.
 */
export function withMargin(text: string, speech: readonly Speech[], width: number, margin: number, look: Look): string[] {
  const lines = wrap(text, width - margin);
  const names = namesBeside(lines, speech);
  const owners = ownersOf(text.length, speech);
  return Array.from({ length: Math.max(lines.length, names.length) }, (_, i) => {
    const line = lines[i];
    const named = names[i];
    const bar = (line && barBeside(owners, line)) ?? named;
    const label = pad(named ? cut(named.name ?? '?', margin - BAR) : '', margin - BAR, 'right');
    const mark = bar === undefined ? ' ' : bar.quoted ? '│' : '┊';
    const beside = `${paintOf(named, look)(label)} ${paintOf(bar, look)(mark)} `;
    return (beside + (line ? painted(text, line, owners, look) : '')).trimEnd();
  });
}

/** A paragraph for a narrow terminal: every speaker is named in brackets where the words start. */
export function withNames(text: string, speech: readonly Speech[], width: number, look: Look): string[] {
  let inlined = '', copied = 0;
  const moved: Speech[] = [];
  for (const words of speech.filter(({ quoted }) => quoted)) {
    if (words.start < copied) continue;
    const opening = /["“”„«‘'`]*$/.exec(text.slice(Math.max(copied, words.start - 2), words.start))![0].length;
    inlined += text.slice(copied, words.start - opening);
    inlined += `[${words.name ?? '?'}] `;
    const start = inlined.length + opening;
    inlined += text.slice(words.start - opening, words.end);
    moved.push({ ...words, start, end: inlined.length });
    copied = words.end;
  }
  inlined += text.slice(copied);
  const owners = ownersOf(inlined.length, moved);
  return wrap(inlined, width).map((line) => painted(inlined, line, owners, look));
}

/** The paint of whoever says the words; reported words and the margin beside them stay in the background. */
function paintOf(words: Speech | undefined, look: Look): Paint {
  if (words === undefined) return plain;
  if (!words.quoted || words.voice === null) return look.palette.faint;
  return voice(words.voice, look);
}

export function voice(index: number, look: Look): Paint {
  return look.palette.voices[index % look.palette.voices.length] ?? look.palette.voices[0];
}

/** For each line of the margin the speech to name there; a name whose line is taken moves down to the next free one. */
function namesBeside(lines: readonly Line[], speech: readonly Speech[]): (Speech | undefined)[] {
  const names: (Speech | undefined)[] = [];
  let at = 0, last: Speech | undefined;
  for (const words of speech) {
    if (last?.name === words.name) continue;
    while (at < lines.length - 1 && lines[at]!.end <= words.start) at++;
    let free = at;
    while (names[free] !== undefined) free++;
    names[free] = words;
    last = words;
  }
  return names;
}

/** For every character of a paragraph whose words it belongs to: the innermost speech, quoted before reported. */
function ownersOf(length: number, speech: readonly Speech[]): (Speech | undefined)[] {
  const owners = new Array<Speech | undefined>(length);
  for (const words of speech.filter(({ quoted }) => !quoted)) owners.fill(words, words.start, words.end);
  for (const words of speech.filter(({ quoted }) => quoted)) owners.fill(words, words.start, words.end);
  return owners;
}

/** Whose bar stands beside the line: the first quoted words on it, else the first reported ones. */
function barBeside(owners: readonly (Speech | undefined)[], line: Line): Speech | undefined {
  const here = owners.slice(line.start, line.end);
  return here.find((words) => words?.quoted) ?? here.find((words) => words !== undefined);
}

function painted(text: string, line: Line, owners: readonly (Speech | undefined)[], look: Look): string {
  let out = '', at = line.start;
  while (at < line.end) {
    const owner = owners[at];
    let next = at + 1;
    while (next < line.end && owners[next] === owner) next++;
    const piece = text.slice(at, next);
    out += owner?.quoted && owner.voice !== null ? voice(owner.voice, look)(piece) : piece;
    at = next;
  }
  return out;
}
