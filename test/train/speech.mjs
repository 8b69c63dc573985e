/**
 * Trains the weights that tell somebody's words from titles, nicknames and words in marks.
 *
 *     node test/train/speech.mjs [--write] [--errors]
 *
 * Two models: what the words and their neighbours say, and for the runs that they leave in doubt what the sentence says that they stand in, which builds on
 * the weights of test/train/attribution.mjs. Reads the practice data beside the repository and in test/eval (speech-data.mjs says which), and quoted-words.txt.
 * Prints the figures of ten-fold cross-validation by document (weights for a document never saw it) for the first model and for both; --errors lists the
 * runs judged wrongly there; --write trains on everything and writes src/lexicon/en/speech-weights.ts and held-weights.ts. Deterministic.
 */
import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { learnLogistic, logOdds } from './logistic.mjs';
import { readStories, WEIGHTS } from './speech-data.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
process.chdir(root);
const folds = 10;
/** How strongly the weights of either model are pulled to zero, and how much more than even the evidence of the first has to be for speech: news gold counts a title inside reported speech as speech, a librarian does not. */
const pull = 2, lean = 0.1;

const out = join(root, 'node_modules', '.cache', 'train-story.mjs');
await build({ entryPoints: ['test/train/story.ts'], bundle: true, format: 'esm', platform: 'node', outfile: out, logLevel: 'warning' });
const door = await import(pathToFileURL(out).href);
const stories = readStories(resolve(process.env.WIRE_PARSE_SHARED ?? '../shared'), 'test/train/quoted-words.txt', door);

const fold = (name) => { let h = 2166136261; for (const c of name) h = Math.imul(h ^ c.charCodeAt(0), 16777619); return (h >>> 0) % folds; };
const examplesOf = (some, ask) => some.flatMap(({ set, runs }) => runs.filter((run) => run.certain === null && ask(run)).map((run) => ({ ...run, right: run.speech, weight: WEIGHTS[set] })));
const anyRun = () => true, inDoubt = (run) => Math.abs(run.known) <= door.doubtful;
/** As `judge` in src/stages/quotes/speech.ts has it: a name stays a name. Yet the second model learns from names too. */
const isAsked = (run) => inDoubt(run) && (run.known > 0 || !run.nameLike);

/** The first model: from the words themselves. */
const wordsModel = (some) => learnLogistic(examplesOf(some, anyRun), pull);
/** The second model: from what the sentence says, over what the first has said. */
const heldModel = (some) => learnLogistic(examplesOf(some, inDoubt).map((run) => ({ ...run, features: run.held })), pull);

function figures(runs, missed, scoreOf) {
  let right = 0, found = 0, gold = missed, others = 0, kept = 0;
  for (const run of runs) {
    const speech = run.certain ?? scoreOf(run) > 0;
    gold += run.speech; found += speech; right += speech && run.speech; others += !run.speech; kept += !run.speech && !speech;
  }
  const p = right / found, r = right / gold;
  return `p ${p.toFixed(4)}  r ${r.toFixed(4)}  f1 ${((2 * p * r) / (p + r)).toFixed(4)}  other runs kept out ${kept}/${others}`;
}

function print(title, scoreOf) {
  console.log(title);
  for (const set of Object.keys(WEIGHTS)) {
    const own = stories.filter((story) => story.set === set);
    console.log(`  ${set.padEnd(8)} ${figures(own.flatMap((story) => story.runs), own.reduce((sum, story) => sum + story.missed.length, 0), scoreOf)}`);
  }
}

const parts = Array.from({ length: folds }, (_, k) => ({ learn: stories.filter((story) => fold(story.name) !== k), check: stories.filter((story) => fold(story.name) === k) }));
for (const { learn, check } of parts) {
  const model = wordsModel(learn);
  for (const run of check.flatMap((story) => story.runs)) run.known = logOdds(model, run) - lean;
}
for (const { story, runs } of stories) {
  const held = door.heldOf(story, new Map(runs.map((run) => [run.start, run.certain ?? run.known > 0])));
  for (const run of runs) run.held = held.get(run.start) ?? [];
}
for (const { learn, check } of parts) {
  const model = heldModel(learn);
  for (const run of check.flatMap((story) => story.runs)) run.score = isAsked(run) ? logOdds(model, { features: run.held, known: run.known }) : run.known;
}
print('every run taken for speech', () => 1);
print('from the words', (run) => run.known);
print('and from the sentence', (run) => run.score);

if (process.argv.includes('--errors')) {
  for (const { name, missed } of stories) if (missed.length > 0) console.log('no run for', name, missed);
  const wrong = stories.flatMap(({ set, runs }) => runs.map((run) => ({ ...run, set, sure: run.certain === null ? run.score : run.certain ? 99 : -99 }))).filter((run) => run.sure > 0 !== run.speech);
  for (const { set, speech, sure, style, context } of wrong.sort((a, b) => Math.abs(b.sure) - Math.abs(a.sure))) console.log(set, speech ? 'missed  ' : 'too many', sure.toFixed(2), style, JSON.stringify(context));
}

function write(file, doc, numbers, name, weights) {
  const entries = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.05).sort(([a], [b]) => (a < b ? -1 : 1));
  const constants = Object.entries(numbers).map(([key, value]) => `export const ${key} = ${value.toFixed(2)};\n`).join('');
  const body = entries.map(([feature, weight]) => `  ${JSON.stringify(feature)}: ${weight.toFixed(2)},\n`).join('');
  writeFileSync(file, `/**\n * ${doc} Made by test/train/speech.mjs; do not edit.\n */\n${constants}\nexport const ${name}: Readonly<Record<string, number>> = {\n${body}};\n`);
  console.log(`${file}: ${entries.length} weights`);
}

if (process.argv.includes('--write')) {
  const words = wordsModel(stories), held = heldModel(stories);
  write('src/lexicon/en/speech-weights.ts', "Weights of the features of a quoted run, for somebody's words (positive) or against.", { SPEECH_BIAS: words.bias - lean }, 'SPEECH_WEIGHTS', words.weights);
  write('src/lexicon/en/held-weights.ts', "Weights of what the sentence says of a doubtful run, for somebody's words (positive) or against, over HELD_TRUST times what the run's own features say.", { HELD_BIAS: held.bias, HELD_TRUST: held.trust }, 'HELD_WEIGHTS', held.weights);
}
