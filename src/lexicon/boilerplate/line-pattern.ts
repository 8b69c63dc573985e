import type { Pattern } from '../../model/rule.js';
import type { Role } from '../../model/tree.js';

/** A line of furniture known by its wording. */
export interface LinePattern extends Pattern {
  readonly role: Role;
  /**
   * certain: the wording alone decides. likely: it names the role of a line that the scored classifier or a pass has taken
   * out of the story, and weighs in the score, but does not take a line out by itself.
   */
  readonly strength: 'certain' | 'likely';
  /**
   * label: the line says what the lines behind it are (READ MORE, Most read), which are taken with it until the story goes on.
   * Left out where the line stands for itself.
   */
  readonly opens?: 'rail' | 'end';
  /** What a fitting text must hold in any case: asked first, because it is cheap. */
  readonly cue?: RegExp;
  /** The pattern looks at the end of the text alone: its last 160 characters. */
  readonly tail?: true;
  /** Longest text, in characters, that the pattern is tried on; 240 when left out. */
  readonly longest?: number;
}
