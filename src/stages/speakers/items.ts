/** What in the story may speak of somebody, in order: names, noun phrases, pronouns, and the mentions of speakers. */
import type { Attribution, Story, Stretch } from '../../model/tree.js';
import { BODY_NOUNS } from '../../lexicon/en/bodies.js';
import { ASKING_VERBS } from '../../lexicon/en/reference.js';
import { isCapitalised } from '../../text/names.js';
import { isMany, personNoun } from '../../text/person-nouns.js';
import { Cover } from './cover.js';
import type { NameSighting } from './people.js';
import { barePhraseAt, determinerOf, phraseAt, phraseEnd, type Phrase } from './phrases.js';
import { inOrder, tokenAt, type Line, type Reading } from './reading.js';

/** Words between the article and the head of a body that opens its sentence, at most, the head among them. */
const BEFORE_HEAD = 5;

interface InLine {
  readonly at: Stretch;
  readonly line: Line;
  /** Index of its first token in the line. */
  readonly first: number;
}

export type MentionItem = InLine & { readonly what: 'mention'; readonly attribution: Attribution };
export type Item =
  | (InLine & { readonly what: 'name'; readonly name: NameSighting })
  | (InLine & { readonly what: 'phrase'; readonly phrase: Phrase })
  | (InLine & { readonly what: 'body'; readonly head: number })
  | (InLine & { readonly what: 'pronoun' })
  | MentionItem;

export function itemsOf(story: Story, reading: Reading, names: readonly NameSighting[]): Item[] {
  const items: Item[] = [];
  for (const attribution of story.attributions) {
    const at = attribution.speaker, line = at ? reading.lineAt(at.block, at.start) : null;
    if (at && line) items.push({ what: 'mention', at, line, first: tokenAt(line, at.start), attribution });
  }
  const mentioned = new Cover(items.map(({ at }) => at));
  for (const name of names) items.push({ what: 'name', at: name, line: name.line, first: tokenAt(name.line, name.start), name });
  const apposed = new Cover(names.flatMap(({ before, behind, outer }) => [before, behind, outer].filter((apposition) => apposition !== null)));
  const named = new Cover(names.map(({ block, run }) => ({ block, start: run.start, end: run.end })));

  for (const line of reading.lines) {
    const { block, tokens } = line;
    const opening = openingBody(line) ?? openingPeople(line);
    if (opening !== null && !mentioned.touches(opening.at) && !apposed.touches(opening.at) && reading.quoteAt(block, opening.at.start) === null) items.push(opening);
    tokens.forEach((token, first) => {
      if (token.type !== 'word') return;
      const at = { block, start: token.start, end: token.end };
      const pronoun = /^(?:he|she)$/i.test(token.text) || (/^(?:him|her)$/.test(token.text) && ASKING_VERBS.has(tokens[first - 1]?.text ?? ''));
      if (pronoun) {
        if (!mentioned.touches(at) && reading.quoteAt(block, at.start) === null && !looksAhead(line, first, named)) items.push({ what: 'pronoun', at, line, first });
        return;
      }
      const phrase = determinerOf(token) === null ? null : phraseAt(tokens, first);
      if (phrase === null || reading.quoteAt(block, at.start) !== null) return;
      const whole = { block, start: token.start, end: tokens[phrase.head]!.end };
      // "South Korea's President Yoon": the head is part of a name.
      const head = { block, start: tokens[phrase.head]!.start, end: whole.end };
      if (mentioned.touches(whole) || apposed.touches(whole) || named.touches(head)) return;
      if (isPredicate(line, first) || /^(?:through|via)$/i.test(tokens[first - 1]?.text ?? '')) return;
      items.push({ what: 'phrase', at: whole, line, first, phrase });
    });
  }
  return items.sort((a, b) => inOrder(a.at, b.at) || (a.what === 'mention' ? 1 : 0) - (b.what === 'mention' ? 1 : 0));
}

/** "The bakers' guild of Osk has banned …": a body without a name that is the subject of its sentence. */
function openingBody(line: Line): Item | null {
  const { block, tokens } = line;
  if (!/^(?:The|An?|Its|Their)$/.test(tokens[0]?.text ?? '')) return null;
  for (let head = 1; head <= BEFORE_HEAD && tokens[head]?.type === 'word' && !isCapitalised(tokens[head]!.text); head++) {
    if (!BODY_NOUNS.has(tokens[head]!.text) || isMany(tokens[head]!.text)) continue;
    const next = tokens[head + 1];
    if (next === undefined || BODY_NOUNS.has(next.text) || personNoun(next.text) !== null || !/^(?:of|for|in|at|which|that|,|has|had|was|were|is|are|will|would|could|should|may|did|does)$|(?:ed|s)$|^(?:won|lost|made|took|gave|got|held|set|put|wrote|sent|kept|left|met|paid|bought|sold|ran|began|came|went)$/.test(next.text)) return null;
    return { what: 'body', at: { block, start: tokens[0]!.start, end: tokens[phraseEnd(tokens, head)]!.end }, line, first: 0, head };
  }
  return null;
}

/** "Residents of a village on the coast say …": people without a name who are the subject of their sentence. */
function openingPeople(line: Line): Item | null {
  const { block, tokens } = line;
  const phrase = tokens[0]?.type === 'word' && determinerOf(tokens[0]) === null ? barePhraseAt(tokens, 0) : null;
  return phrase === null || !phrase.plural ? null : { what: 'phrase', at: { block, start: tokens[0]!.start, end: tokens[phraseEnd(tokens, phrase.head)]!.end }, line, first: 0, phrase };
}

/** "X is a teacher", "as a teacher": nobody new. */
function isPredicate({ tokens }: Line, first: number): boolean {
  return [1, 2].some((back) => /^(?:is|was|are|were|be|been|being|as|became|become|like|named|called)$/.test(tokens[first - back]?.text ?? ''));
}

/** "Asked about it as she boarded a helicopter, Helen Strand waved": the pronoun means the name behind its clause. */
function looksAhead({ block, tokens }: Line, first: number, named: Cover): boolean {
  if (!/^(?:as|when|while|after|before|although|though|because|since|if|once|until|where)$/i.test(tokens[first - 1]?.text ?? '')) return false;
  if (tokens.slice(Math.max(0, first - 14), first).some((token) => /^\p{Lu}/u.test(token.text) && token.start !== tokens[0]!.start)) return false;
  for (let i = first + 1; i < first + 12 && tokens[i] !== undefined; i++) {
    if (tokens[i]!.text === ',') return [1, 2, 3].some((k) => tokens[i + k] !== undefined && named.touches({ block, start: tokens[i + k]!.start, end: tokens[i + k]!.end }));
  }
  return false;
}
