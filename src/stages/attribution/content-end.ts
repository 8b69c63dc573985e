import { } from '../../lexicon/en/speaker-nouns.js';
import type { Cue } from './cues.js';
import type { Item } from './frame.js';
import type { Link } from './link.js';
import { nounPhraseAt } from './noun-phrases.js';
import type { Complement } from './structure.js';
import { isPersonNoun, Kind } from './words.js';

/** Where the content behind a cue ends: at the sentence's end, or where another act of speaking begins. */
export function contentEnd(items: readonly Item[], start: number, end: number, links: readonly Link[], at: number, complement: Complement): number {
  const semicolon = items.findIndex((item, i) => i > start && item.text === ';');
  if (semicolon > 0) end = Math.min(end, semicolon);
  for (let k = at + 1; k < links.length; k++) {
    const { cue, subject, subjectStart } = links[k]!;
    const opens = subject && subject.end <= cue.groupStart && subject.end >= cue.groupStart - 1 ? subjectStart : cue.groupStart;
    if (opens <= start || opens >= end) continue;
    const before = items[opens - 1]!;
    if ((cue.shape === 'gerund' || cue.shape === 'according') && before.text === ',') return opens - 1;
    if (cue.shape === 'according') return opens;
    if (cue.shape === 'finite' && subject && items[opens - 2]?.text === ',' && /^(?:while|whereas|but|although|though)$/.test(before.low)) return opens - 2;
    // "who asked that his name be kept back, said": the main clause goes on.
    if (cue.shape === 'finite' && items[cue.groupStart - 1]!.text === ',' && subject && subject.end <= links[at]!.cue.groupStart && cue.groupStart - 1 > start) return cue.groupStart - 1;
    if (cue.shape === 'finite' && before.is & Kind.coordinator && cue.verb!.sense === 'say' && cue.verb!.takes.has('clause') && items[opens - 2]?.text === ',') return opens - 2;
    const coordinated = cue.shape === 'finite' && (before.is & Kind.coordinator) !== 0 && opens === cue.groupStart && cue.verb!.sense === 'say';
    if (coordinated && (cue.negated || cue.verb!.polarity === 'declined')) return opens - 1;
    if (coordinated && !(items[opens]!.is & Kind.auxiliary) && !wentOnToSay(items, start, opens, cue)) return opens - 1;
  }
  if (complement === 'object' || complement === 'about' || (complement === 'question' && links[at]!.cue.start === 0) || complement === 'infinitive' || complement === 'urged' || complement === 'gerund') {
    for (let i = start + 1; i < end; i++) {
      const { text, low, type } = items[i]!;
      if (type === 'mark' && /^[,;—–]$/.test(text) && !listGoesOn(items, i, end)) return i;
      if (/^(?:while|after|when|because|although|though|before|but|as)$/.test(low) && i > start + 2) return i;
    }
  }
  return end;
}

/** "said the driver had turned off the engine and asked everybody to be quiet": one person's deeds in the same tense, both reported. */
function wentOnToSay(items: readonly Item[], start: number, opens: number, cue: Cue): boolean {
  const doer = nounPhraseAt(items, start);
  if (!doer || doer.kind === 'pronoun' || !cue.verb!.forms.includes('participle') || !/^(?:had|has|have)$/.test(items[doer.end]?.low ?? '') || items[doer.end + 1]?.low === 'been') return false;
  const able = doer.kind === 'name' || isPersonNoun(doer.head);
  return able && items.slice(start, opens - 1).every((item) => item.type !== 'quote' && item.text !== ',');
}

/** "A, B and C": a comma that does not end the object. */
function listGoesOn(items: readonly Item[], comma: number, end: number): boolean {
  for (let i = comma + 1; i < Math.min(end, comma + 6); i++) {
    if (items[i]!.text === ',') return false;
    if (items[i]!.low === 'and' || items[i]!.low === 'or') return i > comma + 1 || (items[i + 1]?.is ?? 0) > 0;
  }
  return false;
}
