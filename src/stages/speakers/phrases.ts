/** Noun phrases that stand for people: "the 66-year-old retired truck driver", "a union official", "her mother". */
import type { Token } from '../../model/tree.js';
import { isCapitalised, isNoName } from '../../text/names.js';
import { isMany, isOne, personNoun } from '../../text/person-nouns.js';
import { bareWord } from '../../text/words.js';

export type Determiner = 'indefinite' | 'definite' | 'possessive' | 'bare';

export interface Phrase {
  readonly determiner: Determiner;
  /** Index of the first token of the phrase. */
  readonly first: number;
  /** Index of the token of its head. */
  readonly head: number;
  /** The head in lower case. */
  readonly noun: string;
  /** The words between determiner and head, in lower case. */
  readonly modifiers: readonly string[];
  readonly plural: boolean;
}

const INDEFINITE = /^(?:an?|one|another|some)$/;
const DEFINITE = /^(?:the|this|that|these|those)$/;
const OWNER = /^(?:his|her|their|its|my|our|your)$/;
const STOP = /^(?:of|in|at|on|from|for|with|by|to|as|who|whom|which|that|and|or|but|than|was|were|is|are|has|had|have|been|be|will|would|could|should|not|said|says|told|asked|when|while|if|because|after|before|near|about|into)$/;
/** A phrase holds at most this many words before its head. */
const LONGEST = 7;

export function determinerOf(token: Token): Determiner | null {
  const word = token.text.toLowerCase();
  if (INDEFINITE.test(word)) return 'indefinite';
  if (DEFINITE.test(word)) return 'definite';
  if (OWNER.test(word)) return 'possessive';
  return token.type === 'word' && /['’]s?$/.test(token.text) && !/^(?:it|that|he|she|there|what|who|let)['’]s$/i.test(token.text) ? 'possessive' : null;
}

/** The phrase that begins with the determiner at `first`; null where no noun for people heads it. */
export function phraseAt(tokens: readonly Token[], first: number): Phrase | null {
  const determiner = determinerOf(tokens[first]!);
  return determiner === null ? null : headed(tokens, first, first + 1, determiner);
}

/** The phrase without a determiner that begins at `first`: "president of the federation", "deputy head of …". */
export function barePhraseAt(tokens: readonly Token[], first: number): Phrase | null {
  const phrase = headed(tokens, first, first, 'bare');
  return phrase !== null && phrase.head - first <= 4 ? phrase : null;
}

function headed(tokens: readonly Token[], first: number, from: number, determiner: Determiner): Phrase | null {
  for (let i = from; i < tokens.length && i <= from + LONGEST; i++) {
    const token = tokens[i]!;
    if (token.type === 'number') continue;
    if (token.type === 'mark') {
      if (token.text === ',' && i > from && /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '') && !isCapitalised(tokens[i + 1]!.text) && i + 1 < tokens.length && /(?:ed|y|ing|al|ful)$/.test(tokens[i - 1]!.text)) continue;
      return null;
    }
    if (i > from && STOP.test(token.text)) return null;
    if (i > first && determinerOf(token) !== null && (i > from || INDEFINITE.test(token.text) || DEFINITE.test(token.text))) return null;
    if (/['’]s?$/.test(token.text) && i > from) return null;
    // "the Deputy Minister said" is a phrase, "the Deputy Minister Kim" a name.
    if (personNoun(token.text) === null || (isCapitalised(token.text) && i > from && !endsOffice(tokens, from, i))) continue;
    let head = i;
    while (tokens[head + 1]?.type === 'word' && (!isCapitalised(tokens[head + 1]!.text) || endsOffice(tokens, from, head + 1)) && personNoun(tokens[head + 1]!.text) !== null && !/['’]s?$/.test(tokens[head + 1]!.text)) head++;
    // "the deputy mayor's cousin": who owns is not who is meant.
    if (/['’]s?$/.test(tokens[head]!.text) || (tokens[head + 1]?.type === 'word' && /['’]s?$/.test(tokens[head + 1]!.text))) return null;
    const noun = personNoun(tokens[head]!.text)!;
    return {
      determiner, first, head, noun, plural: isMany(noun) && !isOne(noun),
      modifiers: tokens.slice(from, head).filter((t) => t.type !== 'mark').map((t) => bareWord(t.text)),
    };
  }
  return null;
}

/** Every word of the phrase is capitalised up to its noun, and no name goes on behind it: "the Deputy Minister". */
function endsOffice(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at + 1];
  return !(next?.type === 'word' && isCapitalised(next.text)) && tokens.slice(from, at).every((token) => isCapitalised(token.text));
}

/**
 * The index of the last token of an indefinite phrase with the places and bodies that tell which one is meant:
 * "a buyer at one oil mill", "a trader in Surabaya". Relative clauses and appositions stay out.
 */
export function phraseEnd(tokens: readonly Token[], head: number): number {
  let end = head;
  for (let rounds = 0; rounds < 2; rounds++) {
    const preposition = tokens[end + 1];
    if (preposition === undefined || !/^(?:of|at|in|from|for|with|on)$/.test(preposition.text)) return end;
    let i = end + 2;
    if (tokens[i] !== undefined && /^(?:the|an?|one|his|her|its|their)$/.test(tokens[i]!.text)) i++;
    const begin = i;
    while (i < tokens.length && i - begin < 6 && tokens[i]!.type === 'word' && (isCapitalised(tokens[i]!.text) || i - begin < 3) && !STOP.test(tokens[i]!.text) && !isNoName(tokens[i]!.text)) {
      if (!isCapitalised(tokens[i]!.text) && /(?:ed|id|ld)$/.test(tokens[i]!.text)) break;
      i++;
    }
    if (i === begin) return end;
    end = i - 1;
  }
  return end;
}
