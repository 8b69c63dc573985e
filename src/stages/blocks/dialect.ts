import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/**
 * Markdown as pasted stories use it: remark-parse without indented code (wires indent their paragraphs), HTML (a tag would
 * swallow the rows behind it) and entities (cleaning decodes them everywhere).
 */
const OFF = ['codeIndented', 'htmlFlow', 'htmlText', 'characterReference'];

function dialect(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ disable: { null: OFF } });
}

const parser = unified().use(dialect).use(remarkParse).freeze();

/** Reads a piece of Markdown; the offsets in the tree count its UTF-16 units. */
export function readMarkdown(text: string): Root {
  return parser.parse(text) as Root;
}
