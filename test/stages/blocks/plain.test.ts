import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/stages/blocks/rows.js';
import { runsOf } from '../../../src/stages/blocks/page.js';

/** Every construct of micromark that eats or re-reads plain text. Without `lineEnding` it hangs, so that one stays. */
const CONSTRUCTS = [
  'blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow', 'list', 'setextUnderline', 'thematicBreak', 'attention', 'autolink', 'characterEscape',
  'characterReference', 'codeText', 'hardBreakEscape', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink',
];

function plain(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: CONSTRUCTS } });
}

const parser = unified().use(plain).use(remarkParse).freeze();

function byRemark(text: string): string[] {
  const root = parser.parse(text) as Root;
  expect(root.children.every((node) => node.type === 'paragraph')).toBe(true);
  return root.children.map((node) => text.slice(node.position!.start.offset, node.position!.end.offset).trim());
}

function byRows(text: string): string[] {
  const rows = rowsOf(text);
  return runsOf(rows, () => true).map((run) => text.slice(rows[run[0]!]!.start, rows[run.at(-1)!]!.end).trim());
}

describe('the rows of plain text', () => {
  it('are the paragraphs of remark-parse', () => {
    const words = fc.constantFrom('The mayor', 'said', '"no"', '# x', '* y', '1. z', '> q', '---', '```', '&amp;', '[a](b)', '  ', '\t', '“é”', '😀', '<p>', '=', '\\');
    const text = fc.array(fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\n \n', '\n\t\n\n') }), { maxLength: 50 }).map((all) => all.join(''));
    fc.assert(fc.property(text, (source) => {
      expect(byRows(source)).toEqual(byRemark(source));
    }), { numRuns: 500 });
  });

  const fixtures = new URL('../../../fixtures/', import.meta.url);
  it.each((existsSync(fixtures) ? readdirSync(fixtures) : []).filter((name) => name.endsWith('.txt')))('are the paragraphs of remark-parse in %s', (name) => {
    // What is blank to a reader and not to Markdown would differ: form feeds, no-break spaces, zero-width characters.
    const text = readFileSync(new URL(name, fixtures), 'utf8').replace(/[\f\u00A0\u3000\u200B-\u200F\uFEFF]/g, ' ');
    expect(byRows(text)).toEqual(byRemark(text));
  });
});
