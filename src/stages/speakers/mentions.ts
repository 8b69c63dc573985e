/** Who the mention of an attribution means: a name, a pronoun or a noun phrase. */
import { textOf, type Stretch, type Token } from '../../model/tree.js';
import { BODY_NOUNS, DOCUMENT_NOUNS } from '../../lexicon/en/bodies.js';
import { GOING_ON, GROUP_NOUNS, KINDS_OF_BODY, PRONOUNS, SELF_PRONOUNS } from '../../lexicon/en/reference.js';
import { isCapitalised, isTitle, withoutPossessive } from '../../text/names.js';
import { isMany, personNoun } from '../../text/person-nouns.js';
import { bareWord } from '../../text/words.js';
import { byAge } from './ages.js';
import { bodyOf, writingBefore, writingCalled } from './bodies.js';
import { addGender, genderOf, merge, root, type Entity } from './entity.js';
import type { Item, MentionItem } from './items.js';
import { aliasBehind, impliedPerson, isAged, isOfSeveral, knownPerson, personOf, unnamedPerson } from './persons.js';
import type { NameSighting } from './people.js';
import { theOther } from './pairs.js';
import { barePhraseAt, determinerOf, phraseAt, type Phrase } from './phrases.js';
import { tokenAt, type Line } from './reading.js';
import { mostSalient } from './salience.js';
import type { Tale } from './tale.js';
import { tiedPerson } from './ties.js';
import { compatriot } from './variation.js';

const BREAK = /^(?:of|at|in|on|from|for|with|by|and|or|to|who|that|which|whose|near|under|about|,)$/;
const PREPOSITION = /^(?:of|in|at|by|from|to|with|for|on|about|near)$/;
const NUMERAL = /^(?:two|three|four|five|both|all|several|many|some|most)$/i;
/** A subject so few characters before an object pronoun is the subject of its verb. */
const NEAR = 20;
/** Ends of nouns that are no person's. */
const THING = /(?:tion|sion|ment|ness|ity|ship|ism|ing|ure|age|ence|ance|phy|logy|book|sheet|board|line|lines|screen|view|card|log|paper|script|cast|word|name|map|chart|wall|door|clock|machine|system|phone|voice|speaker|label|rule|idea|plan)$/;
/** A paragraph of more sentences than this is more than a question. */
const QUESTION_LINES = 2;
/** One of several unnamed, and what they are. */
const ONE_OF = /^(?:the (?:first|second|third|fourth|other)|one|another) of (?:\p{L}+ ){1,4}(people|sources|officials|bankers|executives|diplomats|lawyers|employees|officers|analysts)\b/iu;
/** Words before a body's noun that belong to it, at most. */
const BEFORE_BODY = 4;
/** Words between a description and the name that goes with it, at most. */
const TO_NAME = 8;
/** Sightings that a name of one word is looked for in. */
const RECENT = 60;

/** The entity that the mention means; null where that cannot be told. */
export function mentioned(tale: Tale, item: MentionItem): Entity | null {
  const lower = textOf(item.at).toLowerCase();
  if (PRONOUNS.has(lower)) return pronounOf(tale, item, true);
  if (SELF_PRONOUNS.has(lower)) return null;
  // "Asked whether …": a word that only begins its sentence.
  if (lower === 'asked') return null;
  // "The captain of a ferry that sank told …": the clause is no speaker, its sentence's subject is.
  if (/^(?:that|which|who) /.test(lower) && !isPointing(lower)) return tale.subjectOf(item.line.order);
  const own = item.line.tokens.slice(tokenAt(item.line, item.at.start), tokenAt(item.line, item.at.end - 1) + 1);
  return compatriot(tale, own, item.line) ?? byAge(tale, own) ?? theOther(tale, own, item.line.order) ?? oneOfTwo(tale, item) ?? led(tale, item) ?? bracketed(tale, item) ?? pointedOut(tale, item) ?? memberOf(tale, item) ?? named(tale, item) ?? calledSo(tale, own, item) ?? apposed(tale, item) ?? described(tale, item);
}

