/**
 * What can be seen of a quoted run and its neighbourhood, as named features: the evidence that `speech.ts` weighs.
 * Every feature reads a window of tokens of the run's own sentence, or the end of the one before it, never the whole story.
 */
import type { Block, Sentence, Token } from '../../model/tree.js';
import type { Quotation } from '../../text/quotations.js';
import {
  ARTICLES, CLAUSE_WORDS, COORDINATORS, DESCRIBING_WORDS, LITTLE_WORDS, NAMED_THINGS, NAMING_WORDS, PREPOSITIONS, REPORTING_VERBS, SMALL_IN_TITLES, SPEAKER_PRONOUNS, SUBJECT_PRONOUNS,
  TITLED_THINGS, WORDS_FOR_WORDS,
} from '../../lexicon/en/quoted-words.js';
import { SAY_VERBS } from '../../lexicon/en/say-verbs.js';
import { isUpper } from '../../text/words.js';

export interface RunContext {
  readonly block: Block;
  readonly run: Quotation;
  readonly sentence: Sentence | null;
  readonly previous: Sentence | null;
  /** The nearest outer runs of the same sentence, a few on either side. */
  readonly companions: readonly Quotation[];
  /** The run's marks are those that most of the story's runs have. */
  readonly usualStyle: boolean;
}

/** How many tokens before, in and behind a run are read. */
const WINDOW = 40;
const low = (token: Token | undefined): string => (token ? token.text.toLowerCase().replace(/’/g, "'") : '');

