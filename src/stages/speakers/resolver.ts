/** Goes through the story once, from name to phrase to pronoun, and tells of every speaker mention who is meant. */
import { textOf, type Attribution, type Block, type Story, type Stretch } from '../../model/tree.js';
import { BODY_NOUNS, DOCUMENT_NOUNS, POLITIES } from '../../lexicon/en/bodies.js';
import { KIN_NOUNS, PEOPLE_NOUNS, PERSON_NOUN_GENDER } from '../../lexicon/en/person-nouns.js';
import { foldName, type Gender } from '../../text/gender.js';
import { bareWord, isCapitalised, withoutPossessive } from '../../text/names.js';
import { cluster, hasHead, type Clusters } from './clusters.js';
import { addGender, genderOf, isOnePerson, merge, newEntity, root, type Entity, type Sighting } from './entity.js';
import { nameSightings, type NameSighting } from './people.js';
import { barePhraseAt, determinerOf, personNoun, phraseAt, phraseEnd, type Phrase } from './phrases.js';
import { inOrder, type Line, Reading } from './reading.js';
import { mostSalient } from './salience.js';

type Item =
  | { readonly what: 'name'; readonly at: Stretch; readonly line: Line; readonly name: NameSighting }
  | { readonly what: 'phrase'; readonly at: Stretch; readonly line: Line; readonly phrase: Phrase }
  | { readonly what: 'pronoun'; readonly at: Stretch; readonly line: Line }
  | { readonly what: 'mention'; readonly at: Stretch; readonly line: Line; readonly attribution: Attribution };

const PRONOUNS: ReadonlyMap<string, { readonly gender: Gender | null; readonly of: 'person' | 'body' | 'many' }> = new Map([
  ['he', { gender: 'm', of: 'person' }], ['him', { gender: 'm', of: 'person' }], ['his', { gender: 'm', of: 'person' }], ['himself', { gender: 'm', of: 'person' }],
  ['she', { gender: 'f', of: 'person' }], ['her', { gender: 'f', of: 'person' }], ['hers', { gender: 'f', of: 'person' }], ['herself', { gender: 'f', of: 'person' }],
  ['it', { gender: null, of: 'body' }], ['itself', { gender: null, of: 'body' }], ['they', { gender: null, of: 'many' }], ['them', { gender: null, of: 'many' }],
]);
const SELF = /^(?:i|we|me|us)$/i;
const GOES_ON: ReadonlySet<string> = new Set(['add', 'continue', 'go', 'conclude', 'reiterate', 'stress', 'note']);
const LESSER = /^(?:deputy|vice|assistant|former|ex|acting|associate|junior|co|retired|then)$/;
const BREAK = /^(?:of|at|in|on|from|for|with|by|and|or|to|who|that|which|whose|near|under|about|,)$/;
const MEDIA = /^(?:agency|newspaper|daily|weekly|magazine|broadcaster|television|tv|radio|network|channel|website|outlet|wire|service|group|company|firm|maker|bank|airline)$/;
const COMPANIES = /^(?:company|firm|group|business|corporation|manufacturer|maker|carmaker|automaker|chipmaker|retailer|lender|airline|bank|insurer|brewer|developer|producer|operator|start-up|startup|conglomerate)$/;
const ANYBODY = /^(?:man|woman|boy|girl|child|teenager|person|lady|gentleman)$/;
const ASKS = /^(?:told|asked|ordered|pressed|questioned|invited|reminded|urged)$/;
/** A subject so few characters before an object pronoun is the subject of its verb. */
const NEAR = 20;
const AGED = /^\d{1,3}[-‑]year[-‑]old$/;
const RELATIVE = /^(?:opponent|rival|counterpart|challenger)$/;

/** Sightings farther back than this many are not asked who a phrase means. */
const FARTHEST = 500;

