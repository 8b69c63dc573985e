import type { Line } from '../line.js';
import { give, isBody, isOpen } from '../verdict.js';

const ENTRY = /^(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?)(?:\s?[-–—|:])?\s+\S/i;
/** From so many stamped lines on a page is read as a live blog. */
const LEAST = 4, LONGEST = 16;

/** A live blog: its stamped lines are headings, and what stands between them is the story, unless its wording says otherwise. */
export function live(lines: readonly Line[]): void {
  const entries = lines.flatMap((line, i) => (ENTRY.test(line.text) && line.words <= LONGEST && !line.endsSentence && isOpenEntry(line) ? [i] : []));
  if (entries.length < LEAST) return;
  const stamped = new Set(entries);
  const first = entries[0]!, last = entries[entries.length - 1]!;
  for (let i = first; i < lines.length; i++) {
    const line = lines[i]!;
    if (stamped.has(i)) give(line, 'heading', 'classify/entry-time', 0.9);
    else if (!isOpen(line)) {
      if (i > last && line.hit?.opens) break;
    } else if (line.endsSentence || (i < last && isBody(lines[i - 1]) && (line.endsColon || line.words <= 12))) give(line, 'body', 'classify/live-entry', 0.8);
  }
}

function isOpenEntry(line: Line): boolean {
  return line.bar === null && (line.hit === null || line.hit.strength === 'likely');
}
