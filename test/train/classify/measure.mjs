import { tokens } from './pages.mjs';

function shingles(text) {
  const words = tokens(text), counts = new Map();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ');
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** True and false positives and negatives over shingles (pages with a gold body) or over lines (the rest), as shares of their sum. */
export function bodyF1(page, kept) {
  let tp = 0, fp = 0, fn = 0;
  if (page.body !== undefined) {
    const gold = shingles(page.body), got = shingles(page.lines.filter((_, i) => kept[i]).map((line) => line.text).join('\n'));
    for (const [key, n] of gold) { const m = Math.min(n, got.get(key) ?? 0); tp += m; fn += n - m; }
    for (const [key, n] of got) fp += n - Math.min(n, gold.get(key) ?? 0);
  } else {
    page.labels.forEach((label, i) => {
      if (label < 0) return;
      if (kept[i] && label) tp++;
      else if (kept[i]) fp++;
      else if (label) fn++;
    });
  }
  return { tp, fp, fn };
}

/** One line of figures: news pages as their scorer averages them; the other kinds over all lines. */
export function summary(rows) {
  const out = [];
  for (const kind of ['news', 'wires', 'polnear', 'exam']) {
    const some = rows.filter((row) => row.page.kind === kind);
    if (some.length === 0) continue;
    let p, r;
    const mean = (values) => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
    if (kind === 'news' || kind === 'wires') {
      p = mean(some.filter((x) => x.tp + x.fp > 0).map((x) => x.tp / (x.tp + x.fp)));
      r = mean(some.filter((x) => x.tp + x.fn > 0).map((x) => x.tp / (x.tp + x.fn)));
    } else {
      const tp = some.reduce((n, x) => n + x.tp, 0);
      p = tp / some.reduce((n, x) => n + x.tp + x.fp, 0);
      r = tp / some.reduce((n, x) => n + x.tp + x.fn, 0);
    }
    out.push(`${kind} ${some.length}: p ${p.toFixed(4)} r ${r.toFixed(4)} f1 ${((2 * p * r) / (p + r)).toFixed(4)}`);
  }
  return out.join(' | ');
}

/** Prints the lines of a page whose verdict differs from their label, with score, verdict and rule. */
export function lineMisses({ page, verdicts, scores }) {
  page.lines.forEach((line, i) => {
    const kept = verdicts[i].role === 'body' || verdicts[i].role === 'heading', gold = page.roles?.[i];
    const wrong = page.labels[i] >= 0 && kept !== Boolean(page.labels[i]);
    const role = gold && ['caption', 'pullquote', 'signoff', 'boilerplate'].includes(gold) && !kept && gold !== ({ 'pull-quote': 'pullquote', caption: 'caption', signoff: 'signoff' }[verdicts[i].role] ?? 'boilerplate');
    if (wrong || role) console.log(`${wrong ? (kept ? 'KEPT ' : 'LOST ') : 'role '} ${page.id.padEnd(34).slice(-34)} ${String(line.block.firstLine).padStart(4)} ${scores[i].toFixed(2)} ${gold ?? ''} -> ${verdicts[i].role} ${verdicts[i].rule} | ${line.text.slice(0, 110)}`);
  });
}

/** Prints for every rule how many lines it judged rightly and wrongly, on each kind of page. */
export function ruleTable(rows) {
  const table = new Map();
  for (const { page, verdicts } of rows) {
    page.lines.forEach((_, i) => {
      if (page.labels[i] < 0) return;
      const { role, rule } = verdicts[i], kept = role === 'body' || role === 'heading', name = `${kept ? 'keeps' : 'drops'} ${rule}`;
      if (!table.has(name)) table.set(name, { news: [0, 0], wires: [0, 0], polnear: [0, 0], exam: [0, 0] });
      table.get(name)[page.kind][kept === Boolean(page.labels[i]) ? 0 : 1]++;
    });
  }
  for (const [name, counts] of [...table].sort((a, b) => b[1].news[1] - a[1].news[1])) {
    console.log(`${name.padEnd(44)} ${Object.entries(counts).map(([kind, [right, wrong]]) => `${kind} ${right}/${wrong}`.padEnd(18)).join('')}`);
  }
}
