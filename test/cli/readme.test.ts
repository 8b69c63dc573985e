/** What the README says is run: its blocks of shell, line by line, and the commands of its tables. What it shows of their output must come. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BIN, STORY } from './run.js';

const README = readFileSync('README.md', 'utf8');
/** Every fenced block: its language and its text. */
const BLOCKS = [...README.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, language, text]) => ({ language: language!, text: text! }));
const shellWith = (words: string): string => BLOCKS.find(({ language, text }) => language === 'sh' && text.includes(words))!.text;
/** What is shown behind the block with these words. */
const shownBehind = (words: string): string => BLOCKS[BLOCKS.findIndex(({ language, text }) => language === 'sh' && text.includes(words)) + 1]!.text;
const has = (command: string): boolean => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/** A folder that looks as the README takes for granted, and a path on which `npx wire-parse` and `wire-parse` are this one. */
let cwd: string, path: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'wire-parse-readme-'));
  path = `${join(cwd, '.bin')}:${process.env['PATH']}`;
  mkdirSync(join(cwd, '.bin'));
  for (const [name, script] of Object.entries({ npx: `shift\nexec ${process.execPath} ${BIN} "$@"`, 'wire-parse': `exec ${process.execPath} ${BIN} "$@"`, pbpaste: 'cat story.txt' })) {
    writeFileSync(join(cwd, '.bin', name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(cwd, '.bin', name), 0o755);
  }
  symlinkSync(resolve('fixtures'), join(cwd, 'fixtures'));
  const dated = STORY.replace('By Ana Ruiz\n', 'By Ana Ruiz\n\nPublished: October 18, 2024, 10:15 GMT\n');
  for (const name of ['story.txt', 'stories/2024-a.txt', 'stories/deep/2024-b.txt', 'feed/a.txt', 'feed.ndjson', 'wires.json']) {
    mkdirSync(join(cwd, name, '..'), { recursive: true });
    writeFileSync(join(cwd, name), name.endsWith('.ndjson') ? `${JSON.stringify({ id: 1, text: dated })}\n` : dated);
  }
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

function shell(line: string, more: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8', env: { PATH: path, HOME: cwd, ...more } });
  return { status, stdout, stderr };
}

/** The lines in order, one at a time, each where it stands behind the last; `…` is for any that are left out. */
function inOrder(shown: string, output: string): void {
  let at = 0;
  for (const line of shown.split('\n').filter((each) => each.trim() !== '' && each.trim() !== '…')) {
    const found = output.indexOf(line, at);
    expect(found, `behind what came before: ${line}`).toBeGreaterThanOrEqual(0);
    at = found + line.length;
  }
}

describe('what the README shows', () => {
  it('of a document is in it', () => {
    const { status, stdout } = shell(shellWith('npx wire-parse fixtures/n-korea-troops.txt\n'));
    expect(status).toBe(0);
    const pairs = [...shownBehind('npx wire-parse fixtures/n-korea-troops.txt\n').matchAll(/"(\w+)": ("(?:[^"\\]|\\.)*"|\d[\d.]*|null|\[\])/g)].filter(([, key]) => key !== 'confidence');
    expect(pairs.length).toBeGreaterThan(60);
    for (const [, key, value] of pairs) expect(stdout).toContain(`"${key}":${value!.replace(/…"$/, '')}`);
  });

  it('of `view` is what comes', () => {
    inOrder(shownBehind('wire-parse view'), shell(shellWith('wire-parse view')).stdout);
  });

  it('of a run of several is what comes, but for the figures', () => {
    const { status, stderr } = shell(shellWith('nowhere.txt > fixtures.ndjson')), plain = (text: string): string => text.trim().replace(/[\d. ]+/g, ' # ');
    expect(status).toBe(1);
    expect(plain(stderr)).toBe(plain(shownBehind('nowhere.txt > fixtures.ndjson')));
  });
});

/** What stands behind `you type` and `for instance` in the tables, with the bars of its pipes. */
const TYPED = [...README.matchAll(/^\|[^\n]*$/gm)].flatMap(([row]) => [...row.matchAll(/`((?:[^`])+)`/g)].map(([, code]) => code!.replaceAll('\\|', '|')))
  .filter((code) => /^(?:wire-parse|find|pbpaste|… \| wire-parse|source) /.test(code));

describe('a command of its tables', () => {
  it('is found', () => {
    expect(TYPED.length).toBeGreaterThan(20);
  });

  it.each(TYPED)('%s', (line) => {
    if ((/jq /.test(line) && !has('jq')) || (/fish/.test(line) && !has('fish')) || (/man -l/.test(line) && !has('man'))) return;
    const { status, stdout, stderr } = shell(/completion fish/.test(line) ? `fish -c '${line}'` : line.replace(/^… (.*) …$/, 'cat feed.ndjson $1 cat').replace(/\| …$/, '| cat'));
    expect({ status, stderr: stderr.replace(/^read +written .*\n.*\n/m, '') }).toEqual({ status: 0, stderr: expect.not.stringMatching(/error|no such|usage|defect/i) });
    if (/jq/.test(line)) expect(stdout).not.toBe('');
  });
});

/** The commands of a block, with the comment before each. */
const commandsOf = (block: string): string[] => block.trim().split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe('a recipe', () => {
  const JQ = shellWith('# who said what');
  it.skipIf(!has('jq')).each(commandsOf(JQ))('%s', (line) => {
    const { status, stderr } = shell(`set -o pipefail; ${line}`);
    expect(stderr.replace(/^read +written .*\n.*\n/m, '')).toBe(line.includes('nowhere.txt') ? 'wire-parse: nowhere.txt: no such file or folder\n' : '');
    expect(status).toBe(line.includes('nowhere.txt') ? 1 : 0);
  });

  it.skipIf(!has('jq'))('gives what it is for', () => {
    const of = (words: string): string[] => shell(commandsOf(JQ).find((line) => line.includes(words))!).stdout.trimEnd().split('\n');
    expect(of('// "?"')[0]).toBe('Yonhap: large-scale troops');
    expect(of('Volodymyr Zelensky')).toHaveLength(3);
    expect(of('headlineAttributions')).toEqual(["Yonhap: N. Korea to send '12,000 soldiers' for Russia's war in Ukraine"]);
    expect(of('.timestamp == null')).toEqual(['fixtures/chess-girl-viral-pti.txt', 'fixtures/storm-petra-live.txt']);
    expect(of('select(.error)')).toEqual(['nowhere.txt: no such file or folder']);
  });

  it.skipIf(!has('jq') || !has('sqlite3'))('for SQLite loads and asks', () => {
    const { status, stdout, stderr } = shell(`set -e; rm -f stories.db; ${shellWith('sqlite3 stories.db')}`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^(?:[^|\n]+\|\d+\n){3}$/);
    expect(shell('sqlite3 stories.db "select count(*) from story"').stdout).toBe('15\n');
  });

  it.skipIf(!has('jq') || !has('duckdb'))('for DuckDB loads and asks', () => {
    shell(commandsOf(shellWith('sqlite3 stories.db'))[0]!);
    const { status, stdout, stderr } = shell(`set -e; rm -f stories.duckdb; ${shellWith('duckdb stories.duckdb')}`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n').slice(-2)).toEqual(['fixtures/chess-girl-viral-pti.txt', 'fixtures/storm-petra-live.txt']);
  });

  it('for a step of a workflow keeps the JSON and the report', () => {
    const step = BLOCKS.find(({ language }) => language === 'yaml')!.text, script = /run: \|\n((?: {4}.*\n)+)/.exec(step)![1]!;
    expect(shell(`set -e\n${script}`)).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'out/stories.ndjson'), 'utf8').trimEnd().split('\n')).toHaveLength(2);
    expect(readFileSync(join(cwd, 'out/stories.xml'), 'utf8')).toContain('failures="0"');
    expect(step).toContain('path: out/');
  });

  it('of settings is taken', () => {
    writeFileSync(join(cwd, '.wireparserc.json'), BLOCKS.find(({ language, text }) => language === 'json' && text.includes('require'))!.text);
    const { status, stderr } = shell('wire-parse story.txt -v');
    rmSync(join(cwd, '.wireparserc.json'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('--min-confidence 0.7 (.wireparserc.json)') });
  });
});

it.skipIf(!has('git'))('the hook keeps a story without a headline out of a commit, in a worktree too, and lets others in', () => {
  const commit = (folder: string) => shell(`cd ${folder} && git add . && git -c user.name=a -c user.email=a@b.example commit -qm story`);
  shell('git init -q hooked && cd hooked && mkdir stories && cp ../story.txt stories/good.txt && cp ../story.txt other.txt');
  const hook = join(cwd, 'hooked/.git/hooks/pre-commit');
  writeFileSync(hook, shellWith('#!/bin/sh'));
  chmodSync(hook, 0o755);
  expect(commit('hooked')).toMatchObject({ status: 0, stderr: '' });
  expect(shell('git -C hooked worktree add -q ../tree')).toMatchObject({ status: 0 });
  for (const folder of ['hooked', 'tree']) {
    writeFileSync(join(cwd, folder, 'stories/no story.txt'), 'Share\n\nSubscribe to our newsletter\n');
    expect(commit(folder)).toMatchObject({ status: 1, stderr: 'wire-parse: stories/no story.txt: required but not found: headline, body\n' });
  }
});
