import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bash, emptyFolder, wireParse } from './run.js';

const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

/** What bash would offer for the last of the words. */
async function offered(...words: string[]): Promise<string[]> {
  const cwd = emptyFolder();
  for (const name of ['a story.txt', '[x].txt', 'schemas.md']) writeFileSync(join(cwd, name), '');
  const list = words.map((word) => `'${word}'`).join(' ');
  const { stdout, stderr } = await bash(`source <($WP completion bash); COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _wire_parse; printf '%s\\n' "\${COMPREPLY[@]}"`, { cwd });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '').sort();
}

describe('in bash', () => {
  it.each([
    ['an option', ['--forma'], ['--format']],
    ['the words of an option', ['a.txt', '-f', 'js'], ['json', 'jsonld']],
    ['words behind an equals sign', ['--color', '=', 'al'], ['always']],
    ['commands and files, names with spaces and brackets whole', [''], ['[x].txt', 'a story.txt', 'completion', 'explain', 'man', 'schema', 'schemas.md', 'view']],
    ['commands behind an option and its value', ['-f', 'json', 'sch'], ['schema', 'schemas.md']],
    ['files for an option that takes one', ['-o', 'a'], ['a story.txt']],
    ['files behind a file, no command', ['x.txt', 'sch'], ['schemas.md']],
    ['options of the command alone', ['explain', '--w'], ['--why']],
    ['no option of another command', ['view', '--req'], []],
    ['the shells', ['completion', ''], ['bash', 'fish', 'zsh']],
    ['nothing where nothing can stand', ['schema', ''], []],
  ])('%s', async (_, words, expected) => {
    expect(await offered('wire-parse', ...words)).toEqual(expected);
  });

  it('every option of the help', async () => {
    const { stdout } = await wireParse(['--help']);
    const listed = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1]!).sort();
    expect(listed.length).toBeGreaterThan(10);
    expect(await offered('wire-parse', '--')).toEqual(listed);
  });
});

it.each(['bash', 'zsh', 'fish'].map((shell) => [shell, has(shell)] as const))('%s takes its script', async (shell, isHere) => {
  const { code, stdout } = await wireParse(['completion', shell]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^(?:#.*\n)+/);
  for (const word of ['format', 'quotes-csv', 'min-confidence', 'explain']) expect(stdout).toContain(word);
  if (isHere) expect(spawnSync(shell, ['-n'], { input: stdout, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});

it.skipIf(!has('fish'))('fish completes with its script', () => {
  const { stdout } = spawnSync('fish', ['-c', 'bin/wire-parse.js completion fish | source; complete -C "wire-parse view --enc"; complete -C "wire-parse -f nd"'], { encoding: 'utf8' });
  expect(stdout.split('\n').map((line) => line.split('\t')[0])).toEqual(['--encoding', 'ndjson', '']);
});

it('an unknown shell leaves with 2 and names those there are', async () => {
  expect(await wireParse(['completion', 'tcsh'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Allowed choices are bash, zsh, fish') });
});

describe('a word that was mistyped', () => {
  it.each([
    [['--formt', 'json'], '(Did you mean --format?)'],
    [['view', '--colour', 'never', 'x'], '(Did you mean --color?)'],
    [['veiw', 'x.txt'], 'did you mean wire-parse view?'],
    [['shema'], 'did you mean wire-parse schema?'],
  ])('%j is answered with the one that is near', async (args, hint) => {
    const { code, stderr } = await wireParse(args, { cwd: emptyFolder() });
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain(`wire-parse: ${hint}\n`);
  });

  it('is no command where a file has that name', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'veiw'), 'A story\n\nThat was written.\n');
    expect((await wireParse(['veiw'], { cwd })).stderr).not.toContain('did you mean');
  });
});
