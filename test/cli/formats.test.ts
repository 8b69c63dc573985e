import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../formats/csv.js';
import { emptyFolder, onTerminal, STORY, wireParse } from './run.js';

/** A story with one quote, published at a time whose zone the page does not state; and one without any quote. */
const TIMED = STORY.replace('By Ana Ruiz', 'By Ana Ruiz\n\nPublished at 4:53 PM, 18 October 2024');
const SILENT = 'Bus runs again\n\nThe night bus of Ferrol runs again on Monday, after months of dispute over its cost.\n';

function folder(): string {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'a.txt'), TIMED);
  writeFileSync(join(cwd, 'b.txt'), SILENT);
  writeFileSync(join(cwd, 'c.txt'), STORY);
  return cwd;
}

describe('the formats of other systems', () => {
  it('ninjs says on standard error what it leaves out, and all is well', async () => {
    const { code, stdout, stderr } = await wireParse(['a.txt', '-f', 'ninjs'], { cwd: folder() });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).not.toHaveProperty('contentCreated');
    expect(stderr).toMatch(/^wire-parse: a\.txt: ninjs wants a time of day and its zone; the page says "4:53 PM, 18 October 2024", which is left out\n$/);
  });

  it.each(['ninjs', 'jsonld', 'annotations'])('%s is one line for each story, none for an input that failed', async (format) => {
    const { code, stdout, stderr } = await wireParse(['a.txt', 'gone.txt', 'b.txt', '-f', format], { cwd: folder() });
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n').map((line) => typeof JSON.parse(line))).toEqual(['object', 'object']);
    expect(stderr).toContain('wire-parse: gone.txt: no such file or folder\n');
  });

  it.each(['ninjs', 'jsonld', 'annotations'])('%s is indented on a terminal', async (format) => {
    const { stdout } = await onTerminal(['b.txt', '-f', format, '--color', 'never'], { cwd: folder() });
    expect(stdout.split('\r\n').slice(0, 2)).toEqual(['{', expect.stringMatching(/^ {2}"\S+": "/)]);
  });

  it('quotes-csv has its header once in a stream and once in every file, even where nobody speaks', async () => {
    const cwd = folder();
    const { stdout } = await wireParse(['b.txt', 'a.txt', 'b.txt', 'c.txt', '-f', 'quotes-csv'], { cwd });
    expect(readCsv(stdout).map((row) => row.slice(0, 5))).toEqual([
      ['file', 'quote', 'kind', 'text', 'speaker'],
      ['a.txt', 'q1', 'direct', 'People who work late need a way home', 'Berta Lamas'],
      ['c.txt', 'q1', 'direct', 'People who work late need a way home', 'Berta Lamas'],
    ]);
    await wireParse(['.', '-f', 'quotes-csv', '-o', 'out/'], { cwd });
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.csv', 'b.csv', 'c.csv']);
    expect(['a', 'b', 'c'].map((name) => readCsv(readFileSync(join(cwd, `out/${name}.csv`), 'utf8')).length)).toEqual([2, 1, 2]);
  });

  it('brat lies beside its texts, and takes one alone in a stream', async () => {
    const cwd = folder();
    const { code, stdout, stderr } = await wireParse(['.', '-f', 'brat'], { cwd });
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: 'wire-parse: brat holds one story a file: say -o DIR/ for 3 of them\n' });
    expect(existsSync(join(cwd, 'a.ann'))).toBe(false);
    expect((await wireParse(['.', '-f', 'brat', '-o', './'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'c.ann'), 'utf8')).toBe((await wireParse(['c.txt', '-f', 'brat'], { cwd })).stdout);
    expect(readFileSync(join(cwd, 'c.ann'), 'utf8')).toMatch(/^T1\tSource \d+ \d+\tcouncillor Berta Lamas\n/);
    expect(readFileSync(join(cwd, 'c.txt'), 'utf8')).toBe(STORY);
  });
});
