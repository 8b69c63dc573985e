/** What one feature of a line did to its learned score. */
export interface Reason {
  readonly feature: string;
  /** The feature's own figure, in its own unit: words, shares, places. */
  readonly value: number;
  /** What it moved the score by, in log-odds: above 0 towards the story, below 0 towards furniture. */
  readonly weight: number;
}
