/**
 * Words that make up a third of any English news text and are rare as words of other languages in Latin script. Left out on purpose are
 * forms that other languages use often too: a, an, as, do, in, is, on, was, for, so, me, he, had, or, of. In lower case.
 */
export const ENGLISH_SIGNS: ReadonlySet<string> = new Set([
  'the', 'and', 'that', 'with', 'from', 'his', 'they', 'have', 'has', 'this', 'which', 'who', 'were', 'are', 'been', 'their', 'would', 'will', 'said', 'says', 'she', 'her', 'it', 'its', 'by',
  'not', 'but', 'after', 'when', 'than', 'other', 'about', 'there', 'what', 'out', 'into', 'could', 'more', 'to', 'at', 'we', 'you', 'our', 'your', 'my', 'him', 'them', 'because', 'before', 'over', 'where', 'some', 'should', 'being', 'while', 'those', 'these', 'be',
]);
