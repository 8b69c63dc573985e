const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0001];

/**
 * Prints for every figure, over values whose site the regression has not seen: how many values, how many were right, the mean
 * figure, the expected calibration error (mean distance of figure and rightness over the bins), the Brier score, the area under
 * the curve (the chance that a right value's figure is above a wrong one's), and the rightness in each bin of figures.
 */
export function printTable(rows) {
  const head = EDGES.slice(0, -1).map((from, i) => `${from.toFixed(2)}-${Math.min(1, EDGES[i + 1]).toFixed(2)}`.padStart(16)).join('');
  for (const kinds of [['news', 'exam', 'wires', 'polnear'], ['news'], ['exam']]) {
    console.log(`\n${kinds.length > 1 ? 'all pages, weighed' : kinds[0]}\n${'figure'.padEnd(13)}${'values'.padStart(7)}${'right'.padStart(7)}${'mean'.padStart(7)}${'ECE'.padStart(7)}${'Brier'.padStart(7)}${'AUC'.padStart(6)}  right in bin (values)\n${' '.repeat(49)}${head}`);
    for (const [name, all] of rows) {
      const some = all.filter(({ kind }) => kinds.includes(kind));
      if (some.length > 0) console.log(line(name, some));
    }
  }
}

/** What `--min-confidence` would send to a person of the news pages: a page goes when a figure is too low, and is wrong when one of the values is. */
export function printGate(rows) {
  const pages = new Map();
  for (const name of ['headline', 'byline', 'timestamp', 'body']) {
    for (const { kind, id, chance, right } of rows.get(name)) {
      if (kind !== 'news') continue;
      const page = pages.get(id) ?? { low: 1, wrong: false };
      pages.set(id, { low: Math.min(page.low, chance), wrong: page.wrong || !right });
    }
  }
  const all = [...pages.values()], wrong = all.filter((page) => page.wrong).length;
  console.log(`\n${all.length} news pages, ${wrong} with a wrong headline, byline, timestamp or body`);
  for (const least of [0.7, 0.8, 0.9]) {
    const sent = all.filter(({ low }) => low < least), caught = sent.filter((page) => page.wrong).length;
    console.log(`--min-confidence ${least}: ${sent.length} sent, ${caught} of them wrong: ${(caught / wrong).toFixed(2)} of all that are`);
  }
}

function line(name, rows) {
  const mass = sum(rows, () => 1), right = sum(rows, (row) => Number(row.right)) / mass, mean = sum(rows, (row) => row.chance) / mass;
  const bins = EDGES.slice(0, -1).map((from, i) => rows.filter(({ chance }) => chance >= from && chance < EDGES[i + 1]));
  const error = bins.reduce((all, bin) => all + Math.abs(sum(bin, (row) => row.chance - Number(row.right))), 0) / mass;
  const brier = sum(rows, (row) => (row.chance - Number(row.right)) ** 2) / mass;
  const shown = bins.map((bin) => (bin.length === 0 ? '-' : `${(sum(bin, (row) => Number(row.right)) / sum(bin, () => 1)).toFixed(2)} (${bin.length})`).padStart(16)).join('');
  return `${name.padEnd(13)}${String(rows.length).padStart(7)}${right.toFixed(3).padStart(7)}${mean.toFixed(3).padStart(7)}${error.toFixed(3).padStart(7)}${brier.toFixed(3).padStart(7)}${area(rows).padStart(6)}  ${shown}`;
}

function sum(rows, value) {
  return rows.reduce((all, row) => all + row.weight * value(row), 0);
}

function area(rows) {
  const sorted = [...rows].sort((a, b) => a.chance - b.chance);
  let wrong = 0, pairs = 0, won = 0;
  const allRight = sum(rows, (row) => Number(row.right)), allWrong = sum(rows, (row) => Number(!row.right));
  for (let i = 0; i < sorted.length;) {
    let k = i, tiedRight = 0, tiedWrong = 0;
    for (; k < sorted.length && sorted[k].chance === sorted[i].chance; k++) if (sorted[k].right) tiedRight += sorted[k].weight; else tiedWrong += sorted[k].weight;
    won += tiedRight * (wrong + tiedWrong / 2);
    wrong += tiedWrong;
    i = k;
  }
  pairs = allRight * allWrong;
  return pairs === 0 ? '-' : (won / pairs).toFixed(2);
}
