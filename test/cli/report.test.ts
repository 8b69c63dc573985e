import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { barOf } from '../../src/cli/progress.js';
import { readXml } from './read-xml.js';
import { bash, emptyFolder, STORY, wireParse } from './run.js';

/** A story without a warning. */
const DATED = STORY.replace('By Ana Ruiz\n', 'By Ana Ruiz\n\nPublished: October 18, 2024, 10:15 GMT\n');
const BINARY = new Uint8Array([0, 1, 2, 3, 0, 0, 0, 0]);
/** Not UTF-8, so that it has a warning: its encoding is guessed. */
const GUESSED = Buffer.from(DATED.replace('night', 'n\u00efght'), 'latin1');

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const TABLE = /read {2}written {2}failed {2}warnings {2}gate misses {2}seconds\n +(\d+) +(\d+) +(\d+) +(\d+) +(\d+) +\d+\.\d\n?$/;

describe('the table', () => {
  it('sums up a run of several inputs, behind the messages', async () => {
    const cwd = folderOf({ 'a.txt': DATED, 'b.txt': BINARY, 'c.txt': GUESSED });
    const { stdout } = await bash('$WP . --require updated 2>&1 >/dev/null; echo $?', { cwd });
    const lines = stdout.split('\n');
    expect(lines.slice(0, 3).every((line) => line.startsWith('wire-parse: '))).toBe(true);
    expect(TABLE.exec(lines.slice(3, 5).join('\n'))?.slice(1)).toEqual(['2', '2', '1', '1', '2']);
    expect(lines.slice(5)).toEqual(['1', '']);
  });

  it('is not for one input, nor with --quiet, which leaves what failed', async () => {
    const cwd = folderOf({ 'a.txt': DATED });
    const { stdout } = await bash('$WP a.txt 2>&1 >/dev/null; $WP a.txt gone.txt -q 2>&1 >/dev/null', { cwd });
    expect(stdout).toBe('wire-parse: gone.txt: no such file or folder\n');
  });
});

describe('--max-warnings', () => {
  it.each([[1, 0], [0, 1]])('%i leaves with %i where the documents have one, and names it', async (most, expected) => {
    const { code, stdout, stderr } = await wireParse(['a.txt', '--max-warnings', String(most)], { cwd: folderOf({ 'a.txt': GUESSED }) });
    expect(code).toBe(expected);
    expect(JSON.parse(stdout).warnings).toHaveLength(1);
    expect(stderr).toMatch(/^wire-parse: a\.txt: warning: The bytes are not UTF-8/);
    expect(stderr.includes('wire-parse: 1 warning, and --max-warnings allows 0\n')).toBe(expected === 1);
  });

  it('counts those of all documents', async () => {
    const cwd = folderOf({ 'a.txt': GUESSED, 'b.txt': GUESSED });
    expect((await wireParse(['.', '--max-warnings=1'], { cwd })).code).toBe(1);
    expect((await wireParse(['.', '--max-warnings=2'], { cwd })).code).toBe(0);
  });

  it('counts those of stories that --changed would skip', async () => {
    const cwd = folderOf({ 'a.txt': GUESSED, 'b.txt': DATED }), run = async (...more: string[]) => (await wireParse(['.', '-o', 'out/', '--changed', ...more], { cwd })).code;
    expect([await run(), await run('--max-warnings', '0'), await run('--max-warnings', '0')]).toEqual([0, 1, 1]);
  });

  it('is a whole number', async () => {
    const { code, stderr } = await wireParse(['--max-warnings', '-1', 'x']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("argument '-1' is invalid. It needs a whole number from 0.") });
  });
});

describe('--verbose', () => {
  it('says of each story its warnings and how long it took', async () => {
    const { stderr } = await wireParse(['a.txt', '-v'], { cwd: folderOf({ 'a.txt': GUESSED }) });
    expect(stderr).toMatch(/^wire-parse: a\.txt: warning: The bytes [^\n]*\nwire-parse: a\.txt: written in \d+ ms\n$/);
  });

  it('is not for the quiet', async () => {
    expect(await wireParse(['-qv', 'a.txt'])).toMatchObject({ code: 2, stderr: expect.stringContaining("'-q, --quiet' cannot be used with option '-v, --verbose'") });
  });
});

