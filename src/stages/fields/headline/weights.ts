/** What each feature of a candidate adds to its score. */
export const HEADLINE_WEIGHTS: Readonly<Record<string, number>> = {
  first: 1.5, nearness: 2.0, adjacent: 0.2, close: 0.8, far: -0.8, inBody: -2, oneWord: -4, fewWords: -2, someWords: -0.4, manyWords: 1, tooManyWords: -2,
  overlapShare: 2.5, overlapCount: 2.5, noOverlap: -1.5, fullStop: -2.5, sentences: -1, cutOff: -1, question: 0.1, colonEnd: -2, capitals: -0.2, titleCase: 0.3,
  startsSmall: -1, digitsFirst: -1, bars: -1.5, repeated: 1.2, nextField: 1.5, secondField: 1, thirdField: 0.5, nextLong: 0.5, previousField: -0.2, previousBar: 0.3,
  longerThanBefore: 0.6, longerThanNext: 0.3, headingOne: 4, headingTwo: 0.5, headingMore: -0.5, link: -1, listItem: -1.5, saidHeadline: 3, saidBody: -1, saidDeck: -1,
  saidFurniture: -0.7, saidOther: -1.5, blankBefore: 0.1,
};
