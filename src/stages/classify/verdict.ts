import type { Role } from '../../model/tree.js';
import type { RuleName } from '../../model/rule.js';
import type { Line } from './line.js';

/** Overrules the verdict of a line. */
export function give(line: Line, role: Role, rule: RuleName, confidence: number): void {
  line.block.verdict = { role, rule, confidence };
}

/** True for a line that stands in the story as a paragraph or a sub-head. */
export function isBody(line: Line | undefined): boolean {
  const role = line?.block.verdict?.role;
  return role === 'body' || role === 'heading';
}

/** True for furniture that only the score has found: nothing says yet what it is. */
export function isUnnamed(line: Line): boolean {
  return line.block.verdict?.rule === 'classify/scored' && line.block.verdict.role === 'boilerplate';
}

/** True for a whole sentence or more: what paragraphs are made of. */
export function isParagraph(line: Line | undefined): boolean {
  return line !== undefined && isBody(line) && line.endsSentence && line.words >= 5;
}

/** True where no certain wording speaks against the story. */
export function isOpen(line: Line): boolean {
  return line.hit?.strength !== 'certain' && line.bar === null;
}

/** The paragraphs' first and last place; `first` is `lines.length` and `last` -1 where there is none. */
export function extent(lines: readonly Line[]): { first: number; last: number } {
  let first = lines.length, last = -1;
  lines.forEach((line, i) => {
    if (!isParagraph(line)) return;
    if (i < first) first = i;
    last = i;
  });
  return { first, last };
}
