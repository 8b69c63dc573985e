import type { Role, Verdict } from '../../model/tree.js';
import type { Line } from './line.js';
import { give, isParagraph } from './verdict.js';

const FIELD_ROLES: ReadonlySet<Role> = new Set(['headline', 'deck', 'byline', 'credit', 'timestamp', 'dateline'] as const);

/** The least score of a sentence that is taken for the story where no line scores as one. */
const FAINT = 0.15;

/** The first verdict of every line, from its wording and its score alone. */
export function openingVerdicts(lines: readonly Line[], scores: readonly number[]): void {
  lines.forEach((line, i) => { line.block.verdict = openingVerdict(line, scores[i]!); });
  if (lines.some(isParagraph)) return;
  lines.forEach((line, i) => {
    if (scores[i]! >= FAINT && line.hit === null && line.bar === null && line.endsSentence && line.words >= 5) give(line, 'body', 'classify/best-of-page', scores[i]!);
  });
}

function openingVerdict(line: Line, score: number): Verdict {
  const { hit, bar } = line;
  if (hit?.strength === 'certain') return { role: hit.role, rule: hit.rule, confidence: 1 };
  const story = score >= 0.5;
  const confidence = story ? score : 1 - score;
  if (line.block.markup === 'metadata' && !story && hit?.strength === 'likely' && hit.role === 'caption') return { role: 'slug', rule: 'classify/metadata', confidence };
  if (hit && (!story || (FIELD_ROLES.has(hit.role) && line.words <= 12 && !line.endsSentence) || hit.rule === 'classify/agency-alone')) return { role: hit.role, rule: hit.rule, confidence };
  if (line.agency > 0.6 && line.words <= 6) return { role: 'credit', rule: 'classify/agency-line', confidence: 0.8 };
  if (line.block.markup === 'metadata' || line.block.markup === 'rule') return { role: 'boilerplate', rule: 'classify/metadata', confidence: Math.max(0.5, confidence) };
  if (story) return { role: 'body', rule: 'classify/scored', confidence };
  if (bar) return { role: bar, rule: 'classify/bar', confidence };
  return { role: 'boilerplate', rule: 'classify/scored', confidence };
}
