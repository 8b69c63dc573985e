import { CALLED_THING, NAMING_PHRASE, WORD_ITSELF, WORK } from '../../lexicon/en/naming.js';
import { CLAUSE_WORDS, NAMED_THINGS, REPORTING_VERBS, SPEAKER_PRONOUNS, TITLED_THINGS } from '../../lexicon/en/quoted-words.js';
import { SAY_VERBS } from '../../lexicon/en/say-verbs.js';
import type { QuoteRun, Token } from '../../model/tree.js';
import { isCapitalised, isNoName, withoutPossessive } from '../../text/names.js';
import type { RunContext, RunView } from './features.js';

/** As many words as this are a sentence that somebody spoke, whatever stands around them. */
const SENTENCE = 12;
/** A nickname inside a name is not longer than this. */
const LONGEST_NICKNAME = 4;
/** Nor is a word that is spoken of as a word. */
const LONGEST_WORD = 3;
/** A title in which every word of weight has a capital may be as long as this. */
const LONGEST_TITLE = 11;
/** A name with an office is not longer than this. */
const LONGEST_SIGNATURE = 12;
/** A name is not longer than this. */
const LONGEST_NAME = 6;

/** Rosa "La Tía" Quispe: capitalised words between a given name and a family name. */
function isNickname(words: readonly Token[], given: Token | undefined, family: Token | undefined): boolean {
  const first = words[0]?.text ?? '', last = words[words.length - 1]?.text ?? '';
  return given?.type === 'word' && family?.type === 'word' && isCapitalised(given.text) && isCapitalised(family.text) && !isNoName(given.text) && !isNoName(family.text) && withoutPossessive(given.text) === given.text
    && isCapitalised(last) && (isCapitalised(first) || /^(?:the|la|el|il|le)$/.test(first)) && words.every((word) => word.type === 'word');
}

/** "the Drop", "de Zwijger": an article and nothing but capitals. */
function isArticleName(words: readonly Token[]): boolean {
  return words.length > 1 && words.length <= LONGEST_NICKNAME && /^(?:the|de|het|la|el|le|il|das|der|die|al|o|a)$/.test(words[0]!.text) && words.slice(1).every((word) => word.type === 'word' && isCapitalised(word.text));
}

/** Capitals on every word of weight, as names and titles have them; a cry or an answer may have them too. */
export function looksLikeName({ words, shape }: Pick<RunView, 'words' | 'shape'>): boolean {
  return shape === 'title' || shape === 'capital' || shape === 'capitals' || isArticleName(words);
}

/** A closing mark behind `Rosa Lind, head of the Vik Harbour Board.` in a line of its own, or behind `Lind said.`: the words before it are no speech. */
function isSignature(words: readonly Token[], ownLine: boolean): boolean {
  if (words.length <= LONGEST_NAME && words.some((word) => SAY_VERBS.has(word.text))) return true;
  if (!ownLine || words.length > LONGEST_SIGNATURE || words.some((word) => CLAUSE_WORDS.has(word.text) || SPEAKER_PRONOUNS.has(word.text.toLowerCase()))) return false;
  return words.filter((word) => isCapitalised(word.text)).length * 2 >= words.length;
}

/** A sentence's end inside the marks. */
const ENDED = /[.?!…]$/;

/** She replied: "He is from Vik." A colon, or a verb of reporting and a comma. */
function isIntroduced(before: readonly Token[]): boolean {
  const mark = before[before.length - 1]?.text, verb = before[before.length - 2]?.text.toLowerCase() ?? '';
  return (mark === ':' || mark === ',') && REPORTING_VERBS.has(verb);
}

/** The verdicts that need no weighing; null where the evidence has to be weighed. */
export function certain({ block, run, usualStyle }: RunContext, { words, shape, before, after }: RunView): Pick<QuoteRun, 'speech' | 'rule'> | null {
  const count = words.length;
  if (run.closed && count <= LONGEST_NICKNAME && isNickname(words, before[before.length - 1], after[0])) return { speech: false, rule: 'quotes/nickname' };
  const nameLike = looksLikeName({ words, shape });
  const lead = before.slice(-8).map((token) => token.text).join(' ');
  const longest = shape === 'title' ? LONGEST_TITLE : LONGEST_NAME;
  if (count <= longest && NAMING_PHRASE.pattern.test(lead)) return { speech: false, rule: NAMING_PHRASE.rule };
  if (count <= LONGEST_WORD && WORD_ITSELF.pattern.test(lead)) return { speech: false, rule: WORD_ITSELF.rule };
  if (nameLike && count <= LONGEST_TITLE && WORK.pattern.test(lead)) return { speech: false, rule: WORK.rule };
  if (nameLike && count <= longest && CALLED_THING.pattern.test(lead)) return { speech: false, rule: CALLED_THING.rule };
  if (count <= LONGEST_TITLE && !shape.startsWith('lower') && NAMED_THINGS.has(before[before.length - 1]?.text ?? '')) return { speech: false, rule: 'quotes/titled-thing' };
  const thing = before[before.length - 1]?.text === ',' ? before[before.length - 2] : before[before.length - 1];
  if (nameLike && thing && (TITLED_THINGS.has(thing.text.toLowerCase()) || NAMED_THINGS.has(thing.text.toLowerCase()))) return { speech: false, rule: 'quotes/titled-thing' };
  if (shape === 'figures') return { speech: false, rule: 'quotes/figures' };
  const alone = !before.some((token) => token.type !== 'mark') && !after.some((token) => token.type !== 'mark');
  const whole = block.view.text.slice(0, run.outerStart).trim() === '' && block.view.text.slice(run.outerEnd).trim() === '';
  if (run.outerStart === run.start && isSignature(words, whole)) return { speech: false, rule: 'quotes/signature' };
  if (alone && whole && !usualStyle && run.style === 'single') return { speech: false, rule: 'quotes/line-in-other-marks' };
  if (alone && block.verdict?.role !== 'heading' && ENDED.test(block.view.text.slice(run.start, run.end))) return { speech: true, rule: 'quotes/stands-alone' };
  if (ENDED.test(block.view.text.slice(run.start, run.end)) && isIntroduced(before)) return { speech: true, rule: 'quotes/introduced' };
  if (count >= SENTENCE && shape !== 'title') return { speech: true, rule: 'quotes/sentence' };
  return null;
}
