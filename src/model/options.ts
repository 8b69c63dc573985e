export interface ParseOptions {
  /** Shown as `input.path`; null for standard input. */
  readonly path?: string | null;
  /** The name of an encoding; detected when left out. */
  readonly encoding?: string;
}
