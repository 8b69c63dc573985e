import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bash, emptyFolder, filesIn, folderOf, pathsOf, STORY, wireParse } from './run.js';

describe('an ignore file', () => {
  it('takes stories out as git would: nearest file first, last line first, folders whole, capitals told apart', async () => {
    const cwd = folderOf({
      'in/.wireparseignore': '# drafts\ndraft-*\n!draft-final.txt\n/old/\nB.txt\n',
      'in/deep/.wireparseignore': 'a.txt\n!draft-2.txt\n',
      ...Object.fromEntries(['a.txt', 'b.txt', 'B.txt', 'draft-1.txt', 'draft-final.txt', 'old/a.txt', 'deep/a.txt', 'deep/b.txt', 'deep/draft-2.txt', 'deep/old/a.txt', 'deep/old/b.txt'].map((name) => [`in/${name}`, STORY])),
    });
    const { code, stdout } = await wireParse(['in'], { cwd });
    expect(code).toBe(0);
    expect(pathsOf(stdout)).toEqual(['in/a.txt', 'in/b.txt', 'in/deep/b.txt', 'in/deep/draft-2.txt', 'in/deep/old/b.txt', 'in/draft-final.txt']);
    expect(pathsOf((await wireParse(['in/draft-1.txt', 'in/old/*.txt'], { cwd })).stdout)).toEqual(['in/draft-1.txt', 'in/old/a.txt']);
  });
});

describe('a search', () => {
  it('takes the endings of --ext instead, and hidden names with --hidden', async () => {
    const cwd = folderOf(['in/a.txt', 'in/b.NEWS', 'in/c.wire', 'in/.d.wire', 'in/.e/f.wire']);
    expect(pathsOf((await wireParse(['in', '--ext', 'news,.wire'], { cwd })).stdout)).toEqual(['in/b.NEWS', 'in/c.wire']);
    expect(pathsOf((await wireParse(['in', '--ext', 'wire', '--hidden'], { cwd })).stdout)).toEqual(['in/.d.wire', 'in/.e/f.wire', 'in/c.wire']);
    expect(await wireParse(['in', '--ext', 'csv'], { cwd })).toMatchObject({ code: 2, stderr: 'wire-parse: in: no .csv file in it\n' });
    expect(await wireParse(['in', '--ext', 'a/b'], { cwd })).toMatchObject({ code: 2, stderr: 'wire-parse: --ext needs endings such as txt,md, not "a/b"\n' });
  });
});

describe('--files-from', () => {
  it('reads names, one a line, in which no sign is a glob, and keeps their folders below -o DIR/', async () => {
    const cwd = folderOf({ 'in/[a]*.txt': STORY, 'in/b.txt': STORY, 'in/sub/c.md': STORY, 'list': 'in/[a]*.txt\r\n\nin/sub\nin/gone.txt\n' });
    const { code, stderr } = await wireParse(['--files-from', 'list', '-o', 'out/'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'wire-parse: in/gone.txt: no such file or folder\n' });
    expect(filesIn(join(cwd, 'out'))).toEqual(['in/[a]*.json', 'in/sub/c.json']);
  });

  it('reads names that NUL ends, from a pipe, with line ends and bytes that are no UTF-8 in them', async () => {
    const cwd = emptyFolder();
    const { stdout } = await bash(
      `printf '${STORY.replaceAll("'", "'\\''").replaceAll('\n', '\\n')}' | tee $'two\\nlines.txt' $'caf\\xe9.txt' "quote\\"d 'n.txt" '📰.txt' >/dev/null
       find . -name '*.txt' -print0 | sort -z | $WP --files-from - -0 | tee /dev/stderr 2>all.ndjson | grep -c schemaVersion; $WP . -o out/; echo $?`, { cwd });
    expect(stdout).toBe('4\n0\n');
    const paths = ['caf\\xE9.txt', `quote"d 'n.txt`, 'two\nlines.txt', '📰.txt'];
    expect(pathsOf(readFileSync(join(cwd, 'all.ndjson'), 'utf8')).sort()).toEqual(paths.map((path) => `./${path}`).sort());
    expect(filesIn(join(cwd, 'out'))).toEqual(paths.map((path) => path.replace('.txt', '.json')).sort());
  });

  it('that cannot be read, or names nothing, leaves with 2', async () => {
    const cwd = folderOf({ 'list': '\n' });
    expect(await wireParse(['--files-from', 'gone'], { cwd })).toMatchObject({ code: 2, stderr: 'wire-parse: --files-from gone: no such file or folder\n' });
    expect(await wireParse(['--files-from', 'list'], { cwd })).toMatchObject({ code: 2, stderr: 'wire-parse: --files-from list: the list names nothing\n' });
    expect((await wireParse(['--files-from', '-', '-'], { cwd, stdin: 'a.txt' })).code).toBe(2);
  });
});

