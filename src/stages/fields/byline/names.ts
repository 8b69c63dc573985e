import { AFTER_BARE_NAME, AFTER_NAME, BEATS, BYLINE_PARTICLES, JOBS, NAMES_TOO, OTHER_HANDS, PAGE_WORDS, PAPERS } from '../../../lexicon/en/bylines.js';
import { POLITIES } from '../../../lexicon/en/bodies.js';
import { NAMELESS_CREDIT } from '../../../lexicon/agencies.js';
import { CITIES, REGIONS } from '../../../lexicon/places.js';
import type { Agency } from '../../../model/tree.js';
import { findAgencies, type AgencyHit } from '../../../text/agencies.js';
import { isGivenName } from '../../../text/gender.js';

/** A stretch of a byline with its text; offsets are those of the text that was given. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The page lost the space before it: "Ana RuizTravel". */
  readonly glued?: boolean;
}

export interface Names {
  readonly people: readonly Piece[];
  /** From the first agency beside the names to the last ("AAP and AFP"); null when none is named. */
  readonly credit: Piece | null;
  readonly agencies: readonly Agency[];
  /** True when every piece of the line was a name, an agency, a place or a job: nothing is left over. */
  readonly clean: boolean;
}

const BETWEEN = /\s*(?:[,;|&•·]|\s\/\s?|\/|\band\b|\bwith\b|\bvia\b|\s[-–—]\s)\s*/giu;

/** Where a page lost the space between two words: "Ana RuizBen Li", "Ana RuizTravel". Short beginnings are left alone: McCoy, DeVos, MacDonald, FitzGerald. */
const GLUED = /(?<=[A-Za-z]{3}[a-z])(?<!\bFitz)(?=[A-Z][a-z])/g;

/** Addresses of mail and of networks: "ana@quay.example", "@anaruiz". */
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@+\w+/g;

/**
 * Reads who is named on a byline. Behind a label (`labelled`) one word may be a name, and what is no name is passed over; without one the
 * first piece must be a name, and nothing may be left over but agencies, jobs and papers (`clean`).
 */
export function readNames(line: string, labelled: boolean): Names {
  const text = withoutOthers(line);
  const pieces = [...split(text)];
  const hits = findAgencies(text).filter((hit) => !isPersonsOwn(text, hit, pieces));
  const people: Piece[] = [];
  let clean = true, jobs = false, nameless: Piece | null = null;
  for (const piece of pieces) {
    if (NAMELESS_CREDIT.test(piece.text)) {
      nameless = piece;
      continue;
    }
    const first = hits.find((hit) => hit.start >= piece.start && hit.end <= piece.end);
    const body = first ? besideAgency(text, piece, first) : piece;
    if (body === null) continue;
    const cut = (labelled ? AFTER_NAME : AFTER_BARE_NAME).exec(body.text);
    if (cut && !labelled && /^: ?\S/.test(cut[0])) clean = false; // "Ana Ruiz: is the train running?"
    const name = withoutJob(text, cut ? trim(text, body.start, body.start + cut.index) : body);
    const lone = labelled && pieces.length === 1;
    if (isName(name.text, lone) && !(jobs && !labelled) && !(people.length > 0 && (isPaper(name.text) || (!first && /\bstaff$/i.test(piece.text))))) people.push(name);
    else if (isJob(piece.text)) jobs = true;
    else if (!first && !piece.glued && (people.length === 0 || !/^\p{Lu}/u.test(piece.text) || piece.text.split(' ').length > 3)) clean = false;
  }
  const last = hits.at(-1);
  const start = hits[0] ? creditStart(text, pieces, people, hits[0]) : 0;
  return { people, credit: last ? { text: text.slice(start, last.end), start, end: last.end } : nameless, agencies: hits.map((hit) => hit.agency), clean };
}

/** A paper that a slash joins to the agency belongs to the credit: "By Ana Ruiz, Quay Post / AFP". */
function creditStart(text: string, pieces: readonly Piece[], people: readonly Piece[], agency: AgencyHit): number {
  const before = pieces.findLast((piece) => piece.end < agency.start);
  return before && !people.some((person) => person.start === before.start) && /^ ?\/ ?$/.test(text.slice(before.end, agency.start)) ? before.start : agency.start;
}

/** The line with blanks in the place of addresses and of those who did not write ("Photos by Ben Li"), so that offsets stay. */
function withoutOthers(line: string): string {
  const blank = (found: string): string => ' '.repeat(found.length);
  return line.replace(ADDRESS, blank).replace(OTHER_HANDS, blank);
}

/** "MIA JONES", "Petra Lind": an agency's short form that is a given name, with no more than a family name behind it in its piece. */
function isPersonsOwn(text: string, { start, end }: AgencyHit, pieces: readonly Piece[]): boolean {
  const piece = pieces.find((one) => one.start === start && one.end > end);
  if (!piece || !isGivenName(text.slice(start, end))) return false;
  const behind = text.slice(end, piece.end).trim();
  return isName(`${text.slice(start, end)} ${behind}`, false) && behind.split(/\s+/).length <= 2 && findAgencies(behind).length === 0;
}

