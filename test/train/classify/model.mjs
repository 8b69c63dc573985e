import { boost } from './boost.mjs';

const INNER = 3;
const FIRST = { trees: 50, depth: 3, rate: 0.2, lambda: 5, least: 3, features: 1, rows: 1 };
const SECOND = { trees: 200, depth: 3, rate: 0.1, lambda: 10, least: 4, features: 0.3, rows: 0.8 };
const THIRD = { trees: 80, depth: 3, rate: 0.1, lambda: 10, least: 4, features: 0.3, rows: 0.8 };
const WORDS = { sites: 6, kept: 1200, most: 3, lower: 0.2 };

/**
 * Four layers, each trained on what the one below says of pages that it has not seen: words, a first score from the line
 * alone, a second from the line in its place, a third from its place among the second scores.
 */
export function fitModel(code, pages) {
  const parts = Array.from({ length: INNER }, (_, k) => ({ rest: pages.filter((page) => Math.floor(page.hash / 7) % INNER !== k), held: pages.filter((page) => Math.floor(page.hash / 7) % INNER === k) }));
  const own = new Map(), rows = new Map(), fixed = new Map();
  for (const { rest, held } of parts) {
    const weights = wordWeights(rest);
    for (const page of held) own.set(page, code.ownFeatures(page.lines, weights));
  }
  for (const page of pages) fixed.set(page, code.fixedFeatures(page.lines, own.get(page)));
  const fitFirst = (some) => forest(code, code.OWN_NAMES, boost(...table(some, (page) => own.get(page)), FIRST));
  const fitPlaced = (some, form) => forest(code, code.NAMES, boost(...table(some, (page) => rows.get(page)), form));
  const fill = (page, scores) => rows.set(page, code.fillStanding(fixed.get(page).map((row) => row.slice()), page.lines, scores));
  for (const { rest, held } of parts) {
    const { read } = fitFirst(rest);
    for (const page of held) fill(page, own.get(page).map((row) => code.chance(read, row)));
  }
  const second = fitPlaced(pages, SECOND);
  const unseen = parts.map(({ rest, held }) => ({ held, read: fitPlaced(rest, SECOND).read }));
  for (const { held, read } of unseen) for (const page of held) fill(page, rows.get(page).map((row) => code.chance(read, row)));
  return { words: wordWeights(pages), first: fitFirst(pages), second, third: fitPlaced(pages, THIRD) };
}

/** The chance of every line of a page. */
export function predict(code, model, page) {
  const own = code.ownFeatures(page.lines, model.words), rows = code.fixedFeatures(page.lines, own);
  const first = own.map((row) => code.chance(model.first.read, row));
  const second = code.fillStanding(rows, page.lines, first).map((row) => code.chance(model.second.read, row));
  return code.fillStanding(rows, page.lines, second).map((row) => code.chance(model.third.read, row));
}

function table(pages, rowsOf) {
  const rows = [], labels = [], weights = [];
  for (const page of pages) rowsOf(page).forEach((row, i) => { if (page.weights[i] > 0) { rows.push(row); labels.push(page.labels[i]); weights.push(page.weights[i]); } });
  return [rows, labels, weights];
}

function forest(code, names, { base, depth, trees }) {
  const used = [...new Set(trees.flatMap((tree) => tree.feature))].sort((a, b) => a - b), place = new Map(used.map((f, i) => [f, i]));
  const number = (value) => (value === Infinity ? '1e9' : String(Number(value.toPrecision(4))));
  const data = { depth, base, features: used.map((f) => names[f]), trees: trees.map((tree) => `${tree.feature.map((f, i) => `${place.get(f)}:${number(tree.threshold[i])}`).join(' ')}|${tree.leaves.join(' ')}`) };
  return { data, read: code.readForest(data, names) };
}

/** Log-odds of words, each word once a line, smoothed; names, and words of fewer sites than WORDS.sites, are no general wording and stay out. */
function wordWeights(pages) {
  const counts = new Map();
  let up = 0, down = 0;
  for (const page of pages) {
    page.lines.forEach((line, i) => {
      const weight = page.weights[i];
      if (!weight) return;
      if (page.labels[i]) up += weight; else down += weight;
      for (const word of new Set(line.tokens.slice(0, 40))) {
        if (!/^[\p{L}’'-]{1,20}$/u.test(word)) continue;
        if (!counts.has(word)) counts.set(word, { up: 0, down: 0, lines: 0, lower: 0, sites: new Set() });
        const entry = counts.get(word);
        entry.lines++;
        if (line.text.includes(word)) entry.lower++;
        if (page.labels[i]) entry.up += weight; else entry.down += weight;
        if (page.kind === 'news' || page.kind === 'exam') entry.sites.add(page.hash);
      }
    });
  }
  const smooth = 4;
  return new Map([...counts].filter(([, c]) => c.sites.size >= WORDS.sites && c.lower >= c.lines * WORDS.lower).map(([word, c]) => {
    const odds = Math.log((c.up + (smooth * up) / (up + down)) / up) - Math.log((c.down + (smooth * down) / (up + down)) / down);
    return [word, Number(Math.max(-WORDS.most, Math.min(WORDS.most, odds)).toFixed(1)), Math.abs(odds) * Math.sqrt(c.up + c.down)];
  }).filter(([, weight]) => weight !== 0).sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1)).slice(0, WORDS.kept).map(([word, weight]) => [word, weight]));
}

/** The model as a source file. */
export function writeModel(code, { words, first, second, third }) {
  const byWeight = new Map();
  for (const [word, weight] of words) byWeight.set(weight, [...(byWeight.get(weight) ?? []), word]);
  const lists = [...byWeight].sort((a, b) => a[0] - b[0]).map(([weight, list]) => `  [${weight}, ${JSON.stringify(list.sort().join(' '))}],`).join('\n');
  const print = ({ data }) => `{\n  depth: ${data.depth}, base: ${data.base},\n  features: ${JSON.stringify(data.features)},\n  trees: [\n${data.trees.map((tree) => `    '${tree}',`).join('\n')}\n  ],\n}`;
  return `// Written by test/train/classify.mjs: do not edit by hand.

/** Log-odds of words for standing in a line of the story, learned. */
export const WORD_WEIGHTS: ReadonlyArray<readonly [number, string]> = [
${lists}
];

/** The first score: a line by itself. */
export const FIRST_FOREST = ${print(first)};

/** The second score: a line in its place on the page. */
export const SECOND_FOREST = ${print(second)};

/** The third score: a line in its place among the second scores. */
export const THIRD_FOREST = ${print(third)};
`;
}