describe('outputs of a folder', () => {
  it('that would share a file keep their endings, with or without capitals, whoever comes first', async () => {
    const cwd = folderOf(['in/a.txt', 'in/A.txt', 'in/b.txt', 'in/b.md', 'in/b.txt.md', 'in/c.txt', 'in/d.json/e.txt', 'in/d.txt']);
    const { code, stderr } = await wireParse(['in', '-o', 'out/'], { cwd });
    expect(code).toBe(0);
    expect(filesIn(join(cwd, 'out'))).toEqual(['A.txt.48266a69.json', 'a.txt.18b7cb09.json', 'b.md.json', 'b.txt.ffa0da5d.json', 'b.txt.md.json', 'c.json', 'd.json/e.json', 'd.txt.json'].sort());
    expect(stderr.split('\n')).toContain('wire-parse: in/b.md: written to out/b.md.json, as out/b.json cannot be its own');
    expect(stderr.trimEnd().split('\n')).toHaveLength(6);
    await bash('cd in; find . -type f | sort >../list; sort -r ../list >../back; $WP --files-from ../list -o ../out1/; $WP --files-from ../back -o ../out2/', { cwd });
    expect(filesIn(join(cwd, 'out1'))).toHaveLength(8);
    expect(filesIn(join(cwd, 'out2'))).toEqual(filesIn(join(cwd, 'out1')));
  });

  it('have names that a file system takes, however long their inputs’ are', async () => {
    const cwd = folderOf([`in/${'x'.repeat(250)}.txt`, `in/${'é'.repeat(125)}.txt`]);
    const { code } = await wireParse(['in', '-o', 'out/'], { cwd });
    expect(code).toBe(0);
    for (const name of filesIn(join(cwd, 'out'))) expect(JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8')).headline).toBe('Council votes to keep the night bus');
    expect(filesIn(join(cwd, 'out'))).toHaveLength(2);
  });

  it('never lie outside of it', async () => {
    const cwd = folderOf({ 'a.txt': STORY, 'work/b.txt': STORY, 'work/list': 'b.txt\n../a.txt\n' });
    const { code, stderr } = await wireParse(['--files-from', 'list', '-o', 'out/'], { cwd: join(cwd, 'work') });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'wire-parse: ../a.txt: its output would lie outside out/, at a.txt\n' });
    expect(existsSync(join(cwd, 'work/out'))).toBe(false);
  });

  it('are refused where the next run would read them, and nowhere else', async () => {
    const cwd = folderOf({ 'in/a.txt': STORY, 'in/.wireparseignore': 'seen/\n' });
    symlinkSync('in', join(cwd, 'link'));
    const refused = { code: 2, stdout: '', stderr: 'wire-parse: in/out/a.txt would lie in in, where the next run would read it as an input: name a folder outside for -o\n' };
    expect(await wireParse(['in', '-f', 'pretty', '-o', 'in/out/'], { cwd })).toEqual(refused);
    expect((await wireParse(['in', '-f', 'pretty', '-o', 'link/out/'], { cwd })).code).toBe(2);
    expect((await wireParse(['in', '-o', 'in/all.txt'], { cwd })).code).toBe(2);
    expect((await wireParse(['in', '-f', 'pretty', '-o', 'in/'], { cwd })).stderr).toBe('wire-parse: -o in/a.txt would overwrite an input\n');
    expect(filesIn(join(cwd, 'in'))).toEqual(['.wireparseignore', 'a.txt']);
    for (const [format, folder] of [['pretty', 'in/seen/'], ['pretty', 'in/.out/'], ['json', 'in/out/'], ['brat', 'in/']] as const) {
      expect(await wireParse(['in', '-f', format, '-o', folder], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    }
  });
});

it('--dry-run prints what would be read and written, and writes nothing', async () => {
  const cwd = folderOf(['in/a.txt', 'in/deep/b.md']);
  expect(await wireParse(['in', 'gone', '-o', 'out/', '--dry-run'], { cwd })).toEqual({
    code: 1, stdout: 'in/a.txt → out/a.json\nin/deep/b.md → out/deep/b.json\n', stderr: 'wire-parse: gone: no such file or folder\n',
  });
  expect((await wireParse(['in', '--dry-run'], { cwd })).stdout).toBe('in/a.txt → standard output\nin/deep/b.md → standard output\n');
  expect(readdirSync(cwd)).toEqual(['in']);
});

describe('--changed', () => {
  const skipped = (n: number, of: number) => `wire-parse: ${n} of ${of} unchanged and skipped\n`;

  it('parses again what has other bytes, another output or other options, and nothing else', async () => {
    const cwd = folderOf(['in/a.txt', 'in/b.txt', 'in/c.txt']);
    const run = async (...more: string[]) => (await wireParse(['in', '-o', 'out/', '--changed', ...more], { cwd })).stderr;
    expect(await run()).toBe(skipped(0, 3));
    const before = readFileSync(join(cwd, 'out/b.json'), 'utf8');
    expect(await run()).toBe(skipped(3, 3));
    writeFileSync(join(cwd, 'in/a.txt'), STORY.replace('Ferrol', 'Lugo'));
    writeFileSync(join(cwd, 'out/b.json'), 'edited');
    rmSync(join(cwd, 'out/c.json'));
    writeFileSync(join(cwd, 'in/d.txt'), STORY);
    expect(await run()).toBe(skipped(0, 4));
    expect(readFileSync(join(cwd, 'out/a.json'), 'utf8')).toContain('Lugo');
    expect(readFileSync(join(cwd, 'out/b.json'), 'utf8')).toBe(before);
    expect(await run('--encoding', 'latin1')).toBe(skipped(0, 4));
    expect(await run('--encoding', 'latin1')).toBe(skipped(4, 4));
    expect(await run('-f', 'ninjs')).toBe(skipped(0, 4));
    expect(await run()).toBe(skipped(0, 4));
    await wireParse(['in', '-o', 'out/', '--encoding', 'utf-16le'], { cwd });
    expect(await run()).toBe(skipped(0, 4));
  });

  it('parses again what fell short of a gate or failed, so that the exit code is the same', async () => {
    const cwd = folderOf({ 'in/a.txt': STORY, 'in/b.txt': 'No dateline here.\n', 'in/c.txt': new Uint8Array([0, 1, 2, 3, 0, 0, 0, 0]) });
    const run = () => wireParse(['in', '-o', 'out/', '--changed', '--require', 'byline'], { cwd });
    const first = await run(), second = await run();
    expect([first.code, second.code]).toEqual([1, 1]);
    expect(second.stderr).toBe(first.stderr.replace(skipped(0, 3), skipped(1, 3)));
  });

  it('needs a folder', async () => {
    expect((await wireParse(['a.txt', '--changed'], { cwd: folderOf(['a.txt']) })).code).toBe(2);
  });
});
