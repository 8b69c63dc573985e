/** What the words beside a person's name tell: an age, a trade, who is younger, an office with its place in brackets. */
import { KIN_NOUNS, ROLES_BY_PLACE, ROLES_BY_VERB } from '../../lexicon/en/person-nouns.js';
import type { Gender } from '../../text/gender.js';
import { isCapitalised, isTitle } from '../../text/names.js';
import type { NameWord } from '../../text/names.js';
import { barePhraseAt, determinerOf, phraseAt, type Phrase } from './phrases.js';
import type { Line } from './reading.js';

/** Words of an office before its bracket, at most, and words inside the bracket. */
const OFFICE_WORDS = 7, BRACKET_WORDS = 5;
/** Words between a name and a pronoun that means it, at most. */
const TO_PRONOUN = 8;
/** Words between such a verb and the place, at most. */
const TO_PLACE = 6;
/** Words between a name and the clause that tells more of what stands between them, at most. */
const TO_WHO = 8;
const KEEPING = /^(?:keeps?|kept|runs?|ran|own(?:s|ed)|manage[sd]|drives|drove|skippers|skippered|breeds|bred|herds|tends|milks|flies|flew|opened|edits|leads|coache[sd]|conducts|looks)$/;
const IS = /^(?:is|was|became|remains|remained)$/;

/** "NAME, 61,", "NAME (61)", "NAME, now 61", "61-year-old NAME". */
export function ageBeside({ tokens }: Line, last: number, before: Phrase | null): number | null {
  const behind = tokens.slice(last + 1, last + 5).map(({ text }) => text).join(' ');
  const told = /^, (?:aged |now )?(\d{1,3}) [,.;)]|^, (?:aged |now )?(\d{1,3})$|^\( (\d{1,3}) \)|^, an? (\d{1,3})[-‑]year[-‑]old/.exec(behind)?.slice(1).find((age) => age !== undefined)
    ?? before?.modifiers.map((word) => /^(\d{1,3})[-‑]year[-‑]old$/.exec(word)?.[1]).find((age) => age !== undefined);
  return told === undefined ? null : Number(told);
}

/** The nouns that a relative clause or the verb behind the name makes of its bearer: "who heads …", "is captain of the tower", "works as a nurse". */
export function calledBehind(line: Line, last: number): readonly string[] {
  const { tokens } = line;
  let i = last + 1;
  if (tokens[i]?.text === ',' && /^\d{1,2}$/.test(tokens[i + 1]?.text ?? '')) i += 2;
  const relative = tokens[i]?.text === ',' && tokens[i + 1]?.text === 'who';
  if (relative) i += 2;
  const said = predicate(line, i);
  if (said !== null) return [said];
  if (!relative && tokens[i]?.text === ',') {
    const who = tokens.findIndex(({ text }, k) => k > i && k < i + TO_WHO && /^(?:who|,)$/.test(text));
    if (tokens[who]?.text === 'who') return ROLES_BY_VERB.get(tokens[who + 1]?.text ?? '') ?? [];
  }
  if (!relative) return [];
  for (const word of tokens.slice(i, i + 2)) {
    const nouns = ROLES_BY_VERB.get(word.text);
    if (nouns || KEEPING.test(word.text)) return [...(nouns ?? []), ...keeper(line, i)];
  }
  return [];
}

/** What keeps, runs or drives makes of somebody: the noun stands near behind the verb. */
function keeper({ tokens }: Line, from: number): readonly string[] {
  for (const { text, type } of tokens.slice(from + 1, from + 1 + TO_PLACE)) {
    if (type === 'mark') return [];
    const nouns = ROLES_BY_PLACE.get(text);
    if (nouns) return nouns;
  }
  return [];
}

function predicate({ tokens }: Line, from: number): string | null {
  let i = from;
  if (/^(?:has|had|have)$/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === 'been') i += 2;
  else if (IS.test(tokens[i]?.text ?? '')) i++;
  else if (/^(?:work|serve|act)(?:s|ed)$/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.text === 'as') i += 2;
  else return null;
  const article = tokens[i] !== undefined && determinerOf(tokens[i]!) !== null;
  const phrase = tokens[i] === undefined ? null : article ? phraseAt(tokens, i) : barePhraseAt(tokens, i);
  if (phrase === null || phrase.plural || KIN_NOUNS.has(phrase.noun) || phrase.determiner === 'possessive') return null;
  // "Was dean of the faculty": without an article only what is held of something.
  return article || /^(?:of|at|for|in)$/.test(tokens[phrase.head + 1]?.text ?? '') ? phrase.noun : null;
}

/** "NAME, nine minutes younger,": who is younger or older than somebody of the story; null where nothing is told. */
export function comparedBehind({ tokens }: Line, last: number): string | null {
  const behind = tokens.slice(last + 1, last + 7).map(({ text }) => text).join(' ');
  return /^, (?:(?:\w+ ){1,3}his |(?:\w+ ){1,3}her |(?:\w+ ){1,3})?(younger|older|elder)\b/.exec(behind)?.[1] ?? null;
}

/** The gender of the first pronoun behind the name, where no other name and no mark but a comma stands between: "Lind said later that he …". */
export function pronounBehind({ tokens }: Line, last: number): Gender | null {
  for (let i = last + 1; i < tokens.length && i <= last + TO_PRONOUN; i++) {
    const { text, type } = tokens[i]!;
    if (/^(?:he|his|himself)$/.test(text)) return 'm';
    if (/^(?:she|her|herself)$/.test(text)) return 'f';
    if ((type === 'mark' && text !== ',') || isCapitalised(text)) return null;
  }
  return null;
}

/** "Superintendent of Police (Leh) NAME": the words of the office before the bracket that stands before the name; none where no title is among them. */
export function officeBeforeBracket({ tokens }: Line, first: number): readonly NameWord[] {
  if (tokens[first - 1]?.text !== ')') return [];
  let open = first - 2;
  while (open > 0 && first - open <= BRACKET_WORDS + 1 && tokens[open]!.text !== '(') open--;
  if (tokens[open]?.text !== '(') return [];
  let from = open;
  while (from > 0 && open - from < OFFICE_WORDS && tokens[from - 1]!.type === 'word' && (isCapitalised(tokens[from - 1]!.text) || /^(?:of|for|and|the)$/.test(tokens[from - 1]!.text))) from--;
  while (from < open && !isCapitalised(tokens[from]!.text)) from++;
  const office = tokens.slice(from, open);
  return office.some(({ text }) => isTitle(text)) && (isTitle(office[0]!.text) || isTitle(office[office.length - 1]!.text)) ? office.map(({ text, start, end }) => ({ text, start, end })) : [];
}
