import { readFileSync } from 'node:fs';
import { PATTERNS } from './describe.mjs';

/** The documents of an NDJSON file by the base name of their input. */
export function documentsOf(path) {
  const documents = readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  return new Map(documents.map((document) => [document.input.path.replace(/^.*\//u, '').replace(/\.[^.]*$/u, ''), document]));
}

/**
 * A table of patterns: how many quotations, how many of them found, how many with the right speaker. A quotation may count in several rows.
 *
 * @param {{ patterns: Set<string>, found: boolean, right: boolean }[]} cases
 * @returns {string}
 */
export function patternTable(cases) {
  const rows = [...Object.keys(PATTERNS), 'all'].map((pattern) => {
    const of = pattern === 'all' ? cases : cases.filter(({ patterns }) => patterns.has(pattern));
    return { pattern, cases: of.length, found: of.filter((one) => one.found).length, right: of.filter((one) => one.right).length };
  }).filter((row) => row.cases > 0);
  const share = (part, whole) => (whole ? (part / whole).toFixed(3) : '').padStart(7);
  return [
    `  ${'quotations by pattern'.padEnd(58)}cases  found  speaker right`,
    ...rows.map(({ pattern, cases: n, found, right }) => {
      const label = PATTERNS[pattern] ? `${pattern}: ${PATTERNS[pattern]}` : pattern;
      return `  ${label.padEnd(56)}${String(n).padStart(7)}${share(found, n)}${share(right, n).padStart(15)}`;
    }),
  ].join('\n');
}
