import { findCues } from './cues.js';
import type { Frame } from './frame.js';
import { linkCues } from './link.js';
import { findNounPhrases } from './noun-phrases.js';
import { structures } from './structure.js';

/**
 * Joins what the end of a quotation has cut apart: `"Where?" she asked.` is one sentence, though the quotation ends it.
 *
 * @param frames the frames of one block
 */
export function joinTails(frames: readonly Frame[]): Frame[] {
  const joined: Frame[] = [];
  for (const frame of frames) {
    const previous = joined[joined.length - 1];
    if (previous && previous.items.every((item) => item.run !== null) && isTail(frame)) {
      joined[joined.length - 1] = { ...previous, items: [...previous.items, ...frame.items] };
    } else joined.push(frame);
  }
  return joined;
}

/** True for "Fatmata Koroma asked." and "she said, holding up a folder.": a cue for direct speech without words of its own. */
function isTail(frame: Frame): boolean {
  const { items } = frame;
  if (/^(?:so|thus)$/.test(items[0]!.low)) return false;
  const cue = findCues(frame)[0];
  if (!cue || cue.shape !== 'finite' || !cue.verb!.takes.has('direct') || cue.groupStart > 10) return false;
  const phrases = findNounPhrases(items);
  const link = linkCues(items, phrases, [cue])[0]!;
  if (!link.subject || link.subject.start > 2) return false;
  const { complement, extent } = structures(items, phrases, [link])[0]!;
  return complement === 'none' && (extent.end >= items.length - 1 || items[extent.end]!.text === ',');
}
