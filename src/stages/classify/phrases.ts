import { FURNITURE_WORDS, type FurnitureWords } from '../../lexicon/boilerplate/furniture-words.js';
import type { LinePattern } from '../../lexicon/boilerplate/index.js';

/** What the wording of a line says of it: the public half of a line pattern. */
export type Hit = Pick<LinePattern, 'rule' | 'role' | 'strength' | 'opens'>;

/** Longest line in words that a phrase can stand for, and how far in characters a label's colon is looked for. */
const LONGEST = 8, LONGEST_NOTICE = 40, LABEL_REACH = 48;
const BEHIND_LABEL = /[:：|]/;
/** Between the buttons of a bar. */
const GAP = /\s{2,}|\s[|•·]\s/;

interface Phrases {
  readonly alone: ReadonlyMap<string, Hit>;
  readonly named: ReadonlyMap<string, Hit>;
  /** Phrases that open a line, by their first character. */
  readonly starts: ReadonlyMap<string, readonly { readonly phrase: string; readonly hit: Hit }[]>;
}

const PHRASES = indexed(FURNITURE_WORDS);

function indexed(entries: readonly FurnitureWords[]): Phrases {
  const alone = new Map<string, Hit>(), named = new Map<string, Hit>(), starts = new Map<string, { phrase: string; hit: Hit }[]>();
  for (const entry of entries) {
    const hit = hitOf(entry), bare: Hit = { rule: hit.rule, role: hit.role, strength: 'certain' };
    for (const phrase of Object.values(entry.phrases).flatMap((text) => text.split('|'))) {
      const key = foldPhrase(phrase);
      if (entry.place === 'start') starts.set(key[0]!, [...(starts.get(key[0]!) ?? []), { phrase: key, hit }]);
      if (entry.place === 'alone' || entry.place === 'label') alone.set(key, hit);
      if (entry.place === 'named' || entry.place === 'label') named.set(key, bare);
    }
  }
  return { alone, named, starts };
}

function hitOf({ rule, role, opens }: FurnitureWords): Hit {
  return opens ? { rule, role, strength: 'certain', opens } : { rule, role, strength: 'certain' };
}

/** Small letters as phrases are compared: one apostrophe, no Turkish dot, no Arabic vowel signs, letters composed alike. */
export function foldPhrase(text: string): string {
  const low = text.toLowerCase();
  return /[^\x20-\x7e]/.test(low) ? low.replace(/’/g, "'").replace(/i\u0307|ı/g, 'i').replace(/[\u064b-\u0652]/g, '').normalize('NFC') : low;
}

/** The furniture phrase of another language that a line is, opens with, or has for its label. `key` holds its words in small letters. */
export function phraseHit(text: string, key: string, words: number): Hit | null {
  if (words === 0 || words > LONGEST_NOTICE) return null;
  const folded = foldPhrase(key);
  const whole = words <= LONGEST ? PHRASES.alone.get(folded) : undefined;
  if (whole) return whole;
  const bar = GAP.test(text) ? barHit(text) : null;
  if (bar) return bar;
  for (const { phrase, hit } of PHRASES.starts.get(folded[0]!) ?? []) if (folded.startsWith(phrase)) return hit;
  const head = text.slice(0, LABEL_REACH), colon = head.search(BEHIND_LABEL);
  return colon > 0 ? PHRASES.named.get(foldPhrase(head.slice(0, colon)).replace(/^[^\p{L}]+|\s+$/gu, '')) ?? null : null;
}

/** The first button of a row of buttons; null where one of its items is none. */
function barHit(text: string): Hit | null {
  const items = text.trim().split(GAP).map((item) => PHRASES.alone.get(foldPhrase(item)));
  const first = items[0];
  return first && items.every((item) => item !== undefined) ? { rule: first.rule, role: first.role, strength: 'certain' } : null;
}
