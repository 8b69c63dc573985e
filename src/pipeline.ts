/** The one list of stages, in order. */
import { unified, type Plugin } from 'unified';
import type { Source, Story } from './model/tree.js';
import type { Document } from './model/document.js';
import type { ParseOptions } from './model/options.js';
import { attribution } from './stages/attribution/index.js';
import { blocks } from './stages/blocks/index.js';
import { classify, reasons } from './stages/classify/index.js';
import { confidence } from './stages/confidence/index.js';
import { decode } from './stages/decode/index.js';
import { document } from './stages/document/index.js';
import { fields } from './stages/fields/index.js';
import { furniture } from './stages/furniture/index.js';
import { quotes } from './stages/quotes/index.js';
import { sentences } from './stages/sentences/index.js';
import { speakers } from './stages/speakers/index.js';
import { VERSION } from './version.js';

/** What happens to the tree between blocks and document. */
export const STAGES = [classify, fields, furniture, sentences, quotes, attribution, speakers, confidence] as const;

const stages = unified();
for (const stage of STAGES) stages.use((() => stage) as Plugin<[], Story, Story>);
stages.freeze();

/** Decodes the input and takes it through every stage up to the finished tree: what `explain` reads. */
export function parseTree(input: Uint8Array | string, options: ParseOptions = {}): Story {
  const source: Source = decode(input, options);
  return stages.runSync(blocks(source)) as Story;
}

/** Raw story in, validated document out. Throws an InputError for input that is no text. */
export function parseDocument(input: Uint8Array | string, options: ParseOptions = {}): Document {
  return parseWithText(input, options).document;
}

/** A document with what a format is given beside it. */
export interface Parsed {
  readonly document: Document;
  /** The decoded text that the document's offsets count in. */
  readonly text: string;
  /** Whether the input has a byte-order mark before that text. */
  readonly hasMark: boolean;
}

/** The document and the text that it was read from. Throws an InputError for input that is no text. */
export function parseWithText(input: Uint8Array | string, options: ParseOptions = {}): Parsed {
  const story = parseTree(input, options), { text, hasMark } = story.source;
  return { document: document(story, VERSION), text, hasMark };
}

/** Why the lines of a finished tree scored as they did: what `explain --why` prints. */
export { reasons };
