import type { Role } from '../../model/tree.js';
import type { Line } from './line.js';

const HIT_GROUPS: Readonly<Record<string, string>> = {
  advert: 'advert', related: 'related', share: 'share', newsletter: 'reader', cookie: 'reader', comments: 'comments', copyright: 'legal', navigation: 'menu',
  tags: 'tags', caption: 'caption', signoff: 'signoff', correction: 'note', 'editors-note': 'note', embargo: 'note', contact: 'note', byline: 'field',
  credit: 'field', timestamp: 'field', slug: 'legal', boilerplate: 'legal',
} satisfies Partial<Record<Role, string>>;
const GROUPS = [...new Set(Object.values(HIT_GROUPS))];

/** A line's own features, by name. Logarithms are natural; lengths in words. */
const OWN: ReadonlyArray<readonly [string, (line: Line) => number]> = [
  ['words', (l) => Math.log(1 + l.words)],
  ['letters-per-word', (l) => Math.min(20, l.text.length / Math.max(1, l.words))],
  ['ends-sentence', (l) => +l.endsSentence],
  ['ends-colon', (l) => +l.endsColon],
  ['capitals', (l) => l.capitals],
  ['shouted', (l) => l.shouted],
  ['digits', (l) => l.digits],
  ['function-words', (l) => l.functionWords],
  ['reader-words', (l) => l.readerWords],
  ['say-words', (l) => Math.min(3, l.sayWords)],
  ['commas', (l) => l.commas / Math.max(1, l.words)],
  ['separators', (l) => Math.min(5, l.separators)],
  ['quotes', (l) => Math.min(4, l.quotes)],
  ['inner-stops', (l) => Math.min(6, l.innerStops)],
  ['glued', (l) => Math.min(4, l.glued)],
  ['gaps', (l) => Math.min(4, l.gaps)],
  ['foreign', (l) => l.foreign],
  ['starts-upper', (l) => +(l.start === 'upper')],
  ['starts-lower', (l) => +(l.start === 'lower')],
  ['starts-quote', (l) => +(l.start === 'quote')],
  ['starts-digit', (l) => +(l.start === 'digit')],
  ['starts-bullet', (l) => +(l.start === 'bullet')],
  ['heading', (l) => +(l.block.markup === 'heading')],
  ['list-item', (l) => +(l.block.markup === 'list-item')],
  ['link', (l) => +(l.block.markup === 'link' || l.block.markup === 'image')],
  ['table', (l) => +(l.block.markup === 'table')],
  ['meta', (l) => +(l.block.markup === 'metadata' || l.block.markup === 'rule' || l.block.markup === 'code')],
  ['bar', (l) => +(l.bar !== null)],
  ['agency', (l) => l.agency],
  ...GROUPS.map((group) => [`hit-${group}`, (l: Line) => (l.hit && HIT_GROUPS[l.hit.role] === group ? 1 : 0)] as const),
  ['hit-certain', (l) => +(l.hit?.strength === 'certain')],
];

export const OWN_NAMES: readonly string[] = [...OWN.map(([name]) => name), 'copies', 'word-score', 'word-low'];

/** The neighbours' features that a line is shown beside its own. */
const BESIDE = ['words', 'ends-sentence', 'function-words', 'reader-words', 'bar', 'hit-certain', 'capitals'];
const OFFSETS = [-2, -1, 1, 2];
const REACHES = [2, 5, 12];
/** Own features whose mean over the lines around tells paragraphs from rails and menus. */
const AROUND = ['ends-sentence', 'hit-certain', 'words'];
const AROUND_REACHES = [4, 10];

