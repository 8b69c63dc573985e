import { inStory, type Story } from '../../model/tree.js';
import { logit, type Signals } from './signals.js';

/** A learned score between these leaves a line in doubt. */
const DOUBTFUL = { from: 0.15, to: 0.85 };
/** So short a body (UTF-16 units) is more often cut off than told. */
const SHORT = 700;

/**
 * What speaks for the body holding all of the story and nothing else; null where nothing was kept. Shares are of the page's text, by length.
 *
 * - `expected`: the F1 that the learned scores themselves lead one to expect of what was kept, as log-odds
 * - `doubt`: how much text stands in lines with a doubtful score, against what was kept
 * - `removed`: share of the lines that are furniture; `gaps`: how often furniture interrupts the story; `short`: hardly any story is left
 */
export function bodySignals(story: Story): Signals | null {
  let kept = 0, keptStory = 0, lostStory = 0, doubtful = 0, lines = 0, removed = 0, paragraphs = 0, gaps = 0;
  let before = false;
  for (const block of story.children) {
    const size = block.view.text.length, stays = inStory(block), chance = block.score ?? 0;
    lines++;
    if (stays) {
      if (!before && paragraphs > 0) gaps++;
      paragraphs++;
      kept += size;
      keptStory += size * chance;
    } else {
      removed++;
      lostStory += size * chance;
    }
    before = stays;
    if (chance > DOUBTFUL.from && chance < DOUBTFUL.to) doubtful += size;
  }
  if (kept === 0) return null;
  return {
    expected: logit((2 * keptStory) / (kept + keptStory + lostStory)),
    doubt: Math.min(1, doubtful / kept),
    removed: removed / lines,
    gaps: Math.min(1, gaps / paragraphs),
    short: Number(kept < SHORT),
  };
}