/** The run as the verdict sees it: its words, and the tokens of its sentence on either side. */
export interface RunView {
  readonly words: readonly Token[];
  readonly shape: string;
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

export function viewOf({ run, sentence }: RunContext): RunView {
  const tokens = sentence?.children ?? [];
  const first = firstAt(tokens, run.start), opening = firstAt(tokens, run.outerStart), behind = firstAt(tokens, run.outerEnd);
  const words = tokens.slice(first, Math.min(first + WINDOW, firstAt(tokens, run.end))).filter((token) => token.type !== 'mark');
  return { words, shape: shapeOf(words), before: tokens.slice(Math.max(0, opening - WINDOW), opening), after: tokens.slice(behind, behind + WINDOW) };
}

/** The features of one run; conjunctions are named with `+`. */
export function features({ block, run, previous, companions, usualStyle }: RunContext, { words, shape, before, after }: RunView): string[] {
  const quoted = (token: Token) => companions.some((other) => token.start >= other.outerStart && token.end <= other.outerEnd);
  const outside = [...before, ...after].filter((token) => !quoted(token));
  const text = block.view.text;

  const size = sizeOf(words.length);
  const stop = stopOf(text[run.end - 1] ?? '');
  const follow = run.closed ? stopOf(text[run.outerEnd] ?? '') : 'none';
  const left = leftOf(before, run);
  const right = rightOf(after);
  const place = !outside.some((token) => token.type !== 'mark') ? 'alone' : outside.some((token) => REPORTING_VERBS.has(low(token))) ? 'reported' : 'unreported';
  const clause = words.some((token) => CLAUSE_WORDS.has(low(token)));
  const speaks = words.some((token) => SPEAKER_PRONOUNS.has(low(token)));
  const whole = (stop === 'comma' || stop === 'stop' || stop === 'ask') ;

  const list = [
    `size:${size}`, `stop:${stop}`, `follow:${follow}`, `shape:${shape}`, `left:${left}`, `right:${right}`, `place:${place}`, `style:${usualStyle ? 'usual' : run.style}`,
    `size:${size}+shape:${shape}`, `left:${left}+shape:${shape}`, `left:${left}+place:${place}`, `right:${right}+size:${size}`, `size:${size}+place:${place}`, `stop:${stop}+place:${place}`, `shape:${shape}+place:${place}`,
    `left:${left}+right:${right}`,
  ];
  if (clause) list.push('clause');
  if (speaks) list.push('speaks');
  if (clause && whole) list.push('clause+whole');
  if (!run.closed) list.push('unclosed');
  if (run.continues) list.push('continues');
  if (companions.length) list.push('companions', companions.length > 2 ? 'companions:many' : 'companions:few');
  if (block.verdict?.role === 'heading') list.push('heading');
  if (previous?.children.slice(-WINDOW).some((token) => REPORTING_VERBS.has(low(token)))) list.push('previous-reported');
  const that = before.findIndex((token, i) => low(token) === 'that' && i > 0 && REPORTING_VERBS.has(low(before[i - 1])));
  if (that !== -1) list.push('said-that');
  if (before.slice(-4).some((token) => NAMING_WORDS.has(low(token)))) list.push('near-naming');
  if (before.slice(-4).some((token) => isTitled(low(token)))) list.push(`near-titled`, `near-titled+shape:${shape}`);
  if (before.slice(-3).some((token) => WORDS_FOR_WORDS.has(low(token)))) list.push('near-word');
  const verb = [...before].reverse().find((token) => REPORTING_VERBS.has(low(token)));
  const distance = verb ? before.length - before.indexOf(verb) : 0;
  if (verb) list.push(distance <= 2 ? 'verb-before:next' : distance <= 6 ? 'verb-before:near' : 'verb-before:far');
  const next = after.findIndex((token) => REPORTING_VERBS.has(low(token)));
  if (next !== -1) list.push(next <= 5 ? 'verb-after:near' : 'verb-after:far');
  const last = before[before.length - 1];
  if (last?.type === 'word' && last.text === low(last)) list.push(`before=${low(last)}`);
  const following = after[0];
  if (following?.type === 'word' && following.text === low(following)) list.push(`after=${low(following)}`);
  list.push(...phraseFeatures(words, shape, before, after, outside, left, follow, stop));
  return list;
}

/** What helps with a run of a few words, where a phrase that somebody spoke and a name look much alike. */
function phraseFeatures(words: readonly Token[], shape: string, before: readonly Token[], after: readonly Token[], outside: readonly Token[], left: string, follow: string, stop: string): string[] {
  const list: string[] = [];
  const short = words.length <= 2 ? 'short' : words.length <= 4 ? 'phrase' : 'long';
  const opening = low(words[0]), closing = low(words[words.length - 1]);
  if (isClosed(opening)) list.push(`first=${opening}`);
  if (isClosed(closing)) list.push(`last=${closing}`);
  if (words.some((token) => token.text.includes('-'))) list.push('hyphen');
  const said = outside.some((token) => SAY_VERBS.has(low(token))) ? 'said' : outside.some((token) => REPORTING_VERBS.has(low(token))) ? 'reported' : 'neither';
  list.push(`${short}+${said}+${shape}`, `${short}+${said}+follow:${follow}`, `${short}+${before.length ? 'inside' : 'start'}+${shape}`);
  list.push(`${short}+left:${left}`, `${short}+follow:${follow}+stop:${stop}`);
  const verbs = before.filter((token) => REPORTING_VERBS.has(low(token)));
  const verb = verbs[verbs.length - 1];
  if (verb) {
    const between = before.slice(before.indexOf(verb) + 1);
    const joined = !between.some((token) => /^[,;:(]$/.test(token.text));
    list.push(`verb=${low(verb)}`, `verb-${joined ? 'joined' : 'apart'}+${short}`, `verb-${SAY_VERBS.has(low(verb)) ? 'says' : 'reports'}-${joined ? 'joined' : 'apart'}`);
  }
  const tail = outside.slice(-6).find((token) => SAY_VERBS.has(low(token)) && after.includes(token));
  if (tail) list.push('said-at-end', `said-at-end+${short}`);
  if (outside.some((token, i) => low(token) === 'according' && low(outside[i + 1]) === 'to')) list.push('according-to');
  if (left === 'comma' && (follow === 'comma' || stop === 'comma')) list.push('apposition', `apposition+${shape}`);
  // Words with a capital are left out: they are names, and a name tells nothing of another story.
  const before2 = before.slice(-2).map((token) => token.text.replace(/’/g, "'"));
  if (before2.length === 2 && before2.every((word) => /^[\p{Ll}'-]+$/u.test(word))) list.push(`before2=${before2.join(' ')}`);
  const following = after[0];
  if (following?.type === 'word' && following.text === low(following) && !isClosed(low(following)) && !REPORTING_VERBS.has(low(following))) list.push('modifier', `modifier+${short}`, `modifier+${shape}`);
  return list;
}

const isTitled = (word: string): boolean => TITLED_THINGS.has(word) || NAMED_THINGS.has(word);

const isClosed = (word: string): boolean =>
  ARTICLES.has(word) || PREPOSITIONS.has(word) || CLAUSE_WORDS.has(word) || SPEAKER_PRONOUNS.has(word) || SUBJECT_PRONOUNS.has(word) || LITTLE_WORDS.has(word);

/** The index of the first token that starts at or behind the offset. */
function firstAt(tokens: readonly Token[], offset: number): number {
  let low = 0, high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sizeOf(count: number): string {
  return count <= 4 ? String(count) : count <= 6 ? '5-6' : count <= 9 ? '7-9' : count <= 14 ? '10-14' : '15';
}

function stopOf(char: string): string {
  return char === ',' ? 'comma' : char === '.' ? 'stop' : char === '?' || char === '!' ? 'ask' : char === '…' || char === '-' || char === '—' || char === '–' ? 'dash' : char === ';' || char === ':' ? 'colon' : 'none';
}

/** How the run is written: lower, Sentence case, Title Case, a single Capital, CAPITALS, figures only. */
function shapeOf(words: readonly Token[]): string {
  const first = words[0];
  if (!first) return 'empty';
  const bare = words.filter((token) => token.type === 'word');
  if (bare.length === 0) return 'figures';
  if (bare.every((token) => token.text.length > 1 && token.text === token.text.toUpperCase())) return 'capitals';
  if (!isUpper(first.text[0]!.replace(/['’#@]/, '')) && first.type === 'word') return first.text.startsWith('#') ? 'hashtag' : bare.some((token) => isUpper(token.text[0]!) && low(token) !== 'i' && !low(token).startsWith("i'")) ? 'lower-name' : 'lower';
  if (words.length === 1) return 'capital';
  return bare.every((token) => isUpper(token.text[0]!) || SMALL_IN_TITLES.has(low(token))) ? 'title' : 'sentence';
}

/** What stands directly before the opening mark. */
function leftOf(before: readonly Token[], run: Quotation): string {
  const last = before[before.length - 1];
  if (!last) return run.continues ? 'continued' : 'start';
  const word = low(last);
  if (last.type === 'mark') return word === ':' ? 'colon' : word === ',' ? (REPORTING_VERBS.has(low(before[before.length - 2])) ? 'verb-comma' : 'comma') : /^[-–—]+$/.test(word) ? 'dash' : /^["”’'»]+$/.test(word) ? 'mark' : /^[([]$/.test(word) ? 'bracket' : 'other-mark';
  if (NAMING_WORDS.has(word)) return 'naming';
  if (word === 'as' && low(before[before.length - 2]) === 'known') return 'naming';
  if (word === 'as' && DESCRIBING_WORDS.has(low(before[before.length - 2]))) return 'described-as';
  if (isTitled(word)) return 'titled';
  if (WORDS_FOR_WORDS.has(word)) return 'word';
  if (REPORTING_VERBS.has(word)) return 'verb';
  if (ARTICLES.has(word)) return word === 'that' ? 'that' : 'article';
  if (/['’]s?$/.test(word) && isUpper(last.text[0]!)) return 'possessive';
  if (PREPOSITIONS.has(word)) return 'preposition';
  if (COORDINATORS.has(word)) return 'and';
  if (CLAUSE_WORDS.has(word)) return 'be';
  if (isUpper(last.text[0]!)) return 'name';
  return last.type === 'number' ? 'number' : 'other';
}

/** What stands directly behind the closing mark (a comma or stop there is `follow`'s). */
function rightOf(after: readonly Token[]): string {
  const rest = after[0]?.type === 'mark' ? after.slice(1) : after;
  const first = rest[0];
  if (!first) return 'end';
  const word = low(first);
  if (REPORTING_VERBS.has(word)) return 'verb';
  if (SUBJECT_PRONOUNS.has(word)) return REPORTING_VERBS.has(low(rest[1])) ? 'pronoun-verb' : 'pronoun';
  if (isUpper(first.text[0]!) || word === 'the' || word === 'a' || word === 'an') return rest.slice(1, 9).some((token) => REPORTING_VERBS.has(low(token))) ? 'name-verb' : 'name';
  if (COORDINATORS.has(word)) return 'and';
  if (PREPOSITIONS.has(word)) return 'preposition';
  if (CLAUSE_WORDS.has(word)) return 'be';
  if (first.type === 'mark') return 'mark';
  return first.type === 'number' ? 'number' : 'other';
}
