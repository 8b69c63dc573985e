/** The forms of one English verb. */
export interface VerbForms {
  readonly lemma: string;
  readonly thirdPerson: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** Behind these the third person takes `es`. */
const SIBILANTS = ['s', 'x', 'z', 'ch', 'sh', 'o'];

/**
 * Inflects the first word of a verb entry; the words behind it (particles) stay.
 *
 * @param entry `urge`; `admit*` doubles the last letter (admitted); `write>wrote>written`, `tell>told` give irregular past and participle
 */
export function inflect(entry: string): VerbForms {
  const [head = '', ...particles] = entry.split(' ');
  const tail = particles.length > 0 ? ` ${particles.join(' ')}` : '';
  const [marked = '', irregularPast, irregularParticiple] = head.split('>');
  const doubles = marked.endsWith('*');
  const base = doubles ? marked.slice(0, -1) : marked;
  const stem = doubles ? base + base.slice(-1) : base;
  const afterConsonantY = base.endsWith('y') && base.length > 1 && !'aeiou'.includes(base.at(-2)!);
  const thirdPerson = afterConsonantY ? `${base.slice(0, -1)}ies` : SIBILANTS.some((end) => base.endsWith(end)) ? `${base}es` : `${base}s`;
  const regularPast = afterConsonantY ? `${base.slice(0, -1)}ied` : stem.endsWith('e') ? `${stem}d` : `${stem}ed`;
  const past = irregularPast ?? regularPast;
  const gerund = base.endsWith('ie') ? `${base.slice(0, -2)}ying` : stem.endsWith('e') && stem.length > 1 && !'eo'.includes(stem.at(-2)!) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
  return {
    lemma: base + tail, thirdPerson: thirdPerson + tail, past: past + tail, participle: (irregularParticiple ?? past) + tail, gerund: gerund + tail,
  };
}

/** Every verb entry of a white-space separated list, inflected. */
export function inflectAll(entries: string): VerbForms[] {
  return entries.trim().split(/\s+/).map(inflect);
}
