import { AGENCIES } from '../lexicon/agencies.js';
import type { Agency } from '../model/tree.js';

export interface AgencyHit {
  readonly agency: Agency;
  readonly start: number;
  readonly end: number;
}

interface Form { readonly agency: Agency; readonly exact: boolean }

/** The last entry for a form wins in a map: of agencies that share one, the first of the list shall. */
const FORMS: ReadonlyMap<string, Form> = new Map([...AGENCIES].reverse().flatMap(({ id, name, forms = [] }) => {
  const agency: Agency = { id, name };
  return [id, name, ...forms].map((form): [string, Form] => {
    const exact = form.length <= 5 && (form === form.toUpperCase() || form === form.toLowerCase());
    return [exact ? form : form.toLowerCase(), { agency, exact }];
  });
}));
const WORD = /[\p{L}\p{M}\d]+(?:['’.][\p{L}\p{M}\d]+)*\.?/gu;
/** The first words of the forms, each with the most words that such a form has. */
const LONGEST = new Map<string, number>();
for (const form of FORMS.keys()) {
  const words = form.match(WORD) ?? [], first = opener(words[0] ?? '');
  LONGEST.set(first, Math.max(words.length, LONGEST.get(first) ?? 0));
}

/**
 * The agencies named in a short text, in order, the longest name first where names lie in each other
 * ("Associated Press of Pakistan" is one, and not the Associated Press). Meant for credits, bylines, datelines and sign-offs.
 */
export function findAgencies(text: string): AgencyHit[] {
  const words = [...text.matchAll(WORD)].map((m) => ({ start: m.index, end: m.index + m[0].length, longest: LONGEST.get(opener(m[0])) ?? 0 }));
  const hits: AgencyHit[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let n = Math.min(words[i]!.longest, words.length - i); n > 0; n--) {
      const start = words[i]!.start;
      const hit = lookUp(text, start, words[i + n - 1]!.end);
      if (!hit) continue;
      hits.push(hit);
      i += n - 1;
      break;
    }
  }
  return hits;
}

/** A word as it may open a form: in small letters, without a full stop at its end. */
function opener(word: string): string {
  return (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();
}

/** The agency whose name is exactly the stretch, a full stop at its end aside; null for anything else. */
function lookUp(text: string, start: number, wordEnd: number): AgencyHit | null {
  for (const end of text[wordEnd - 1] === '.' ? [wordEnd, wordEnd - 1] : text[wordEnd] === ')' ? [wordEnd, wordEnd + 1] : [wordEnd]) {
    const slice = text.slice(start, end).replace(/\s+/g, ' ');
    const form = FORMS.get(slice) ?? FORMS.get(slice.toLowerCase());
    if (form && (!form.exact || FORMS.has(slice))) return { agency: form.agency, start, end };
  }
  return null;
}

/** Of the agencies with the same short form the one that files from the place; the agency itself where none does. */
export function agencyAt(agency: Agency, place: string): Agency {
  const words = new Set(place.toLowerCase().split(/[^\p{L}]+/u));
  const forms = AGENCIES.find(({ name }) => name === agency.name)?.forms ?? [];
  const local = AGENCIES.find(({ id, at }) => at?.some((word) => words.has(word)) && (id === agency.id || forms.includes(id)));
  return local ? { id: local.id, name: local.name } : agency;
}

/** True where the words, and nothing besides, name an agency. */
export function isAgency(name: string): boolean {
  const hit = lookUp(name, 0, name.length);
  return hit !== null && hit.end - hit.start === name.length;
}