export const CONTEXT_NAMES: readonly string[] = [
  'first-score', 'blanks-before', 'blanks-after', 'position', 'words-before', 'words-behind', 'index', 'from-end', 'indent',
  ...OFFSETS.flatMap((offset) => BESIDE.map((name) => `${name}@${offset}`)),
  ...OFFSETS.map((offset) => `score@${offset}`),
  ...REACHES.flatMap((reach) => [`mean-before-${reach}`, `mean-behind-${reach}`]),
  'strong-before', 'strong-behind', 'to-strong-before', 'to-strong-behind', 'in-core', 'to-core', 'core-share', 'since-label', 'since-end',
  'page-words', 'page-strong', 'page-tidy', 'topical', 'topical-rare', 'furniture-between',
  ...AROUND.flatMap((name) => AROUND_REACHES.flatMap((reach) => [`${name}-before-${reach}`, `${name}-behind-${reach}`])),
];

export const NAMES: readonly string[] = [...OWN_NAMES, ...CONTEXT_NAMES];
const WIDTH = OWN_NAMES.length;

/** Learned log-odds of words for standing in a story's line. */
export type WordWeights = ReadonlyMap<string, number>;

/** Own features of every line, row by row. `weights` are the learned word weights. */
export function ownFeatures(lines: readonly Line[], weights: WordWeights): Float32Array[] {
  const copies = new Map<string, number>();
  for (const line of lines) copies.set(line.key, (copies.get(line.key) ?? 0) + 1);
  return lines.map((line) => {
    const row = new Float32Array(WIDTH);
    OWN.forEach(([, read], i) => { row[i] = read(line); });
    row[OWN.length] = Math.min(5, copies.get(line.key)!);
    const { mean, low } = wordScore(line.tokens, weights);
    row[OWN.length + 1] = mean;
    row[OWN.length + 2] = low;
    return row;
  });
}

/** How many words of a line are weighed: furniture shows itself at once. */
const WEIGHED = 40;

function wordScore(tokens: readonly string[], weights: WordWeights): { mean: number; low: number } {
  let sum = 0, n = 0, low = 0;
  for (let i = 0; i < tokens.length && i < WEIGHED; i++) {
    const weight = weights.get(tokens[i]!);
    n++;
    if (weight === undefined) continue;
    sum += weight;
    if (weight < low) low = weight;
  }
  return { mean: n ? sum / Math.sqrt(n) : 0, low };
}

/** Chance from which on a line counts as strong: surely of the story, and no mere sub-head. */
const STRONG = 0.7;