export class Resolver {
  readonly reading: Reading;
  readonly entities: Entity[];
  readonly resolved = new Map<Attribution, Entity>();
  /** Every sighting so far, in order. */
  private readonly seen: Sighting[] = [];
  private readonly clusters: Clusters;
  private readonly names: readonly NameSighting[];
  private readonly namesOf = new Map<Block, NameSighting[]>();
  /** What the mention at one place was found to be: several attributions may share it. */
  private readonly places = new Map<string, Entity>();
  private readonly phrases = new Map<string, Entity>();
  /** Unnamed people by their noun, the newest last. */
  private readonly unnamed = new Map<string, Entity[]>();
  private readonly subjectsOf = new Map<number, Sighting>();

  constructor(private readonly story: Story) {
    this.reading = new Reading(story);
    this.names = nameSightings(this.reading, story.attributions);
    for (const name of this.names) {
      const own = this.namesOf.get(name.block);
      if (own) own.push(name);
      else this.namesOf.set(name.block, [name]);
    }
    this.clusters = cluster(this.names);
    this.entities = [...this.clusters.entities];
    for (const item of this.items()) this.take(item);
    this.joinOpening();
    this.joinRoles();
  }

  /** The subject of a sentence, where the story told one. */
  subjectOf(line: number): Entity | null {
    const sighting = this.subjectsOf.get(line);
    return sighting ? root(sighting.entity) : null;
  }

