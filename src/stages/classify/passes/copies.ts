import { keyOf, type Line } from '../line.js';
import { give, isBody } from '../verdict.js';

const QUOTED = /["“]([^"“”]{12,400})["”]|''([^']{12,400})''|‘([^‘’]{12,400})’/g;
const SENTENCE = /[^.!?]{12,400}[.!?]+/g;
/** Shortest text, in letters and digits, that is taken for a copy of another. */
const SHORTEST = 16;

/**
 * Display quotes and repeats. A line that repeats, by itself, a quoted run or a sentence of a longer paragraph is a pull
 * quote; a paragraph that stood in the story before is a duplicate.
 */
export function copies(lines: readonly Line[]): void {
  const inside = insideKeys(lines);
  const seen = new Set<string>();
  for (const line of lines) {
    if (line.words > 80 || line.key.length < SHORTEST) {
      if (isBody(line)) repeat(line, seen);
      continue;
    }
    const role = line.block.verdict?.role;
    const display = isBody(line) || role === 'boilerplate' || role === 'deck';
    if (display && inside.get(line.key) !== undefined && inside.get(line.key) !== line && looksShown(line)) give(line, 'pull-quote', 'classify/pull-quote', 0.9);
    else if (isBody(line)) repeat(line, seen);
  }
}

function repeat(line: Line, seen: Set<string>): void {
  if (line.words < 8) return;
  const key = line.text.length > 300 ? line.text : line.key;
  if (seen.has(key)) give(line, 'duplicate', 'classify/repeated', 0.9);
  seen.add(key);
}

/** A display quote stands in marks, or is a whole sentence. A headline that a paragraph repeats is neither. */
function looksShown(line: Line): boolean {
  return line.start === 'quote' || line.endsSentence;
}

/** Keys of the quoted runs and sentences that stand inside longer paragraphs, with the paragraph. */
function insideKeys(lines: readonly Line[]): Map<string, Line> {
  const keys = new Map<string, Line>();
  for (const line of lines) {
    if (!isBody(line) || line.words < 8) continue;
    for (const pattern of [QUOTED, SENTENCE]) {
      for (const match of line.text.matchAll(pattern)) {
        const key = keyOf(match[1] ?? match[2] ?? match[3] ?? match[0]);
        if (key.length >= SHORTEST && key !== line.key && !keys.has(key)) keys.set(key, line);
      }
    }
  }
  return keys;
}
