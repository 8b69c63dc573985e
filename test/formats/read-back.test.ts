import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/formats/annotations.js';
import { brat } from '../../src/formats/brat.js';
import { json } from '../../src/formats/json.js';
import { jsonld } from '../../src/formats/jsonld.js';
import { ninjs } from '../../src/formats/ninjs.js';
import { quotesCsv } from '../../src/formats/quotes-csv.js';
import { emptyFolder, STORY, wireParse } from '../cli/run.js';
import { hasSchema, ninjsValidator } from './ninjs-schema.js';
import { readExams, rendered, STORIES } from './stories.js';
import { misfits } from './vocabulary.js';

const EXAMS = readExams();

/** What does not fit, and how much was read. */
function readBack(texts: string, out: string) {
  const { stdout, stderr } = spawnSync('python3', ['test/formats/read_back.py', texts, out], { encoding: 'utf8' });
  const lines = stdout.trimEnd().split('\n');
  return { stderr, counts: JSON.parse(lines.pop() || '{}') as Record<string, number>, wrong: lines };
}

describe.skipIf(spawnSync('python3', ['--version']).status !== 0)('Python reads back, with every offset in its place,', () => {
  it('what is written of every story', { timeout: 120_000 }, () => {
    const folder = emptyFolder(), files = [...STORIES, ...EXAMS].filter(({ text }) => !/\p{Surrogate}/u.test(text)); // no file can hold half a character
    for (const [i, story] of files.entries()) {
      writeFileSync(join(folder, `${i}.txt`), `${story.hasMark ? '\ufeff' : ''}${story.text}`);
      for (const format of [json, annotations, brat, quotesCsv]) writeFileSync(join(folder, `${i}${format.extension}`), `${format.opening ?? ''}${rendered(format, story)}\n`);
    }
    const { counts, ...rest } = readBack(folder, folder);
    expect(rest).toEqual({ stderr: '', wrong: [] });
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(files.length);
  });

  it('what the command writes of files with a byte-order mark, CR LF and cells that need quotation marks', async () => {
    const texts = emptyFolder(), out = emptyFolder(), files = {
      'mark.txt': `\ufeff${STORY}`,
      'mark-crlf.txt': `\ufeff🚌 ${STORY.replaceAll('\n', '\r\n')}`,
      'cells.txt': STORY.replace('People', "People, 'all' of them; 🚌"),
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(texts, name), text);
    mkdirSync(join(out, 'all'));
    for (const format of ['brat', 'annotations', 'quotes-csv', 'json']) expect((await wireParse(['.', '-f', format, '-q', '-o', join(out, 'all/')], { cwd: texts })).code).toBe(0);
    const { counts, ...rest } = readBack(texts, join(out, 'all'));
    expect(rest).toEqual({ stderr: '', wrong: [] });
    expect(counts).toMatchObject({ csv: 3 });
  });
});

describe('of every page of the exams', () => {
  it.skipIf(!hasSchema)('ninjs is sound by the schema of the IPTC', () => {
    const valid = ninjsValidator();
    for (const story of EXAMS) expect({ story: story.name, errors: valid(JSON.parse(rendered(ninjs, story))) ? [] : valid.errors }).toEqual({ story: story.name, errors: [] });
  });

  it('jsonld says nothing that schema.org has no word for', () => {
    for (const story of EXAMS) expect({ story: story.name, misfits: misfits(JSON.parse(rendered(jsonld, story))) }).toEqual({ story: story.name, misfits: [] });
  });
});
