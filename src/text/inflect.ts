/** The forms of one English verb. */
export interface VerbForms {
  readonly lemma: string;
  readonly thirdPerson: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/**
 * Inflects the first word of a verb entry; the words behind it (particles) stay.
 *
 * @param entry `urge`; `admit*` doubles the last letter (admitted); `write>wrote>written`, `tell>told` give irregular past and participle
 */
export function inflect(entry: string): VerbForms {
  // Two thousand entries are inflected before the first story is read: index arithmetic takes a third of the time of taking lists apart.
  const space = entry.indexOf(' ');
  const head = space < 0 ? entry : entry.slice(0, space), tail = space < 0 ? '' : entry.slice(space);
  const irregular = head.indexOf('>'), second = irregular < 0 ? -1 : head.indexOf('>', irregular + 1);
  const marked = irregular < 0 ? head : head.slice(0, irregular);
  const doubles = marked.endsWith('*');
  const base = doubles ? marked.slice(0, -1) : marked;
  const stem = doubles ? base + base.slice(-1) : base;
  const afterConsonantY = base.length > 1 && base.endsWith('y') && !'aeiou'.includes(base.charAt(base.length - 2));
  const past = irregular >= 0 ? head.slice(irregular + 1, second < 0 ? undefined : second)
    : afterConsonantY ? `${base.slice(0, -1)}ied` : stem.endsWith('e') ? `${stem}d` : `${stem}ed`;
  return {
    lemma: base + tail,
    thirdPerson: (afterConsonantY ? `${base.slice(0, -1)}ies` : isSibilant(base) ? `${base}es` : `${base}s`) + tail,
    past: past + tail,
    participle: (second < 0 ? past : head.slice(second + 1)) + tail,
    gerund: gerundOf(base, stem) + tail,
  };
}

/** Whether the third person takes `es`. */
function isSibilant(base: string): boolean {
  switch (base.charAt(base.length - 1)) {
    case 's': case 'x': case 'z': case 'o': return true;
    case 'h': return base.endsWith('ch') || base.endsWith('sh');
    default: return false;
  }
}

function gerundOf(base: string, stem: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return stem.length > 1 && stem.endsWith('e') && !'eo'.includes(stem.charAt(stem.length - 2)) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}
