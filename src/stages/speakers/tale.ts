import { type Block, type Story, type Stretch } from '../../model/tree.js';
import { ASKING_VERBS } from '../../lexicon/en/reference.js';
import { foldName } from '../../text/gender.js';
import { cluster, type Clusters } from './clusters.js';
import { firstFrom } from './cover.js';
import { isOnePerson, newEntity, root, type Entity, type Sighting } from './entity.js';
import type { Item } from './items.js';
import { nameSightings, type NameSighting } from './people.js';
import { inOrder, tokenAt, type Line, type Reading } from './reading.js';

/** Bodies looked at for one noun. */
const MOST_BODIES = 40;
/** Words before a subject; what stands farther back in its sentence is an object. */
const BEFORE_SUBJECT = 12;
const BEHIND_PREPOSITION = /^(?:of|in|at|by|from|to|with|for|on|against|between|among|than|about|over|like|into|near|after|before|called|told|asked|follow\w*|said|that|which|whom|through|via)$/;

/** Words and marks behind which a clause with a subject of its own may begin. */
const CLAUSE_START = /^(?:[,;:()"“”‘’«»„—–]|--|''|``|and|but|or|that|when|while|as|because|if|after|before|until|since|who|whom|which|where|why|how|whether|than|though|although|so|said|says|say|told|added|thinks?|believes?|knows?|hopes?|fears?)$/i;

/** One noun, and what tells which ones are meant: "people familiar with the matter", "source close to the minister". */
const DESCRIBED = /^(\p{L}+) (?:of|at|in|from|for|with|on|close|familiar|near|briefed|inside|within|aware|working|involved)\b/u;

/** What the story has told so far: its names, who has been seen where, who has been called what. */
export class Tale {
  readonly reading: Reading;
  readonly names: readonly NameSighting[];
  /** Every sighting so far, in order. */
  readonly seen: Sighting[] = [];
  /** Who is what to whom, in the order of the telling. */
  readonly ties: { readonly entity: Entity; readonly noun: string; readonly owner: Entity }[] = [];
  private readonly clusters: Clusters;
  private readonly namesOf = new Map<Block, { readonly names: NameSighting[]; readonly ends: number[] }>();
  private readonly byWords = new Map<string, Entity>();
  /** Those without a name, by their noun: "source" for "a source close to the minister". */
  private readonly byHead = new Map<string, Entity>();
  private readonly writings = new Map<string, Entity>();
  private readonly bodies = new Map<string, Entity[]>();
  private readonly subjects = new Map<number, Sighting>();

  constructor(story: Story, reading: Reading) {
    this.reading = reading;
    this.names = nameSightings(this.reading, story.attributions);
    this.clusters = cluster(this.names);
    for (const name of this.names) {
      const own = this.namesOf.get(name.block) ?? { names: [], ends: [] };
      own.names.push(name);
      own.ends.push(name.run.end);
      this.namesOf.set(name.block, own);
    }
    for (const entity of this.clusters.entities) if (entity.kind === 'organisation') for (const word of new Set([...entity.words, ...entity.heads.keys()])) this.knowBody(entity, word);
  }

  entityOf(name: NameSighting): Entity | null {
    const entity = this.clusters.of.get(name);
    return entity ? root(entity) : null;
  }

  /** The names around a stretch: those that share a character with it, and `more` to each side. */
  namesNear(at: Stretch, more: number): readonly NameSighting[] {
    const own = this.namesOf.get(at.block);
    if (!own) return [];
    const first = firstFrom(own.ends, at.start + 1);
    let end = first;
    while (end < own.names.length && own.names[end]!.run.start < at.end) end++;
    return own.names.slice(Math.max(0, first - more), end + more);
  }

  /** The subject of a sentence, where the story told one. */
  subjectOf(line: number): Entity | null {
    const sighting = this.subjects.get(line);
    return sighting ? root(sighting.entity) : null;
  }

  /** Whoever an attribution lets speak last in the sentence. */
  lastSpeakerIn({ block, sentence, order }: Line): Entity | null {
    for (let i = this.seenBefore({ block, start: sentence.end, end: sentence.end }) - 1; i >= 0 && this.seen[i]!.line === order; i--) if (this.seen[i]!.speaks) return root(this.seen[i]!.entity);
    return null;
  }

  see(part: Entity, item: Item, how: Sighting['how'], possessive: boolean, speaks = false): void {
    const { at, line } = item, entity = root(part);
    const quoted = this.reading.quoteAt(at.block, at.start) !== null;
    const asked = !quoted && !speaks && ASKING_VERBS.has(line.tokens[item.first - 1]?.text ?? '');
    const subject = !quoted && !possessive && !asked && (speaks || (isSubject(line, this.firstOf(item), at) && !this.isObject(item)));
    const sighting: Sighting = { entity, at, how, line: line.order, paragraph: line.paragraph, subject, possessive, quoted, asked, speaks };
    entity.sightings.push(sighting);
    this.seen.push(sighting);
    if (subject && (isOnePerson(entity) || entity.kind === 'organisation' || entity.kind === 'group') && !this.subjects.has(line.order)) this.subjects.set(line.order, sighting);
  }

  /** "Also speaking, the chairman of the forum, Rosa Lind, …": a name stands where the words that describe it begin. */
  private firstOf(item: Item): number {
    const before = item.what === 'name' ? item.name.before : null;
    return before && before.block === item.line.block ? tokenAt(item.line, before.start) : item.first;
  }

  /** "De la Fuente showed the judge a picture": behind the subject, with nothing between that begins a clause. */
  private isObject({ line, first }: Item): boolean {
    const subject = this.subjects.get(line.order);
    if (!subject || subject.at.block !== line.block) return false;
    for (let i = first - 1; i >= 0 && line.tokens[i]!.start >= subject.at.end; i--) if (CLAUSE_START.test(line.tokens[i]!.text)) return false;
    return true;
  }

  /**
   * Marks a sighting as one where an attribution names its speaker: a subject, however far back in its sentence.
   * @param tells it tells something of its own; "the river rose, a newspaper reported" leaves the river the subject
   */
  speaks(sighting: Sighting, tells: boolean): void {
    sighting.speaks = true;
    if (sighting.quoted || sighting.possessive) return;
    sighting.subject = tells;
    if (!tells) {
      if (this.subjects.get(sighting.line) === sighting) this.subjects.delete(sighting.line);
      return;
    }
    const entity = root(sighting.entity);
    if (isOnePerson(entity) || entity.kind === 'organisation' || entity.kind === 'group') this.subjects.set(sighting.line, this.subjects.get(sighting.line) ?? sighting);
  }

  /** The number of sightings that stand before the stretch. */
  seenBefore(at: Stretch): number {
    let low = 0, high = this.seen.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inOrder(this.seen[middle]!.at, at) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The entity that a phrase stands for by its mere words: the same words, article aside, are the same entity; "the people" are those described before. */
  byText(text: string, kind: Entity['kind']): Entity {
    const key = foldName(text).replace(/^(?:the|an?|this|that|these|those) /, '');
    const people = kind === 'unnamed' || kind === 'group';
    const known = this.byWords.get(key) ?? (people && /^(?:the|these|those) \p{L}+$/iu.test(text) ? this.describedAs(key) : null);
    if (known) return root(known);
    const entity = newEntity(kind, text);
    this.byWords.set(key, entity);
    if (kind === 'document') this.knowWriting(entity, text);
    const described = people ? DESCRIBED.exec(key)?.[1] : undefined;
    if (described) this.byHead.set(described, entity);
    return entity;
  }

  /** Whoever without a name was described with the noun last; null for none. */
  describedAs(noun: string): Entity | null {
    const known = this.byHead.get(noun);
    return known ? root(known) : null;
  }

  /** "A report by the audit office", "the surveyor's report": the word that tells what it is stands before any preposition. */
  private knowWriting(entity: Entity, text: string): void {
    const head = text.split(/ (?:of|by|from|for|to|on|in|at|that|which|who|seen|dated|,)\b/)[0]!.split(' ').at(-1)!;
    this.writings.set(head.toLowerCase(), entity);
  }

  /** The writing that the noun was last said of; null for none. */
  writingOf(noun: string): Entity | null {
    const known = this.writings.get(noun);
    return known ? root(known) : null;
  }

  /** Remembers that a body's name holds the word, or that the story calls it so. */
  knowBody(entity: Entity, word: string): void {
    const own = this.bodies.get(word);
    if (own) own.push(entity);
    else this.bodies.set(word, [entity]);
  }

  /** The bodies that the noun can stand for, the newest last. */
  bodiesCalled(noun: string): readonly Entity[] {
    return (this.bodies.get(noun) ?? []).slice(-MOST_BODIES).map(root);
  }
}

/** First in its sentence but for adverbs and quotes, not behind a preposition. */
function isSubject({ tokens }: Line, first: number, at: Stretch): boolean {
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  // "Asked what he'd tell a child, he …": whoever stands before the comma is no subject.
  if (/^(?:Asked|Told|Questioned|Pressed)$/.test(tokens[0]!.text) && !tokens.slice(0, first).some(({ text }) => text === ',')) return false;
  if (BEHIND_PREPOSITION.test(before) || /^\p{Ll}{2,}ing$/u.test(before)) return false;
  if (/^(?:his|her|their|its|an?|the)$/.test(before) && /^\p{Lu}/u.test(tokens[first]!.text)) {
    // "her Telegram channel": a name before a noun.
    let next = first;
    while (next < tokens.length && tokens[next]!.start < at.end) next++;
    const behind = tokens[next]?.text ?? '';
    if (/^\p{Ll}/u.test(behind) && !/(?:ed|s)$|^(?:had|will|would|can|could|may|might|must|said|told|who|and|in|on|at|of|to|for)$/.test(behind)) return false;
  }
  let words = 0;
  for (let i = 0; i < first && words < BEFORE_SUBJECT; i++) if (tokens[i]!.type === 'word') words++;
  return words < BEFORE_SUBJECT;
}
