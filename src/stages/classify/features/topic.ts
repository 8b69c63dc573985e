import type { Line } from '../line.js';

/** Words of at least so many letters carry a topic; one that so many lines have is of the story's core. */
const TOPICAL = 5, COMMON = 3;

/** In how many of the chosen lines each longer word stands. */
export function topicOf(lines: readonly Line[], chosen: (i: number) => boolean): Map<string, number> {
  const topic = new Map<string, number>();
  lines.forEach((line, i) => {
    if (!chosen(i)) return;
    for (const word of new Set(line.tokens)) if (word.length >= TOPICAL) topic.set(word, (topic.get(word) ?? 0) + 1);
  });
  return topic;
}

/** Share of a line's longer words that other lines of the topic have: once at least, and COMMON times; -1 for a line without any. `own` is 1 for a line of the topic itself. */
export function topicShare(line: Line, topic: ReadonlyMap<string, number>, own: 0 | 1): { all: number; rare: number } {
  let n = 0, all = 0, rare = 0;
  for (const word of line.tokens) {
    if (word.length < TOPICAL) continue;
    n++;
    const count = (topic.get(word) ?? 0) - own;
    if (count >= 1) all++;
    if (count >= COMMON) rare++;
  }
  return { all: n ? all / n : -1, rare: n ? rare / n : -1 };
}