  private items(): Item[] {
    const items: Item[] = [];
    const mentioned = new Map<Block, Attribution[]>();
    for (const attribution of this.story.attributions) {
      const at = attribution.speaker;
      const line = at ? this.reading.lineAt(at.block, at.start) : null;
      if (!at || !line) continue;
      items.push({ what: 'mention', at, line, attribution });
      const own = mentioned.get(at.block);
      if (own) own.push(attribution);
      else mentioned.set(at.block, [attribution]);
    }
    const free = (at: Stretch): boolean => !(mentioned.get(at.block) ?? []).some((a) => a.speaker!.start < at.end && at.start < a.speaker!.end);
    const apposed = new Map<Block, Stretch[]>();
    for (const name of this.names) {
      items.push({ what: 'name', at: name, line: name.line, name });
      const own = apposed.get(name.block) ?? [];
      if (name.before) own.push(name.before);
      if (name.behind) own.push(name.behind);
      apposed.set(name.block, own);
    }
    for (const line of this.reading.lines) {
      const { block, tokens } = line;
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i]!;
        if (token.type !== 'word') continue;
        if (/^(?:he|she)$/i.test(token.text) || (/^(?:him|her)$/.test(token.text) && ASKS.test(tokens[i - 1]?.text ?? ''))) {
          const at = { block, start: token.start, end: token.end };
          if (free(at) && this.reading.quoteAt(block, at.start) === null) items.push({ what: 'pronoun', at, line });
          continue;
        }
        if (determinerOf(token) === null) continue;
        const phrase = phraseAt(tokens, i);
        if (phrase === null) continue;
        const at = { block, start: token.start, end: tokens[phrase.head]!.end };
        if (this.reading.quoteAt(block, at.start) !== null || !free(at)) continue;
        // "South Korea's President Yoon": the head is part of a name.
        if (this.namesIn(block).some((name) => name.run.start < at.end && at.end <= name.run.end)) continue;
        if ((apposed.get(block) ?? []).some((a) => a.start < at.end && at.start < a.end)) continue;
        if (isPredicate(tokens, i) || /^(?:through|via)$/i.test(tokens[i - 1]?.text ?? '')) continue;
        items.push({ what: 'phrase', at, line, phrase });
      }
    }
    return items.sort((a, b) => inOrder(a.at, b.at) || (a.what === 'mention' ? 1 : 0) - (b.what === 'mention' ? 1 : 0));
  }

  private take(item: Item): void {
    switch (item.what) {
      case 'name': {
        const entity = this.clusters.of.get(item.name);
        if (entity) this.see(entity, item, 'name', item.name.run.possessive);
        return;
      }
      case 'phrase':
        this.see(this.phrase(item.phrase, item.line), item, 'noun', false);
        return;
      case 'pronoun': {
        const entity = this.pronoun(item, false);
        if (entity) this.see(entity, item, 'pronoun', false);
        return;
      }
      case 'mention': {
        const entity = this.mention(item);
        if (entity === null) return;
        this.resolved.set(item.attribution, entity);
        const known = this.seen[this.seen.length - 1];
        if (known && root(known.entity) === root(entity) && known.at.block === item.at.block && known.at.end <= item.at.end && known.at.start >= item.at.start) known.speaks = true;
        else this.see(entity, item, item.attribution.speaker!.kind === 'pronoun' ? 'pronoun' : 'noun', false, true);
      }
    }
  }

  private see(entity: Entity, item: Item, how: Sighting['how'], possessive: boolean, speaks = false): void {
    const quoted = this.reading.quoteAt(item.at.block, item.at.start) !== null;
    const index = item.line.tokens.findIndex((t) => t.end > item.at.start);
    const asked = !quoted && !speaks && ASKS.test(item.line.tokens[index - 1]?.text ?? '');
    const subject = !quoted && !possessive && !asked && (speaks || isSubject(item.line, item.at));
    const sighting: Sighting = { entity, at: item.at, how, line: item.line.order, paragraph: item.line.paragraph, subject, possessive, quoted, asked, speaks };
    entity.sightings.push(sighting);
    this.seen.push(sighting);
    if (subject && (isOnePerson(entity) || entity.kind === 'organisation' || entity.kind === 'group') && !this.subjectsOf.has(item.line.order)) this.subjectsOf.set(item.line.order, sighting);
  }

  private pronoun(item: Item, speaks: boolean): Entity | null {
    const word = textOf(item.at).toLowerCase();
    const wanted = PRONOUNS.get(word);
    if (!wanted) return null;
    const lemma = item.what === 'mention' ? (item.attribution.cue?.lemma ?? '') : '';
    const want = { ...wanted, line: item.line.order, paragraph: item.line.paragraph, goesOn: speaks && GOES_ON.has(lemma) };
    // "Villamor told him to answer": the object is not the subject.
    const object = /^(?:him|her|them)$/.test(word) && !speaks;
    const subjects = object ? this.seen.slice(-4).filter((s) => s.line === item.line.order && s.subject && item.at.start - s.at.end < NEAR).map((s) => root(s.entity)) : [];
    let found = (word === 'it' ? this.document(item) : null) ?? mostSalient(this.seen, want, new Set(subjects));
    if (found === null && wanted.of === 'person' && !object) {
      found = mostSalient(this.seen.filter((s) => s.subject), { ...want, of: 'unclear' });
      if (found) found.kind = 'person';
    }
    if (found !== null && wanted.gender !== null && genderOf(found).gender === null) addGender(found, wanted.gender, speaks ? 0.5 : 0.4);
    return found;
  }

  /** "… in a three-line email. "…," it said": the writing spoken of in the sentence before. */
  private document(item: Item): Entity | null {
    const before = this.reading.lines[item.line.order - 1];
    if (!before || before.paragraph < item.line.paragraph - 1) return null;
    if (this.seen.slice(-8).some((s) => s.speaks && s.line === before.order && !isOnePerson(root(s.entity)))) return null;
    const { tokens, block } = before;
    for (let i = tokens.length - 1; i >= 0; i--) {
      if (!DOCUMENT_NOUNS.has(tokens[i]!.text) || BODY_NOUNS.has(tokens[i]!.text) || this.reading.quoteAt(block, tokens[i]!.start)) continue;
      let first = i;
      while (first > 0 && i - first < 5 && tokens[first - 1]!.type === 'word' && determinerOf(tokens[first]!) === null) first--;
      if (!/^(?:an?|one)$/i.test(tokens[first]!.text)) continue;
      return this.byText(block.view.text.slice(tokens[first]!.start, tokens[i]!.end), 'document');
    }
    return null;
  }

  private mention(item: Item & { what: 'mention' }): Entity | null {
    const text = textOf(item.at), lower = text.toLowerCase();
    if (PRONOUNS.has(lower)) return this.pronoun(item, true);
    if (SELF.test(lower)) return null;
    const place = `${item.at.block.index}:${item.at.start}`;
    const entity = this.places.get(place) ?? this.led(item.at) ?? this.named(item) ?? this.apposed(item.at) ?? this.described(item);
    if (entity) this.places.set(place, entity);
    return entity;
  }

  /** A mention that ends with a name, or with a name and what kind of body it is. */
  private named(item: Item & { what: 'mention' }): Entity | null {
    const { at, line } = item;
    const inside = this.namesIn(at.block).filter((name) => name.run.start < at.end && at.start < name.run.end);
    const last = inside[inside.length - 1];
    if (last === undefined) return null;
    const loose = line.tokens.filter((t) => t.start >= at.start && t.end <= at.end && !inside.some((name) => name.run.start <= t.start && t.start < name.run.end));
    if (loose.some((t) => /^(?:and|or|&)$/.test(t.text)) && inside.length > 1) return this.byText(textOf(at), 'group');
    const tail = loose.filter((t) => t.start >= last.run.end && t.type === 'word');
    const lead = loose.filter((t) => t.end <= last.run.start);
    if (lead.some((t) => BREAK.test(t.text))) return null;
    if (lead.some((t) => /^(?:two|three|four|five|both|all|several|many|some|most)$/i.test(t.text))) return this.byText(textOf(at), 'group');
    if (tail.length > 0 && !(MEDIA.test(tail[tail.length - 1]!.text) && tail.every((t) => !isCapitalised(t.text)) && !last.run.possessive)) return null;
    if (tail.length === 0 && last.run.possessive && last.run.end < at.end) return null;
    return this.clusters.of.get(last) ?? null;
  }

  /** A mention cut short inside the words before a name: "Dutch" of "Dutch chip equipment maker Varden". */
  private led(at: Stretch): Entity | null {
    for (const name of this.namesIn(at.block)) {
      if (name.lead && name.lead.start <= at.start && at.end <= name.lead.end) return this.clusters.of.get(name) ?? null;
    }
    return null;
  }

  /** "Its operations director" of "Its operations director, Sunil Mehta, …": the name beside it. */
  private apposed(at: Stretch): Entity | null {
    for (const name of this.namesIn(at.block)) {
      for (const phrase of [name.before, name.behind]) {
        if (phrase && phrase.start < at.end && at.start < phrase.end && at.end <= phrase.end + 1) return this.clusters.of.get(name) ?? null;
      }
    }
    return null;
  }

  private namesIn(block: Block): readonly NameSighting[] {
    return this.namesOf.get(block) ?? [];
  }

  /** A mention without a name: a noun phrase. */
  private described(item: Item & { what: 'mention' }): Entity | null {
    const { at, line, attribution } = item;
    const tokens = line.tokens;
    const first = tokens.findIndex((t) => t.end > at.start);
    let end = first;
    while (end < tokens.length && tokens[end]!.start < at.end && !(end > first && BREAK.test(tokens[end]!.text))) end++;
    const whole = tokens.filter((t) => t.start >= at.start && t.start < at.end);
    const complement = tokens[end] !== undefined && tokens[end]!.start < at.end;
    const segment = tokens.slice(first, end);
    let phrase: Phrase | null = null;
    for (let i = 0; i < segment.length && phrase === null; i++) phrase = phraseAt(segment, i);
    phrase ??= segment.length > 0 ? barePhraseAt(segment, 0) : null;
    // "After a pause:" names nobody.
    const before = tokens[first - 1]?.text.toLowerCase() ?? '';
    const animate = whole.some((t) => isCapitalised(t.text) || personNoun(t.text) !== null || BODY_NOUNS.has(bareWord(t.text)) || DOCUMENT_NOUNS.has(bareWord(t.text)));
    if (!animate && attribution.cue === null && /^(?:after|before|with|during|in|at|on|without|of)$/.test(before)) return null;
    const alias = this.alias(line, at);
    if (phrase !== null && phrase.head === segment.length - 1) {
      const global = { ...phrase, first: phrase.first + first, head: phrase.head + first };
      const owned = phrase.first > 0 || (phrase.determiner === 'possessive' && !/^(?:his|her|its|their|my|our)$/i.test(segment[phrase.first]!.text));
      if (phrase.plural) return this.byText(textOf(at), 'group');
      const entity = (complement || owned) && phrase.determiner !== 'indefinite' ? this.known(global, isAged(global) ? line : null) ?? this.unnamedAs(global, textOf(at)) : this.phrase(global, line, textOf(at));
      if (alias) merge(entity, alias);
      return entity;
    }
    const aged = segment[segment.length - 1];
    if (aged && AGED.test(aged.text) && /^the$/i.test(segment[0]!.text)) {
      const found = mostSalient(this.seen, { gender: null, line: line.order, paragraph: line.paragraph, of: 'person', goesOn: false });
      if (found) return found;
    }
    const head = bareWord(withoutPossessive(segment[segment.length - 1]?.text ?? ''));
    const plural = PEOPLE_NOUNS.has(head);
    if (DOCUMENT_NOUNS.has(head) && !BODY_NOUNS.has(head)) return this.byText(textOf(at), 'document');
    if (BODY_NOUNS.has(head) && !plural) return this.body(head, segment.slice(0, -1).map((t) => bareWord(t.text)), complement || whole.some((t) => /['’]s?$/.test(t.text)), textOf(at));
    const entity = this.byText(textOf(at), attribution.speaker!.kind === 'document' ? 'document' : attribution.speaker!.kind === 'organisation' ? 'organisation' : plural || /s$/.test(head) ? 'group' : 'unnamed');
    if (alias) merge(entity, alias);
    return entity;
  }

  /** "a driver, who gave his name only as Gaz": the name behind. */
  private alias(line: Line, at: Stretch): Entity | null {
    const behind = line.tokens.filter((t) => t.start >= at.end).slice(0, 14);
    const text = behind.map((t) => t.text).join(' ');
    const match = /\b(?:who (?:\w+ )?(?:gave (?:his|her|their) (?:first |full |last )?name (?:only )?as|sign(?:s|ed) (?:off )?as|identified (?:him|her)self (?:only )?as|goes by|asked to be (?:identified|named|called) (?:only )?as|gave the name)|(?:named|called)) (?=\p{Lu})/u.exec(text);
    if (!match) return null;
    const words = text.slice(0, match.index + match[0].length).trim().split(' ').length;
    const start = behind[words]?.start;
    const name = this.namesIn(at.block).find((n) => n.run.start === start);
    if (!name) return null;
    const entity = this.clusters.of.get(name) ?? null;
    if (entity) entity.kind = 'person';
    return entity;
  }

  /** The same words, article aside, stand for the same entity. */
  private byText(text: string, kind: Entity['kind']): Entity {
    const key = foldName(text).replace(/^(?:the|an?|this|that|these|those) /, '');
    const known = this.phrases.get(key);
    if (known) return root(known);
    const entity = newEntity(kind, text);
    this.phrases.set(key, entity);
    this.entities.push(entity);
    return entity;
  }

  private body(head: string, modifiers: readonly string[], special: boolean, text: string): Entity {
    const own = modifiers.filter((word) => !/['’]s?$/.test(word) && !/^(?:the|a|an|this|that|its|his|her|their|our)$/.test(word));
    const indefinite = /^(?:an?|one|another)\b/i.test(text);
    const owner = /^(\p{Lu}[\p{L}\p{M}-]*)['’]s? \p{Ll}+$/u.exec(text)?.[1];
    const owned = owner !== undefined && this.entities.some((entity) => entity.kind === 'person' && entity.words.includes(foldName(owner)));
    if ((!special || owned) && !indefinite) {
      let best: Entity | null = null, bestSeen = -1;
      for (const entity of this.entities) {
        // "The ministry" is "the culture ministry" spoken of before.
        if (entity.kind !== 'organisation' || entity.same !== null || (entity.words.length === 0 && own.length > 0)) continue;
        if (!entity.heads.has(head) && !entity.words.includes(head)) continue;
        if (own.length > 0 && !own.some((word) => entity.words.includes(word) || entity.words.includes(word.replace(/s$/, '')))) continue;
        const seen = entity.sightings[entity.sightings.length - 1];
        const order = seen ? seen.line + 1 : 0;
        if (order > bestSeen) {
          best = entity;
          bestSeen = order;
        }
      }
      if (best === null && own.length === 0 && COMPANIES.test(head)) {
        for (let i = this.seen.length - 1; i >= 0 && best === null; i--) {
          const sighting = this.seen[i]!;
          if (sighting.entity.kind === 'organisation' && sighting.entity.words.length > 0 && (sighting.speaks || sighting.entity.heads.size > 0) && !POLITIES.has(sighting.entity.words.join(' ')) && !sighting.entity.words.some((word) => /^(?:ministry|department|police|court|council|agency|university)$/.test(word))) best = root(sighting.entity);
        }
      }
      if (best !== null) return best;
    }
    const entity = this.byText(text, 'organisation');
    entity.heads.set(head, own);
    return entity;
  }

  /** A phrase in running text: somebody known, or somebody new. */
  private phrase(phrase: Phrase, line: Line, text?: string): Entity {
    if (phrase.plural) return this.byText(text ?? this.textOf(phrase, line), 'group');
    if (phrase.determiner !== 'indefinite') {
      const known = this.known(phrase, line, text !== undefined);
      if (known) return known;
    }
    const entity = this.unnamedAs(phrase, text ?? this.textOf(phrase, line));
    const alias = text === undefined ? this.alias(line, { block: line.block, start: line.tokens[phrase.first]!.start, end: line.tokens[phrase.head]!.end }) : null;
    if (alias) merge(entity, alias);
    return entity;
  }

  private textOf(phrase: Phrase, line: Line): string {
    const end = phrase.determiner === 'indefinite' ? phraseEnd(line.tokens, phrase.head) : phrase.head;
    return line.block.view.text.slice(line.tokens[phrase.first]!.start, line.tokens[end]!.end);
  }

  /** The person that a definite phrase means: by the noun they were called, or the one spoken of last where the noun fits anybody. */
  private known(phrase: Phrase, line: Line | null = null, spoken = false): Entity | null {
    const gender = PERSON_NOUN_GENDER.get(phrase.noun) ?? null;
    const lesser = phrase.modifiers.some((word) => LESSER.test(word));
    for (const exact of [true, false]) for (let i = this.seen.length - 1; i >= Math.max(0, this.seen.length - FARTHEST); i--) {
      const entity = root(this.seen[i]!.entity);
      if (!isOnePerson(entity) || !(exact ? entity.heads.has(phrase.noun) : hasHead(entity, phrase.noun))) continue;
      const own = genderOf(entity);
      if (gender !== null && own.gender !== null && own.gender !== gender) continue;
      const modifiers = entity.heads.get(phrase.noun);
      if (modifiers !== undefined && lesser !== modifiers.some((word) => LESSER.test(word))) continue;
      return entity;
    }
    if (line === null) return null;
    const want = { gender, line: line.order, paragraph: line.paragraph, of: 'person' as const, goesOn: false };
    if (RELATIVE.test(phrase.noun) && phrase.determiner === 'possessive') {
      const owner = mostSalient(this.seen, { ...want, gender: /^his$/i.test(line.tokens[phrase.first]!.text) ? 'm' : 'f' });
      if (owner) {
        const spoken = new Map<Entity, number>();
        for (const sighting of this.seen) if (sighting.speaks && root(sighting.entity) !== owner && root(sighting.entity).kind === 'person') spoken.set(root(sighting.entity), (spoken.get(root(sighting.entity)) ?? 0) + 1);
        const [most] = [...spoken].sort((a, b) => b[1] - a[1]);
        if (most) return most[0];
      }
    }
    if (phrase.determiner === 'definite' && (isAged(phrase) || ANYBODY.test(phrase.noun))) {
      // "Chunga said the man was …": not the one who says it.
      const speakers = spoken ? [] : this.seen.filter((s) => s.line === line.order).map((s) => root(s.entity));
      return mostSalient(this.seen, want, new Set(speakers));
    }
    return null;
  }

  private unnamedAs(phrase: Phrase, text: string): Entity {
    const own = this.unnamed.get(phrase.noun) ?? [];
    if (phrase.determiner !== 'indefinite' && !KIN_NOUNS.has(phrase.noun)) {
      const known = own[own.length - 1];
      if (known && foldName(known.name) === foldName(text)) return root(known);
    }
    const entity = newEntity('unnamed', text);
    entity.heads.set(phrase.noun, phrase.modifiers);
    addGender(entity, PERSON_NOUN_GENDER.get(phrase.noun) ?? null, 1);
    own.push(entity);
    this.unnamed.set(phrase.noun, own);
    this.entities.push(entity);
    return entity;
  }

  /** "…, its director said Tuesday." and then "Hwang Min-jeong, artistic director of …": one person, named later. */
  private joinRoles(): void {
    for (const { entity: part, paragraph, line, speaks, at } of this.seen) {
      const described = root(part);
      if (paragraph > 1 || !speaks || described.kind !== 'unnamed' || /^(?:an?|one|another|some)\b/i.test(textOf(at))) continue;
      const [noun] = described.heads.keys();
      if (noun === undefined) continue;
      const gender = genderOf(described).gender;
      const later = this.seen.filter((s) => s.line > line && s.how === 'name' && !s.quoted && s.paragraph <= paragraph + 3 && root(s.entity).kind === 'person');
      const fits = (entity: Entity): boolean => gender === null || genderOf(entity).gender === null || genderOf(entity).gender === gender;
      const named = later.find((s) => root(s.entity).heads.has(noun) && fits(root(s.entity))) ?? later.find((s) => s.paragraph === paragraph + 1 && s.speaks && root(s.entity).heads.size === 0 && fits(root(s.entity)) && root(s.entity).sightings[0] === s);
      if (named) merge(described, named.entity);
    }
  }

  /** The story opens with "The captain of a ferry …" and goes on "Rodel Magbanua, 52, is charged …": one person. */
  private joinOpening(): void {
    const [opening, next] = [0, 1].map((paragraph) => this.reading.lines.find((line) => line.paragraph === paragraph && line.block.verdict?.role === 'body'));
    if (!opening || !next) return;
    const name = this.names.find((n) => n.line === next && n.run.opens && n.first <= 1);
    const entity = name ? this.clusters.of.get(name) : undefined;
    if (!name || !entity) return;
    const described = this.seen.filter((s) => s.paragraph === 0 && s.subject && s.how === 'noun').map((s) => root(s.entity)).find((e) => (e.kind === 'unnamed' || e.kind === 'organisation') && e.words.length === 0);
    if (!described || entity.sightings.some((s) => s.paragraph === 0)) return;
    if (described.kind === 'unnamed') {
      if (described.heads.size === 0) return;
      const gender = genderOf(described), own = genderOf(entity);
      if (entity.kind !== 'person' || name.personal.titled || (gender.gender !== null && own.gender !== null && gender.gender !== own.gender)) return;
      merge(described, entity);
    } else if (entity.kind === 'organisation' && name.line.tokens[name.last + 1]?.text === ',') merge(described, entity);
  }
}

function isAged(phrase: Phrase): boolean {
  return phrase.modifiers.some((word) => AGED.test(word));
}

/** "X is a teacher", "as a teacher": nobody new. */
function isPredicate(tokens: Line['tokens'], first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 2; i--) if (/^(?:is|was|are|were|be|been|being|as|became|become|like|named|called)$/.test(tokens[i]!.text)) return true;
  return false;
}

/** First in its sentence but for adverbs and quotes, not behind a preposition. */
function isSubject(line: Line, at: Stretch): boolean {
  const index = line.tokens.findIndex((t) => t.end > at.start);
  const before = line.tokens[index - 1]?.text.toLowerCase() ?? '';
  if (/^(?:of|in|at|by|from|to|with|for|on|against|between|among|than|about|over|like|into|near|after|before|called|told|asked|follow\w*|said|that|which|whom|through|via)$/.test(before)) return false;
  const end = line.tokens.findIndex((t) => t.start >= at.end), behind = line.tokens[end]?.text ?? '';
  // "her Telegram channel": a name before a noun.
  if (end > 0 && /^(?:his|her|their|its|an?|the)$/.test(before) && /^\p{Ll}/u.test(behind) && !/(?:ed|s)$|^(?:had|will|would|can|could|may|might|must|said|told|who|and|in|on|at|of|to|for)$/.test(behind) && /^\p{Lu}/u.test(line.tokens[index]!.text)) return false;
  return line.tokens.slice(0, index).filter((t) => t.type === 'word').length < 12;
}
