import type { Line } from '../line.js';
import { extent, give, isUnnamed } from '../verdict.js';

/** So many gaps or bars between its items make a menu of a line, and an item has so many words at most, taken together. */
const LEAST = 3, WORDS = 2;

/** Rows of items around the story that nothing else names are menus. A row with a figure in it may be a byline or a time, and stays. */
export function menus(lines: readonly Line[]): void {
  const { first, last } = extent(lines);
  lines.forEach((line, i) => {
    const items = line.gaps + line.separators;
    if (i > first && i < last) return;
    if (isUnnamed(line) && line.digits === 0 && line.agency === 0 && !line.endsSentence && !line.text.includes(':') && items >= LEAST && line.words <= (items + 1) * WORDS) give(line, 'navigation', 'classify/menu', 0.7);
  });
}
