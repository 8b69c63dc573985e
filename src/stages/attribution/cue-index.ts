import { CUE_GROUPS, type CueComplement, type CueGroup } from '../../lexicon/en/cue-verbs.js';
import { inflect } from '../../text/inflect.js';

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
  readonly entry: string;
  readonly takes: Set<CueComplement>;
  readonly sense: CueGroup['sense'];
  polarity: CueGroup['polarity'];
}

/** A verb of several groups takes what any of them takes; its sense is that of the first. */
function gather(): Verb[] {
  const verbs = new Map<string, Verb>();
  for (const group of CUE_GROUPS) {
    for (const entry of group.verbs.split(', ')) {
      const { lemma } = inflect(entry);
      const verb = verbs.get(lemma) ?? { entry, takes: new Set<CueComplement>(), sense: group.sense, polarity: group.polarity };
      for (const complement of group.takes) verb.takes.add(complement);
      if (group.polarity !== 'asserted') verb.polarity = group.polarity;
      verbs.set(lemma, verb);
    }
  }
  return [...verbs.values()];
}

function index(): Map<string, CueForm[]> {
  const byWord = new Map<string, CueForm[]>();
  for (const { entry, takes, sense, polarity } of gather()) {
    const { lemma, thirdPerson, past, participle, gerund } = inflect(entry);
    const [, ...particles] = lemma.split(' ');
    const forms = new Map<string, VerbForm[]>();
    for (const [text, form] of [[lemma, 'base'], [thirdPerson, 'third'], [past, 'past'], [participle, 'participle'], [gerund, 'gerund']] as const) {
      const word = particles.length > 0 ? text.slice(0, text.indexOf(' ')) : text;
      const names = forms.get(word);
      if (names) names.push(form);
      else forms.set(word, [form]);
    }
    for (const [word, names] of forms) {
      const form: CueForm = { lemma, particles, forms: names, takes, sense, polarity };
      const list = byWord.get(word);
      if (list) list.push(form);
      else byWord.set(word, [form]);
    }
  }
  // The entry with most particles first: "call for" before "call".
  for (const list of byWord.values()) list.sort((a, b) => b.particles.length - a.particles.length);
  return byWord;
}

const INDEX: ReadonlyMap<string, readonly CueForm[]> = index();

/** The cue verbs that a lower-case word can be a form of, those with most particles first. */
export function cueForms(word: string): readonly CueForm[] {
  return INDEX.get(word) ?? [];
}
