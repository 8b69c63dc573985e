/**
 * npm run eval: runs the scorers over the practice data and holds the floors of floors.json.
 *
 *   npm run eval                every set
 *   npm run eval -- exam wires  some sets
 *
 * Under the figures of a set whose answers name speakers stands a table of its quotations by pattern, to see where the misses are.
 *
 * The data and the scorers are not part of this repository: they lie in ../shared, or where WIRE_PARSE_SHARED says.
 * A floor may only be lowered with a reason: `{ "floor": 0.9, "lowered": "why" }`; the file's history is checked.
 * Exit 0: all floors held, or no data. Exit 1: a floor was missed, or lowered without a reason.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, closeSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { highestFloors } from './history.mjs';
import { examCases } from './patterns/exam.mjs';
import { polnearCases } from './patterns/polnear.mjs';
import { documentsOf, patternTable } from './patterns/report.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const shared = resolve(process.env.WIRE_PARSE_SHARED ?? join(root, '../shared'));
const work = join(root, '.eval');
const floors = JSON.parse(readFileSync(join(root, 'test/eval/floors.json'), 'utf8'));

const SETS = {
  exam: { input: join(shared, 'exam'), score: (out) => ['score_exam.py', join(shared, 'exam'), out], cases: examCases },
  'second exam': { input: join(root, 'test/eval/second-exam'), score: (out) => ['score_exam.py', join(root, 'test/eval/second-exam'), out], cases: examCases },
  'third exam': { input: join(root, 'test/eval/third-exam'), score: (out) => ['score_exam.py', join(root, 'test/eval/third-exam'), out], cases: examCases },
  'fifth exam': { input: join(root, 'test/eval/fifth-exam'), score: (out) => ['score_exam.py', join(root, 'test/eval/fifth-exam'), out], cases: examCases },
  'fourth exam': { input: join(root, 'test/eval/fourth-exam'), score: (out) => ['score_exam.py', join(root, 'test/eval/fourth-exam'), out], cases: examCases },
  'sixth exam': { input: join(root, 'test/eval/sixth-exam'), score: (out) => ['score_exam.py', join(root, 'test/eval/sixth-exam'), out], cases: examCases },
  'seventh exam': { input: join(root, 'test/eval/seventh-exam'), score: (out) => ['score_exam.py', join(root, 'test/eval/seventh-exam'), out], cases: examCases },
  'polnear dev': { input: join(shared, 'polnear/dev/text'), score: (out) => ['score_polnear.py', join(shared, 'polnear/dev'), out], cases: polnearCases },
  'news pages': { pages: join(shared, 'pages/news.jsonl'), input: join(work, 'news'), score: (out) => ['score_pages.py', join(shared, 'pages/news.jsonl'), out] },
  wires: { pages: join(shared, 'pages/wires.jsonl'), input: join(work, 'wires'), score: (out) => ['score_pages.py', join(shared, 'pages/wires.jsonl'), out] },
};

function run(command, args, stdout = 'pipe') {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', stdout, 'inherit'], maxBuffer: 1 << 28 });
  if (done.error) throw done.error;
  return done;
}

/** The one number that stands for a figure of a scorer. */
function numberOf(value) {
  if (typeof value !== 'object' || value === null) return value;
  return value.f1 ?? value.exact ?? value['day right'] ?? value['place right'] ?? value.right ?? null;
}

const outputOf = (name) => join(work, `${name.replace(' ', '-')}.ndjson`);

function scoreSet(name) {
  const set = SETS[name];
  if (set.pages) run('python3', [join(shared, 'eval/score_pages.py'), set.pages, '--write', set.input]);
  const out = outputOf(name);
  const file = openSync(out, 'w');
  const parsed = run(process.execPath, [join(root, 'bin/wire-parse.js'), set.input, '-f', 'ndjson'], file);
  closeSync(file);
  if (parsed.status !== 0) console.error(`wire-parse left with ${parsed.status} on ${name}`);
  const [script, ...args] = set.score(out);
  return JSON.parse(run('python3', [join(shared, 'eval', script), ...args, '--json']).stdout);
}

if (!existsSync(join(shared, 'eval'))) {
  console.log(`No practice data at ${shared}: nothing was measured.`);
  console.log('PolNeAR: github.com/networkdynamics/PolNeAR. News pages: the article-extraction-benchmark and its successors.');
  console.log('Set WIRE_PARSE_SHARED to a folder with eval/, exam/, polnear/ and pages/ to measure.');
  process.exit(0);
}

mkdirSync(work, { recursive: true });
const highest = highestFloors(root);
const wanted = process.argv.slice(2);
let faults = 0;
for (const name of Object.keys(SETS).filter((set) => wanted.length === 0 || wanted.includes(set.split(' ')[0]))) {
  const figures = scoreSet(name);
  console.log(`\n${name}`);
  for (const [figure, value] of Object.entries(figures)) {
    const number = numberOf(value);
    if (typeof number !== 'number') continue;
    const { floor, lowered } = floors[name]?.[figure] ?? {};
    const once = highest.get(`${name} / ${figure}`) ?? 0;
    const missed = floor !== undefined && number < floor;
    const fell = floor !== undefined && floor < once && !lowered;
    faults += Number(missed) + Number(fell);
    const verdict = missed ? `  MISSED floor ${floor}` : fell ? `  floor ${floor} was ${once}: lowered without a reason` : floor === undefined ? '' : `  floor ${floor}`;
    console.log(`  ${figure.padEnd(56)} ${number.toFixed(4)}${verdict}`);
  }
  const { cases, score } = SETS[name];
  if (cases) console.log(patternTable(cases(score()[1], documentsOf(outputOf(name)))));
}
console.log(faults === 0 ? '\nAll floors held.' : `\n${faults} floor(s) missed or lowered.`);
process.exitCode = faults === 0 ? 0 : 1;
