import type { Line } from '../line.js';
import { OWN_NAMES } from './own.js';
import { distances, heaviest, prefix, runs, stepsTo } from './sums.js';

/** The features of lines near by that a line is shown beside its own. */
const BESIDE = ['words', 'ends-sentence', 'function-words', 'reader-words', 'bar', 'hit-certain', 'capitals'];
const OFFSETS = [-2, -1, 1, 2];
/** Those of the next lines alone. */
const NEXT = ['hit-caption', 'hit-field', 'hit-related', 'hit-note', 'hit-comments', 'ends-colon', 'starts-bullet', 'starts-lower', 'digits', 'word-score', 'link', 'heading', 'quotes'];
/** Own features whose mean over the lines around tells paragraphs from rails and menus. */
const AROUND = ['ends-sentence', 'hit-certain', 'words'];
const AROUND_REACHES = [4, 10];

/** Shortest sentence and shortest headline in words, as runs of them are counted; and how many words at a line's start make two lines alike. */
const SENTENCE = 8, FRAGMENT = 4, ALIKE = 5;
/** Bylines and dates are counted so many lines up and down: comments have one each. */
const STAMP_REACH = 6;

/** Names of the features of a line's place on the page, whatever its neighbours' scores. */
export const LAYOUT_NAMES: readonly string[] = [
  'blanks-before', 'blanks-after', 'position', 'words-before', 'words-behind', 'index', 'from-end', 'indent', 'page-words',
  ...OFFSETS.flatMap((offset) => BESIDE.map((name) => `${name}@${offset}`)),
  ...NEXT.flatMap((name) => [`${name}@-1`, `${name}@1`]),
  ...AROUND.flatMap((name) => AROUND_REACHES.flatMap((reach) => [`${name}-before-${reach}`, `${name}-behind-${reach}`])),
  'since-label', 'since-end', 'since-field', 'stamps-near', 'labels-before', 'comments-before',
  'in-prose', 'to-prose', 'prose-share', 'sentence-run', 'fragment-run', 'openings-alike',
];

/** The layout features of every line. `own` are its own features, row by row. */
export function layoutFeatures(lines: readonly Line[], own: readonly Float32Array[]): Float32Array[] {
  const n = lines.length;
  const beside = BESIDE.map(placeOf), next = NEXT.map(placeOf);
  const wordSums = prefix(lines.map((line) => line.words)), words = Math.max(1, wordSums[n]!);
  const around = AROUND.map((name) => prefix(own.map((row) => row[placeOf(name)]!)));
  const isLabel = lines.map((line) => line.hit?.opens === 'rail'), isField = lines.map(stampsField);
  const sinceLabel = distances(isLabel), sinceField = distances(isField), sinceEnd = distances(lines.map(endsStory));
  const stamps = prefix(isField.map(Number)), labels = prefix(isLabel.map(Number)), comments = prefix(lines.map((line) => +(line.hit?.role === 'comments')));
  const prose = heaviest(lines.map(proseWeight)), proseShare = (wordSums[prose.end]! - wordSums[prose.start]!) / words;
  const sentences = runs(lines.map((line) => line.endsSentence && line.words >= SENTENCE));
  const fragments = runs(lines.map((line) => !line.endsSentence && !line.endsColon && line.words >= FRAGMENT));
  const openings = lines.map((line) => (line.tokens.length > ALIKE ? line.tokens.slice(0, ALIKE).join(' ') : ''));
  const alike = new Map<string, number>();
  for (const opening of openings) alike.set(opening, (alike.get(opening) ?? 0) + 1);

  return lines.map((line, i) => {
    const row = new Float32Array(LAYOUT_NAMES.length);
    let at = 0;
    const put = (value: number) => { row[at++] = value; };
    put(Math.min(3, line.block.blanksBefore));
    put(Math.min(3, lines[i + 1]?.block.blanksBefore ?? 3));
    put(i / n);
    put(wordSums[i]! / words);
    put(Math.log(1 + words - wordSums[i + 1]!));
    put(Math.min(60, i));
    put(Math.min(60, n - 1 - i));
    put(Math.min(8, line.block.indent));
    put(Math.log(1 + words));
    for (const offset of OFFSETS) for (const place of beside) put(own[i + offset]?.[place] ?? -1);
    for (const place of next) { put(own[i - 1]?.[place] ?? -9); put(own[i + 1]?.[place] ?? -9); }
    for (const sums of around) {
      for (const reach of AROUND_REACHES) {
        put((sums[i]! - sums[Math.max(0, i - reach)]!) / reach);
        put((sums[Math.min(n, i + 1 + reach)]! - sums[i + 1]!) / reach);
      }
    }
    put(Math.min(30, sinceLabel[i]!));
    put(Math.min(60, sinceEnd[i]!));
    put(Math.min(40, sinceField[i]!));
    put(stamps[Math.min(n, i + 1 + STAMP_REACH)]! - stamps[Math.max(0, i - STAMP_REACH)]!);
    put(Math.min(20, labels[i]!));
    put(Math.min(10, comments[i]!));
    put(+(i >= prose.start && i < prose.end));
    put(stepsTo(prose, i));
    put(proseShare);
    put(Math.min(30, sentences[i]!));
    put(Math.min(30, fragments[i]!));
    put(openings[i] ? Math.min(4, alike.get(openings[i]!)!) : 0);
    return row;
  });
}

function placeOf(name: string): number {
  return OWN_NAMES.indexOf(name);
}

/** True for a line that looks like a byline or a date. */
export function stampsField(line: Line): boolean {
  return line.hit?.role === 'byline' || line.hit?.role === 'timestamp';
}

/** True for a line that a story ends with, or that comes behind its end. */
export function endsStory(line: Line): boolean {
  return line.hit?.opens === 'end' || line.hit?.role === 'signoff';
}

/** What a line adds to a stretch of prose, by its punctuation alone: sentences by their length, furniture and headlines against. */
function proseWeight(line: Line): number {
  const size = Math.sqrt(Math.min(80, line.words));
  if (line.hit?.strength === 'certain' || line.bar !== null) return -2 - size / 4;
  return line.endsSentence && line.words >= 5 ? size : -1 - size / 2;
}
