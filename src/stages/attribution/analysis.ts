import { findCues } from './cues.js';
import type { Frame } from './frame.js';
import { weighAgain } from './held.js';
import { contextOf, linkCues, phraseType, type Link } from './link.js';
import { findNounPhrases, type NounPhrase } from './noun-phrases.js';
import { linkQuotes } from './quote-link.js';
import { structures, type Structure } from './structure.js';

/** Everything that one frame says by itself. */
export interface Analysis {
  readonly frame: Frame;
  readonly phrases: readonly NounPhrase[];
  readonly links: readonly Link[];
  readonly around: readonly Structure[];
  /** The number of the link that each speech quotation (by item number) hangs on; -1 for none. */
  readonly quoteLinks: ReadonlyMap<number, number>;
}

export function analyse(frame: Frame): Analysis {
  const phrases = findNounPhrases(frame.items);
  const links = linkCues(frame.items, phrases, findCues(frame));
  const around = structures(frame.items, phrases, links);
  weighAgain(frame, links, around);
  return { frame, phrases, links, around, quoteLinks: linkQuotes(frame, links, around) };
}

/** Who or what the sentence is about, when it is somebody who can speak: its first noun phrase outside a circumstance. */
export function mainSubject({ frame, phrases }: Analysis): NounPhrase | null {
  for (const phrase of phrases) {
    const type = phraseType(frame.items, phrase);
    const before = contextOf(frame.items[phrase.start - 1]);
    if (type === 'name' || type === 'person' || type === 'subject-pronoun' || type === 'organisation') {
      if (before === 'edge' || before === ',' || before === 'mark' || before === 'adverb' || before === 'and' || before === 'but' || before === 'quote') return phrase;
    }
  }
  return null;
}
