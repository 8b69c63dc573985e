import { keyOf, type Line } from '../line.js';
import { extent, give, isBody, isOpen } from '../verdict.js';

const QUOTED = /["“]([^"“”]{12,400})["”]|''([^']{12,400})''|‘([^‘’]{12,400})’|„([^„“”]{12,400})[“”]/g;
const SENTENCE = /[^.!?]{12,400}[.!?]+/g;
/** Shortest text, in letters and digits, that is taken for a copy of another. */
const SHORTEST = 16;
/** A phrase of so many words does not stand twice by chance, unless it names something; a line in marks shows that it quotes. */
const PHRASE = 9, QUOTED_PHRASE = 5;
/** Names, products and sub-heads have a greater share of capitals. */
const CAPITALS = 0.3, QUOTED_CAPITALS = 0.5;
/** Longest such phrase, in words, and so many of them are looked up at most: the look-up reads the whole story. */
const LONGEST_PHRASE = 45, MOST = 24;

/**
 * Display quotes and repeats. A line that repeats, by itself, a quoted run, a sentence or a phrase of a longer paragraph is a
 * pull quote; a paragraph that stood in the story before is a duplicate.
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
  phrases(lines);
  sayers(lines);
}

/** Lines inside the story, or in marks above it, whose words all stand in one of its paragraphs. */
function phrases(lines: readonly Line[]): void {
  const { first, last } = extent(lines);
  const shown = lines.filter((line, i) => i < last && (i > first || inMarks(line)) && mayBePhrase(line)).slice(0, MOST);
  if (shown.length === 0) return;
  const told = lines.filter((line) => isBody(line) && line.words >= 8).map((line) => ({ line, key: ` ${keyOf(line.text)} ` }));
  for (const line of shown) {
    const key = ` ${line.key} `;
    if (told.some((one) => one.line !== line && one.key.length > key.length && one.key.includes(key))) give(line, 'pull-quote', 'classify/shown-phrase', 0.8);
  }
}

/** Who said it, close under a display quote. */
const SAYER = 6;

function sayers(lines: readonly Line[]): void {
  lines.forEach((line, i) => {
    const close = lines[i - 1]?.block.verdict?.role === 'pull-quote' && line.block.blanksBefore === 0 && (lines[i + 1]?.block.blanksBefore ?? 1) > 0;
    if (close && isOpen(line) && !line.endsSentence && line.words <= SAYER && line.start === 'upper') give(line, 'pull-quote', 'classify/who-is-shown', 0.6);
  });
}

/** A quotation mark opens the line, or stands behind ornaments. */
function inMarks(line: Line): boolean {
  return line.start === 'quote' || /^[*_•·~–—\s]{1,12}["“‘«„]/.test(line.text);
}

function mayBePhrase(line: Line): boolean {
  const role = line.block.verdict?.role;
  if (!(isBody(line) || role === 'boilerplate' || role === 'related') || !isOpen(line) || line.block.markup !== 'text') return false;
  const [least, capitals] = inMarks(line) ? [QUOTED_PHRASE, QUOTED_CAPITALS] : [PHRASE, CAPITALS];
  return !line.endsSentence && line.words >= least && line.words <= LONGEST_PHRASE && line.capitals <= capitals && line.key.length >= SHORTEST;
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
        const key = keyOf(match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[0]);
        if (key.length >= SHORTEST && key !== line.key && !keys.has(key)) keys.set(key, line);
      }
    }
  }
  return keys;
}
