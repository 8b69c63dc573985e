/** What the training scripts see of the library. */
export { parseTree } from '../../src/pipeline.js';
export { storyFrames } from '../../src/stages/attribution/frame.js';
export { findCues } from '../../src/stages/attribution/cues.js';
export { findNounPhrases } from '../../src/stages/attribution/noun-phrases.js';
export { linkCandidates, noneFeatures, linkCues, settledLink } from '../../src/stages/attribution/link.js';
export { structures } from '../../src/stages/attribution/structure.js';
export { quoteCandidates, quoteNoneFeatures } from '../../src/stages/attribution/quote-link.js';
export { reportFeatures } from '../../src/stages/attribution/report.js';
export { joinTails } from '../../src/stages/attribution/tails.js';
export { analyse } from '../../src/stages/attribution/analysis.js';
export { chooseBare } from '../../src/stages/attribution/bare-quote.js';
export { joinTurns } from '../../src/stages/attribution/turns.js';
