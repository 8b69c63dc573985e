import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The exams that weights may be learned from, the practice exam first; the sixth is not among them, the fourth and the seventh are kept out of everything. */
const OWN = ['test/eval/second-exam', 'test/eval/third-exam', 'test/eval/fifth-exam', 'test/eval/sixth-exam', 'test/eval/seventh-exam'];

/**
 * The cases of every exam to learn from, in an order that no file system changes.
 *
 * @param {string} practice the practice data, with exam/ in it
 * @returns {{ exam: string, file: string, text: string, gold: object }[]} each page with its answers; `exam` is the folder, `file` its place in there
 */
export function examCases(practice) {
  return [join(practice, 'exam'), ...OWN].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.gold.json')).sort().map((file) => ({
      exam: basename(folder),
      file,
      text: readFileSync(join(folder, file.replace('.gold.json', '.txt')), 'utf8'),
      gold: JSON.parse(readFileSync(join(folder, file), 'utf8')),
    })));
}

/** The text with every run of white space as one space, and for each of its characters the offset in the text. */
function foldSpaces(text) {
  let folded = '';
  const at = [];
  for (let i = 0; i < text.length; i++) {
    const space = /[\s\u00a0]/.test(text[i]);
    if (space && folded.endsWith(' ')) continue;
    folded += space ? ' ' : text[i];
    at.push(i);
  }
  return { folded, at };
}

const NEAR = 500, ANOTHER_SENTENCE = 200;

/** Where `wanted` stands whole in the folded text, nearest to `place` and outside of it; null where it stands nowhere near. */
function nearest(folded, wanted, place) {
  const edge = (i) => i < 0 || i >= folded.length || !/[\p{L}\p{N}]/u.test(folded[i]);
  let best = null, least = NEAR;
  for (let i = folded.indexOf(wanted, Math.max(0, place.start - NEAR)); i >= 0 && i < place.end + NEAR; i = folded.indexOf(wanted, i + 1)) {
    const end = i + wanted.length;
    if (!edge(i - 1) || !edge(end) || (i < place.end && end > place.start)) continue;
    const between = i >= place.end ? folded.slice(place.end, i) : folded.slice(end, place.start);
    const gap = between.length + (/[.!?]["”’)]* \p{Lu}/u.test(between) ? ANOTHER_SENTENCE : 0);
    if (gap < least) [best, least] = [{ start: i, end }, gap];
  }
  return best;
}

/**
 * The reported and the quoted speech of a case as PolNeAR has it: places in the text for source, cue and content.
 *
 * @param {{ text: string, gold: object }} page
 * @returns {{ source: number[][], cue: number[][], content: number[][], optional: boolean }[]} UTF-16 offsets; empty lists for what is not named or not found
 */
export function attributionsOf({ text, gold }) {
  const { folded, at } = foldSpaces(text);
  const lines = text.split('\n'), starts = [];
  lines.reduce((sum, line) => (starts.push(sum), sum + line.length + 1), 0);
  const body = [...gold.lines.body, ...gold.lines.note, ...gold.lines.heading].map((line) => [starts[line - 1], starts[line - 1] + lines[line - 1].length]);
  const whole = (place) => (place ? [[at[place.start], at[place.end - 1] + 1]] : []);
  let from = 0;
  const inBody = (words, start) => {
    for (let i = folded.indexOf(words, start); i >= 0; i = folded.indexOf(words, i + 1)) if (body.some(([s, e]) => s <= at[i] && at[i] < e)) return { start: i, end: i + words.length };
    return null;
  };
  const fold = (words) => foldSpaces(words).folded;
  const place = (words, start) => inBody(fold(words), start) ?? inBody(fold(words), 0);
  const read = ({ parts, content, speaker, cue, optional = false }) => {
    const places = (parts ?? [content]).map((part) => place(part, parts ? from : 0)).filter(Boolean);
    if (places.length === 0) return [];
    if (parts) from = places[0].start;
    const all = (words, near) => near.map((one) => nearest(folded, fold(words), one)).filter(Boolean);
    const found = cue ? all(cue, places)[0] ?? null : null;
    const source = speaker ? all(speaker, found ? [found] : places)[0] ?? null : null;
    return [{ source: whole(source), cue: whole(found), content: places.flatMap(whole), optional }];
  };
  return [...gold.quotes.flatMap(read), ...gold.indirect.flatMap(read)];
}
