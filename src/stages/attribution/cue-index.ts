import { CUE_GROUPS, type CueComplement, type CueGroup } from '../../lexicon/en/cue-verbs.js';
import { inflect, type VerbForms } from '../../text/inflect.js';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** One form of a cue verb. `particles` are the words that must follow it. */
export interface CueForm {
  readonly lemma: string;
  readonly particles: readonly string[];
  readonly forms: readonly VerbForm[];
  readonly takes: ReadonlySet<CueComplement>;
  readonly sense: CueGroup['sense'];
  readonly polarity: CueGroup['polarity'];
}

interface Verb {
  readonly inflected: VerbForms;
  readonly takes: Set<CueComplement>;
  readonly sense: CueGroup['sense'];
  polarity: CueGroup['polarity'];
}

/** A verb of several groups takes what any of them takes; its sense is that of the first. */
function gather(): Verb[] {
  const verbs = new Map<string, Verb>();
  for (const group of CUE_GROUPS) {
    for (const entry of group.verbs.split(', ')) {
      const inflected = inflect(entry);
      const known = verbs.get(inflected.lemma);
      if (!known) {
        verbs.set(inflected.lemma, { inflected, takes: new Set(group.takes), sense: group.sense, polarity: group.polarity });
        continue;
      }
      for (const complement of group.takes) known.takes.add(complement);
      if (group.polarity !== 'asserted') known.polarity = group.polarity;
    }
  }
  return [...verbs.values()];
}

function index(): Map<string, CueForm[]> {
  const byWord = new Map<string, CueForm[]>();
  for (const { inflected, takes, sense, polarity } of gather()) {
    const { lemma } = inflected;
    const space = lemma.indexOf(' ');
    const particles = space < 0 ? [] : lemma.slice(space + 1).split(' ');
    // The forms that are the same word share an entry: "said" is past and participle. All forms have the same words behind them.
    const verb: CueForm[] = [], words: string[] = [];
    const add = (text: string, form: VerbForm) => {
      const word = space < 0 ? text : text.slice(0, text.indexOf(' '));
      const at = words.indexOf(word);
      if (at >= 0) return (verb[at]!.forms as VerbForm[]).push(form);
      words.push(word);
      return verb.push({ lemma, particles, forms: [form], takes, sense, polarity });
    };
    add(lemma, 'base');
    add(inflected.thirdPerson, 'third');
    add(inflected.past, 'past');
    add(inflected.participle, 'participle');
    add(inflected.gerund, 'gerund');
    for (let i = 0; i < words.length; i++) {
      const list = byWord.get(words[i]!);
      if (list) list.push(verb[i]!);
      else byWord.set(words[i]!, [verb[i]!]);
    }
  }
  // The entry with most particles first: "call for" before "call".
  for (const list of byWord.values()) if (list.length > 1) list.sort((a, b) => b.particles.length - a.particles.length);
  return byWord;
}

const INDEX: ReadonlyMap<string, readonly CueForm[]> = index();

/** The cue verbs that a lower-case word can be a form of, those with most particles first. */
export function cueForms(word: string): readonly CueForm[] {
  return INDEX.get(word) ?? [];
}
