import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bash, BIN, emptyFolder, wireParse } from './run.js';

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
    ['the fields of a story for --require', ['--require', 'd'], ['dateline', 'deck']],
    ['more of them behind a comma, none twice', ['--require', 'headline,deck,d'], ['headline,deck,dateline']],
    ['the fields behind an equals sign', ['--require', '=', 'ti'], ['timestamp']],
    ['the kinds of a report', ['--report', ''], ['github', 'junit=', 'summary=']],
    ['a file behind the kind of a report', ['--report', 'junit', '=', 'a'], ['a story.txt']],
    ['a file behind two equals signs', ['--report', '=', 'summary', '=', 's'], ['schemas.md']],
    ['commands behind a report', ['--report', 'junit', '=', 'x.xml', 'vi'], ['view']],
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
  const file = join(emptyFolder(), 'script');
  writeFileSync(file, stdout);
  if (isHere) expect(spawnSync(shell, ['-n', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});

/** What is typed before the Tab key, and what it becomes in a folder with `out.xml`, up to a sign that the shell may set behind it. */
const TYPED = [
  ['wire-parse view --enc', 'wire-parse view --encoding'],
  ['wire-parse -f nd', 'wire-parse -f ndjson'],
  ['wire-parse --require he', 'wire-parse --require headline'],
  ['wire-parse --require headline,ti', 'wire-parse --require headline,timestamp'],
  ['wire-parse --require=bo', 'wire-parse --require=body'],
  ['wire-parse --report ju', 'wire-parse --report junit='],
  ['wire-parse --report junit=ou', 'wire-parse --report junit=out.xml'],
  ['wire-parse --report summary=s --report gi', 'wire-parse --report summary=s --report github'],
] as const;

it.skipIf(!has('fish'))('fish completes with its script', () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'out.xml'), '');
  const lines = TYPED.map(([typed]) => `complete -C '${typed}'; echo`).join('; ');
  const { stdout } = spawnSync('fish', ['-c', `${BIN} completion fish | source; ${lines}`], { cwd, encoding: 'utf8' });
  const last = (line: string): string => line.split(' ').at(-1)!;
  expect(stdout.split('\n\n').slice(0, -1).map((block) => block.split('\t')[0]!.trim())).toEqual(TYPED.map(([, becomes]) => last(becomes)));
});

it.skipIf(!has('zsh'))('zsh completes with its script', { timeout: 60_000 }, () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'out.xml'), '');
  writeFileSync(join(cwd, '.completion'), spawnSync(BIN, ['completion', 'zsh'], { encoding: 'utf8' }).stdout);
  // Ctrl-T notes what the line has become
  writeFileSync(join(cwd, '.begin'), `autoload -Uz compinit; compinit -u -d .dump; source .completion; setopt noautomenu
show() { print -r -- "$BUFFER" >> .shown; zle kill-whole-line }; zle -N show; bindkey '^T' show; : > .shown\n`);
  const { stdout } = spawnSync('zsh', ['-f', '-c', `
    zmodload zsh/zpty; zpty shell 'TERM=xterm zsh -f -i'; zpty -w shell 'source ./.begin'
    until [[ -e .shown ]]; do sleep 0.1; done
    for line in "$@"; do zpty -n -w shell "$line"$'\\t\\x14'; done
    for ((i = 0; i < 300; i++)); do [[ $(wc -l < .shown) -ge $# ]] && break; sleep 0.1; done
    cat .shown; zpty -d shell`, 'zsh', ...TYPED.map(([typed]) => typed)], { cwd, encoding: 'utf8', timeout: 50_000 });
  expect(stdout.trimEnd().split('\n').map((line) => line.replace(/(?<!junit)[=, ]+$/, ''))).toEqual(TYPED.map(([, becomes]) => becomes));
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
