import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examCases } from '../exams.mjs';

const tokens = (text) => (text ?? '').match(/[\p{L}\p{N}_]+/gu) ?? [];

/** FNV-1a: the same folds on every machine. */
function hash(text) {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h >>> 3;
}

/** Every page of the practice data with its lines, their labels (1 story, 0 furniture, -1 not judged) and their weights. */
export function loadPages(folder, code) {
  const pages = [];
  const add = (kind, id, site, text, weight, label) => {
    const story = code.blocks(code.decode(text, {}));
    const lines = story.children.map((block) => code.lineOf(block, story.source.text));
    if (lines.length === 0) return;
    const labels = label(lines);
    const raw = lines.map((line) => Math.sqrt(line.words + 1));
    const sum = raw.reduce((a, b) => a + b, 0);
    pages.push({ kind, id, hash: hash(site), lines, labels, weights: raw.map((w, i) => (labels[i] < 0 ? 0 : (w / sum) * weight * 100)) });
    return pages[pages.length - 1];
  };
  for (const row of readFileSync(join(folder, 'pages/news.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))) {
    if (!row.gold.body) continue;
    const page = add('news', row.id, row.domain || row.id, row.raw_text, 1, (lines) => align(lines, row.gold.body));
    if (page) page.body = row.gold.body;
  }
  for (const row of readFileSync(join(folder, 'pages/wires.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))) {
    const page = add('wires', row.id, row.id, row.raw_text, 0.1, (lines) => align(lines, row.gold.body));
    if (page) page.body = row.gold.body;
  }
  for (const file of readdirSync(join(folder, 'polnear/train/text')).filter((name) => name.endsWith('.txt')).sort()) {
    const text = readFileSync(join(folder, 'polnear/train/text', file), 'utf8');
    add('polnear', file, file.split('_')[0] + file.slice(-9), text, 0.12, (lines) => lines.map((line, i) => (i === 0 ? 0 : line.text.length < 25 ? -1 : 1)));
  }
  for (const { file, text, gold: { lines: gold } } of examCases(folder)) {
    const kept = new Set([...gold.body, ...gold.heading]), free = new Set([...gold.note, ...gold.pullquote]);
    const judge = (n) => (kept.has(n) ? 1 : free.has(n) ? -1 : 0);
    const page = add('exam', file, file, text, 1.5, (lines) => lines.map((line) => judge(line.block.firstLine)));
    const role = (n) => Object.keys(gold).find((name) => gold[name].includes(n));
    page.roles = page.lines.map((line) => role(line.block.firstLine));
  }
  return pages;
}

/**
 * Labels by the gold body: the heaviest chain of lines that stand in it whole and in order; beside them long lines that share
 * half of their four-word shingles with it.
 */
function align(lines, body) {
  const gold = tokens(body);
  const index = new Map();
  gold.forEach((word, i) => { if (!index.has(word)) index.set(word, []); index.get(word).push(i); });
  const shingles = new Set();
  for (let i = 0; i + 4 <= gold.length; i++) shingles.add(gold.slice(i, i + 4).join(' '));
  const places = lines.map((line) => {
    const words = tokens(line.text);
    if (words.length === 0) return { words, at: [] };
    const at = [];
    for (const start of index.get(words[0]) ?? []) {
      let same = true;
      for (let k = 1; k < words.length && same; k++) same = gold[start + k] === words[k];
      if (same) at.push(start);
      if (at.length > 60) break;
    }
    return { words, at };
  });
  // best[e] = heaviest chain ending at or before gold position e; a Fenwick tree of maxima over positions
  const size = gold.length + 1, tree = new Array(size + 1).fill(null);
  const query = (i) => { let best = null; for (i++; i > 0; i -= i & -i) if (tree[i] && (!best || tree[i].weight > best.weight)) best = tree[i]; return best; };
  const update = (i, node) => { for (i++; i <= size; i += i & -i) if (!tree[i] || node.weight > tree[i].weight) tree[i] = node; };
  places.forEach(({ words, at }, line) => {
    const nodes = at.map((start) => { const before = query(start); return { line, end: start + words.length, weight: (before?.weight ?? 0) + words.length ** 1.2, before }; });
    for (const node of nodes) update(node.end, node);
  });
  const labels = new Array(lines.length).fill(0);
  for (let node = query(gold.length); node; node = node.before) labels[node.line] = 1;
  lines.forEach((line, i) => {
    const { words } = places[i];
    if (labels[i] || words.length < 8) return;
    let hit = 0;
    for (let k = 0; k + 4 <= words.length; k++) hit += shingles.has(words.slice(k, k + 4).join(' ')) ? 1 : 0;
    const share = hit / (words.length - 3);
    if (places[i].at.length === 0) labels[i] = share >= 0.5 ? 1 : share >= 0.25 ? -1 : 0;
  });
  return labels;
}

export { tokens };
