import { BODY_NOUNS, REASON_NOUNS } from '../../lexicon/en/speaker-nouns.js';
import type { Stretch } from '../../model/tree.js';
import type { Analysis } from './analysis.js';
import { stretchOf } from './draft.js';
import { nounPhraseAt, type NounPhrase } from './noun-phrases.js';
import { isPersonNoun } from './words.js';

const CITING = new Set(['citing', 'quoting']);

/** "Yonhap reported Friday, citing Seoul's spy agency": the source behind the speaker of link number `at`. */
export function citingOf({ frame, links }: Analysis, at: number): Stretch | null {
  const { items } = frame;
  const cue = links[at]!.cue;
  const stop = links.slice(at + 1).find((link) => !CITING.has(items[link.cue.start]!.low))?.cue.start ?? items.length;
  const from = Math.max(0, cue.groupStart - 20);
  for (let i = from; i < Math.min(items.length, Math.max(stop, cue.end)); i++) {
    if (!CITING.has(items[i]!.low) || (i < cue.start && links[at - 1] !== undefined && i < links[at - 1]!.cue.start)) continue;
    const source = nounPhraseAt(items, i + 1);
    if (source && canSpeak(source)) return stretchOf(frame, source);
  }
  return null;
}

/** False for "citing security reasons", "citing the nature of the talks": a reason, and no source. */
function canSpeak({ kind, head }: NounPhrase): boolean {
  return kind !== 'noun' || isPersonNoun(head) || BODY_NOUNS.has(head) || !(REASON_NOUNS.has(head) || /(?:ity|ness|acy)$/.test(head));
}
