/** Which body or writing a phrase or a pronoun means. */
import { BODY_NOUNS, DOCUMENT_NOUNS, POLITIES } from '../../lexicon/en/bodies.js';
import { SAY_VERBS } from '../../lexicon/en/say-verbs.js';
import { COMPANY_NOUNS, FIRMS_TOO, NEWS_NOUNS, PEOPLE_TOO, PUBLIC_WORDS, TRADERS } from '../../lexicon/en/reference.js';
import type { Token } from '../../model/tree.js';
import { foldName } from '../../text/gender.js';
import { isCapitalised } from '../../text/names.js';
import { genderOf, isOnePerson, root, type Entity } from './entity.js';
import type { Item } from './items.js';
import { determinerOf } from './phrases.js';
import type { Line } from './reading.js';
import type { Tale } from './tale.js';

/** Sightings farther back than this many are not asked which company is meant. */
const FARTHEST = 200;
/** Sentences before in which a writing is looked for that "the report" means. */
const WRITING_WITHIN = 2;

/**
 * The body of a noun phrase: "the ministry" is the ministry named before, "the company" the company named last; else the phrase as it stands.
 * @param modifiers the words before the head, articles among them
 * @param special   an owner or a place tells which one is meant: "the president's office", "the county of Yeoncheon"
 */
