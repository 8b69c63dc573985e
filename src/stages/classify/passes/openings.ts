import type { Line } from '../line.js';
import { extent, give, isBody, isParagraph, isUnnamed } from '../verdict.js';

/** "HATAY, Türkiye": a place in capitals, its country not. */
const PLACE = /^[\p{Lu}][\p{Lu}\p{M}.'’ -]{2,30},\s[\p{Lu}][\p{Ll}][\p{L}.'’ -]{1,24}$/u;
/** Longest line without a full stop above the first paragraph that sums the story up, in words. */
const SUMMARY = 14;
/** Longest deck, in words. */
const DECK = 45;
/** From this score on such a line is the story's own: results and figures often have no full stop. */
const SURE = 0.8;
/** Place, agency or date before the dash or colon that the story starts behind. */
const LEAD = /^([\p{Lu}(][\p{L}\p{N} .,'’()/-]{2,50}?)\s?(?:[-–—]{1,2}|:)\s/u;

/** The top of the story: a dateline on a line of its own is its first line; of two paragraphs with the same dateline the first is the deck. */
export function openings(lines: readonly Line[], scores: readonly number[]): void {
  const { first } = extent(lines);
  const opening = lines[first];
  if (!opening) return;
  // A deck stands under a headline; what stands under an item of a menu is the headline itself.
  for (let i = 0; i < first; i++) {
    const line = lines[i]!;
    if (isBody(line) && LEAD.test(line.text)) break;
    if (scores[i]! < SURE && line.block.verdict?.role === 'body' && !line.endsColon && line.words <= SUMMARY) {
      const underMenu = Boolean(lines[i - 1]?.bar);
      give(line, underMenu ? 'boilerplate' : 'deck', underMenu ? 'classify/scored' : 'classify/above-story', 0.5);
    }
  }
  const place = lines[first - 1];
  if (place && !isBody(place) && place.bar === null && place.words <= 5 && !/^by\s/i.test(place.text) && PLACE.test(place.text)) give(place, 'body', 'classify/dateline-alone', 0.7);
  const lead = LEAD.exec(opening.text)?.[1];
  if (lead === undefined) return;
  const same = (line: Line | undefined): boolean => line !== undefined && LEAD.exec(line.text)?.[1] === lead;
  const above = lines.slice(Math.max(0, first - 4), first).findLast((line) => line.endsSentence);
  if (above && isUnnamed(above) && same(above) && above.words <= DECK) give(above, 'deck', 'classify/deck-with-dateline', 0.7);
  else if (opening.words <= DECK && same(lines.slice(first + 1, first + 5).find(isParagraph))) give(opening, 'deck', 'classify/deck-with-dateline', 0.7);
}
