import type { Pattern } from '../../model/rule.js';

/** A sentence that does nothing but name the speaker of the words before it. */
export const SPEAKER_SENTENCE: Pattern = {
  rule: 'quotes/speaker-sentence',
  pattern: /^(?:So (?:spoke|said|wrote)|(?:Those|These|Such) (?:were|are) the (?:\w+ )?words of|Thus (?:spoke|said)|(?:Said|Says|Asked|Wrote) \p{Lu})/u,
  yes: ['So spoke Yusuf, 9', 'Those were the words of Hatice Demirel', 'These were the last words of the captain', 'Said Kim: no'],
  no: ['So he went home', 'Those words were lost', 'Said to be ill, he stayed'],
};
