// Trains the weights of the headline ranking and writes src/lexicon/weights/headline.ts.
//
//   node test/train/headline.mjs              train on everything and write the weights
//   node test/train/headline.mjs --cross N    N-fold cross-validation by site; prints the held-out figures, writes nothing
//   --errors                                  with --cross: the lines chosen wrongly, and the right ones
//   --practice DIR                            the practice data (default ../shared)
//
// A page's candidates compete: softmax over their scores, the gold headline's line is right. Full-batch gradient ascent with
// a quadratic penalty; no randomness, folds by a hash of the site's name.
import { build } from 'esbuild';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { examCases } from './exams.mjs';

// What little data can say of is held near a librarian's guess instead of zero: few pages have Markdown headings or reader-mode links.
const PRIOR = { headingOne: 2.5, headingTwo: 0.3, headingMore: -0.7, link: -0.7, listItem: -0.8, saidHeadline: 2, saidDeck: -1, saidBody: -4.5, inBodyText: -2, oneWord: -1.5, quoted: -0.5, labelled: 2, severalStories: -4, saidCaption: -4, bullet: -1.5, clockFirst: -5, afterSummary: -3, underStory: -0.5 };
const STEPS = 600, RATE = 0.06, PENALTY = 0.002;
const arg = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise);
const practice = arg('--practice', '../shared');
const folds = Number(arg('--cross', 0));

const code = await bundle();
const pages = load();
const names = [...new Set(pages.flatMap((page) => page.rows.flatMap((row) => Object.keys(row.features))))].sort();
for (const page of pages) for (const row of page.rows) row.vector = Float64Array.from(names, (name) => row.features[name] ?? 0);
console.log(`${pages.length} pages whose headline is among the candidates`);

if (folds > 1) {
  const tally = {};
  for (let fold = 0; fold < folds; fold++) {
    const weights = fit(pages.filter((page) => page.hash % folds !== fold));
    for (const page of pages.filter((p) => p.hash % folds === fold)) count(tally, page, weights);
  }
  console.log('held out', tally);
} else {
  const weights = fit(pages), tally = {};
  for (const page of pages) count(tally, page, weights);
  console.log('fitted', tally);
  const lines = names.map((name, i) => `  ${name}: ${weights[i].toFixed(2)},`).join('\n');
  writeFileSync('src/lexicon/weights/headline.ts', `/** What each feature of a headline's candidate adds to its score. Made by test/train/headline.mjs; not to be edited. */\nexport const HEADLINE_WEIGHTS: Readonly<Record<string, number>> = {\n${lines}\n};\n`);
}

function count(tally, page, weights) {
  const best = page.rows.reduce((a, b) => (dot(b.vector, weights) > dot(a.vector, weights) ? b : a));
  const cell = (tally[page.kind] ??= { right: 0, of: 0, share: 0 });
  cell.of++;
  cell.right += best.gold;
  if (!best.gold && process.argv.includes('--errors')) console.log(page.name, '\n  ', best.text, '\n  ', page.rows.find((row) => row.gold).text);
  const score = dot(best.vector, weights);
  if (best.gold) cell.lowest = Math.min(cell.lowest ?? Infinity, Number(score.toFixed(2)));
  cell.share = Number((cell.right / cell.of).toFixed(4));
}

function fit(train) {
  const prior = Float64Array.from(names, (name) => PRIOR[name] ?? 0), weights = prior.slice(), speed = new Float64Array(names.length), mass = train.reduce((sum, page) => sum + page.weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(names.length);
    for (const page of train) {
      const scores = page.rows.map((row) => dot(row.vector, weights)), top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top)), all = odds.reduce((a, b) => a + b, 0);
      const right = odds.reduce((sum, odd, i) => sum + (page.rows[i].gold ? odd : 0), 0);
      page.rows.forEach((row, i) => {
        const push = page.weight * ((row.gold ? odds[i] / right : 0) - odds[i] / all);
        if (push !== 0) for (let f = 0; f < names.length; f++) gradient[f] += push * row.vector[f];
      });
    }
    for (let f = 0; f < names.length; f++) {
      const g = gradient[f] / mass - PENALTY * (weights[f] - prior[f]);
      speed[f] = 0.9 * speed[f] + g;
      weights[f] += RATE * speed[f];
    }
  }
  return weights;
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

function load() {
  const all = [];
  const norm = (text) => (text.match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ').toLowerCase();
  const hash = (text) => [...text].reduce((h, c) => Math.imul(h ^ c.codePointAt(0), 0x01000193) >>> 0, 0x811c9dc5) >>> 3;
  const add = (kind, site, text, headline, weight) => {
    const rows = code.rows(text).map((row) => ({ ...row, gold: norm(row.text) === norm(headline) }));
    if (headline && rows.some((row) => row.gold)) all.push({ kind, name: site, hash: hash(site), rows, weight });
  };
  const json = (file) => readFileSync(join(practice, file), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  for (const row of json('pages/news.jsonl')) add('news', row.domain || row.id, row.raw_text, row.gold.headline ?? '', 1);
  for (const row of json('pages/wires.jsonl')) add('wires', row.id, row.raw_text, row.gold.headline ?? '', 0.15);
  const meta = readFileSync(join(practice, 'polnear/metadata.tsv'), 'utf8').split('\n').map((line) => line.split('\t'));
  const [file, title] = [meta[0].indexOf('filename'), meta[0].indexOf('title')];
  const titles = new Map(meta.slice(1).map((cells) => [cells[file], cells[title]]));
  for (const name of readdirSync(join(practice, 'polnear/train/text')).filter((n) => n.endsWith('.txt')).sort()) {
    add('polnear', name, readFileSync(join(practice, 'polnear/train/text', name), 'utf8'), titles.get(name.slice(0, -4)) ?? '', 0.15);
  }
  for (const { exam, file, text, gold } of examCases(practice)) add(exam, file, text, gold.headline ?? '', 0.3);
  return all;
}

/** The stages' own code, bundled: training sees candidates exactly as the program does. */
async function bundle() {
  const folder = mkdtempSync(join(process.cwd(), 'node_modules/.headline-train-'));
  const entry = join(folder, 'entry.ts'), out = join(folder, 'stage.mjs'), src = join(process.cwd(), 'src');
  writeFileSync(entry, `
    import { decode } from '${src}/stages/decode/index.ts';
    import { blocks } from '${src}/stages/blocks/index.ts';
    import { classify } from '${src}/stages/classify/index.ts';
    import { survey } from '${src}/stages/fields/survey.ts';
    import { candidates } from '${src}/stages/fields/headline/features.ts';
    export function rows(text) {
      const story = blocks(decode(text, {}));
      classify(story);
      return candidates(survey(story)).map((c) => ({ text: c.block.view.text.slice(c.start, c.end), features: c.features }));
    }`);
  await build({ entryPoints: [entry], outfile: out, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning', nodePaths: ['node_modules'], packages: 'external' });
  const module = await import(pathToFileURL(out).href);
  rmSync(folder, { recursive: true });
  return module;
}