/** What is left of a piece with an agency: the words before it, else those behind ("Xinhua writers Qiao Yifan"); null when nothing is. */
function besideAgency(text: string, piece: Piece, agency: { readonly start: number; readonly end: number }): Piece | null {
  const before = text.slice(piece.start, agency.start).replace(/[\s([]*(?:writers?|for|of|from)?[\s([]*$/i, '');
  const ahead = trim(text, piece.start, piece.start + before.length);
  if (ahead.start < ahead.end) return ahead;
  const label = /^[\s)\]/]*(?:staff )?(?:writers?|correspondents?|reporters?|journalists?|staff)?[:\s]*/i.exec(text.slice(agency.end, piece.end))!;
  const behind = trim(text, agency.end + label[0].length, piece.end);
  return behind.start < behind.end ? behind : null;
}

/** "Ana Ruiz Senior Writer", "Ana Ruiz Europe correspondent", "Ana Ruiz Springfield Courier & Gazette": the name in front of a job, its beat or a paper. */
function withoutJob(text: string, piece: Piece): Piece {
  const words = [...piece.text.matchAll(/\S+/g)];
  const lower = words.map((word) => word[0].toLowerCase().replace(/[.,]+$/, ''));
  const job = lower.findIndex((word, i) => i >= 2 && JOBS.has(word));
  const paper = lower.findIndex((word, i) => i >= 3 && PAPERS.has(word));
  const network = lower.indexOf('usa');
  if (job < 0 && paper < 0 && network < 2) return piece;
  const ends = [job, network].filter((i) => i >= 2);
  if (paper >= 3) ends.push(/^(?:\p{Lu}\.?|jr\.?|de|van|von|la|al|el)$/iu.test(words[1]![0]) ? 3 : 2);
  let end = Math.min(...ends);
  while (end > 2 && (BEATS.has(lower[end - 1]!) || PAGE_WORDS.has(lower[end - 1]!))) end--;
  return trim(text, piece.start, piece.start + words[end - 1]!.index + words[end - 1]![0].length);
}

/** "Quay Post", "Demo India" behind a name. */
function isPaper(text: string): boolean {
  const words = text.split(/\s+/);
  const last = bareWord(words.at(-1)!);
  return PAPERS.has(last) || (POLITIES.has(last) && !isGivenName(words[0]!));
}

/** Days and months that are people's names as well: behind "By" they may be one. */
const DAY_NAMES = /^(?:sunday|monday|friday|april|may|june|august|jan|jun|mar)$/i;

/** True for a person's name as bylines write it: capitalised words with small particles, none of them a word of the trade. */
export function isName(text: string, lone: boolean): boolean {
  if (text.length > 48 || /[\d@#_:?!<>{}=+*/]|['’]s(?: |$)/.test(text) || NAMELESS_CREDIT.test(text) || isPlace(text)) return false;
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length > 6 || words.length < (lone ? 1 : 2)) return false;
  let capitals = 0;
  for (const [i, word] of words.entries()) {
    const bare = word.replace(/[.,]+$/, '');
    if (/\.\p{Ll}{2,}/u.test(word)) return false; // a file, a site
    if (PAGE_WORDS.has(bare.toLowerCase()) && !(lone && words.length > 1 && DAY_NAMES.test(bare)) && !isNameToo(words, i)) return false;
    if (/^['’‘ʻ]?[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’‘ʻ.-]*$/u.test(word) || /^(?:d|al|el|ul|de)['’-]\p{Lu}/u.test(word)) capitals++;
    else if (!BYLINE_PARTICLES.has(bare)) return false;
  }
  if (words.length === 1 && !/\p{Lu}\p{Ll}{2}/u.test(text)) return false;
  if (!lone && words.length > 1 && /^[A-Z]{3,}$/.test(words[0]!) && !/^[B-DF-HJ-NP-TV-Z]?[HRLN]?[AEIOUY]/.test(words[0]!) && /[a-z]/.test(text)) return false; // a site's initials; "ZHANG Li" is a name
  return capitals >= (lone ? 1 : 2) || (capitals === 1 && words.length > 1 && /\p{Lu}\p{Ll}/u.test(text) && words.length === capitals + 1);
}

/** "Will Ames", "Gregory Day": a word of the trade that is a given name before a family name, or a family name behind a given one. */
function isNameToo(words: readonly string[], i: number): boolean {
  const word = bareWord(words[i]!), other = words[i === 0 ? 1 : 0];
  if (!NAMES_TOO.has(word) || other === undefined) return false;
  return i === 0 ? !PAGE_WORDS.has(bareWord(other)) || NAMES_TOO.has(bareWord(other)) : isGivenName(other);
}

/** "Hong Kong", "Saudi Arabia". */
function isPlace(text: string): boolean {
  const lower = text.toLowerCase();
  return lower.includes(' ') && (CITIES.has(lower) || REGIONS.has(lower));
}

/** "Council Reporter", "Chief Technology Officer", "political correspondent": a word of the trade among few words, and no sentence. */
function isJob(text: string): boolean {
  const words = text.split(/[\s/-]+/);
  const trade = words.filter((word) => JOBS.has(bareWord(word)));
  if (words.length <= 4 && trade.length > 0) return true;
  return words.length <= 7 && words.some((word) => PAGE_WORDS.has(bareWord(word))) && words.every((word) => /^(?:[\p{Lu}\d&(]|(?:of|and|for|the|in|at)$)/u.test(word));
}

function bareWord(word: string): string {
  return word.toLowerCase().replace(/[.,:;()]+/g, '');
}

function* split(text: string): Generator<Piece> {
  let from = 0, glued = false;
  const cuts = [...text.matchAll(BETWEEN), ...text.matchAll(GLUED)].sort((a, b) => a.index - b.index);
  for (const m of [...cuts, null]) {
    const to = m ? m.index : text.length;
    const piece = trim(text, from, to);
    if (piece.end > piece.start) yield { ...piece, glued };
    if (m) {
      from = Math.max(from, m.index + m[0].length);
      glued = m[0] === '';
    }
  }
}

function trim(text: string, start: number, end: number): Piece {
  while (start < end && /[\s()[\],.:;|*_–—-]/.test(text[start]!)) start++;
  while (start < end && /[\s()[\],:;|*_–—-]/.test(text[end - 1]!)) end--;
  return { text: text.slice(start, end), start, end };
}
