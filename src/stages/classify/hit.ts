import { LINE_CLUES } from '../../lexicon/boilerplate/clues.js';
import { LINE_PATTERNS, type LinePattern } from '../../lexicon/boilerplate/index.js';
import { forLowerCase } from '../../text/caseless.js';
import { StringSearch } from '../../text/string-search.js';

/** A text as the patterns are asked about it. */
interface Asked {
  readonly text: string;
  readonly lower: string;
  /** In lower case, from its first letter or digit of ASCII on. */
  readonly stripped: string;
}

const LEADING = /^[^a-z0-9]+/;
/** What a pattern that looks at the end of a text is shown. */
const TAIL = 160;

/** A line pattern behind its clues. It is made at its first use: V8 takes longer to compile all of them than a story takes. */
class Test {
  private readonly begins: { readonly starts: readonly string[]; readonly odd: readonly string[] } | null;
  private compiled: { readonly pattern: RegExp; readonly cue: RegExp | null } | null = null;

  constructor(readonly entry: LinePattern) {
    const { starts, odd } = LINE_CLUES[entry.rule] ?? {};
    this.begins = starts === undefined && odd === undefined ? null : { starts: starts?.split('|') ?? [], odd: odd?.split('|') ?? [] };
  }

  fits(whole: Asked, end: Asked): boolean {
    const { entry, begins } = this, asked = entry.tail ? end : whole;
    if (begins && !begins.starts.some((start) => asked.stripped.startsWith(start)) && !begins.odd.some((piece) => asked.lower.includes(piece))) return false;
    this.compiled ??= { pattern: forLowerCase(entry.pattern), cue: entry.cue ? forLowerCase(entry.cue) : null };
    const { pattern, cue } = this.compiled;
    if (cue && !cue.test(entry.cue!.ignoreCase ? whole.lower : whole.text)) return false;
    return pattern.test(entry.pattern.ignoreCase ? asked.lower : asked.text);
  }
}

const TESTS = LINE_PATTERNS.map((entry) => new Test(entry));
/** What the text must hold for each of them. */
const HELD = new StringSearch(TESTS.map(({ entry }) => LINE_CLUES[entry.rule]?.holds?.split('|') ?? []));

/** The first certain pattern that fits, else the first likely one. */
export function firstHit(text: string): LinePattern | null {
  const whole = asked(text), end = text.length > TAIL ? asked(text.slice(-TAIL)) : whole;
  const held = HELD.in(whole.lower);
  let likely: LinePattern | null = null;
  for (let i = 0; i < TESTS.length; i++) {
    if (!held[i]) continue;
    const test = TESTS[i]!, { longest = 240, strength } = test.entry;
    if (text.length > longest || (likely && strength === 'likely') || !test.fits(whole, end)) continue;
    if (strength === 'certain') return test.entry;
    likely = test.entry;
  }
  return likely;
}

function asked(text: string): Asked {
  const lower = text.toLowerCase();
  return { text, lower, stripped: lower.replace(LEADING, '') };
}
