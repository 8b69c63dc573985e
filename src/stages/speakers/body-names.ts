/** What the words beside a name tell of a body: its ticker, and what kind of body it is. */
import type { Stretch } from '../../model/tree.js';
import { BODY_NOUNS } from '../../lexicon/en/bodies.js';
import { COMPANY_NOUNS, FIRMS_TOO } from '../../lexicon/en/reference.js';
import { isCapitalised } from '../../text/names.js';
import { personNoun } from '../../text/person-nouns.js';
import { bareWord } from '../../text/words.js';

import type { Line } from './reading.js';

/** A phrase that tells what body a name is. */
export interface KindOfBody extends Stretch {
  /** The noun is said of bodies alone. */
  readonly sure: boolean;
  /** Its head. */
  readonly noun: string;
}

/** Words that a phrase for a body holds at most. */
const LONGEST = 8;
const END = /^(?:[,.;:()—–?!"”“]|--|'')$/;
const STOP = /^(?:said|says|say|told|tells|by|with|to|of|and|but|for|from|that|as|while|when|in|on|at|is|was|were|are|who|which|whose|where|has|had|have|will|would)$/;

/** "Varden (VRDN.AS)", "Holt (NYSE: HLT)": the short name of a share behind it in brackets. */
export function hasTicker({ tokens, block }: Line, last: number): boolean {
  const open = tokens[last + 1];
  if (open?.text !== '(') return false;
  let close = last + 2;
  while (close < last + 9 && tokens[close] !== undefined && tokens[close]!.text !== ')') close++;
  const inside = tokens[close]?.text === ')' ? block.view.text.slice(open.end, tokens[close]!.start) : '';
  return /^[A-Z0-9]{1,6}\.[A-Z]{1,3}$|^(?:NYSE|NASDAQ|Nasdaq|LSE|ASX|TSX|TSE|SGX|BSE|NSE|JSE|HKEX)\s*: ?[A-Z0-9.]{1,7}$/.test(inside);
}

/**
 * The phrase directly before the name ("the disaster agency NAME"), between commas before it, or behind it.
 * @param body the name is known for a body's: then nouns count that are said of people too ("the ferry's owner")
 */
export function kindBeside(line: Line, first: number, last: number, body: boolean): KindOfBody | null {
  return kindBefore(line, first, body) ?? kindBehind(line, last);
}

function kindBefore(line: Line, first: number, body: boolean): KindOfBody | null {
  const { tokens, block } = line;
  // "Koroma's party, the NAME,": the article belongs to the name.
  const start = /^the$/i.test(tokens[first - 1]?.text ?? '') && tokens[first - 2]?.text === ',' ? first - 1 : first;
  const comma = tokens[start - 1]?.text === ',', head = comma ? start - 2 : start - 1;
  const noun = tokens[head];
  if (noun?.type !== 'word' || isCapitalised(noun.text) || !(BODY_NOUNS.has(noun.text) || (body && (COMPANY_NOUNS.has(noun.text) || FIRMS_TOO.has(noun.text))))) return null;
  let from = head;
  while (from > 0 && head - from < LONGEST && tokens[from - 1]!.type === 'word' && !STOP.test(tokens[from - 1]!.text.toLowerCase())) from--;
  const article = /^(?:the|an?|its|their|his|her)$/i.test(tokens[from]!.text) || /['’]s?$/.test(tokens[from]!.text);
  if (comma && !article) return null;
  // "A lawyer for the company, NAME,": the body stands behind a preposition, and the name is the lawyer's.
  if (comma && /^(?:for|of|to|at|with|from|by|in)$/.test(tokens[from - 1]?.text ?? '')) return null;
  return { block, start: tokens[from]!.start, end: noun.end, sure: personNoun(noun.text) === null, noun: noun.text };
}

/** "NAME, the grid company," and "NAME, a charity that …". */
function kindBehind(line: Line, last: number): KindOfBody | null {
  const { tokens, block } = line;
  if (tokens[last + 1]?.text !== ',' || !/^(?:the|an?|its|their)$/.test(tokens[last + 2]?.text ?? '')) return null;
  let head = -1;
  for (let i = last + 3; i < last + 3 + LONGEST && tokens[i]?.type === 'word' && !STOP.test(tokens[i]!.text); i++) {
    if (personNoun(tokens[i]!.text) !== null && !COMPANY_NOUNS.has(tokens[i]!.text)) return null;
    if (/['’]s?$/.test(tokens[i]!.text)) return null;
    head = i;
  }
  if (head < 0 || !BODY_NOUNS.has(bareWord(tokens[head]!.text))) return null;
  let end = head;
  while (/^(?:of|in|at|for|the|and)$/.test(tokens[end + 1]?.text ?? '') || isCapitalised(tokens[end + 1]?.text ?? '')) end++;
  // "In a post on X, the county of Osk wrote": what stands behind a comma may be the subject.
  if (!END.test(tokens[end + 1]?.text ?? '.') && !/^(?:who|which|that|whose)$/.test(tokens[end + 1]!.text)) return null;
  return { block, start: tokens[last + 2]!.start, end: tokens[end]!.end, sure: true, noun: bareWord(tokens[head]!.text) };
}
