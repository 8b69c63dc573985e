import type { RemovedRole } from '../../../model/tree.js';
import type { Line } from '../line.js';
import { agencyShare } from '../agency-share.js';
import { extent, give, isBody, isParagraph } from '../verdict.js';

const NEXT = /^(?:next|previous|another|other|more)\s(?:article|story|post|news)\W*$/i;
/** An opening like "NAPLES, APR 24 -" or "(ANSA) - NAPLES": place in capitals, then a dash, within the first characters. */
const DATELINE = /^(?:\([\p{L} ]{2,16}\)\s?[-–—]{1,2}\s?)?\p{Lu}[\p{Lu}\p{L} .,'’()/0-9-]{2,60}?\s?(?:[-–—]{1,2}|:)\s/u;

const LAST_WORD = /[.?!…]["”’)]{0,2}\s(\S{2,12})$/;

/** What comes after the end: a sign-off, then perhaps the comments of readers or a second story. */
export function endings(lines: readonly Line[]): void {
  signoffs(lines);
  signedParagraph(lines);
  const { first, last } = extent(lines);
  if (last < 0) return;
  trailingLabels(lines, last);
  const words = lines.map((line) => (isBody(line) ? line.words : 0));
  const total = words.reduce((a, b) => a + b, 0);
  let sum = 0;
  for (let i = 0; i <= last; i++) {
    sum += words[i]!;
    const line = lines[i]!;
    if (i <= first || sum < total * 0.35) continue;
    if (line.hit?.opens === 'end' && line.block.verdict?.role === 'comments') { rest(lines, i + 1, 'comments'); return; }
    if (NEXT.test(line.text) || (line.block.verdict?.role === 'signoff' && opensAnother(lines, i + 1, first))) { rest(lines, i + 1, 'other-story'); return; }
  }
}

/** Short lines without a full stop behind the last paragraph, two at least in a row: topics and links, no paragraphs. */
function trailingLabels(lines: readonly Line[], last: number): void {
  const lead = lines[last];
  for (let i = last + 1; i < lines.length; i++) {
    const line = lines[i]!, behind = lines[i + 1];
    if (!isBody(line) || line.endsSentence || line.block.markup === 'table' || lead?.endsColon || line.words > 5 || line.digits > 0.1 || line.endsColon) continue;
    if (!behind || !isBody(behind) || behind.words <= 5) give(line, 'tags', 'classify/trailing-label', 0.6);
  }
}

function rest(lines: readonly Line[], from: number, role: RemovedRole & ('comments' | 'other-story')): void {
  for (const line of lines.slice(from)) if (isBody(line) || line.block.verdict?.role === 'signoff') give(line, role, role === 'comments' ? 'classify/after-comments' : 'classify/second-story', 0.8);
}

/** True where a second story starts behind the sign-off: its first paragraph opens with a dateline, as the first story did. */
function opensAnother(lines: readonly Line[], from: number, first: number): boolean {
  const next = lines.slice(from, from + 12).find(isParagraph);
  return next !== undefined && DATELINE.test(next.text) && DATELINE.test(lines[first]!.text);
}

/** A last paragraph with the agency's name behind its full stop is a paragraph still. */
function signedParagraph(lines: readonly Line[]): void {
  const { last } = extent(lines);
  const line = lines[last + 1], tail = line ? LAST_WORD.exec(line.text)?.[1] : undefined;
  if (line && tail && !isBody(line) && line.words >= 8 && line.hit === null && agencyShare(tail) > 0.6) give(line, 'body', 'classify/signed-paragraph', 0.7);
}

/** Marks that look like a sign-off are one only behind paragraphs. Before them an agency is a credit, names in brackets a caption's. */
function signoffs(lines: readonly Line[]): void {
  const { first, last } = extent(lines);
  lines.forEach((line, i) => {
    if (line.hit?.role !== 'signoff' || line.hit.strength !== 'likely' || isBody(line)) return;
    if (i < first && last >= 0) give(line, line.words > 2 && line.text.startsWith('(') ? 'caption' : 'credit', line.hit.rule, 0.6);
  });
}
