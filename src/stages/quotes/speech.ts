import type { QuoteRun } from '../../model/tree.js';
import { REPORTING_VERBS } from '../../lexicon/en/quoted-words.js';
import { SPEECH_BIAS, SPEECH_WEIGHTS } from '../../lexicon/en/speech-weights.js';
import { wordBefore } from '../../text/words.js';
import { certain, looksLikeName } from './certain.js';
import { features, viewOf, type RunContext } from './features.js';

/**
 * Somebody's words, or a title, a nickname, a word as a word; and whether they are a clause or a phrase of the reporter's sentence.
 * Named rules where there is no doubt, else the sign of a weighed sum of named features.
 */
export function judge(context: RunContext): Pick<QuoteRun, 'speech' | 'rule' | 'weighed' | 'kind'> {
  const view = viewOf(context);
  const verdict = certain(context, view);
  if (verdict) return { ...verdict, weighed: null, kind: kindOf(context) };
  const weighed = features(context, view).reduce((sum, name) => sum + (SPEECH_WEIGHTS[name] ?? 0), SPEECH_BIAS);
  const speech = weighed > 0;
  // What looks like a name and is taken for one stays one in a sentence that reports somebody's words: those were hardly the words.
  return { speech, rule: speech ? 'quotes/speech' : 'quotes/other-words', weighed: !speech && looksLikeName(view) ? null : weighed, kind: kindOf(context) };
}

/** Ends of words that may have a capital by chance: what stands in marks behind them is a phrase of the reporter's unless it is a clause. */
const EMBEDDED = /[\p{L}\p{N}]\s*$/u;

/** direct: a clause or more, or an answer that stands alone; partial: a phrase inside the reporter's sentence. */
export function kindOf({ block, run }: Pick<RunContext, 'block' | 'run'>): QuoteRun['kind'] {
  const text = block.view.text, words = text.slice(run.start, run.end);
  if (run.continues) return 'direct';
  const lead = text.slice(Math.max(0, run.outerStart - 40), run.outerStart);
  const embedded = EMBEDDED.test(lead);
  const verb = embedded && REPORTING_VERBS.has(wordBefore(lead, lead.trimEnd().length).toLowerCase());
  // A cry or a question is somebody's whole speech, whatever its first letter: a child shouted "look there!"
  if (!/^\P{L}*\p{Lu}/u.test(words)) return /^\P{L}*\p{Ll}.*[!?]$/u.test(words) && (!embedded || verb) ? 'direct' : 'partial';
  if (!embedded) return 'direct';
  return /[.,?!…]["'”’]*$/.test(words) && (verb || words.split(' ').length > 3) ? 'direct' : 'partial';
}
