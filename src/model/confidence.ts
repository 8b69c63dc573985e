/** What of a document has a figure of its own. */
export const MEASURED = ['headline', 'deck', 'byline', 'source', 'dateline', 'timestamp', 'updated', 'body', 'quotes', 'attributions'] as const;

export type Measured = (typeof MEASURED)[number];

/** The chance (0 to 1, two decimals) that each is right, as measured on practice pages; null for what was not found. */
export type Confidence = Record<Measured, number | null>;

/** The figures of a story that nobody could read. */
export const NO_CONFIDENCE: Readonly<Confidence> = Object.fromEntries(MEASURED.map((name) => [name, null])) as Confidence;
