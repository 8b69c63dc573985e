import { LINE_CLUES } from '../../lexicon/boilerplate/clues.js';
import { LINE_PATTERNS, type LinePattern } from '../../lexicon/boilerplate/index.js';
import { forLowerCase } from '../../text/caseless.js';

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
  private readonly clue: { readonly starts: readonly string[]; readonly odd: readonly string[]; readonly holds: readonly string[] };
  private compiled: { readonly pattern: RegExp; readonly cue: RegExp | null } | null = null;

  /** The letters and digits that a fitting text may begin with, as `stripped` has them; null where it may begin with any. */
  readonly initials: ReadonlySet<string> | null;

  constructor(readonly entry: LinePattern) {
    const { starts, odd, holds } = LINE_CLUES[entry.rule] ?? {};
    this.clue = { starts: starts?.split('|') ?? [], odd: odd?.split('|') ?? [], holds: holds?.split('|') ?? [] };
    this.initials = starts === undefined || odd !== undefined || entry.tail ? null : new Set(this.clue.starts.map((start) => start[0]!));
  }

  fits(whole: Asked, end: Asked): boolean {
    const { entry } = this, asked = entry.tail ? end : whole;
    // Once made, the pattern is as quick as its clues.
    if (this.compiled === null && !this.mayFit(asked)) return false;
    this.compiled ??= { pattern: forLowerCase(entry.pattern), cue: entry.cue ? forLowerCase(entry.cue) : null };
    const { pattern, cue } = this.compiled;
    if (cue && !cue.test(entry.cue!.ignoreCase ? whole.lower : whole.text)) return false;
    return pattern.test(entry.pattern.ignoreCase ? asked.lower : asked.text);
  }

  private mayFit({ lower, stripped }: Asked): boolean {
    const { starts, odd, holds } = this.clue;
    const begins = (starts.length === 0 && odd.length === 0) || starts.some((start) => stripped.startsWith(start)) || odd.some((piece) => lower.includes(piece));
    return begins && (holds.length === 0 || holds.some((piece) => lower.includes(piece)));
  }
}

const TESTS = LINE_PATTERNS.map((entry) => new Test(entry));
/** The tests by what a text begins with, in their order: half of the patterns begin with words of their own, and most lines with none of them. */
const TESTS_BY_INITIAL: ReadonlyMap<string, readonly Test[]> = new Map([...'abcdefghijklmnopqrstuvwxyz0123456789'].map((initial) => [
  initial, TESTS.filter(({ initials }) => initials === null || initials.has(initial)),
]));
const TESTS_OF_ANY = TESTS.filter(({ initials }) => initials === null);

/** The first certain pattern that fits, else the first likely one. */
export function firstHit(text: string): LinePattern | null {
  const whole = asked(text), end = text.length > TAIL ? asked(text.slice(-TAIL)) : whole;
  let likely: LinePattern | null = null;
  for (const test of TESTS_BY_INITIAL.get(whole.stripped[0] ?? '') ?? TESTS_OF_ANY) {
    const { longest = 240, strength } = test.entry;
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
