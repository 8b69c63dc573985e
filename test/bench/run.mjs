/**
 * npm run bench: start-up, throughput and memory of the build as it stands. Figures, not a test: they depend on the machine.
 *
 *   start-up    processor time of `wire-parse STORY` against that of `node -e 0`: medians of 15 runs each
 *   throughput  1,000 stories of about 5 kB in one call, and the most memory that the call held; then 3,000, to see whether memory is flat;
 *               one after the other, then with a worker for each core
 *
 * npm run bench -- --stages: instead, the milliseconds that each stage takes for one such story, and how they grow with its length.
 * npm run bench -- --stream: instead, the most memory that a stream of JSON lines takes, of a hundred megabytes and of a gigabyte.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printStages } from './stages.mjs';
import { printStream } from './stream.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const bin = join(root, 'bin/wire-parse.js');
const story = join(root, 'fixtures/n-korea-troops.txt');

const text = readFileSync(story, 'utf8');
const paragraphs = text.split('\n\n');
const long = [...paragraphs.slice(0, -2), ...paragraphs.slice(7, -2)].join('\n\n').slice(0, 5_000);

if (process.argv.includes('--stages')) {
  await printStages(root, long);
  process.exit();
}
if (process.argv.includes('--stream')) {
  await printStream(bin, long.slice(0, 600));
  process.exit();
}

/** User and system time in milliseconds (steadier than the clock where others use the machine), clock time, and peak memory in MB. */
function measure(args) {
  const script = `import resource,subprocess,sys,time
t=time.time(); subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL); r=resource.getrusage(resource.RUSAGE_CHILDREN)
print((r.ru_utime+r.ru_stime)*1000,(time.time()-t)*1000,r.ru_maxrss/1024)`;
  const { stdout } = spawnSync('python3', ['-c', script, process.execPath, ...args], { encoding: 'utf8' });
  const [cpu, clock, memory] = stdout.trim().split(' ').map(Number);
  return { cpu, clock, memory };
}

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];
const times = (args) => median(Array.from({ length: 15 }, () => measure(args).cpu));

const empty = times(['-e', '0']);
const one = times([bin, story]);
console.log(`start-up    node -e 0 ${empty.toFixed(0)} ms, one story ${one.toFixed(0)} ms: ${(one / empty).toFixed(1)} times`);
const folder = mkdtempSync(join(tmpdir(), 'wire-parse-bench-'));
try {
  let made = 0;
  for (const count of [1_000, 3_000]) {
    for (; made < count; made++) writeFileSync(join(folder, `${made}.txt`), `Story ${made}\n\n${long}`);
    for (const [how, jobs] of [['one after the other', ['-j', '1']], ['with workers', []]]) {
      const { cpu, clock, memory } = measure([bin, folder, ...jobs]);
      console.log(`throughput  ${count} stories of ${(long.length / 1000).toFixed(1)} kB ${how}: ${(clock / 1000).toFixed(1)} s (${(cpu / 1000).toFixed(1)} s of processor), ${(count / clock * 1000).toFixed(0)} stories/s, at most ${memory.toFixed(0)} MB`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
