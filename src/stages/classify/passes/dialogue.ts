import type { Line } from '../line.js';
import { give, isBody, isOpen } from '../verdict.js';

/** "Ana: "No"", "Q. Where?", "A: There.": who speaks, then what. */
const TURN = /^(?:[QA][.:]|\p{Lu}[\p{L}.’' -]{0,30}:\s?["“«‘'])\s?\S/u;
const LEAST = 3, LONGEST = 60;

/** Turns of a talk, three at least in a row with one of the story among them or in front of them, are the story: short as they are. */
export function dialogue(lines: readonly Line[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (!isTurn(lines[i]!)) continue;
    let end = i + 1;
    while (end < lines.length && isTurn(lines[end]!)) end++;
    const turns = lines.slice(i, end);
    if (turns.length >= LEAST && (isBody(lines[i - 1]) || turns.some(isBody))) for (const turn of turns) if (!isBody(turn)) give(turn, 'body', 'classify/dialogue', 0.7);
    i = end;
  }
}

function isTurn(line: Line): boolean {
  return isOpen(line) && line.words <= LONGEST && TURN.test(line.text);
}
