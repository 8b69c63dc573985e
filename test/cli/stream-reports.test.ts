import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readXml } from './read-xml.js';
import { emptyFolder, STORY, wireParse } from './run.js';

const asLines = (...records: unknown[]): string => records.map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join('');
const DATED = STORY.replace('By Ana Ruiz\n', 'By Ana Ruiz\n\nPublished: October 18, 2024, 10:15 GMT\n');

/** A feed of a sound record, a blank line, two that fail, and two that lack a time and have a warning of it. */
const FEED = asLines({ id: 'bus', text: DATED }, '', 'no json', { id: 7, text: ' ' }, { id: 'late', text: STORY }, { text: STORY });

describe.each([[[]], [['-j', '2']]])('a report of a stream %j', (jobs) => {
  async function reportOf(...args: string[]) {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'feed.ndjson'), FEED);
    const ran = await wireParse(['--ndjson', 'feed.ndjson', ...jobs, ...args], { cwd });
    expect(ran.stdout.trimEnd().split('\n')).toHaveLength(5);
    return { ...ran, read: (name: string) => readFileSync(join(cwd, name), 'utf8') };
  }

  it('in JUnit has a case for each record, by its id or its line', async () => {
    const { code, stderr, read } = await reportOf('--report', 'junit=out/feed.xml', '--require', 'timestamp');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const suite = readXml(read('out/feed.xml')).children[0]!;
    expect(suite.attributes).toMatchObject({ tests: '5', failures: '4' });
    expect(suite.children.map(({ attributes, children }) => [attributes['name'], attributes['file'], children[0]?.attributes['type'], children[0]?.attributes['message']])).toEqual([
      ['bus', 'feed.ndjson', undefined, undefined],
      ['line 3', 'feed.ndjson', 'record/not-json', 'The line is no JSON.'],
      ['7', 'feed.ndjson', 'decode/empty', expect.stringContaining('no text')],
      ['late', 'feed.ndjson', 'gate', 'required but not found: timestamp'],
      ['line 6', 'feed.ndjson', 'gate', 'required but not found: timestamp'],
    ]);
  });

  it('in sums counts records, and the exit is that of the run', async () => {
    const { code, read } = await reportOf('--report', 'summary=sums.json', '--max-warnings', '1');
    expect(code).toBe(1);
    expect(JSON.parse(read('sums.json'))).toMatchObject({
      exitCode: 1, read: 3, written: 3, failed: 2, gateMisses: 0, warnings: 2, failedBy: { 'record/not-json': 1, 'decode/empty': 1 }, warningsBy: { 'fields/no-timestamp': 2 },
    });
  });

  it('for GitHub stands beside the lines of the feed', async () => {
    const { stderr } = await reportOf('--report', 'github');
    expect(stderr.trimEnd().split('\n').map((line) => line.replace(/(decode\/empty::).*/, '$1'))).toEqual([
      '::error file=feed.ndjson,line=3,title=record/not-json::line 3: The line is no JSON.',
      '::error file=feed.ndjson,line=4,title=decode/empty::',
      '::warning file=feed.ndjson,line=5,title=fields/no-timestamp::late: no time of publication is stated',
      '::warning file=feed.ndjson,line=6,title=fields/no-timestamp::line 6: no time of publication is stated',
    ]);
  });
});

it('a stream that cannot be read is a failure of its report', async () => {
  const cwd = emptyFolder();
  expect(await wireParse(['--ndjson', 'gone.ndjson', '--report', 'junit=j.xml'], { cwd })).toEqual({ code: 1, stdout: '', stderr: 'wire-parse: gone.ndjson: no such file or folder\n' });
  expect(readXml(readFileSync(join(cwd, 'j.xml'), 'utf8')).children[0]!.children[0]).toMatchObject({ attributes: { name: 'gone.ndjson' }, children: [{ attributes: { type: 'input/not-found' } }] });
});

it('a report never takes the place of the stream, its output or another report', async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'feed.ndjson'), FEED);
  const wrong = async (...args: string[]) => {
    const { code, stderr } = await wireParse(args, { cwd });
    return `${code} ${stderr.split('\n')[0]}`;
  };
  expect(await wrong('--ndjson', 'feed.ndjson', '--report', 'junit=feed.ndjson')).toBe('2 wire-parse: --report junit=feed.ndjson would overwrite an input');
  expect(await wrong('--ndjson', 'feed.ndjson', '-o', 'out', '--report', 'junit=./out')).toBe('2 wire-parse: --report junit=./out would overwrite another output');
  expect(await wrong('feed.ndjson', '--report', 'junit=out', '--report', 'summary=out')).toBe('2 wire-parse: --report summary=out would overwrite another output');
  expect(readFileSync(join(cwd, 'feed.ndjson'), 'utf8')).toBe(FEED);
});
