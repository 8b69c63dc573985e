import { AFTER_NAME, NAME_PARTICLES, NO_NAME } from '../../lexicon/en/bylines.js';
import { NAMELESS_CREDIT } from '../../lexicon/agencies.js';
import type { Agency } from '../../model/tree.js';
import { findAgencies } from '../../text/agencies.js';

/** A stretch of a byline with its text; offsets are those of the text that was given. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Names {
  readonly people: readonly Piece[];
  /** From the first agency beside the names to the last ("AAP and AFP"); null when none is named. */
  readonly credit: Piece | null;
  readonly agencies: readonly Agency[];
  /** True when every piece of the line was a name, an agency, a place or a job: nothing is left over. */
  readonly clean: boolean;
}

const BETWEEN = /\s*(?:[,;|&•·]|\s\/\s?|\/|\band\b|\bwith\b|\s[-–—]\s)\s*/giu;

/** Reads who is named on a byline, behind its label. A piece of one word is a name only where `lone` allows it. */
export function readNames(text: string, lone: boolean): Names {
  const hits = findAgencies(text);
  const people: Piece[] = [];
  let clean = true;
  for (const piece of split(text)) {
    const inside = hits.filter((hit) => hit.start >= piece.start && hit.end <= piece.end);
    const first = inside[0];
    let body: Piece = piece;
    if (first) {
      const before = text.slice(piece.start, first.start);
      body = trim(text, piece.start, piece.start + before.replace(/[\s([]*(?:writers?|for|of|from)?[\s([]*$/i, '').length);
      if (body.start >= body.end) {
        // "Xinhua writers Qiao Yifan", "WAM Noura Al Hammadi": the name behind the agency
        const behind = /^[\s)\]/]*(?:staff )?(?:writers?|correspondents?|reporters?|journalists?|staff)?[:\s]*/i.exec(text.slice(first.end, piece.end))!;
        body = trim(text, first.end + behind[0].length, piece.end);
        if (body.start >= body.end) continue;
      }
    }
    const cut = AFTER_NAME.exec(body.text);
    const name = cut ? trim(text, body.start, body.start + cut.index) : body;
    if (isName(name.text, lone)) people.push(name);
    else if (!first && !isJob(piece.text) && !(people.length > 0 && /^\p{Lu}/u.test(piece.text) && piece.text.split(' ').length <= 3)) clean = false;
  }
  const last = hits.at(-1);
  return { people, credit: hits[0] && last ? { text: text.slice(hits[0].start, last.end), start: hits[0].start, end: last.end } : null, agencies: hits.map((hit) => hit.agency), clean };
}

/** True for a person's name as bylines write it: capitalised words with small particles, none of them a word of the trade. */
export function isName(text: string, lone: boolean): boolean {
  if (text.length > 48 || /[\d@#_:?!<>{}=+*/]/.test(text) || NAMELESS_CREDIT.test(text)) return false;
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length > 6 || words.length < (lone ? 1 : 2)) return false;
  let capitals = 0;
  for (const word of words) {
    const bare = word.replace(/[.,]+$/, '');
    if (NO_NAME.has(bare.toLowerCase())) return false;
    if (/^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]*$/u.test(word) || /^(?:d|al|el|ul|de)['’-]\p{Lu}/u.test(word)) capitals++;
    else if (!NAME_PARTICLES.has(bare)) return false;
  }
  return capitals >= (lone ? 1 : 2) || (capitals === 1 && words.length > 1 && /\p{Lu}\p{Ll}/u.test(text) && words.length === capitals + 1);
}

function isJob(text: string): boolean {
  return text.split(/[\s/-]+/).some((word) => NO_NAME.has(word.toLowerCase().replace(/[.,]+$/, '')));
}

function* split(text: string): Generator<Piece> {
  let from = 0;
  for (const m of [...text.matchAll(BETWEEN), null]) {
    const to = m ? m.index : text.length;
    const piece = trim(text, from, to);
    if (piece.end > piece.start) yield piece;
    if (m) from = m.index + m[0].length;
  }
}

function trim(text: string, start: number, end: number): Piece {
  while (start < end && /[\s()[\],.:;|*_–—-]/.test(text[start]!)) start++;
  while (start < end && /[\s()[\],:;|*_–—-]/.test(text[end - 1]!)) end--;
  return { text: text.slice(start, end), start, end };
}
