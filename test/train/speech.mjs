/**
 * Trains the weights that tell somebody's words from titles, nicknames and words in marks.
 *
 *     node test/train/speech.mjs [--write] [--errors]
 *
 * Reads ../shared/polnear/train and ../shared/exam beside the repository, and quoted-words.txt. Prints the figures of ten-fold cross-validation by document
 * (weights for a document never saw it); --errors lists the runs judged wrongly there; --write trains on everything and writes
 * src/lexicon/en/speech-weights.ts. Deterministic.
 */
import { build } from 'esbuild';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const shared = join(root, '..', 'shared');
const folds = 10;
/** A run of the exam counts this often: its pages are few, and their librarian's idea of a quote is the one to follow. */
const examWeight = 16;
/** An invented sentence counts this often. */
const inventedWeight = 3;
const rareLimit = 4;
/** How much more than even the evidence for speech has to be: news gold counts a title inside reported speech as speech, a librarian does not. */
const lean = 0.3;

const out = join(root, 'node_modules', '.cache', 'train-story.mjs');
await build({ entryPoints: [join(root, 'test/train/story.ts')], bundle: true, format: 'esm', platform: 'node', outfile: out, logLevel: 'warning' });
const { runsOf } = await import(pathToFileURL(out).href);

/** Code-point offset of every UTF-16 offset. */
function pointsOf(text) {
  const at = new Int32Array(text.length + 1);
  let points = 0;
  for (let i = 0; i < text.length; i++) {
    at[i] = points;
    const low = text.charCodeAt(i);
    if (!(low >= 0xd800 && low <= 0xdbff)) points++;
  }
  at[text.length] = points;
  return at;
}

function contentsOf(path) {
  const spans = new Map(), events = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [id, body] = line.split('\t');
    if (!body) continue;
    if (id[0] === 'T') spans.set(id, body.slice(body.indexOf(' ') + 1).split(';').map((range) => range.split(' ').map(Number)));
    else if (id[0] === 'E') events.push(body.split(' ').filter((part) => part.startsWith('Content')).map((part) => part.slice(part.indexOf(':') + 1)));
  }
  return events.map((ids) => ids.flatMap((id) => spans.get(id) ?? [])).filter((ranges) => ranges.length);
}

function polnear(folder) {
  const annotations = readdirSync(join(folder, 'attributions')).sort();
  return readdirSync(join(folder, 'text')).sort().flatMap((file) => {
    const name = file.slice(0, -4);
    const ann = annotations.find((a) => a.startsWith(`${name}_`) && a.length === name.length + 9);
    if (!ann) return [];
    const text = readFileSync(join(folder, 'text', file), 'utf8');
    const points = pointsOf(text), contents = contentsOf(join(folder, 'attributions', ann));
    const title = text.search(/\S/);
    const titleLine = text.slice(0, title).split('\n').length;
    const runs = runsOf(text, (line) => (line <= titleLine ? 'headline' : 'body')).map((run) => {
      const start = points[run.start], end = points[run.end];
      const best = Math.max(0, ...contents.map((ranges) => ranges.reduce((sum, [a, z]) => sum + Math.max(0, Math.min(z, end) - Math.max(a, start)), 0)));
      return { ...run, name, speech: best * 2 >= end - start && (run.usual || run.style !== 'single'), weight: 1, exam: false };
    });
    return [{ name, runs }];
  });
}

const key = (text) => text.replace(/&\w+;/g, '').replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

function exam() {
  const folder = join(shared, 'exam');
  return readdirSync(folder, { recursive: true }).filter((f) => f.endsWith('.gold.json')).sort().map((file) => {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const text = readFileSync(join(folder, file.replace('.gold.json', '.txt')), 'utf8').replace(/^\ufeff/, '');
    const lines = gold.lines, body = new Set([...lines.body, ...lines.note]), headings = new Set(lines.heading);
    const want = new Map(gold.quotes.flatMap((quote) => quote.parts.map((part) => [key(part), quote.optional ? null : true])));
    const runs = runsOf(text, (line) => (body.has(line) ? 'body' : headings.has(line) ? 'heading' : 'boilerplate')).flatMap((run) => {
      const speech = want.has(key(run.text)) ? want.get(key(run.text)) : false;
      want.delete(key(run.text));
      return speech === null ? [] : [{ ...run, name: gold.id, speech, weight: examWeight, exam: true }];
    });
    const missed = [...want].filter(([, wanted]) => wanted).map(([words]) => words);
    if (missed.length && process.argv.includes('--errors')) console.log('no run for', gold.id, missed);
    return { name: gold.id, runs, missed };
  });
}

