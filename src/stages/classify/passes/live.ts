import { MONTHS, WEEKDAYS } from '../../../lexicon/en/months.js';
import type { Line } from '../line.js';
import { extent, give, isBody, isOpen, isParagraph } from '../verdict.js';

const ENTRY = /^(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?)(?:\s?[-–—|:])?\s+\S/i;
/** From so many stamped lines on a page is read as a live blog. */
const LEAST = 4, LONGEST = 16;

/** A clock time, and the words beside the names of days and months that a line of day and time has. */
const CLOCK = /\b\d{1,2}[:.]\d{2}\b/, TIME_WORD = /^(?:[ap]|[ap]?m|at|on|hrs?|st|nd|rd|th|[A-Z]{2,5})$/i;
/** So many lines behind such a stamp a paragraph stands at the latest, for so great a share of them. */
const REACH = 3, SHARE = 0.6;
/** Of so great a share of the entries the score must know a paragraph: comments have times over them too. */
const SURE = 0.34;
/** What a page of entries calls itself above the first: there any sentence counts as a paragraph, whatever its score. */
const LIVE = /\blive[- ]?(?:updates?|blog|coverage|report|ticker)\b|\bLIVE\b|\blive:/i;

/** A live blog: its stamped lines are headings, and what stands between them is the story, unless its wording says otherwise. */
export function live(lines: readonly Line[]): void {
  const entries = lines.flatMap((line, i) => (ENTRY.test(line.text) && line.words <= LONGEST && !line.endsSentence && isOpenEntry(line) ? [i] : []));
  if (entries.length < LEAST) {
    dated(lines);
    return;
  }
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

/** A live blog whose entries have day and time on a line above them. The page's own time stands above the first paragraph, and is left alone. */
function dated(lines: readonly Line[]): void {
  const { first } = extent(lines);
  const stamps = lines.flatMap((line, i) => (line.hit?.role === 'timestamp' && isStamp(line.text) ? [i] : []));
  const named = lines.slice(0, stamps[0]).some((line) => LIVE.test(line.text));
  const sure = new Set(stamps.filter((i) => lines.slice(i + 1, i + 1 + REACH).some((line) => isParagraph(line) || (named && isOpen(line) && line.endsSentence))));
  const entries = stamps.filter((i) => sure.has(i) || isTitled(lines[i + 1], lines[i + 2]));
  if (sure.size < entries.length * SURE) return;
  if (entries.length < LEAST || entries.length < stamps.length * SHARE) return;
  const from = named ? entries[0]! - 1 : first, stamped = new Set((named ? entries : stamps).filter((i) => i > from)), last = stamps.at(-1)!;
  for (let i = Math.max(from, entries[0]!); i < lines.length; i++) {
    const line = lines[i]!, before = lines[i - 1];
    if (stamped.has(i)) give(line, 'heading', 'classify/entry-time', 0.9);
    else if (i > last + REACH && line.hit) break;
    else if (!isOpen(line)) continue;
    else if (stamped.has(i - 1) && !line.endsSentence && line.words <= LONGEST) give(line, 'heading', 'classify/entry-title', 0.8);
    else if (line.endsSentence || (isBody(before) && (line.endsColon || (before!.endsColon || before!.block.verdict!.rule === 'classify/live-entry') && line.words <= 12))) give(line, 'body', 'classify/live-entry', 0.8);
  }
}

/** A headline close under the stamp, and a sentence close under the headline. */
function isTitled(title: Line | undefined, text: Line | undefined): boolean {
  if (!title || !text || title.endsSentence || title.words > LONGEST) return false;
  return [title, text].every((line) => isOpen(line) && line.block.blanksBefore === 0) && text.endsSentence && text.words >= LEAST;
}

/** Day and time, and no word of what happened then or who wrote. */
function isStamp(text: string): boolean {
  return CLOCK.test(text) && (text.match(/\p{L}+/gu) ?? []).every((word) => MONTHS[word.toLowerCase()] !== undefined || WEEKDAYS[word.toLowerCase()] !== undefined || TIME_WORD.test(word));
}

function isOpenEntry(line: Line): boolean {
  return line.bar === null && (line.hit === null || line.hit.strength === 'likely');
}
