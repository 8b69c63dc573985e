/**
 * The verbs that most often introduce or follow quoted words, in their finite forms. This short list only tells where a quotation
 * stops that has no closing mark, and whether a sentence goes on behind "…?"; naming cues for attributions is another list's work.
 */
export const SAY_VERBS: ReadonlySet<string> = new Set([
  'said', 'says', 'say', 'told', 'tells', 'added', 'adds', 'asked', 'asks', 'wrote', 'writes', 'replied', 'replies', 'answered', 'explained', 'explains',
  'noted', 'notes', 'argued', 'argues', 'insisted', 'insists', 'recalled', 'recalls', 'continued', 'continues', 'concluded', 'declared', 'declares', 'stated', 'states',
  'tweeted', 'tweets', 'posted', 'posts', 'warned', 'warns', 'admitted', 'admits', 'quipped', 'quips', 'joked', 'jokes', 'claimed', 'claims', 'remarked', 'observed',
  'commented', 'complained', 'shouted', 'shouts', 'yelled', 'cried', 'exclaimed', 'repeated', 'responded', 'retorted', 'recounted', 'suggested', 'announced',
  'laughed', 'urged', 'reads', 'read', 'demanded', 'wondered', 'mused', 'beamed', 'chanted', 'whispered', 'sighed', 'snapped', 'pleaded', 'spoke', 'boasted', 'testified',
]);
