import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/**
 * The two dialects that remark-parse reads. `plain` has every construct off that would eat or re-read plain text: what is
 * left are paragraphs, that is, rows between blank rows. `markdown` has those off that pasted stories never mean: indented
 * code (wires indent their paragraphs), HTML (a tag would swallow rows) and entities (cleaning decodes them everywhere).
 * Never switch `lineEnding` off: micromark then hangs.
 */
const MARKDOWN_OFF = ['codeIndented', 'htmlFlow', 'htmlText', 'characterReference'];
const PLAIN_OFF = [
  ...MARKDOWN_OFF, 'blockQuote', 'codeFenced', 'definition', 'headingAtx', 'list', 'setextUnderline', 'thematicBreak', 'attention', 'autolink',
  'characterEscape', 'codeText', 'hardBreakEscape', 'labelEnd', 'labelStartImage', 'labelStartLink',
];

function without(constructs: readonly string[]) {
  return function (this: Processor): void {
    const data = this.data();
    (data.micromarkExtensions ??= []).push({ disable: { null: [...constructs] } });
  };
}

const plain = unified().use(without(PLAIN_OFF)).use(remarkParse).freeze();
const markdown = unified().use(without(MARKDOWN_OFF)).use(remarkParse).freeze();

/** Reads a piece of text; the offsets in the tree count its UTF-16 units. */
export function readMarkdown(text: string, dialect: 'plain' | 'markdown'): Root {
  return (dialect === 'plain' ? plain : markdown).parse(text) as Root;
}
