import { agencyShare } from './agency-share.js';
import { FUNCTION_WORDS, READER_WORDS, SAY_WORDS } from '../../lexicon/en/line-words.js';
import { barRole } from './bar.js';
import { firstHit } from './hit.js';
import { phraseHit, type Hit } from './phrases.js';
import type { Block, RemovedRole } from '../../model/tree.js';

/** How much of a long line is looked at: its first characters say what it is. */
export const HEAD_LENGTH = 420;

/** What can be seen of one block by itself. Shares lie between 0 and 1. */
export interface Line {
  readonly block: Block;
  readonly text: string;
  /** What two copies of a line share (`keyOf`); of the head only. */
  readonly key: string;
  readonly words: number;
  /** Ends as sentences do: a full stop, question or exclamation mark, with or without a closing mark or bracket behind it. */
  readonly endsSentence: boolean;
  readonly endsColon: boolean;
  readonly capitals: number;
  readonly shouted: number;
  readonly digits: number;
  readonly functionWords: number;
  readonly readerWords: number;
  readonly sayWords: number;
  readonly commas: number;
  readonly separators: number;
  readonly quotes: number;
  readonly innerStops: number;
  readonly glued: number;
  /** Set in italics as a whole, by Markdown's marks. */
  readonly italic: boolean;
  /** Runs of two or more spaces: columns, or the items of a menu. */
  readonly gaps: number;
  readonly start: 'upper' | 'lower' | 'quote' | 'digit' | 'bullet' | 'other';
  /** Share of letters outside the Latin script. */
  readonly foreign: number;
  /** Share of the text that names news agencies; 0 for more than six words. */
  readonly agency: number;
  readonly tokens: readonly string[];
  readonly hit: Hit | null;
  readonly bar: RemovedRole | null;
}

const SENTENCE_END = /[.?!…。？！؟।][\s"'”’»)\]*_]*$/u;
const COLON_END = /[:：][\s*_]*$/;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

const FUNCTION = 1, READER = 2, SAY = 4;
/** The word lists in one map, as bits: one look-up a word. */
const KINDS: ReadonlyMap<string, number> = new Map([...FUNCTION_WORDS, ...READER_WORDS, ...SAY_WORDS].map((word) => [
  word, (FUNCTION_WORDS.has(word) ? FUNCTION : 0) | (READER_WORDS.has(word) ? READER : 0) | (SAY_WORDS.has(word) ? SAY : 0),
]));

/** Looks at one block of the decoded `source`. */
export function lineOf(block: Block, source: string): Line {
  const text = block.view.text;
  const shape = shapeOf(block, source);
  const head = text.length > HEAD_LENGTH ? text.slice(0, HEAD_LENGTH) : text;
  const tail = text.length > 40 ? text.slice(-40) : text;
  const raw = head.match(WORD) ?? [];
  let capitals = 0, shouted = 0, functionWords = 0, readerWords = 0, sayWords = 0, glued = 0;
  const tokens: string[] = [];
  for (const word of raw) {
    const first = word.charCodeAt(0);
    const upper = (first >= 65 && first <= 90) || (first > 127 && word[0] !== word[0]!.toLowerCase());
    if (upper) {
      capitals++;
      if (word.length > 1 && word === word.toUpperCase()) shouted++;
    }
    const low = word.toLowerCase();
    tokens.push(low);
    if (word !== low && word.length > 5 && GLUED.test(word)) glued++;
    const kind = KINDS.get(low);
    if (kind === undefined) continue;
    if (kind & FUNCTION) functionWords++;
    if (kind & READER) readerWords++;
    if (kind & SAY) sayWords++;
  }
  let digits = 0, commas = 0, separators = 0, quotes = 0, foreign = 0, letters = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
    else if (code === 44) commas++;
    else if (code === 124 || code === 183 || code === 8226 || code === 8250 || code === 187 || code === 62 || code === 47) separators++;
    else if (code === 34 || code === 8220 || code === 8221 || code === 171) quotes++;
    if (code > 127 ? code > 0x24f && code < 0x2000 || code > 0x2e80 : (code | 32) >= 97 && (code | 32) <= 122) {
      letters++;
      if (code > 0x24f) foreign++;
    }
  }
  const count = Math.max(1, raw.length), key = tokens.join(' ');
  return {
    block, text, tokens, quotes, commas, separators, glued,
    key,
    words: text.length > HEAD_LENGTH ? Math.round((raw.length * text.length) / HEAD_LENGTH) : raw.length,
    endsSentence: SENTENCE_END.test(tail), endsColon: COLON_END.test(tail),
    capitals: capitals / count, shouted: shouted / count, digits: digits / Math.max(1, head.length),
    functionWords: functionWords / count, readerWords: readerWords / count, sayWords,
    innerStops: head.match(INNER_STOP)?.length ?? 0,
    start: startOf(head), foreign: letters ? foreign / letters : 0,
    italic: ITALIC.test(source.slice(block.span.start, Math.min(block.span.end, block.span.start + HEAD_LENGTH))),
    gaps: shape.match(GAP)?.length ?? 0,
    agency: raw.length <= 6 && capitals > 0 ? agencyShare(head) : 0,
    hit: keyHit(block) ?? (shape.length <= 1200 ? phraseHit(shape, key, raw.length) ?? firstHit(shape) : null),
    bar: barRole(tokens, shape),
  };
}

/** What others wrote in the chat that a story was passed on in; what a feed's next record holds. */
const TALK: Hit = { rule: 'classify/chat', role: 'comments', strength: 'certain' }, OTHER: Hit = { rule: 'classify/other-record', role: 'other-story', strength: 'certain' };

function keyHit({ metadata }: Block): Hit | null {
  if (metadata?.key === 'chat') return TALK;
  return metadata?.key.startsWith('other.') ? OTHER : null;
}

const GLUED = /\p{Ll}\p{Lu}/u;
const INNER_STOP = /[.?!]["”’)]{0,2}\s["“‘(]{0,2}\p{Lu}/gu;

const ITALIC = /^\s*(?:_[^_]+_|\*[^*]+\*)\s*$/;
const GAP = /\S(?:[ \u00a0]{2,}|\t)(?=\S)/g;

/** The text with the wide gaps that it has in the source: a view folds them, and menus are known by them. */
function shapeOf(block: Block, source: string): string {
  const text = block.view.text;
  if (text.length > 400 || block.firstLine !== block.lastLine) return text;
  const raw = source.slice(block.span.start, block.span.end).trim();
  return /[ \u00a0]{2}|\t/.test(raw) && !/[<&]|\]\(/.test(raw) ? raw : text;
}

/** A text's words in lower case, nothing else: what two copies of it share. */
export function keyOf(text: string): string {
  return (text.toLowerCase().match(WORD) ?? []).join(' ');
}

function startOf(text: string): Line['start'] {
  const first = text[0] ?? '';
  if (/["“‘«„'']/.test(first)) return 'quote';
  if (/\p{Lu}/u.test(first)) return 'upper';
  if (/\p{Ll}/u.test(first)) return 'lower';
  if (/\p{N}/u.test(first)) return 'digit';
  if (/[*•·▪‣–—>-]/.test(first)) return 'bullet';
  return 'other';
}
