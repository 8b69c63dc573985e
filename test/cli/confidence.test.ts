import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, STORY, wireParse } from './run.js';

describe('--min-confidence', () => {
  it('leaves with 0 where every figure is as high, and writes the same document as without it', async () => {
    const [held, free] = await Promise.all([wireParse(['-', '--min-confidence', '0.01'], { stdin: STORY }), wireParse(['-'], { stdin: STORY })]);
    expect({ code: held.code, stderr: held.stderr }).toEqual({ code: 0, stderr: '' });
    expect(held.stdout).toBe(free.stdout);
  });

  it('leaves with 1 and names the file, the fields and their figures, and writes the document all the same', async () => {
    const { code, stdout, stderr } = await wireParse(['--min-confidence', '1'], { stdin: STORY });
    const { confidence } = JSON.parse(stdout);
    const found = Object.entries(confidence).filter(([, figure]) => figure !== null);
    expect(found.map(([name]) => name)).toEqual(expect.arrayContaining(['headline', 'byline', 'body', 'quotes']));
    expect({ code, stderr }).toEqual({ code: 1, stderr: `wire-parse: standard input: confidence below 1: ${found.map(([name, figure]) => `${name} ${figure}`).join(', ')}\n` });
  });

  it('holds only what is required to it, and tells what is missing from what is doubtful', async () => {
    const { code, stdout, stderr } = await wireParse(['--require', 'byline,updated', '--min-confidence', '1'], { stdin: STORY });
    const { confidence } = JSON.parse(stdout);
    expect({ code, stderr: stderr.split('\n') }).toEqual({ code: 1, stderr: ['wire-parse: standard input: required but not found: updated', `wire-parse: standard input: confidence below 1: byline ${confidence.byline}`, ''] });
  });

  it('finds a page doubtful that has no headline, whatever the figure', async () => {
    const { code, stderr } = await wireParse(['--min-confidence', '0'], { stdin: 'By Ana Ruiz\n' });
    expect(code).toBe(1);
    expect(stderr).toContain('headline not found, body not found');
  });

  it('sorts a feed: sound and doubtful stories are told apart by the file that standard error names', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.txt'), STORY);
    writeFileSync(join(folder, 'b.txt'), 'Sport\nWeather\nMost read\nSign in\nTen ways to save on heating\n');
    const { code, stdout, stderr } = await wireParse(['a.txt', 'b.txt', 'gone.txt', '--min-confidence', '0.2'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^wire-parse: b\.txt: confidence below 0\.2: .*\nwire-parse: gone\.txt: no such file or folder\n$/);
    const records = stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
    expect(records).toHaveLength(3);
    expect(Object.keys(records[2].confidence)).toEqual(Object.keys(records[0].confidence));
    expect(Object.values(records[2].confidence).every((figure) => figure === null)).toBe(true);
  });

  it.each(['', 'high', '80', '-1', '0,8'])('%j is wrong usage', async (figure) => {
    const { code, stdout, stderr } = await wireParse([`--min-confidence=${figure}`], { stdin: STORY });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`--min-confidence needs a number from 0 to 1, not ${JSON.stringify(figure)}`);
  });
});