/** "That person", "that report": no clause. */
function isPointing(lower: string): boolean {
  const [that, noun, more] = lower.split(' ');
  return that === 'that' && more === undefined && (personNoun(noun!) !== null || BODY_NOUNS.has(noun!) || DOCUMENT_NOUNS.has(noun!));
}

/** The entity that a pronoun stands for. What the pronoun tells of the gender is remembered where nothing was known. */
export function pronounOf(tale: Tale, item: Item, speaks: boolean): Entity | null {
  const word = textOf(item.at).toLowerCase(), wanted = PRONOUNS.get(word);
  if (!wanted) return null;
  const lemma = item.what === 'mention' ? (item.attribution.cue?.lemma ?? '') : '';
  const want = { ...wanted, line: item.line.order, paragraph: item.line.paragraph, goesOn: speaks && GOING_ON.has(lemma) };
  // "Villamor told him to answer": the object is not the subject.
  const object = /^(?:him|her|them)$/.test(word) && !speaks;
  const subjects = object ? tale.seen.slice(-4).filter((s) => s.line === item.line.order && s.subject && item.at.start - s.at.end < NEAR).map((s) => root(s.entity)) : [];
  // "A witness whom she calls K.": not the one spoken of.
  const relative = item.line.tokens[item.first - 1];
  if (/^(?:whom|that|which|who)$/.test(relative?.text ?? '')) for (const s of tale.seen.slice(-4)) if (s.line === item.line.order && s.at.end + 3 > relative!.start && s.at.end <= relative!.start) subjects.push(root(s.entity));
  if (item.what === 'mention' && !object) subjects.push(...askers(tale, item));
  let found = (word === 'it' ? writingBefore(tale, item) : null) ?? mostSalient(tale.seen, want, new Set(subjects));
  if (found === null && wanted.of === 'person' && !object) {
    found = mostSalient(tale.seen.slice(-RECENT).filter((s) => s.subject), { ...want, of: 'unclear' });
    if (found) found.kind = 'person';
  }
  if (found?.kind === 'organisation' && wanted.of === 'person') found.kind = 'person';
  if (found !== null && genderOf(found).gender === null) addGender(found, wanted.gender, speaks ? 0.5 : 0.4);
  return found;
}

