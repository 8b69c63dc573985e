import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = (readdirSync('src', { recursive: true }) as string[]).filter((file) => file.endsWith('.ts')).sort();
const sourceOf = (file: string) => readFileSync(join('src', file), 'utf8');
const codeOf = (file: string) => sourceOf(file).replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
const inLibrary = (file: string) => !file.startsWith('cli/');

/** Lines of code of the library that the pattern matches, as `file: line`. */
function linesWith(pattern: RegExp, wanted: (file: string) => boolean = inLibrary): string[] {
  return files.filter(wanted).flatMap((file) => codeOf(file).split('\n').filter((line) => pattern.test(line)).map((line) => `${file}: ${line.trim()}`));
}

describe('the library', () => {
  it('reads no clock, no chance, no environment, no zone and no locale', () => {
    expect(linesWith(/\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\)|\bperformance\b|\bMath\.random\b|\brandomUUID\b/)).toEqual([]);
    expect(linesWith(/\bprocess\s*[.[]|\bglobalThis\b/)).toEqual([]);
    expect(linesWith(/\.getTimezoneOffset\b|\.get(?:Hours|Date|Month|FullYear|Minutes)\(|\bIntl\b|\.toLocale|\.localeCompare\b/)).toEqual([]);
  });

  it('keeps no state between stories in module variables', () => {
    expect(linesWith(/^(?:export )?(?:let|var) /)).toEqual([]);
  });

  it('prints nothing', () => {
    expect(linesWith(/\bconsole\./, () => true)).toEqual([]);
  });
});

it('keeps source files short; data may be longer', () => {
  const long = files.filter((file) => !file.startsWith('lexicon/')).map((file) => `${file} ${sourceOf(file).split('\n').length}`).filter((line) => Number(line.split(' ')[1]) > 320);
  expect(long).toEqual([]);
});

it('leaves the process to end by itself, so that slow pipes get everything', () => {
  expect(linesWith(/\bprocess\.exit\(/, () => true)).toEqual([]);
});

it('matches with no pattern that repeats a repetition of the same characters', () => {
  expect(linesWith(/\((?:\?:)?(?:\.|\\w|\\s|\\S|\[[^\]]*\])[+*]\)[+*]/, () => true)).toEqual([]);
});
