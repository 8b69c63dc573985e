import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { broken } from './check.js';

/** The practice data lies beside the repository and is no part of it; without it these tests are skipped. */
const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

const files = (folder: string): string[] => (existsSync(folder)
  ? (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.txt')).sort().map((name) => `${folder}/${name}`)
  : []);
const every = <T>(list: readonly T[], nth: number): T[] => list.filter((_, i) => i % nth === 0);

function pages(name: string): (readonly [string, string])[] {
  const path = `${shared}pages/${name}.jsonl`;
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; raw_text: string }).map((page) => [page.id, page.raw_text] as const);
}

const fixtures = files(fileURLToPath(new URL('../../fixtures', import.meta.url)));
const exam = files(`${shared}exam`);
const samples = [
  ...every(files(`${shared}polnear/dev/text`), 12), ...every(files(`${shared}polnear/train/text`), 100),
].map((path) => [path.slice(shared.length), readFileSync(path)] as const);
const pasted = [...every(pages('news'), 20), ...every(pages('wires'), 60)];

describe.skipIf(fixtures.length === 0)('the fixtures (skipped where there are none)', () => {
  it.each(fixtures)('%s breaks no promise', (path) => {
    expect(broken(readFileSync(path))).toEqual([]);
  });
});

describe.skipIf(exam.length === 0)('the exam (skipped without ../shared/exam)', () => {
  it.each(exam)('%s breaks no promise', (path) => {
    expect(broken(readFileSync(path))).toEqual([]);
  });
});

/** The page with its paragraphs wrapped at a width, as an old terminal would show them. */
function wrap(text: string, width: number): string {
  return text.split(/\r?\n/).map((line) => line.split(' ').reduce<string[]>((rows, word) => {
    const last = rows.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) rows.push(word);
    else rows[rows.length - 1] = `${last} ${word}`;
    return rows;
  }, []).join('\n')).join('\n');
}

describe.skipIf(exam.length === 0)('the exam, hard-wrapped (skipped without ../shared/exam)', () => {
  it.each(every(exam, 2))('%s breaks no promise at 60 and 76 columns', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(broken(wrap(text, 60))).toEqual([]);
    expect(broken(wrap(text, 76))).toEqual([]);
  });
});

describe.skipIf(samples.length === 0)('real articles (skipped without ../shared/polnear)', () => {
  it.each(samples)('%s breaks no promise', (_, bytes) => {
    expect(broken(bytes)).toEqual([]);
  });
});

describe.skipIf(pasted.length === 0)('real pages (skipped without ../shared/pages)', () => {
  it.each(pasted)('%s breaks no promise', (_, text) => {
    expect(broken(text)).toEqual([]);
  }, 60_000);
});