/** Names and texts that want out of their file: markup, controls, line ends, commands of GitHub, what XML cannot hold. */
const HOSTILE = 'e<&">\u001b]0;x\u0007\n::error::%0A:,\uffff';

describe('--report junit', () => {
  it('has a test case for every story: failures for what failed and for missed gates, the warnings beside them', async () => {
    const cwd = folderOf({ 'a.txt': DATED, 'b.txt': BINARY, 'c.txt': GUESSED });
    const { code } = await wireParse(['a.txt', 'b.txt', 'c.txt', '--require', 'quotes,updated', '--max-warnings', '0', '--report', 'junit=out/wires.xml'], { cwd });
    expect(code).toBe(1);
    const root = readXml(readFileSync(join(cwd, 'out/wires.xml'), 'utf8'));
    const suite = root.children[0]!;
    expect([root.name, suite.name]).toEqual(['testsuites', 'testsuite']);
    expect(suite.attributes).toMatchObject({ tests: '4', failures: '4', errors: '0', time: expect.stringMatching(/^\d+\.\d{3}$/) });
    expect(suite.children.map(({ attributes, children }) => [attributes['name'], children[0]?.attributes['type'], children[0]?.text])).toEqual([
      ['a.txt', 'gate', 'required but not found: updated'],
      ['b.txt', 'decode/binary', expect.stringContaining('binary data')],
      ['c.txt', 'gate', 'required but not found: updated'],
      ['the run', 'gate', '1 warning, and --max-warnings allows 0'],
    ]);
    expect(suite.children[2]!.children[1]).toMatchObject({ name: 'system-out', text: expect.stringContaining('[decode/guessed-encoding]') });
  });

  it('stays XML whatever a file is called', async () => {
    const cwd = folderOf({ [`${HOSTILE}.txt`]: BINARY, 'a.txt': DATED });
    await wireParse(['.', '--report', 'junit=j.xml'], { cwd });
    const xml = readFileSync(join(cwd, 'j.xml'), 'utf8');
    expect(xml).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(readXml(xml).children[0]!.children[1]!.attributes['name']).toBe('e<&">\\u001b]0;x\\u0007\\u000a::error::%0A:,\ufffd.txt');
  });
});

describe('--report summary', () => {
  it('has the sums as JSON, beside another report', async () => {
    const cwd = folderOf({ 'a.txt': DATED, 'b.txt': BINARY, 'c.txt': GUESSED });
    const { stdout } = await wireParse(['.', '--report', 'summary=s.json', '--report', 'junit=j.xml', '-q'], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, 's.json'), 'utf8'))).toEqual({
      producer: { name: 'wire-parse', version: expect.any(String) },
      exitCode: 1, read: 2, written: 2, unchanged: 0, failed: 1, gateMisses: 0, warnings: 1, seconds: expect.any(Number),
      failedBy: { 'decode/binary': 1 }, warningsBy: { 'decode/guessed-encoding': 1 },
    });
    expect(readFileSync(join(cwd, 'j.xml'), 'utf8')).toContain('<testsuites');
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
  });
});

