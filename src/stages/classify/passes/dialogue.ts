import type { Line } from '../line.js';
import { give, isBody, isOpen, isUnnamed } from '../verdict.js';

/** "Ana: "No"", "Q. Where?", "A: There.": who speaks, then what. */
const TURN = /^(?:[QA][.:]|\p{Lu}[\p{L}.’' -]{0,30}:\s?["“«‘'])\s?\S/u;
const LEAST = 3, LONGEST = 60;
/** Words in marks from the first to the last, and how many they may be at most to stand as an answer. */
const ANSWER = /^(?:"[^"]+[.!?…]"|“[^“”]+[.!?…]”|„[^„“”]+[.!?…][“”]|‘.+[.!?…]’|«[^«»]+[.!?…]»)$/u, LONGEST_ANSWER = 25;

/** Turns of a talk, three at least in a row with one of the story among them or in front of them, are the story: short as they are; so is an answer in marks between two paragraphs. */
export function dialogue(lines: readonly Line[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (!isTurn(lines[i]!)) continue;
    let end = i + 1;
    while (end < lines.length && isTurn(lines[end]!)) end++;
    const turns = lines.slice(i, end);
    if (turns.length >= LEAST && (isBody(lines[i - 1]) || turns.some(isBody))) for (const turn of turns) if (!isBody(turn)) give(turn, 'body', 'classify/dialogue', 0.7);
    i = end;
  }
  lines.forEach((line, i) => {
    if (isUnnamed(line) && line.hit === null && line.words <= LONGEST_ANSWER && ANSWER.test(line.text) && isBody(lines[i - 1]) && isBody(lines[i + 1])) give(line, 'body', 'classify/answer', 0.6);
  });
}

function isTurn(line: Line): boolean {
  return isOpen(line) && line.words <= LONGEST && TURN.test(line.text);
}
