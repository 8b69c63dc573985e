import type { Line } from '../line.js';
import { endsStory, stampsField } from './layout.js';
import { distances, heaviest, prefix, stepsTo } from './sums.js';
import { topicOf, topicShare } from './topic.js';

const OFFSETS = [-2, -1, 1, 2];
const REACHES = [2, 5, 12];
/** Chance from which on a line counts as strong, if it has so many words: surely of the story, and no mere sub-head. */
const STRONG = 0.7, LONG = 8;
/** The page's best scores, so many of them, say how sure a score can be here. */
const BEST = 10;
/** Topics are compared over so many lines up and down. */
const TOPIC_REACH = 4;
/** Shortest and longest headline in words. */
const TITLE = { least: 4, most: 25 };

/** Names of the features that the scores of a line and of the lines around it give. */
export const STANDING_NAMES: readonly string[] = [
  'score', ...OFFSETS.map((offset) => `score@${offset}`),
  ...REACHES.flatMap((reach) => [`mean-before-${reach}`, `mean-behind-${reach}`]),
  'strong-before', 'strong-behind', 'to-strong-before', 'to-strong-behind', 'strong-before-field', 'strong-before-label', 'strong-before-end',
  'in-core', 'to-core', 'core-share', 'core-tidy', 'core-mean', 'furniture-between',
  'page-strong', 'page-tidy', 'page-top', 'untidy-page', 'blanks-usual', 'length-usual',
  'topical', 'topical-rare', 'core-topical', 'core-topical-around', 'title-share',
];

/** The standing features of every line. `scores` are the chances that the pass before gave. */
export function standingFeatures(lines: readonly Line[], scores: readonly number[]): Float32Array[] {
  const n = lines.length;
  const strong = lines.map((line, i) => scores[i]! >= STRONG && line.words >= LONG), strongLines = lines.filter((_, i) => strong[i]);
  const wordSums = prefix(lines.map((line) => line.words)), scoreSums = prefix(scores), strongSums = prefix(strong.map(Number));
  const before = distances(strong), behind = distances([...strong].reverse()).reverse();
  const passed = [stampsField, (line: Line) => line.hit?.opens === 'rail', endsStory].map((marks) => strongBefore(lines.map(marks), strongSums));
  const core = heaviest(lines.map((line, i) => (scores[i]! - 0.5) * Math.sqrt(Math.min(80, line.words) + 4)));
  const coreShare = (wordSums[core.end]! - wordSums[core.start]!) / Math.max(1, wordSums[n]!);
  const coreTidy = tidiness(lines.slice(core.start, core.end).filter((line) => line.words >= LONG));
  const coreMean = (scoreSums[core.end]! - scoreSums[core.start]!) / Math.max(1, core.end - core.start);
  const furniture = prefix(lines.map((line) => +(line.hit?.strength === 'certain' || line.bar !== null)));
  const tidy = tidiness(strongLines), top = mean([...scores].sort((a, b) => b - a).slice(0, BEST));
  const untidy = lines.filter((line) => !line.endsSentence && line.words >= LONG).length;
  const blanks = commonest(strongLines.map((line) => Math.min(3, line.block.blanksBefore))), length = mean(strongLines.map((line) => Math.log(1 + line.words)));
  const topic = topicOf(lines, (i) => strong[i]!), coreTopic = topicOf(lines, (i) => i >= core.start && i < core.end && lines[i]!.words >= LONG);
  const inCore = lines.map((line, i) => topicShare(line, coreTopic, i >= core.start && i < core.end && line.words >= LONG ? 1 : 0));
  const coreTopical = prefix(inCore.map(({ all }) => Math.max(0, all)));
  const title = topicOf(lines, titleBefore(lines, core.start));

  return lines.map((line, i) => {
    const row = new Float32Array(STANDING_NAMES.length);
    let at = 0;
    const put = (value: number) => { row[at++] = value; };
    put(scores[i]!);
    for (const offset of OFFSETS) put(scores[i + offset] ?? -1);
    for (const reach of REACHES) {
      put((scoreSums[i]! - scoreSums[Math.max(0, i - reach)]!) / reach);
      put((scoreSums[Math.min(n, i + 1 + reach)]! - scoreSums[i + 1]!) / reach);
    }
    put(Math.min(40, strongSums[i]!));
    put(Math.min(40, strongSums[n]! - strongSums[i + 1]!));
    put(Math.min(30, before[i]!));
    put(Math.min(30, behind[i]!));
    for (const counts of passed) put(Math.min(40, counts[i]!));
    put(+(i >= core.start && i < core.end));
    put(stepsTo(core, i));
    put(coreShare);
    put(coreTidy);
    put(coreMean);
    put(i < core.start ? furniture[core.start]! - furniture[i]! : i >= core.end ? furniture[i + 1]! - furniture[core.end]! : 0);
    put(Math.min(60, strongSums[n]!));
    put(tidy);
    put(top);
    put(untidy / Math.max(1, untidy + strongSums[n]!));
    put(line.block.blanksBefore - blanks);
    put(Math.log(1 + line.words) - length);
    const { all, rare } = topicShare(line, topic, strong[i] ? 1 : 0);
    put(all);
    put(rare);
    put(inCore[i]!.all);
    const low = Math.max(0, i - TOPIC_REACH), high = Math.min(n, i + 1 + TOPIC_REACH);
    put((coreTopical[high]! - coreTopical[low]!) / (high - low));
    put(topicShare(line, title, 0).all);
    return row;
  });
}

/** For each place, how many strong lines stood before the last marked one: many before a byline or a date make it another story's. */
function strongBefore(marked: readonly boolean[], strongSums: Float64Array): number[] {
  let last = 0;
  return marked.map((mark, i) => {
    const count = last;
    if (mark) last = strongSums[i]!;
    return count;
  });
}

/** The place of the nearest line above `start` that may be the story's headline, as a test. */
function titleBefore(lines: readonly Line[], start: number): (i: number) => boolean {
  for (let i = start - 1; i >= 0; i--) {
    const line = lines[i]!;
    if (!line.endsSentence && line.hit === null && line.words >= TITLE.least && line.words <= TITLE.most) return (k) => k === i;
  }
  return () => false;
}

/** Share of lines that end with a full stop. */
function tidiness(lines: readonly Line[]): number {
  return lines.filter((line) => line.endsSentence).length / Math.max(1, lines.length);
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
}

/** The commonest of the values 0 to 3, the least one among equals. */
function commonest(values: readonly number[]): number {
  const counts = [0, 0, 0, 0];
  for (const value of values) counts[value]!++;
  return counts.indexOf(Math.max(...counts));
}