describe('--report github', () => {
  it('annotates what failed and what is warned of, on standard error alone', async () => {
    const cwd = folderOf({ 'b.txt': BINARY, 'two.txt': readFileSync('fixtures/two-stories-tortoises.txt') });
    const { stdout, stderr } = await wireParse(['b.txt', 'two.txt', '-q', '--report', 'github', '--require', 'updated'], { cwd });
    const commands = stderr.split('\n').filter((line) => line.startsWith('::'));
    expect(commands[0]).toMatch(/^::error file=b\.txt,title=decode\/binary::b\.txt: The input is binary data/);
    expect(commands[1]).toBe('::error file=two.txt,title=gate::two.txt: required but not found: updated');
    expect(commands).toContainEqual(expect.stringMatching(/^::warning file=two\.txt,line=\d+,title=classify\/second-story::two\.txt: a second story/));
    expect(stdout).not.toContain('::error');
  });

  it('escapes what would end a property, a message or the command', async () => {
    const { stderr } = await wireParse(['.', '-q', '--report', 'github'], { cwd: folderOf({ [`${HOSTILE}.txt`]: BINARY }) });
    const [command, ...others] = stderr.split('\n').filter((line) => line.startsWith('::'));
    expect(command).toMatch(/^::error file=e<&">\\u001b\]0;x\\u0007%0A%3A%3Aerror%3A%3A%250A%3A%2C\uffff\.txt,title=decode\/binary::e<&">\\u001b\]0;x\\u0007%0A::error::%250A:,/);
    expect(others).toEqual([]);
    expect(stderr).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('shows ten, the run\'s own first, and says how many it left out', async () => {
    const gone = Array.from({ length: 14 }, (_, i) => `gone${i}.txt`);
    const { stderr } = await wireParse([...gone, 'a.txt', '-q', '--report', 'github', '--max-warnings', '0'], { cwd: folderOf({ 'a.txt': GUESSED }) });
    const commands = stderr.split('\n').filter((line) => line.startsWith('::'));
    expect(commands.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(commands[0]).toBe('::error title=gate::1 warning, and --max-warnings allows 0');
    expect(commands.at(-1)).toBe('::notice title=wire-parse::5 more errors: GitHub shows 10 of a step');
  });
});

describe('--report', () => {
  it.each(['xml=a', 'junit', 'junit=', 'github=a', 'toString=a'])('%s leaves with 2', async (value) => {
    expect(await wireParse(['--report', value, 'a.txt'])).toMatchObject({ code: 2, stderr: expect.stringContaining('It can be junit=FILE, summary=FILE or github.') });
  });

  it('never takes the place of an input or of a folder', async () => {
    const cwd = folderOf({ 'a.txt': DATED });
    mkdirSync(join(cwd, 'out'));
    expect((await wireParse(['a.txt', '--report', 'summary=a.txt'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(DATED);
    expect((await wireParse(['a.txt', '--report', 'summary=out'], { cwd })).code).toBe(2);
  });

  it('that cannot be written leaves with 3, the documents all written', async () => {
    const { code, stdout, stderr } = await wireParse(['a.txt', '--report', 'summary=a.txt/s.json'], { cwd: folderOf({ 'a.txt': DATED }) });
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringMatching(/^wire-parse: a\.txt\/s\.json: /) });
    expect(stdout).toMatch(/^\{/);
  });
});

describe('the bar', () => {
  /** What a terminal is shown of a run whose second story is long in coming; `more` stands behind the command. */
  async function shown(more: string, { env = {}, to = '-o out.ndjson' } = {}): Promise<string> {
    const cwd = folderOf({ 'a.txt': DATED, 'b.txt': DATED });
    const line = `mkfifo slow; (sleep 1.5; cat a.txt >slow) & script -qec "$WP a.txt slow b.txt gone.txt ${more} ${to}" /dev/null; wait`;
    return (await bash(line, { cwd, env: { TERM: 'xterm', ...env } })).stdout;
  }

  it('is drawn on a terminal while the work is long, and wiped away before each message', async () => {
    const [text, toFile] = await Promise.all([shown(''), shown('', { to: '>out.ndjson' })]);
    expect(toFile).toContain(' 2 of 4, ');
    expect(text).toMatch(/^\r\u001b\[K#{10,}-* 2 of 4, \d\.\d a second, \d s left\r\u001b\[K/);
    expect(text.slice(text.lastIndexOf(' left'))).toMatch(new RegExp(`^ left\r\u001b\\[K\\S*wire-parse:\\S* gone\\.txt: no such file or folder\r\n${TABLE.source.replaceAll('\\n', '\r\n')}`));
  });

  it('is not drawn with --quiet or --verbose, on a dumb terminal, on a pipe, before a pipe', async () => {
    const all = await Promise.all([shown('-q'), shown('-v'), shown('', { env: { TERM: 'dumb' } }), shown('', { to: '-o out.ndjson 2>&1 | cat' }), shown('', { to: '| tail -n 1' })]);
    for (const text of all) {
      expect(text).toContain('gone.txt: no such file');
      expect(text).not.toContain('\u001b[K');
    }
  });

  it('keeps to its columns', () => {
    expect(barOf(120, 400, 2, 79)).toBe('#########--------------------- 120 of 400, 60 a second, 5 s left');
    expect(barOf(1, 400, 2, 79)).toContain(' 1 of 400, 0.5 a second, 13 min 18 s left');
    for (const columns of [0, 1, 10, 40, 60]) expect(barOf(120, 400, 2, columns).length).toBeLessThanOrEqual(columns);
  });
});
