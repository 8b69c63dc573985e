import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder, filesIn, folderOf, STORY } from './run.js';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly { readonly shell: string; readonly run: string; readonly env?: Readonly<Record<string, string>> }[] };
}

const FOLDER = '.github/actions/wire-parse', action = parse(readFileSync(join(FOLDER, 'action.yml'), 'utf8')) as Action;
const [build, parseStories] = action.runs.steps as [Action['runs']['steps'][0], Action['runs']['steps'][0]];

/** Runs a step as GitHub does: bash that stops at a failure, the inputs put in where the environment names them. */
function step({ run, env = {} }: typeof build, cwd: string, inputs: Readonly<Record<string, string>> = {}, actionPath = resolve(FOLDER)) {
  const filled = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, input: string) => inputs[input] ?? action.inputs[input]!.default!)]));
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], { cwd, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: cwd, GITHUB_ACTION_PATH: actionPath, ...filled } });
  return { status, stdout, stderr };
}

describe('the action for GitHub', () => {
  it('takes its inputs by the environment alone, so that none of them is run', () => {
    expect(action.runs.using).toBe('composite');
    for (const { run, shell } of action.runs.steps) expect([shell, run.includes('${{')]).toEqual(['bash', false]);
    const named = action.runs.steps.flatMap(({ env = {} }) => Object.values(env)).map((value) => /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1]).sort();
    expect(named).toEqual(Object.keys(action.inputs).sort());
  });

  it('writes the JSON, annotates and fails where a story lacks what is required', () => {
    const cwd = folderOf({ 'in/a story.txt': STORY, 'in/b.txt': STORY, 'more/c.txt': STORY });
    const sound = step(parseStories, cwd, { paths: 'in/\nmore/*.txt\n', require: 'headline,body' });
    expect({ status: sound.status, stdout: sound.stdout }).toEqual({ status: 0, stdout: '' });
    expect(sound.stderr).toContain('::warning file=in/a story.txt,title=fields/no-timestamp::');
    expect(readFileSync(join(cwd, 'stories.ndjson'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line).input.path)).toEqual(['in/a story.txt', 'in/b.txt', 'more/c.txt']);
    const lacking = step(parseStories, cwd, { paths: 'in', require: 'timestamp', report: 'github\njunit=out/j.xml', output: 'out/' });
    expect(lacking.status).toBe(1);
    expect(lacking.stderr).toContain('::error file=in/b.txt,title=gate::in/b.txt: required but not found: timestamp');
    expect(filesIn(join(cwd, 'out'))).toEqual(['a story.json', 'b.json', 'j.xml']);
  });

  it('is used in the README with inputs that it has', () => {
    const [used] = [...readFileSync('README.md', 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text]) => parse(text!) as { uses?: string; with: Record<string, string> }[]).flat().filter(({ uses }) => uses?.includes(FOLDER));
    expect(Object.keys(used!.with).filter((name) => !(name in action.inputs))).toEqual([]);
    const cwd = folderOf({ 'stories/a.txt': STORY.replace('By Ana Ruiz\n', 'By Ana Ruiz\n\nPublished: October 18, 2024, 10:15 GMT\n') });
    expect(step(parseStories, cwd, used!.with)).toMatchObject({ status: 0, stdout: '' });
    expect(filesIn(join(cwd, 'out'))).toEqual(['stories.ndjson', 'stories.xml']);
  });

  it('runs nothing that an input says', () => {
    const cwd = emptyFolder(), attack = '$(touch run); `touch run` "; touch run #';
    for (const inputs of [{ paths: attack }, { paths: '--output=run' }, { paths: 'x', require: attack }, { paths: 'x', report: attack }]) expect(step(parseStories, cwd, inputs).status).toBeGreaterThan(0);
    expect(filesIn(cwd)).toEqual([]);
  });

  it('builds the command where it is not built', { timeout: 120_000 }, () => {
    const root = emptyFolder();
    for (const name of ['package.json', 'bin', 'src', 'fixtures/n-korea-troops.txt', 'tsconfig.json', FOLDER]) cpSync(name, join(root, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    // the registry is not the test's: `npm ci` does nothing, and says that it was asked
    const npm = `#!/bin/sh\nif [ "$1" = ci ]; then echo "$@" >> asked; else exec ${process.execPath} bin/build.mjs; fi\n`, bin = emptyFolder();
    writeFileSync(join(bin, 'npm'), npm, { mode: 0o755 });
    const run = () => spawnSync('bash', ['-eo', 'pipefail', '-c', build.run], { cwd: bin, encoding: 'utf8', env: { PATH: `${bin}:${process.env['PATH']}`, GITHUB_ACTION_PATH: join(root, FOLDER) } });
    expect(run()).toMatchObject({ status: 0, stdout: '' });
    expect(run()).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(join(root, 'asked'), 'utf8')).toBe('ci --ignore-scripts --no-audit --no-fund\n');
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'bin/wire-parse.js')], { input: STORY, encoding: 'utf8' });
    expect([status, JSON.parse(stdout).headline]).toEqual([0, 'Council votes to keep the night bus']);
  });
});
