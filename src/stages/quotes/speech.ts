import type { QuoteRun } from '../../model/tree.js';
import { SPEECH_BIAS, SPEECH_WEIGHTS } from '../../lexicon/en/speech-weights.js';
import { certain } from './certain.js';
import { features, viewOf, type RunContext } from './features.js';

/**
 * Somebody's words, or a title, a nickname, a word as a word; and whether they are a clause or a phrase of the reporter's sentence.
 * Named rules where there is no doubt, else the sign of a weighed sum of named features.
 */
export function judge(context: RunContext): Pick<QuoteRun, 'speech' | 'rule' | 'kind'> {
  const view = viewOf(context);
  const verdict = certain(view);
  if (verdict) return { ...verdict, kind: kindOf(context) };
  const score = features(context, view).reduce((sum, name) => sum + (SPEECH_WEIGHTS[name] ?? 0), SPEECH_BIAS);
  return { speech: score > 0, rule: score > 0 ? 'quotes/speech' : 'quotes/other-words', kind: kindOf(context) };
}

/** direct: a clause or more, or an answer that stands alone; partial: a phrase inside the reporter's sentence. */
export function kindOf({ block, run }: Pick<RunContext, 'block' | 'run'>): QuoteRun['kind'] {
  const words = block.view.text.slice(run.start, run.end);
  return /[.,?!…]$/.test(words) && (/^\P{L}*\p{Lu}/u.test(words) || run.continues) ? 'direct' : 'partial';
}
