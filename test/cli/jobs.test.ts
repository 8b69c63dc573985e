import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { bash, BIN, emptyFolder, filesIn, folderOf, STORY, wireParse } from './run.js';

/** Stories that differ, some of which fail, fall short or are as long as ten. */
function mixedStories(count: number): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'in/deep'), { recursive: true });
  for (let i = 0; i < count; i++) {
    const story = STORY.replaceAll('Ferrol', `Ferrol ${i}`);
    writeFileSync(join(folder, i % 3 ? `in/${i}.txt` : `in/deep/${i}.md`), i % 17 === 5 ? new Uint8Array(40) : i % 13 === 4 ? 'Too short.' : i % 29 === 8 ? story.repeat(10) : story);
  }
  return folder;
}

it('any number of jobs, zone, locale and working directory gives the same bytes, messages and exit code', async () => {
  const cwd = mixedStories(90);
  const run = async (jobs: number, TZ: string, LC_ALL: string, from: string) => {
    const how = { cwd: from, env: { TZ, LC_ALL } };
    const stream = await wireParse([join(cwd, 'in'), join(cwd, 'gone'), '-', '-j', String(jobs), '--require', 'byline'], { ...how, stdin: STORY });
    const folder = await wireParse([join(cwd, 'in'), '-f', 'quotes-csv', '-o', `${join(cwd, 'out')}/`, '-j', String(jobs)], how);
    const files = filesIn(join(cwd, 'out')).map((name) => `${name}\n${readFileSync(join(cwd, 'out', name), 'utf8')}`);
    rmSync(join(cwd, 'out'), { recursive: true });
    return { stream, folder, files };
  };
  const one = await run(1, 'UTC', 'C', cwd);
  expect([one.stream.code, one.folder.code, one.files.length]).toEqual([1, 1, 85]);
  expect(one.stream.stdout.trimEnd().split('\n')).toHaveLength(92);
  expect(await run(2, 'Asia/Kolkata', 'tr_TR.UTF-8', '/')).toEqual(one);
  expect(await run(4, 'America/St_Johns', 'tr_TR.UTF-8', join(cwd, 'in'))).toEqual(one);
});

it('a worker that runs out of memory loses one story and no more', async () => {
  const cwd = mixedStories(30);
  writeFileSync(join(cwd, 'in/7.txt'), `"He said so," she said.\n\n`.repeat(400_000));
  const { code, stdout, stderr } = await wireParse(['in', '-j', '2'], { cwd, env: { NODE_OPTIONS: '--max-old-space-size=60' } });
  const records = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { error: { code: string; path: string } | null });
  expect(code).toBe(1);
  expect(records).toHaveLength(30);
  expect(records.flatMap(({ error }) => (error?.code.startsWith('input/') ? [error] : []))).toEqual([{ code: 'input/out-of-memory', message: 'it takes more memory than there is', path: 'in/7.txt' }]);
  expect(stderr).toContain('wire-parse: in/7.txt: it takes more memory than there is\n');
});

it('--fail-fast stops behind the first failure, --keep-going does not', async () => {
  const cwd = folderOf({ 'a.txt': STORY, 'b.txt': '', 'c.txt': STORY, 'd.txt': '' });
  const names = async (...args: string[]) => (await wireParse(['.', ...args], { cwd })).stdout.trimEnd().split('\n').map((line) => JSON.parse(line).error?.path ?? null);
  expect(await names('--fail-fast', '-j', '2')).toEqual([null, 'b.txt']);
  expect(await names('--keep-going', '-j', '2')).toEqual([null, 'b.txt', null, 'd.txt']);
  expect((await wireParse(['.', '--fail-fast', '--keep-going'], { cwd })).code).toBe(2);
  expect((await wireParse(['.', '-j', 'many'], { cwd })).stderr).toBe('wire-parse: --jobs needs a number from 1 to 999, not "many"\n');
});

