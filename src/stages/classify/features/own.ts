import type { Role } from '../../../model/tree.js';
import type { Line } from '../line.js';

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

/** Names of the own features, in the order of a row. */
export const OWN_NAMES: readonly string[] = [...OWN.map(([name]) => name), 'copies', 'word-score', 'word-low'];

/** Learned log-odds of words for standing in a story's line. */
export type WordWeights = ReadonlyMap<string, number>;

/** Own features of every line, row by row. `weights` are the learned word weights. */
export function ownFeatures(lines: readonly Line[], weights: WordWeights): Float32Array[] {
  const copies = new Map<string, number>();
  for (const line of lines) copies.set(line.key, (copies.get(line.key) ?? 0) + 1);
  return lines.map((line) => {
    const row = new Float32Array(OWN_NAMES.length);
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