export function bodyOf(tale: Tale, head: string, modifiers: readonly string[], special: boolean, text: string): Entity {
  const own = modifiers.filter((word) => !/['’]s?$/.test(word) && !/^(?:the|an?|this|that|its|his|her|their|our)$/.test(word));
  // "Nyirongo's union": a person's body is the one of that kind that the story names.
  const owner = /^(\p{Lu}[\p{L}\p{M}-]*)['’]s? \p{Ll}+$/u.exec(text)?.[1];
  const owned = owner !== undefined && tale.seen.slice(-FARTHEST).some(({ entity }) => entity.kind === 'person' && entity.words.includes(foldName(owner)));
  if ((!special || owned) && !/^(?:an?|one|another)\b/i.test(text)) {
    // "The accountancy firm": what it does tells a company that the story has named as little as "the company".
    const trade = COMPANY_NOUNS.has(head) && (own.length === 0 || (/^the\b/i.test(text) && own.length === 1 && !/\p{Lu}/u.test(text.slice(3))));
    const known = named(tale, head, own) ?? (trade ? companyBefore(tale, PEOPLE_TOO.has(head)) : null) ?? (NEWS_NOUNS.has(head) && own.length === 0 ? newsBefore(tale) : null);
    if (known) return known;
  }
  const entity = tale.byText(text, 'organisation');
  entity.heads.set(head, own);
  tale.knowBody(entity, head);
  return entity;
}

/** The body seen last whose name holds the noun and, where the phrase has them, one of its other words. */
function named(tale: Tale, head: string, own: readonly string[]): Entity | null {
  let best: Entity | null = null, bestLine = -1;
  for (const entity of tale.bodiesCalled(head)) {
    // "The ministry" is "the culture ministry" spoken of before, not the other way round.
    if (entity.kind !== 'organisation') continue;
    const told = entity.words.length === 0 ? entity.heads.get(head) : undefined;
    if (entity.words.length === 0 && own.length > 0 && !(told !== undefined && own.every((word) => told.includes(word)))) continue;
    if (entity.words.length > 0 && own.length > 0 && !own.some((word) => entity.words.includes(word) || entity.words.includes(word.replace(/s$/, '')))) continue;
    const line = (entity.sightings[entity.sightings.length - 1]?.line ?? -1) + 1;
    if (line > bestLine) [best, bestLine] = [entity, line];
  }
  return best;
}

/** The body of "In a statement the trust said:", where nothing was quoted in its paragraph. */
export function bodyBeforeCue(tale: Tale, { tokens, block }: Line): Entity | null {
  const cue = tokens.findLastIndex((token) => SAY_VERBS.has(token.text)), head = cue - 1;
  if (cue < tokens.length - 4 || head < 1 || !BODY_NOUNS.has(tokens[head]!.text)) return null;
  let first = head;
  while (first > 0 && head - first < 4 && tokens[first]!.type === 'word' && determinerOf(tokens[first]!) === null) first--;
  if (!/^the$/i.test(tokens[first]!.text)) return null;
  return bodyOf(tale, tokens[head]!.text, tokens.slice(first, head).map((token) => token.text.toLowerCase()), false, block.view.text.slice(tokens[first]!.start, tokens[head]!.end));
}

/** Nothing but the shape of its name spoke for a person: "Pell Marchant". */
export function isBareName(entity: Entity): boolean {
  return genderOf(entity).gender === null && entity.heads.size === 0 && entity.role === null && entity.sightings.every(({ how }) => how === 'name');
}

/**
 * The company that "the company" means.
 * @param called the noun is said of people too: only one that has spoken, or that the story calls a company
 */
function companyBefore(tale: Tale, called: boolean): Entity | null {
  // "Lind's shares fell. The company …"
  const last = tale.seen[tale.seen.length - 1];
  if (last?.possessive && last.how === 'name' && !last.quoted && isFirm(root(last.entity))) return root(last.entity);
  for (let i = tale.seen.length - 1; i >= Math.max(0, tale.seen.length - FARTHEST); i--) {
    const { speaks, entity: part } = tale.seen[i]!, entity = root(part);
    if (speaks && entity.kind === 'person' && isBareName(entity)) entity.kind = 'organisation';
    if (entity.kind !== 'organisation' || entity.words.length === 0 || !(speaks || entity.heads.size > 0)) continue;
    if (entity.heads.size > 0 && [...entity.heads.keys()].every((noun) => !COMPANY_NOUNS.has(noun) && !FIRMS_TOO.has(noun) && !TRADERS.has(noun))) continue;
    if (isFirm(entity)) return entity;
  }
  // No company has spoken or been called one: a name that may be anything, and did something.
  for (let i = tale.seen.length - 1; !called && i >= Math.max(0, tale.seen.length - FARTHEST); i--) {
    const { subject, entity: part } = tale.seen[i]!, entity = root(part);
    if ((subject || entity.unclear) && entity.kind === 'organisation' && !entity.place && entity.words.length > 0) return entity;
  }
  return null;
}

/** A body that is no land and no public one. */
function isFirm(entity: Entity): boolean {
  return entity.kind === 'organisation' && !POLITIES.has(entity.words.join(' ')) && !entity.words.some((word) => PUBLIC_WORDS.has(word));
}

/** The newspaper, agency or station seen last. */
function newsBefore(tale: Tale): Entity | null {
  for (let i = tale.seen.length - 1; i >= Math.max(0, tale.seen.length - FARTHEST); i--) {
    const entity = root(tale.seen[i]!.entity);
    if (entity.kind === 'organisation' && entity.words.length > 0 && [...entity.heads.keys()].some((noun) => NEWS_NOUNS.has(noun))) return entity;
  }
  return null;
}

/** The last token of "letter of thanks", "notice of the Mining Board"; the head itself where no "of" stands behind it. */
function ofWhat(tokens: readonly Token[], head: number): number {
  if (tokens[head + 1]?.text !== 'of') return head;
  const first = determinerOf(tokens[head + 2] ?? tokens[head]!) === null ? head + 2 : head + 3;
  if (tokens[first]?.type !== 'word') return head;
  let last = first;
  while (isCapitalised(tokens[first]!.text) && tokens[last + 1]?.type === 'word' && isCapitalised(tokens[last + 1]!.text)) last++;
  return last;
}

/** "The filing" of "… disclosed in a regulatory filing": the writing of that kind that a sentence near before brought in; null where none did. */
export function writingCalled(tale: Tale, head: string, line: Line): Entity | null {
  for (let order = line.order; order >= Math.max(0, line.order - WRITING_WITHIN); order--) {
    const { tokens, block } = tale.reading.lines[order]!;
    for (let i = tokens.length - 1; i > 0; i--) {
      if (tokens[i]!.text !== head || (order === line.order && tokens[i]!.start >= line.tokens[line.tokens.length - 1]!.start)) continue;
      let first = i;
      while (first > 0 && i - first < 5 && tokens[first - 1]!.type === 'word' && determinerOf(tokens[first]!) === null) first--;
      if (/^(?:an?|one)$/i.test(tokens[first]!.text)) return tale.byText(block.view.text.slice(tokens[first]!.start, tokens[ofWhat(tokens, i)]!.end), 'document');
    }
  }
  return null;
}

/** "… in a three-line email. "…," it said": the writing spoken of in the sentence before. */
export function writingBefore(tale: Tale, { line }: Item): Entity | null {
  const before = tale.reading.lines[line.order - 1];
  if (!before || before.paragraph < line.paragraph - 1) return null;
  // "The company expects to reopen, it said": the pronoun means the subject of its own sentence.
  if (/^the$/i.test(line.tokens[0]?.text ?? '') && BODY_NOUNS.has(line.tokens[1]?.text ?? '')) return null;
  if (tale.seen.slice(-8).some((s) => s.speaks && s.line === before.order && !isOnePerson(root(s.entity)))) return null;
  const { tokens, block } = before;
  // "The logbook was shown on a screen": the subject, before anything behind it.
  const head = tokens.findIndex((token, i) => i > 0 && i < 4 && DOCUMENT_NOUNS.has(token.text) && !BODY_NOUNS.has(token.text));
  if (head > 0 && /^(?:the|an?)$/i.test(tokens[0]!.text) && !tokens.slice(1, head).some((token) => token.type !== 'word' || /['’]s?$/.test(token.text)) && !DOCUMENT_NOUNS.has(tokens[head + 1]?.text ?? '')) return tale.byText(block.view.text.slice(tokens[0]!.start, tokens[ofWhat(tokens, head)]!.end), 'document');
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (!DOCUMENT_NOUNS.has(tokens[i]!.text) || BODY_NOUNS.has(tokens[i]!.text) || tale.reading.quoteAt(block, tokens[i]!.start)) continue;
    let first = i;
    while (first > 0 && i - first < 5 && tokens[first - 1]!.type === 'word' && determinerOf(tokens[first]!) === null) first--;
    if (/^(?:an?|one)$/i.test(tokens[first]!.text)) return tale.byText(block.view.text.slice(tokens[first]!.start, tokens[ofWhat(tokens, i)]!.end), 'document');
  }
  return null;
}
