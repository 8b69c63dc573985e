import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bash, folderOf, onTerminal, pathsOf, recordsOf, STORY, wireParse } from './run.js';

describe('a folder', () => {
  it('is searched for text, in an order that no locale changes', async () => {
    const cwd = folderOf(['in/b.txt', 'in/B.txt', 'in/a/z.md', 'in/ä.text', 'in/a.markdown', 'in/c.TXT', 'in/photo.jpg', 'in/.hidden.txt', 'in/.git/x.txt']);
    const { code, stdout } = await wireParse(['in'], { cwd, env: { LC_ALL: 'sv_SE.UTF-8' } });
    expect(code).toBe(0);
    expect(pathsOf(stdout)).toEqual(['in/B.txt', 'in/a.markdown', 'in/a/z.md', 'in/b.txt', 'in/c.TXT', 'in/ä.text']);
  });

  it('may hold links that lead round in a circle', async () => {
    const cwd = folderOf(['in/a.txt', 'in/deep/b.txt']);
    symlinkSync('..', join(cwd, 'in/deep/up'));
    symlinkSync('..', join(cwd, 'in/deep/self.txt'));
    symlinkSync('loop.txt', join(cwd, 'in/loop.txt'));
    symlinkSync('a.txt', join(cwd, 'in/link.txt'));
    const { code, stdout, stderr } = await wireParse(['in'], { cwd });
    expect(pathsOf(stdout)).toEqual(['in/a.txt', 'in/deep/b.txt', 'in/link.txt', 'in/loop.txt']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'wire-parse: in/loop.txt: its links lead in a circle\n' });
  });

  it('without text leaves with 2', async () => {
    const { code, stderr } = await wireParse(['in'], { cwd: folderOf(['in/photo.jpg']) });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'wire-parse: in: no .txt, .text, .md or .markdown file in it\n' });
  });
});

describe('several inputs', () => {
  it('come in the order in which they were named, each once', async () => {
    const cwd = folderOf(['b.txt', 'a.txt', 'in/c.txt']);
    const { code, stdout } = await wireParse(['b.txt', 'in', 'a.txt', './b.txt', 'in/c.txt'], { cwd });
    expect(code).toBe(0);
    expect(pathsOf(stdout)).toEqual(['b.txt', 'in/c.txt', 'a.txt']);
  });

  it('are compact lines on a terminal too', async () => {
    const cwd = folderOf(['b.txt', 'a.txt']);
    const { stdout } = await onTerminal(['-q', 'a.txt', 'b.txt'], { cwd });
    expect(pathsOf(stdout.replaceAll('\r\n', '\n'))).toEqual(['a.txt', 'b.txt']);
  });

  it('go on behind one that fails, which leaves its own record in its place', async () => {
    const cwd = folderOf({ 'a.txt': STORY, 'binary.txt': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 0, 0, 255, 254, 0, 0, 0]), 'c.txt': STORY });
    mkdirSync(join(cwd, 'folder.txt'));
    const { code, stdout, stderr } = await wireParse(['a.txt', 'gone.txt', 'binary.txt', 'c.txt'], { cwd });
    expect(code).toBe(1);
    const records = recordsOf(stdout);
    expect(records.map(({ error }) => error?.code ?? null)).toEqual([null, 'input/not-found', 'decode/binary', null]);
    expect(records[2].error.path).toBe('binary.txt');
    expect(Object.keys(records[1])).toEqual(Object.keys(records[0]));
    expect(stderr.split('\n')).toHaveLength(3);
  });

  it('may come from a glob that the shell left alone; quotes in brackets are literal where a file has that name', async () => {
    const cwd = folderOf(['in/b1.txt', 'in/a/b2.txt', 'in/a/c.md', '[x].txt']);
    expect(pathsOf((await wireParse(['in/**/b*.txt'], { cwd })).stdout)).toEqual(['in/a/b2.txt', 'in/b1.txt']);
    expect(pathsOf((await wireParse(['[x].txt'], { cwd })).stdout)).toEqual(['[x].txt']);
  });

  it('say so when a glob among them matches nothing', async () => {
    const { code, stdout, stderr } = await wireParse(['a.txt', 'z*.txt'], { cwd: folderOf(['a.txt']) });
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'wire-parse: z*.txt: no file matches\n' });
    expect(pathsOf(stdout)).toEqual(['a.txt']);
  });

  it('go on behind one that vanishes after it was found', async () => {
    const cwd = folderOf(['b.txt', 'c.txt']);
    const { stdout } = await bash('mkfifo a; $WP -q a b.txt c.txt 2>err & sleep 1; rm b.txt; echo "A story that came late" >a; wait $!; echo $?', { cwd });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.pop()).toBe('1');
    expect(lines.map((line) => JSON.parse(line).error?.path ?? null)).toEqual([null, 'b.txt', null]);
    expect(readFileSync(join(cwd, 'err'), 'utf8')).toBe('wire-parse: b.txt: no such file or folder\n');
  });

  it('take a name with brackets for a name, not for a glob, where it could be one', async () => {
    const { code, stderr } = await wireParse(['story (1).txt']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'wire-parse: story (1).txt: no such file or folder\n' });
  });

  it('hold no raw escape of a file name in a message', async () => {
    const cwd = folderOf({ 'evil\u001b]0;x\u0007\n.txt': new Uint8Array([0, 1, 2, 3, 0, 0, 0, 0]), 'a.txt': STORY });
    const { stderr } = await wireParse(['.'], { cwd });
    expect(stderr).toMatch(/^wire-parse: evil\\u001b\]0;x\\u0007\\u000a\.txt: .*\n$/);
  });

  it.skipIf(process.getuid?.() === 0)('go on behind one that may not be read', async () => {
    const cwd = folderOf(['a.txt', 'b.txt']);
    chmodSync(join(cwd, 'a.txt'), 0);
    const { code, stderr } = await wireParse(['.'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'wire-parse: a.txt: permission denied\n' });
  });
});

