import type { Role } from '../../../model/tree.js';
import type { Line } from '../line.js';
import { findAgencies } from '../../../text/agencies.js';
import { agencyShare } from '../agency-share.js';
import { extent, give, isBody, isParagraph, isUnnamed } from '../verdict.js';

const COMMENTS = /^\W*(?:comments?\b\W*(?:\(?\d*\)?)?|(?:\d{1,5}\s)?(?:commentaires?|comentarios?|comentários?|kommentare?|commenti)\W*(?:\(?\d*\)?)?)\W*$/i;
/** A mail that was answered, under the answer; the two dashes above a mail's signature. */
const ANSWERED = /^>?\s?On .{6,90}\bwrote:$/, DASHES = /^--$/;
/** So great a share of the story stands in front of such a thing at least. */
const MAIL_SHARE = 0.6;
const NEXT = /^(?:(?:next|previous|another|other|more)\s(?:article|story|post|news)\W*|message:\s?(?:[2-9]|\d\d))$/i;
/** An opening like "NAPLES, APR 24 -" or "(ANSA) - NAPLES": place in capitals, then a dash, within the first characters. */
const DATELINE = /^(?:\([\p{L} ]{2,16}\)\s?[-–—]{1,2}\s?)?\p{Lu}[\p{Lu}\p{L} .,'’()/0-9-]{2,60}?\s?(?:[-–—]{1,2}|:)\s/u;

/** An end mark behind the last sentence, on its line. */
const END_MARK = /^[([*-]{0,2}(?:end|ends|fin|ENDS?)[)\]*-]{0,2}$/;
/** Initials of a desk that are written as two agencies are. */
const INITIALS = /^\p{Lu}{2,6}(?:\s?\/\s?\p{Lu}{2,6}){1,3}$/u;
/** Initials, or the code of a writer and a desk, alone on the line straight behind the last paragraph. */
const CODE = /^[A-Z]{2,4}\d?(?:[-/][A-Z]{2,5}){0,2}$/;
/** A mail address and nothing else. */
const ADDRESS = /^[\w.+-]{1,40}@[\w.-]{2,60}$/;
/** A writer's name before the agency's. */
const NAMED = /^\p{Lu}[\p{L}\p{M}.'’‘ʻ-]+(?: \p{Lu}[\p{L}\p{M}.'’‘ʻ-]+){1,2}(?:, | \/ |\/)\p{Lu}[\p{L} ]{1,20}$/u;
const LAST_WORD = /[.?!…]["”’)]{0,2}\s(\S{2,12})$/;

/** What comes after the end: a sign-off, then perhaps the comments of readers or a second story. */
export function endings(lines: readonly Line[]): void {
  signoffs(lines);
  signedParagraph(lines);
  cut(lines);
  deskNotes(lines);
  const { last } = extent(lines);
  trailingLabels(lines, last);
  beforeEndMark(lines, last);
  bios(lines, last);
}

/** Takes out what follows the comment form, or the sign-off in front of another story. */
function cut(lines: readonly Line[]): void {
  const { first, last } = extent(lines);
  if (last < 0) return;
  const words = lines.map((line) => (isBody(line) ? line.words : 0));
  const total = words.reduce((a, b) => a + b, 0);
  let sum = 0;
  for (let i = 0; i < lines.length; i++) {
    sum += words[i]!;
    const line = lines[i]!;
    if (i <= first || sum < total * 0.35) continue;
    if (line.block.verdict?.role === 'comments' && (line.hit?.opens === 'end' || (COMMENTS.test(line.text) && sum > total * 0.6))) { readers(lines, i + 1); return; }
    if ((ANSWERED.test(line.text) || DASHES.test(line.text)) && sum > total * MAIL_SHARE) { mailFoot(lines, i); return; }
    if (NEXT.test(line.text) || (line.block.verdict?.role === 'signoff' && opensAnother(lines, i + 1, first))) { secondStory(lines, NEXT.test(line.text) ? i : i + 1); return; }
  }
}

/** Who the writer is stands behind the last paragraph, or is it. */
function bios(lines: readonly Line[], last: number): void {
  const line = lines[last];
  if (line?.hit?.rule === 'classify/author-bio' && isParagraph(line)) give(line, 'boilerplate', 'classify/author-bio', 0.8);
}

/** Short lines without a full stop behind the last paragraph, two at least in a row: topics and links, no paragraphs. */
function trailingLabels(lines: readonly Line[], last: number): void {
  const lead = lines[last];
  for (let i = last + 1; i < lines.length; i++) {
    const line = lines[i]!, behind = lines[i + 1];
    if (!isBody(line) || line.endsSentence || line.innerStops > 0 || line.block.markup === 'table' || lead?.endsColon || line.words > 5 || line.digits > 0.1 || line.endsColon) continue;
    if (!behind || !isBody(behind) || behind.words <= 5) give(line, 'tags', 'classify/trailing-label', 0.6);
  }
}

function readers(lines: readonly Line[], from: number): void {
  for (const line of lines.slice(from)) if (isBody(line) || line.block.verdict?.role === 'signoff') give(line, 'comments', 'classify/after-comments', 0.8);
}

/** What stands under a mail: its signature, and the mail that it answers. */
function mailFoot(lines: readonly Line[], from: number): void {
  for (const line of lines.slice(from)) if (line.hit?.strength !== 'certain') give(line, 'boilerplate', 'classify/mail-foot', 0.7);
}

/** What the second story is made of, its fields among it; the page's furniture keeps its names. */
const OF_A_STORY: ReadonlySet<Role> = new Set([
  'body', 'heading', 'headline', 'deck', 'byline', 'credit', 'timestamp', 'dateline', 'caption', 'signoff', 'boilerplate', 'pull-quote', 'correction', 'editors-note', 'contact', 'embargo',
] as const);

/** Gives the lines from the second story's first to its last paragraph, and the sign-off behind, to the other story. */
function secondStory(lines: readonly Line[], from: number): void {
  let end = lines.length;
  while (end > from && !couldBeParagraph(lines[end - 1]!) && !isScene(lines[end - 1]!) && lines[end - 1]!.block.verdict?.role !== 'signoff') end--;
  lines.slice(from).forEach((line, i) => {
    const role = line.block.verdict!.role;
    if (isBody(line) || role === 'signoff' || (from + i < end && (OF_A_STORY.has(role) || role === 'related'))) give(line, 'other-story', 'classify/second-story', 0.8);
  });
}

/** A sentence that only sounds like a caption's. */
function isScene(line: Line): boolean {
  return line.hit?.rule === 'classify/scene' && line.endsSentence;
}

/** A paragraph of the story, or a sentence that the score refused: it refuses second stories rightly. */
function couldBeParagraph(line: Line): boolean {
  return isParagraph(line) || (isUnnamed(line) && line.endsSentence && line.words >= 5);
}

/** True where a second story starts behind the sign-off: its first paragraph opens with a dateline, as the first story did. */
function opensAnother(lines: readonly Line[], from: number, first: number): boolean {
  const next = lines.slice(from, from + 12).find(couldBeParagraph);
  return next !== undefined && DATELINE.test(next.text) && DATELINE.test(lines[first]!.text);
}

/** A last paragraph with the agency's name behind its full stop is a paragraph still. */
function signedParagraph(lines: readonly Line[]): void {
  const { first, last } = extent(lines);
  for (let i = last + 1; last > first && i < lines.length && i <= last + 3; i++) {
    const line = lines[i]!, tail = LAST_WORD.exec(line.text)?.[1];
    const signed = tail !== undefined && (END_MARK.test(tail) || agencyShare(tail) > 0.6) && (line.hit === null || line.hit.rule === 'classify/agency-tail');
    if (signed && !isBody(line) && line.words >= 4) give(line, 'body', 'classify/signed-paragraph', 0.7);
  }
}

/** Marks that look like a sign-off are one only behind paragraphs. Before them an agency is a credit, names in brackets a caption's. */
function signoffs(lines: readonly Line[]): void {
  const { first, last } = extent(lines);
  lines.forEach((line, i) => {
    if (i > last && last >= 0) behindTheEnd(lines, i);
    if (line.hit?.role !== 'signoff' || line.hit.strength !== 'likely' || isBody(line)) return;
    if (i < first && last >= 0) give(line, line.words > 2 && line.text.startsWith('(') ? 'caption' : 'credit', line.hit.rule, 0.6);
  });
}

/** What only its place behind the last paragraph shows to be a sign-off: initials written as agencies are, a code that scores as text, a rule between two sign-offs, a name with its agency, an address. */
function behindTheEnd(lines: readonly Line[], i: number): void {
  const line = lines[i]!, { hit } = line;
  const code = hit === null && CODE.test(line.text) && isParagraph(lines[i - 1]) && agencyShare(line.text) === 0;
  const initials = code || (hit?.rule === 'classify/credit-line' && INITIALS.test(line.text) && agencyShare(line.text) === 0);
  const kept = hit?.role === 'signoff' && isBody(line) && !line.endsSentence;
  const between = hit?.rule === 'classify/exporter-mark' && lines[i - 1]!.block.verdict?.role === 'signoff' && lines[i + 1]?.hit?.role === 'signoff';
  if (initials || kept || between) give(line, 'signoff', initials ? 'classify/desk-initials' : hit!.rule, 0.7);
  const named = hit === null && isParagraph(lines[i - 1]) && NAMED.test(line.text) && findAgencies(line.text).some(({ end }) => end === line.text.length);
  if ((named || (hit === null && ADDRESS.test(line.text))) && (isBody(line) || isUnnamed(line))) give(line, 'signoff', named ? 'classify/name-and-agency' : 'classify/writers-address', 0.7);
}

/** Marks that a wire ends its stories with, and nobody else. */
const ENDS: ReadonlySet<string> = new Set(['classify/agency-alone', 'classify/end-mark']);
/** So many short lines stand between the last paragraph and such a mark at most, of so many words each. */
const MOST_SHORT = 3, SHORT = 8;

/** Short lines straight between the story and its end mark are the story's: "Record date April 3", the name of a company. */
function beforeEndMark(lines: readonly Line[], last: number): void {
  const end = lines.findIndex((line, i) => i > last && line.hit !== null && ENDS.has(line.hit.rule) && line.block.verdict?.role === 'signoff');
  for (let i = end - 1; i >= Math.max(1, end - MOST_SHORT); i--) if (!isShort(lines[i]!)) {
    if (isBody(lines[i])) for (const line of lines.slice(i + 1, end)) give(line, 'body', 'classify/before-end-mark', 0.6);
    return;
  }
}

function isShort(line: Line): boolean {
  return (isUnnamed(line) || line.block.verdict?.rule === 'classify/trailing-label') && line.hit === null && line.bar === null && line.words <= SHORT && !line.text.includes('@') && line.separators === 0 && line.gaps === 0;
}

/** So many lines stand under "Notes to editors" at most. */
const MOST_NOTES = 12;

/** What stands under the label of the notes to editors, behind the story: notes of the story too, up to the next furniture. */
function deskNotes(lines: readonly Line[]): void {
  const label = lines.findIndex((line) => line.hit?.role === 'editors-note' && line.words <= 4 && !line.endsSentence);
  if (label < 0 || lines.slice(0, label).filter(isParagraph).length < lines.slice(label).filter(isParagraph).length) return;
  for (let i = label + 1; i < lines.length && i <= label + MOST_NOTES; i++) {
    const line = lines[i]!;
    if (line.hit?.strength === 'certain' || line.bar !== null) return;
    if (isBody(line) || isUnnamed(line)) give(line, 'editors-note', 'classify/under-note', 0.7);
  }
}