/** The invented sentences of quoted-words.txt, each a story of its own. */
function invented() {
  return readFileSync(join(root, 'test/train/quoted-words.txt'), 'utf8').split('\n').filter((line) => /^[+-] /.test(line)).map((line, i) => {
    const runs = runsOf(line.slice(2), () => 'body');
    if (runs.length !== 1) throw new Error(`not one run: ${line}`);
    return { name: `invented ${i}`, runs: runs.map((run) => ({ ...run, name: `invented ${i}`, speech: line[0] === '+', weight: inventedWeight, exam: false, invented: true })) };
  });
}

/** L2-regularised logistic regression by full-batch gradient steps of adaptive size. */
function train(runs, { l2 = 2, steps = 200, rate = 0.25 } = {}) {
  const index = new Map();
  const seen = new Map();
  for (const run of runs) for (const name of new Set(run.features)) seen.set(name, (seen.get(name) ?? 0) + 1);
  for (const [name, count] of seen) if (count >= rareLimit) index.set(name, index.size);
  const rows = runs.map((run) => run.features.flatMap((name) => (index.has(name) ? [index.get(name)] : [])));
  const weights = new Float64Array(index.size), squares = new Float64Array(index.size).fill(1e-6);
  let bias = 0, biasSquares = 1e-6;
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(index.size);
    let biasGradient = 0;
    rows.forEach((row, i) => {
      let sum = bias;
      for (const j of row) sum += weights[j];
      const error = (1 / (1 + Math.exp(-sum)) - (runs[i].speech ? 1 : 0)) * runs[i].weight;
      for (const j of row) gradient[j] += error;
      biasGradient += error;
    });
    for (let j = 0; j < weights.length; j++) {
      const g = gradient[j] + l2 * weights[j];
      squares[j] += g * g;
      weights[j] -= (rate * g) / Math.sqrt(squares[j]) * Math.min(1, 20 / (step + 1) + 0.2);
    }
    biasSquares += biasGradient * biasGradient;
    bias -= (rate * biasGradient) / Math.sqrt(biasSquares);
  }
  return { bias, weights: new Map([...index].map(([name, j]) => [name, weights[j]])) };
}

const scoreOf = (model, run) => run.features.reduce((sum, name) => sum + (model.weights.get(name) ?? 0), model.bias);

function figures(runs, missed, threshold) {
  let right = 0, found = 0, gold = missed, out = 0, kept = 0;
  for (const run of runs) {
    const speech = run.score > threshold;
    gold += run.speech; found += speech; right += speech && run.speech; out += !run.speech; kept += !run.speech && !speech;
  }
  const p = right / found, r = right / gold;
  return `threshold ${threshold}  p ${p.toFixed(4)}  r ${r.toFixed(4)}  f1 ${((2 * p * r) / (p + r)).toFixed(4)}  other runs kept out ${kept}/${out}`;
}

const stories = [...polnear(join(shared, 'polnear', 'train')), ...exam(), ...invented()];
const fold = (name) => { let h = 2166136261; for (const c of name) h = Math.imul(h ^ c.charCodeAt(0), 16777619); return (h >>> 0) % folds; };
for (let k = 0; k < folds; k++) {
  const model = train(stories.filter((story) => fold(story.name) !== k).flatMap((story) => story.runs).filter((run) => run.certain === null));
  for (const story of stories) if (fold(story.name) === k) for (const run of story.runs) run.score = run.certain === null ? scoreOf(model, run) : run.certain ? 9 : -9;
}
const runs = stories.flatMap((story) => story.runs);
const missed = stories.reduce((sum, story) => sum + (story.missed?.length ?? 0), 0);
for (const threshold of [-99, 0, lean, 1]) {
  console.log('polnear ', figures(runs.filter((run) => !run.exam && !run.invented), 0, threshold));
  console.log('exam    ', figures(runs.filter((run) => run.exam), missed, threshold));
  console.log('invented', figures(runs.filter((run) => run.invented), 0, threshold));
}
if (process.argv.includes('--errors')) {
  for (const run of runs.filter((r) => (r.score > lean) !== r.speech).sort((a, b) => Math.abs(b.score) - Math.abs(a.score)))
    console.log(run.exam ? 'EXAM' : '    ', run.speech ? 'missed  ' : 'too many', run.score.toFixed(2), run.style, JSON.stringify(run.context));
}
if (process.argv.includes('--write')) {
  const model = train(runs.filter((run) => run.certain === null));
  const entries = [...model.weights].filter(([, weight]) => Math.abs(weight) >= 0.05).sort(([a], [b]) => (a < b ? -1 : 1));
  const body = entries.map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight.toFixed(2)},`).join('\n');
  writeFileSync(
    join(root, 'src/lexicon/en/speech-weights.ts'),
    `/**\n * Weights of the features of a quoted run, for somebody's words (positive) or against. Made by test/train/speech.mjs; do not edit.\n */\nexport const SPEECH_BIAS = ${(model.bias - lean).toFixed(2)};\n\nexport const SPEECH_WEIGHTS: Readonly<Record<string, number>> = {\n${body}\n};\n`,
  );
  console.log(`${entries.length} weights written`);
}