describe('-o', () => {
  it('DIR/ mirrors the tree, one compact document a file', async () => {
    const cwd = folderOf(['in/a.txt', 'in/deep/er/b.md']);
    const { code, stdout } = await wireParse(['in', '-o', 'out/'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readdirSync(join(cwd, 'out'), { recursive: true }).sort()).toEqual(['a.json', 'deep', 'deep/er', 'deep/er/b.json']);
    const text = readFileSync(join(cwd, 'out/deep/er/b.json'), 'utf8');
    expect(text).toBe((await wireParse(['in/deep/er/b.md'], { cwd })).stdout);
  });

  it('DIR/ leaves out what failed and writes the rest', async () => {
    const cwd = folderOf({ 'in/a.txt': new Uint8Array([0, 1, 2, 3, 0, 0, 0, 0]), 'in/b.txt': STORY });
    expect((await wireParse(['in', '-o', 'out/'], { cwd })).code).toBe(1);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['b.json']);
  });

  it('FILE gets what a pipe would get, and nothing else stays behind', async () => {
    const cwd = folderOf(['in/a.txt', 'in/b.txt']);
    expect((await wireParse(['in', '-o', 'new/out.ndjson'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'new/out.ndjson'), 'utf8')).toBe((await wireParse(['in'], { cwd })).stdout);
    expect(readdirSync(join(cwd, 'new'))).toEqual(['out.ndjson']);
  });

  it('FILE is left as it was when the input fails', async () => {
    const cwd = folderOf({ 'out.json': 'before' });
    expect((await wireParse(['gone.txt', '-o', 'out.json'], { cwd })).code).toBe(1);
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('before');
  });

  it('FILE may be a link, whose file is written, and a pipe, which stays one', async () => {
    const cwd = folderOf(['a.txt', 'real.json']);
    symlinkSync('real.json', join(cwd, 'link.json'));
    await wireParse(['a.txt', '-o', 'link.json'], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, 'real.json'), 'utf8')).input.path).toBe('a.txt');
    const { stdout } = await bash('mkfifo p; cat p & $WP a.txt -o p; wait; test -p p && echo still', { cwd });
    expect(stdout).toMatch(/^\{"schemaVersion".*\}\nstill\n$/);
  });

  it('FILE is never an input', async () => {
    const cwd = folderOf(['a.txt']);
    symlinkSync('a.txt', join(cwd, 'link.txt'));
    expect((await wireParse(['a.txt', '-o', 'link.txt'], { cwd })).stderr).toBe('wire-parse: -o link.txt would overwrite an input\n');
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(STORY);
  });

  it('leaves with 3 where it cannot write', async () => {
    const cwd = folderOf(['a.txt', 'file']);
    const { code, stderr } = await wireParse(['a.txt', '-o', 'file/out.json'], { cwd });
    expect({ code, stderr }).toEqual({ code: 3, stderr: 'wire-parse: file/out.json: a file stands in the way\n' });
  });
});
