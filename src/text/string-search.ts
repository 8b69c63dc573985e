/** Bits of the hash of a string's first letters. */
const BITS = 12;

interface Sought {
  readonly text: string;
  readonly sets: number[];
}

/** Looks for many strings at once: one walk through a text tells which sets have one of theirs in it. */
export class StringSearch {
  /** The strings by the hash of their first three letters, or of all where they have fewer. */
  private readonly byLead: Sought[][] = new Array<Sought[]>(1 << BITS).fill(NONE);
  /** 1 for each hash that strings have: at most places of a text no more than this is looked at. */
  private readonly leads = new Uint8Array(1 << BITS);

  /** 1 for each set without strings. */
  private readonly unasked: Uint8Array;

  /** @param sets strings of at least one letter; a set without any counts as found in every text */
  constructor(sets: readonly (readonly string[])[]) {
    this.unasked = new Uint8Array(sets.map((strings) => +(strings.length === 0)));
    sets.forEach((strings, set) => {
      for (const text of strings) this.add(text, set);
    });
  }

  /** For each set, in their order, 1 where one of its strings stands in the text, else 0. */
  in(text: string): Uint8Array {
    const found = new Uint8Array(this.unasked), leads = new Uint8Array(this.leads), { length } = text;
    let one = text.charCodeAt(0), two = text.charCodeAt(1);
    for (let i = 0; i < length; i++) {
      const three = i + 2 < length ? text.charCodeAt(i + 2) : 0;
      const first = mixed(0, one), second = mixed(first, two), third = mixed(second, three);
      // What has been found need not be found again.
      if (leads[first]) leads[first] = this.mark(text, i, first, found);
      if (leads[second]) leads[second] = this.mark(text, i, second, found);
      if (leads[third]) leads[third] = this.mark(text, i, third, found);
      one = two;
      two = three;
    }
    return found;
  }

  /** Marks the sets of the strings of that hash that stand at the place. Gives 1 where there are others of that hash. */
  private mark(text: string, at: number, hash: number, found: Uint8Array): number {
    let others = 0;
    for (const sought of this.byLead[hash]!) {
      if (!text.startsWith(sought.text, at)) others = 1;
      else for (const set of sought.sets) found[set] = 1;
    }
    return others;
  }

  private add(text: string, set: number): void {
    let hash = 0;
    for (let i = 0; i < Math.min(3, text.length); i++) hash = mixed(hash, text.charCodeAt(i));
    this.leads[hash] = 1;
    if (this.byLead[hash] === NONE) this.byLead[hash] = [];
    const same = this.byLead[hash]!.find((sought) => sought.text === text);
    if (same) same.sets.push(set);
    else this.byLead[hash]!.push({ text, sets: [set] });
  }
}

const NONE: Sought[] = [];
const mixed = (hash: number, code: number): number => (hash * 37 + code) & ((1 << BITS) - 1);