/** Whoever asked the question that the paragraph before is: the answer is somebody else's. */
function askers(tale: Tale, { attribution, line }: MentionItem): Entity[] {
  const run = attribution.runs[0];
  if (!run || run.block !== line.block || run.block.view.text.slice(run.block.textStart, run.outerStart).trim() !== '') return [];
  const before = tale.reading.linesOfParagraph(line.paragraph - 1), last = before[before.length - 1];
  if (!last || before.length > QUESTION_LINES) return [];
  const asked = tale.reading.quoteAt(last.block, last.block.textStart);
  if (!asked || !/\?["'”’»]*,?$/.test(last.block.view.text.slice(asked.start, asked.outerEnd))) return [];
  return tale.seen.slice(-4).filter((s) => s.speaks && s.paragraph === line.paragraph - 1).map((s) => root(s.entity));
}

/** A mention cut short inside the words before a name: "Dutch" of "Dutch chip equipment maker Varden". */
function led(tale: Tale, { at }: MentionItem): Entity | null {
  const name = tale.namesNear(at, 2).find(({ lead }) => lead !== null && lead.start <= at.start && at.end <= lead.end);
  return name ? tale.entityOf(name) : null;
}

/** "Dr. (Mrs.) Vasundhara Rao": a mention cut short behind its title. */
function bracketed(tale: Tale, { at, line }: MentionItem): Entity | null {
  const { tokens } = line, behind = tokenAt(line, at.end - 1) + 1;
  if (tokens[behind]?.text !== '(' || !isTitle(tokens[behind - 1]!.text)) return null;
  for (let i = behind + 1; i < behind + 5 && tokens[i] !== undefined; i++) {
    const next = tokens[i + 1];
    if (tokens[i]!.text !== ')' || next === undefined) continue;
    const name = tale.namesNear({ block: line.block, start: next.start, end: next.end }, 0)[0];
    return name ? tale.entityOf(name) : null;
  }
  return null;
}

/** A mention that ends with a name, or with a name and what kind of body it is. */
function named(tale: Tale, { at, line }: MentionItem): Entity | null {
  const all = tale.namesNear(at, 0), inside = all.filter((name, i) => !isAddition(all[i - 1], name)), last = inside[inside.length - 1];
  if (last === undefined) return null;
  const own = line.tokens.slice(tokenAt(line, at.start), tokenAt(line, at.end - 1) + 1);
  const loose = own.filter((t) => !all.some(({ run }) => run.start <= t.start && t.start < run.end));
  if (inside.length > 1 && loose.some((t) => /^(?:and|or|&)$/.test(t.text))) return tale.byText(textOf(at), 'group');
  // "Dr Mariam Saleh of the falcon hospital": whoever stands first.
  const leader = inside[0]!;
  if (leader.personal.titled && leader.run.start <= own[0]!.start && /^(?:of|at|from|with)$/.test(line.tokens[leader.last + 1]?.text ?? '') && tale.entityOf(leader)?.kind === 'person') return tale.entityOf(leader);
  const lead = loose.filter((t) => t.end <= last.run.start), tail = loose.filter((t) => t.start >= last.run.end && t.type === 'word');
  if (lead.some((t) => BREAK.test(t.text)) && !(isOffice(own.filter((t) => t.end <= last.run.start), last) && tale.entityOf(last)?.kind === 'person')) return null;
  if (lead.some((t) => NUMERAL.test(t.text))) return tale.byText(textOf(at), 'group');
  if (last.tail !== null && tail.length > 0 && last.tail.end === at.end) return tale.entityOf(last);
  // "Mr Lind senior"
  if (tail.length === 1 && /^(?:senior|junior|snr|jnr)$/i.test(tail[0]!.text)) return byAge(tale, [{ ...own[0]!, text: 'the' }, tail[0]!, ...own.filter((t) => last.run.start <= t.start && t.start < last.run.end)]) ?? tale.entityOf(last);
  if (tail.length === 0) return last.run.possessive && last.run.end < at.end ? null : tale.entityOf(last);
  const kind = KINDS_OF_BODY.has(tail[tail.length - 1]!.text) && tail.every((t) => !isCapitalised(t.text)) && !last.run.possessive;
  return kind ? tale.entityOf(last) : null;
}

/** "V. Rao, IPS", "Petrus Lind, M.Si.", "the Osk Dan (People) newspaper": letters behind a name, and what it means. */
function isAddition(before: NameSighting | undefined, { line, first, last, run }: NameSighting): boolean {
  const { tokens } = line;
  if (before?.line !== line || before.last !== first - 2) return false;
  if (tokens[first - 1]!.text === '(' && tokens[last + 1]?.text === ')') return true;
  return tokens[first - 1]!.text === ',' && run.words.every(({ text }) => /^\p{Lu}{2,6}$|^(?:\p{Lu}\p{Ll}{0,2}\.)+\p{L}{0,3}\.?$/u.test(text));
}

/** "The latter": who or what stands last in the sentence before; "the former": first in it. */
function oneOfTwo(tale: Tale, { at, line }: MentionItem): Entity | null {
  const which = /^the (latter|former)$/i.exec(textOf(at))?.[1]?.toLowerCase();
  const before = which ? tale.reading.lines[line.order - 1] : undefined;
  if (!before) return null;
  const seen = tale.seen.slice(-RECENT).filter((s) => s.line === before.order && !s.quoted && s.how !== 'pronoun');
  if (which === 'former') return seen[0] ? root(seen[0].entity) : null;
  const last = seen[seen.length - 1], { tokens, block } = before;
  // A body that nobody has let speak is no sighting: "… points at the water agency."
  for (let i = tokens.length - 1; i > 0 && tokens[i]!.start >= (last?.at.end ?? 0); i--) {
    if (!BODY_NOUNS.has(tokens[i]!.text)) continue;
    let first = i;
    while (first > 0 && i - first < 4 && tokens[first]!.type === 'word' && determinerOf(tokens[first]!) === null) first--;
    if (/^the$/i.test(tokens[first]!.text)) return tale.byText(block.view.text.slice(tokens[first]!.start, tokens[i]!.end), 'organisation');
  }
  return last ? root(last.entity) : null;
}

/** "One of them, Rosa Lind, recalled", "Its organiser, the mayor's aunt Rosa Lind, insists": the name between commas, with the cue behind it. */
export function pointedOut(tale: Tale, { at, line, attribution }: MentionItem): Entity | null {
  const { tokens } = line, behindIt = tokenAt(line, at.end - 1) + 1;
  let comma = behindIt;
  // "the reporter who wrote the piece, Rosa Lind, replied"
  if (/^(?:who|that|in|for|at)$/.test(tokens[comma]?.text ?? '')) while (comma < behindIt + TO_NAME && tokens[comma] !== undefined && tokens[comma]!.text !== ',') comma++;
  const from = tokens[comma + 1];
  if (tokens[comma]?.text !== ',' || from === undefined) return null;
  const name = tale.namesNear({ block: line.block, start: from.start, end: tokens[Math.min(tokens.length - 1, comma + TO_NAME)]!.end }, 0)[0];
  const entity = name?.line === line ? tale.entityOf(name) : null;
  if (!name || entity?.kind !== 'person' || tokens.slice(comma + 1, name.first).some((t) => t.type === 'mark' || PREPOSITION.test(t.text))) return null;
  // "Associate Professor, Dr Rosa Lind", "One of them, Rosa Lind": nobody else can be meant.
  if (name.run.start === from.start && tokens.slice(tokenAt(line, at.start), comma).every((t) => isTitle(t.text) || /^(?:Associate|Assistant|Senior|Chief)$/.test(t.text))) return entity;
  if (name.first === comma + 1 && /^(?:one|another|the (?:other|first|second|third|last|youngest|eldest|oldest))\b/i.test(textOf(at))) return entity;
  let behind = name.last + 1;
  if (tokens[behind]?.text === ',' && /^\d{1,3}$/.test(tokens[behind + 1]?.text ?? '')) behind += 2;
  if (tokens[behind]?.text !== ',' || attribution.cue === null) return null;
  const saidBefore = comma > behindIt && name.first === comma + 1 && attribution.cue.block === line.block && attribution.cue.end < at.start && at.start - attribution.cue.end < 3;
  return saidBefore || attribution.cue.start === tokens[behind + 1]?.start ? entity : null;
}

/** "Dr Ana Ruiz of the district hospital": a mention that holds only where the speaker belongs. */
function memberOf(tale: Tale, { at, line }: MentionItem): Entity | null {
  const { tokens } = line, before = tokenAt(line, at.start) - 1;
  if (!/^(?:of|at|from|with|in)$/.test(tokens[before]?.text ?? '')) return null;
  const name = tale.namesNear({ block: line.block, start: tokens[before - 1]?.start ?? 0, end: tokens[before - 1]?.end ?? 0 }, 0)[0];
  const entity = name && before > 0 && name.last === before - 1 ? tale.entityOf(name) : null;
  return entity?.kind === 'person' || (name?.body && isPlace(tale, at)) ? entity : null;
}

/** A name that tells where a body is: "the Rescue Center in Bodo". */
function isPlace(tale: Tale, at: Stretch): boolean {
  const [name, more] = tale.namesNear(at, 0);
  return name !== undefined && more === undefined && !name.body && !name.personal.titled && name.run.words.length < 3 && name.run.start === at.start && name.run.end === at.end;
}

/** "Leader of the House" before a name with a title of its own, "The Controller of Examinations", "Chief Engineer (Works)", "Associate Professor," before any. */
function isOffice(lead: readonly Token[], { personal, run }: NameSighting): boolean {
  const own = /^the$/i.test(lead[0]!.text) ? lead.slice(1) : lead, last = own[own.length - 1];
  if (last === undefined || !own.every((t) => isCapitalised(t.text) || /^(?:of|for|in|the|and|[(),&])$/.test(t.text))) return false;
  if (personal.titled && isTitle(own[0]!.text)) return true;
  // "Friends of President Lind": a name behind a preposition is somebody else's, unless an office goes on before it.
  return own.some((t) => isTitle(t.text)) && (personal.before.length > 1 || !/^(?:of|for|in|the|and|&)$/.test(last.text)) && (personal.titled || run.words.length > 1);
}

/** "The tree surgeon" where "A tree surgeon, Gareth Lind," stood before: what is said of somebody in so many words is no apposition of the name beside it. */
function calledSo(tale: Tale, own: readonly Token[], { line }: MentionItem): Entity | null {
  const phrase = /^the$/i.test(own[0]?.text ?? '') ? phraseAt(own, 0) : null;
  if (phrase === null || phrase.plural || phrase.head !== own.length - 1 || phrase.modifiers.length === 0) return null;
  for (let i = tale.seen.length - 1; i >= Math.max(0, tale.seen.length - RECENT); i--) {
    const entity = root(tale.seen[i]!.entity), told = entity.heads.get(phrase.noun);
    if (entity.kind === 'person' && tale.seen[i]!.line < line.order && told?.join(' ') === phrase.modifiers.join(' ')) return entity;
  }
  return null;
}

/** "Its operations director" of "Its operations director, Sunil Mehta, …": the name beside it. */
function apposed(tale: Tale, { at }: MentionItem): Entity | null {
  for (const name of tale.namesNear(at, 2)) {
    for (const phrase of [name.before, name.behind, name.outer, name.kind]) {
      if (phrase && phrase.start < at.end && at.start < phrase.end && at.end <= phrase.end + 1) return tale.entityOf(name);
    }
  }
  return null;
}

/** "Nobody told Rosa Lind to stop": no pronoun means nobody. */
function nobody(tale: Tale, text: string): Entity {
  const entity = tale.byText(text, 'unnamed');
  entity.place = true;
  return entity;
}

/**
 * The words of a mention, to the end of the name that it cuts off ("a study by the Centre for River" and Delta Studies), and from the article
 * and the place before the body that it begins with ("works council" of "The Osk works council").
 */
function wholeText(tale: Tale, at: Stretch, { tokens }: Line): string {
  const cut = tale.namesNear(at, 0).at(-1), end = cut !== undefined && cut.run.start < at.end && cut.run.end > at.end && cut.run.start > at.start ? cut.run.end : at.end;
  let first = tokens.findIndex((token) => token.end > at.start);
  const begun = first > 0 && /^\p{Ll}/u.test(tokens[first]!.text) && determinerOf(tokens[first]!) === null && BODY_NOUNS.has(textOf(at).split(' ').at(-1)!);
  for (let i = first - 1; begun && i >= 0 && first - i <= BEFORE_BODY && tokens[i]!.type === 'word'; i--) {
    if (/^(?:the|an?)$/i.test(tokens[i]!.text)) {
      first = i;
      break;
    }
    if (!isCapitalised(tokens[i]!.text)) break;
  }
  return at.block.view.text.slice(Math.min(at.start, tokens[first]?.start ?? at.start), end);
}

/** A mention without a name: a noun phrase. */
function described(tale: Tale, { at, line, attribution }: MentionItem): Entity | null {
  const { tokens } = line, text = wholeText(tale, at, line);
  const first = tokenAt(line, at.start), behind = tokenAt(line, at.end - 1) + 1;
  const whole = tokens.slice(first, behind);
  const cut = whole.findIndex((t, i) => i > 0 && BREAK.test(t.text));
  const segment = cut < 0 ? whole : whole.slice(0, cut);
  // "After a pause:" names nobody.
  const animate = whole.some((t) => isCapitalised(t.text) || personNoun(t.text) !== null || BODY_NOUNS.has(bareWord(t.text)) || DOCUMENT_NOUNS.has(bareWord(t.text)));
  if (!animate && attribution.cue === null && /^(?:after|before|with|during|in|at|on|without|of)$/i.test(tokens[first - 1]?.text ?? '')) return null;

  if (NUMERAL.test(segment[0]?.text ?? '') && segment.slice(1, 4).some((t) => isMany(t.text))) return tale.byText(text, 'group');
  let phrase: Phrase | null = null;
  for (let i = 0; i < segment.length && phrase === null; i++) phrase = phraseAt(segment, i);
  phrase ??= segment.length > 0 ? barePhraseAt(segment, 0) : null;
  // The "Salt and Smoke" actor: what stands in marks cut its article off.
  if (phrase?.determiner === 'bare' && phrase.first === 0 && tale.reading.quoteAt(line.block, at.start - 2)) phrase = { ...phrase, determiner: 'definite' };
  const last = segment[segment.length - 1];
  if (last && /^the$/i.test(segment[0]!.text) && segment.some((t) => isAged(t.text)) && (isAged(last.text) || personNoun(last.text) === null)) {
    const found = mostSalient(tale.seen, { gender: null, line: line.order, paragraph: line.paragraph, of: 'person', goesOn: false });
    if (found) return found;
  }
  const entity = phrase !== null && phrase.head === segment.length - 1 ? person(phrase) : thing();
  const alias = aliasBehind(tale, line, at.end);
  if (alias && (entity.kind === 'unnamed' || entity.kind === 'group')) merge(entity, alias);
  return entity;

  function person(found: Phrase): Entity {
    const inLine = { ...found, first: found.first + first, head: found.head + first };
    if (found.plural) return tale.byText(text, 'group');
    const owned = found.first > 0 || (found.determiner === 'possessive' && !/^(?:his|her|its|their|my|our)$/i.test(segment[found.first]!.text));
    if (found.determiner === 'indefinite' || (cut < 0 && !owned)) return personOf(tale, inLine, line, text);
    return tiedPerson(tale, inLine, line) ?? knownPerson(tale, inLine, line) ?? (found.modifiers.some(isAged) || isOfSeveral(inLine, line) ? impliedPerson(tale, inLine, line, true) : null) ?? unnamedPerson(tale, inLine, text);
  }

  function thing(): Entity {
    const head = bareWord(withoutPossessive(last?.text ?? ''));
    if (GROUP_NOUNS.has(head)) return tale.byText(text, 'group');
    if (/^(?:nobody|no one|no-one|none|everyone|everybody|anyone|anybody|everything|nothing)$/i.test(text)) return nobody(tale, text);
    if (DOCUMENT_NOUNS.has(head) && !BODY_NOUNS.has(head)) return (/^(?:that|this) \S+$/i.test(text) ? tale.writingOf(head) ?? writingCalled(tale, head, line) : null) ?? tale.byText(text, 'document');
    if (BODY_NOUNS.has(head) && !isMany(head)) return bodyOf(tale, head, segment.slice(0, -1).map((t) => bareWord(t.text)), cut >= 0 || whole.some((t) => /['’]s?$/.test(t.text)), text);
    const { kind } = attribution.speaker!;
    const entity = tale.byText(text, kind === 'document' || kind === 'organisation' ? kind : isMany(head) || /s$/.test(head) ? 'group' : 'unnamed');
    // "The second of the three people": a person.
    const among = entity.kind === 'unnamed' && entity.heads.size === 0 ? ONE_OF.exec(text)?.[1] : undefined;
    if (among) entity.heads.set(among === 'people' ? 'person' : among.slice(0, -1), []);
    // "A source close to the talks": an adjective behind the noun.
    if (phrase !== null && entity.kind === 'unnamed' && phrase.head === segment.length - 2) entity.heads.set(phrase.noun, phrase.modifiers);
    else if (entity.kind === 'unnamed' && personNoun(head) === null && THING.test(head)) entity.place = true;
    return entity;
  }
}