/** The features of every line in its place on the page, its own first. `scores` are the chances that the first pass gave. */
export function placedFeatures(lines: readonly Line[], own: readonly Float32Array[], scores: readonly number[]): Float32Array[] {
  const n = lines.length;
  const strong = lines.map((line, i) => scores[i]! >= STRONG && line.words >= 8);
  const wordSums = prefix(lines.map((line) => line.words));
  const scoreSums = prefix(scores);
  const strongSums = prefix(strong.map(Number));
  const core = coreOf(lines, scores);
  const coreWords = wordSums[core.end]! - wordSums[core.start]!;
  const before = distances(strong), behind = distances([...strong].reverse()).reverse();
  const sinceLabel = distances(lines.map((line) => line.hit?.opens === 'rail'));
  const sinceEnd = distances(lines.map((line) => line.hit?.opens === 'end' || line.hit?.role === 'signoff'));
  const beside = BESIDE.map((name) => OWN_NAMES.indexOf(name));
  const words = Math.max(1, wordSums[n]!);
  const around = AROUND.map((name) => prefix(own.map((row) => row[OWN_NAMES.indexOf(name)]!)));
  const strongLines = lines.filter((_, i) => strong[i]);
  const tidy = strongLines.filter((line) => line.endsSentence).length / Math.max(1, strongLines.length);
  const topic = topicOf(lines, strong);
  const furniture = prefix(lines.map((line) => +(line.hit?.strength === 'certain' || line.bar !== null)));
  const indents = lines.map((line) => line.block.indent);

  return lines.map((line, i) => {
    const row = new Float32Array(NAMES.length);
    row.set(own[i]!);
    let at = WIDTH;
    const put = (value: number) => { row[at++] = value; };
    put(scores[i]!);
    put(Math.min(3, line.block.blanksBefore));
    put(Math.min(3, lines[i + 1]?.block.blanksBefore ?? 3));
    put(i / n);
    put(wordSums[i]! / words);
    put(Math.log(1 + words - wordSums[i + 1]!));
    put(Math.min(60, i));
    put(Math.min(60, n - 1 - i));
    put(Math.min(8, indents[i]!));
    for (const offset of OFFSETS) for (const index of beside) put(own[i + offset]?.[index] ?? -1);
    for (const offset of OFFSETS) put(scores[i + offset] ?? -1);
    for (const reach of REACHES) {
      const low = Math.max(0, i - reach), high = Math.min(n, i + 1 + reach);
      put((scoreSums[i]! - scoreSums[low]!) / reach);
      put((scoreSums[high]! - scoreSums[i + 1]!) / reach);
    }
    put(Math.min(40, strongSums[i]!));
    put(Math.min(40, strongSums[n]! - strongSums[i + 1]!));
    put(Math.min(30, before[i]!));
    put(Math.min(30, behind[i]!));
    put(+(i >= core.start && i < core.end));
    put(i < core.start ? Math.max(-30, i - core.start) : i >= core.end ? Math.min(30, i - core.end + 1) : 0);
    put(coreWords / words);
    put(Math.min(30, sinceLabel[i]!));
    put(Math.min(60, sinceEnd[i]!));
    put(Math.log(1 + words));
    put(Math.min(60, strongSums[n]!));
    put(tidy);
    const { all, rare } = topicShare(line, strong[i]!, topic);
    put(all);
    put(rare);
    put(i < core.start ? furniture[core.start]! - furniture[i]! : i >= core.end ? furniture[i + 1]! - furniture[core.end]! : 0);
    for (const sums of around) {
      for (const reach of AROUND_REACHES) {
        const low = Math.max(0, i - reach), high = Math.min(n, i + 1 + reach);
        put((sums[i]! - sums[low]!) / reach);
        put((sums[high]! - sums[i + 1]!) / reach);
      }
    }
    return row;
  });
}

/** In how many strong lines each longer word stands. */
function topicOf(lines: readonly Line[], strong: readonly boolean[]): Map<string, number> {
  const topic = new Map<string, number>();
  lines.forEach((line, i) => {
    if (!strong[i]) return;
    for (const word of new Set(line.tokens)) if (word.length >= TOPICAL) topic.set(word, (topic.get(word) ?? 0) + 1);
  });
  return topic;
}

/** Words of at least so many letters carry a topic. */
const TOPICAL = 5;

/** Share of a line's longer words that other strong lines have too: once at least, and three times at least. */
function topicShare(line: Line, strong: boolean, topic: ReadonlyMap<string, number>): { all: number; rare: number } {
  let n = 0, all = 0, rare = 0;
  const own = strong ? 1 : 0;
  for (const word of line.tokens) {
    if (word.length < TOPICAL) continue;
    n++;
    const count = (topic.get(word) ?? 0) - own;
    if (count >= 1) all++;
    if (count >= 3) rare++;
  }
  return { all: n ? all / n : -1, rare: n ? rare / n : -1 };
}

function prefix(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  return sums;
}

/** For each place, how many steps back the last marked one lies; 99 where there is none. The place itself does not count. */
function distances(marked: readonly boolean[]): number[] {
  let last = -99;
  return marked.map((mark, i) => {
    const distance = last < 0 ? 99 : i - last;
    if (mark) last = i;
    return distance;
  });
}

/** The run of lines with the greatest sum of (chance - 1/2) weighed by length: the heart of the page. Kadane's algorithm. */
function coreOf(lines: readonly Line[], scores: readonly number[]): { start: number; end: number } {
  let best = 0, start = 0, end = 0, sum = 0, from = 0;
  for (let i = 0; i < lines.length; i++) {
    sum += (scores[i]! - 0.5) * Math.sqrt(Math.min(80, lines[i]!.words) + 4);
    if (sum <= 0) [sum, from] = [0, i + 1];
    else if (sum > best) [best, start, end] = [sum, from, i + 1];
  }
  return { start, end };
}
