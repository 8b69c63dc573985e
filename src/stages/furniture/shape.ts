import { READER_WORDS } from '../../lexicon/en/line-words.js';

/**
 * What a line looks like. label: a few words, as on a button; title: as long as a headline, without a full stop; sentence: it ends as one does;
 * notice: a title or sentence that speaks to the reader or names an address; figure: next to no letters; other: anything else.
 */
export type Shape = 'label' | 'title' | 'sentence' | 'notice' | 'figure' | 'other';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;
const SENTENCE_END = /[.!…。！।؟]["'”’»)\]]*$/u;
const ADDRESS = /https?:|www\.|\S@\S|[<>{}]/u;
const LABEL_WORDS = 4, TITLE_WORDS = 30;
/** So much of a line is read: longer ones are sentences. */
const READ = 240;

/** Looks at the view of one line. */
export function shapeOf(text: string): Shape {
  const head = text.slice(0, READ);
  const tokens = head.match(WORD) ?? [], words = tokens.length;
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2 || letters < head.length / 4) return 'figure';
  if (words > LABEL_WORDS && (ADDRESS.test(head) || tokens.some((word) => READER_WORDS.has(word.toLowerCase())))) return 'notice';
  if (text.length > READ || SENTENCE_END.test(text)) return words > LABEL_WORDS ? 'sentence' : 'other';
  if (words <= LABEL_WORDS) return /[:@]/.test(head) ? 'other' : 'label';
  if (words > TITLE_WORDS || !/^["'“‘«(\p{Lu}\p{N}\p{Lo}]/u.test(head)) return 'other';
  return 'title';
}