it('a kill at any moment leaves whole files alone, and the next run goes on where it stopped', async () => {
  const kills = async (jobs: number): Promise<void> => {
    const cwd = mixedStories(60), out = join(cwd, 'out');
    const made = () => filesIn(out).filter((name) => !basename(name).startsWith('.'));
    const args = ['in', '-o', 'out/', '-j', String(jobs), '--changed'];
    for (let i = 0, seed = jobs; i < 25; i++) {
      if (i % 5 === 0) rmSync(out, { recursive: true, force: true });
      mkdirSync(out, { recursive: true });
      seed = (seed * 16807) % 2147483647;
      const before = filesIn(out).length, child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: 'ignore' });
      const ended = new Promise((done) => child.on('exit', done));
      while (child.exitCode === null && filesIn(out).length === before) await new Promise((done) => setTimeout(done, 10));
      await new Promise((done) => setTimeout(done, seed % 50));
      child.kill('SIGKILL');
      await ended;
      for (const name of made()) expect(JSON.parse(readFileSync(join(out, name), 'utf8')).error).toBe(null);
    }
    const kept = made().length, { code, stderr } = await wireParse(args, { cwd });
    expect(code).toBe(1);
    expect(kept).toBeGreaterThan(0);
    if (jobs === 1) expect(Number(/(\d+) of 60 unchanged/.exec(stderr)![1])).toBeGreaterThanOrEqual(kept - 1);
    expect(made()).toHaveLength(56);
    expect(filesIn(out).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  };
  await Promise.all([kills(1), kills(2)]);
}, 120_000);

it('a signal leaves no half file of any worker', async () => {
  const cwd = mixedStories(90);
  const child = spawn(process.execPath, [BIN, 'in', '-o', 'out/', '-j', '2'], { cwd, stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((done) => child.on('exit', (_, signal) => done(signal)));
  while (!statSync(join(cwd, 'out'), { throwIfNoEntry: false }) && child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
  child.kill('SIGTERM');
  expect(await ended).toBe('SIGTERM');
  expect(filesIn(join(cwd, 'out')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('output that cannot be written leaves with 3, and with nothing half written, from any thread', async () => {
  const cwd = mixedStories(40);
  for (const jobs of [1, 2]) {
    const { stdout, stderr } = await bash(`ulimit -f 8; $WP in -j ${jobs} -o out/; echo $?; $WP in -j ${jobs} >all.ndjson; echo $?`, { cwd });
    expect(stdout).toBe('3\n3\n');
    expect(stderr.trimEnd().split('\n').filter((line) => line.includes('larger than files may be here'))).toHaveLength(2);
    for (const name of filesIn(join(cwd, 'out'))) expect(JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8')).error).toBe(null);
  }
});

it('| head ends many jobs in silence, and nobody need read standard error', async () => {
  const cwd = mixedStories(60);
  const { stdout, stderr } = await bash('$WP in -j 2 2>err | head -n 1 | wc -l; echo ${PIPESTATUS[0]}; $WP in gone -j 2 2>&- | wc -l', { cwd });
  expect({ stdout: stdout.trim().split(/\s+/), stderr }).toEqual({ stdout: ['1', '0', '61'], stderr: '' });
  expect(readFileSync(join(cwd, 'err'), 'utf8')).not.toContain('EPIPE');
});

it('ten thousand stories come in order, and take no more memory than is said of a few', async () => {
  const cwd = emptyFolder(), names = Array.from({ length: 10_000 }, (_, i) => `${String(i).padStart(5, '0')}.txt`);
  names.forEach((name, i) => writeFileSync(join(cwd, name), `Bus ${i} stays\n\nThe bus stays, the council said.\n`));
  const child = spawn(process.execPath, [BIN, '.', '-j', '2'], { cwd, stdio: ['ignore', 'pipe', 'ignore'] }), paths: string[] = [];
  let peak = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    paths.push((JSON.parse(line) as { input: { path: string } }).input.path);
    if (paths.length % 100 === 0 && process.platform === 'linux') peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  }
  expect(paths).toEqual(names);
  expect(peak).toBeLessThan(350); // MB; each worker has some 100
  expect((await bash('$WP . -o out/ --dry-run | wc -l', { cwd })).stdout).toBe('10000\n');
}, 300_000);
