import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bash, BIN, emptyFolder, filesIn, onTerminal, STORY, wireParse } from './run.js';

const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

/** A folder of many stories: more than a pipe holds. */
function manyStories(count: number): string {
  const folder = emptyFolder();
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `${String(i).padStart(4, '0')}.txt`), STORY);
  return folder;
}

describe('standard output', () => {
  it('may be closed early: no message, exit 0', async () => {
    const { stdout, stderr } = await bash('$WP . | head -n 1 | wc -l; echo ${PIPESTATUS[0]}', { cwd: manyStories(100) });
    expect({ stdout: stdout.trim().split(/\s+/), stderr }).toEqual({ stdout: ['1', '0'], stderr: '' });
  });

  it('that is slow gets every byte', async () => {
    const cwd = manyStories(100);
    const { stdout } = await bash('$WP . | (sleep 2; wc -l)', { cwd });
    expect(stdout.trim()).toBe('100');
  });

  it('on a full device leaves with 3 and a message', async () => {
    const { stdout, stderr } = await bash('$WP - >/dev/full <<<"A story"; echo $?');
    expect({ stdout, stderr }).toEqual({ stdout: '3\n', stderr: 'wire-parse: standard output: no space left on the device\n' });
  });

  it('into a file that grows too large leaves with 3, and -o leaves no half file', async () => {
    const cwd = manyStories(20);
    const { stdout, stderr } = await bash("trap '' XFSZ; ulimit -f 8; $WP . -o out.ndjson; echo $?", { cwd });
    expect({ stdout, stderr }).toEqual({ stdout: '3\n', stderr: 'wire-parse: out.ndjson: larger than files may be here\n' });
    expect(readdirSync(cwd).filter((name) => !name.endsWith('.txt'))).toEqual([]);
  });

  it('into a file that the disk cuts off leaves with 3, whatever was to be written', async () => {
    const cwd = manyStories(1);
    writeFileSync(join(cwd, 'long.txt'), STORY.repeat(20));
    const { stdout, stderr } = await bash(`ulimit -f 4; for what in long.txt schema --help 'man' 'explain long.txt' 'long.txt -f ndjson' 'long.txt 0000.txt -q -j 2'; do $WP $what >all; echo $?; done; $WP view long.txt -o page.html; echo $?; ls`, { cwd });
    expect(stdout).toBe(`${'3\n'.repeat(8)}0000.txt\nall\nlong.txt\n`);
    expect(stderr).toBe(`${'wire-parse: standard output: larger than files may be here\n'.repeat(7)}wire-parse: page.html: larger than files may be here\n`);
  });

  it('that is closed is as good as /dev/null, and so are the other two', async () => {
    const { stdout, stderr } = await bash('$WP . >&-; echo $?; $WP . >&- 2>&-; echo $?; $WP . -o out/ <&- >&- 2>&-; echo $? $(ls out | wc -l); $WP <&- 2>&-; echo $?; $WP gone.txt 0000.txt 2>&- | wc -l', { cwd: manyStories(3) });
    expect({ stdout, stderr }).toEqual({ stdout: '0\n0\n0 3\n1\n2\n', stderr: '' });
  });

  it('takes the help and the version too, or says that it could not', async () => {
    const { stdout, stderr } = await bash('for what in --help --version "view --help"; do $WP $what >/dev/full; echo $?; $WP $what | head -c 1 >/dev/null; echo ${PIPESTATUS[0]}; done');
    expect({ stdout, stderr }).toEqual({ stdout: '3\n0\n'.repeat(3), stderr: 'wire-parse: standard output: no space left on the device\n'.repeat(3) });
  });

  it.skipIf(!canMount)('on a small disk leaves with 3, as every output does, with nothing half written', async () => {
    const cwd = manyStories(60);
    const line = `mkdir disk && mount -t tmpfs -o size=64k none disk
      for jobs in 1 2; do for to in '-o disk/out/' '-o disk/all.ndjson' '-o disk/out/ --changed'; do $WP *.txt -q -j $jobs $to; echo $? $(find disk -name '*.tmp' | wc -l) $(find disk -name '*.json' | wc -l); cat disk/out/*.json 2>/dev/null | wc -l; rm -rf disk/*; done; $WP *.txt -q -j $jobs >disk/all; echo $?; rm disk/all; done
      head -c 64K /dev/zero >disk/full; $WP 0000.txt --report summary=disk/s.json >/dev/null; echo $? $(ls -A disk)`;
    const { stdout, stderr } = await bash(`unshare -rm bash -c "$LINE"`, { cwd, env: { LINE: line } });
    const perJobs = /^(?:3 0 (\d+)\n\1\n3 0 0\n0\n3 0 (\d+)\n\2\n3\n){2}3 full\n$/;
    expect(stdout).toMatch(perJobs);
    expect(stderr.trimEnd().split('\n').filter((message) => !/^wire-parse: (?:disk\/\S+|standard output): no space left on the device$/.test(message))).toEqual([]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(9);
  });

  it('holds data only: messages go to standard error', async () => {
    const { stdout } = await bash('$WP . gone.txt --require updated 2>/dev/null', { cwd: manyStories(1) });
    for (const line of stdout.trimEnd().split('\n')) expect(JSON.parse(line).schemaVersion).toBe('1.2.0');
  });

  it('goes on when nobody reads standard error', async () => {
    const { stdout } = await bash('{ $WP gone1.txt 0000.txt gone2.txt 2>&1 1>&3 | true; } 3>&1 | wc -l', { cwd: manyStories(1) });
    expect(stdout.trim()).toBe('3');
  });
});

describe('a signal', () => {
  /** What ends a run on which the signal falls as soon as there is what `sign` looks for. */
  async function ended(cwd: string, args: readonly string[], signal: NodeJS.Signals, sign: () => boolean): Promise<{ signal: NodeJS.Signals | null; bytes: number }> {
    const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
    let bytes = 0;
    child.stdout.on('data', (chunk: Buffer) => (bytes += chunk.length));
    const end = new Promise<NodeJS.Signals | null>((done) => child.on('close', (_, by) => done(by)));
    while (!sign() && child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
    child.kill(signal);
    return { signal: await end, bytes };
  }

  it.each([['SIGINT', 1], ['SIGTERM', 2], ['SIGHUP', 1]] as const)('(%s, %i jobs) ends a run in its midst and leaves no half file', async (signal, jobs) => {
    const cwd = manyStories(1500), made = () => filesIn(cwd).filter((name) => !name.endsWith('.txt'));
    expect((await ended(cwd, ['.', '-j', String(jobs), '-o', 'out.ndjson'], signal, () => made().length > 0)).signal).toBe(signal);
    expect(made()).toEqual([]);
    expect((await ended(cwd, ['.', '-j', String(jobs), '-o', 'out/'], signal, () => made().length > 0)).signal).toBe(signal);
    expect(made().filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(made().length).toBeLessThan(1500);
  });

  it('ends one long story in its midst', async () => {
    const cwd = emptyFolder(), since = Date.now();
    writeFileSync(join(cwd, 'long.txt'), STORY.repeat(12_000));
    expect(await ended(cwd, ['long.txt'], 'SIGINT', () => Date.now() - since > 1000)).toEqual({ signal: 'SIGINT', bytes: 0 });
  });
});

describe('standard input', () => {
  it('that is empty fails as an input', async () => {
    const { code, stdout, stderr } = await wireParse([]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^wire-parse: standard input: .*empty.*\n$/);
  });

  it('larger than any story is refused without reading all of it', async () => {
    const { stdout, stderr } = await bash('yes "A line of text" | $WP; echo $?');
    expect({ stdout, stderr }).toEqual({ stdout: '1\n', stderr: 'wire-parse: standard input: The input is larger than 16 MiB, and no story is. Split it into one file a story.\n' });
  });

  it('may be a named pipe or a device as an argument', async () => {
    const { stdout } = await bash(`$WP <(printf 'Head\\n\\nBody of the story.\\n') | grep -c schemaVersion; $WP /dev/zero 2>&1; echo $?`);
    expect(stdout).toBe('1\nwire-parse: /dev/zero: The input is larger than 16 MiB, and no story is. Split it into one file a story.\n1\n');
  });
});

describe('colours', () => {
  const coloured = '\u001b[';
  it.each([
    ['on a terminal', [], {}, true],
    ['with NO_COLOR', [], { NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR', [], { NO_COLOR: '' }, true],
    ['on a dumb terminal', [], { TERM: 'dumb' }, false],
    ['with --color never', ['--color', 'never'], {}, false],
    ['with --color always and NO_COLOR', ['--color', 'always'], { NO_COLOR: '1' }, true],
    ['with FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['with FORCE_COLOR before NO_COLOR, as Node has it', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('%s', async (_, args, env, expected) => {
    const cwd = manyStories(1);
    const { stdout } = await onTerminal(['view', ...args, '0000.txt'], { cwd, env: env as Record<string, string> });
    expect(stdout).toContain('Council votes');
    expect(stdout.includes(coloured)).toBe(expected);
  });

  it.each([
    ['none on a pipe', [], {}, false],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['--color always', ['--color', 'always'], {}, true],
    ['--color never before FORCE_COLOR', ['--color', 'never'], { FORCE_COLOR: '1' }, false],
  ])('on a pipe: %s', async (_, args, env, expected) => {
    const { stdout, stderr } = await wireParse(['0000.txt', '-f', 'json', ...args, '--require', 'updated'], { cwd: manyStories(1), env: env as Record<string, string> });
    expect([stdout.includes(coloured), stderr.includes(coloured)]).toEqual([expected, expected]);
  });

  it('are asked of each stream by itself', async () => {
    const cwd = manyStories(1);
    const line = `'${process.execPath}' '${BIN}' view 0000.txt gone 2>/dev/null; '${process.execPath}' '${BIN}' 0000.txt --require updated >out.json`;
    const { stdout } = await bash(`TERM=xterm script -qec "${line.replaceAll('"', '\\"')}" /dev/null`, { cwd });
    expect(stdout).toContain('\u001b[31mwire-parse:\u001b[39m 0000.txt: required but not found: updated');
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).not.toContain('\u001b');
  });
});

describe('hostile text', () => {
  const ATTACK = '\u001b]0;owned\u0007\u009b2J\u001b[31m\u202e\u2066\u200f\u061c\b\r';
  /** A folder with a story, a feed and a setting that are full of it, and files that are called so. */
  function poisoned(): string {
    const cwd = emptyFolder();
    const story = `${STORY.replace('votes', `votes ${ATTACK}`).replace('People', `People ${ATTACK}`).replace('Berta', `Berta ${ATTACK}`).repeat(2)}\nShare ${ATTACK}\n`;
    for (const name of ['bad.txt', `${ATTACK}.txt`]) writeFileSync(join(cwd, name), story);
    writeFileSync(join(cwd, 'feed.ndjson'), `${JSON.stringify({ id: ATTACK, text: story })}\n`);
    writeFileSync(join(cwd, 'bad.json'), JSON.stringify({ [ATTACK]: 1 }));
    return cwd;
  }
  const OBEYED = /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

  it.each([
    ...['json', 'ndjson', 'pretty', 'ninjs', 'jsonld', 'quotes-csv', 'annotations', 'brat', 'html'].map((format) => ['bad.txt', '-f', format]),
    ['view', 'bad.txt'], ['explain', 'bad.txt'], ['explain', '--why', 'bad.txt'], ['--ndjson', 'feed.ndjson', '--report', 'github', '--require', 'updated'],
    ['.', '-f', 'ndjson', '-v', '--require', 'updated', '--report', 'github', '--max-warnings', '0'], ['.', '-o', 'out/', '--dry-run'],
    [ATTACK], ['view', ATTACK], ['--require', ATTACK, 'bad.txt'], [`--${ATTACK}`], ['-f', ATTACK, 'bad.txt'], ['--config', ATTACK, 'bad.txt'], ['--config', 'bad.json', 'bad.txt'],
    ['completion', ATTACK], ['--encoding', ATTACK, 'bad.txt'], ['--jobs', ATTACK, 'bad.txt'], ['-o', `${ATTACK}/x/`, '--changed', '--files-from', ATTACK],
  ].map((args) => [args]))('never reaches a terminal or a pipe alive: %j', async (args) => {
    const cwd = poisoned(), before = readdirSync(cwd);
    const ofCells = args.includes('quotes-csv') || args.includes('brat'); // their cells are nobody's to change on the way to a program
    for (const { stdout, stderr } of [await onTerminal(args, { cwd, env: { NO_COLOR: '1' } }), ...(ofCells ? [] : [await wireParse(args, { cwd })])]) {
      expect(stdout.replaceAll(ofCells ? /\r+\n|\t/g : '\r\n', '\n')).not.toMatch(OBEYED);
      expect(stderr).not.toMatch(OBEYED);
      expect(stdout + stderr).not.toBe('');
    }
    expect(readdirSync(cwd)).toEqual(before);
  });
});
