import type { Line } from './line.js';
import { openingVerdicts } from './opening.js';
import { boxes } from './passes/boxes.js';
import { captions } from './passes/captions.js';
import { copies } from './passes/copies.js';
import { dialogue } from './passes/dialogue.js';
import { endings } from './passes/endings.js';
import { headings } from './passes/headings.js';
import { lists } from './passes/lists.js';
import { live } from './passes/live.js';
import { menus } from './passes/menus.js';
import { openings } from './passes/openings.js';
import { rails } from './passes/rails.js';

/** Sets the verdict of every line's block. `scores` are the learned chances to be part of the story. */
export function judge(lines: readonly Line[], scores: readonly number[]): void {
  openingVerdicts(lines, scores);
  rails(lines);
  boxes(lines);
  live(lines);
  lists(lines);
  dialogue(lines);
  captions(lines);
  headings(lines, scores);
  openings(lines, scores);
  endings(lines);
  copies(lines);
  menus(lines);
}
