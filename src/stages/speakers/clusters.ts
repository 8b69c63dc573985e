/** Joins the names of the story to entities: full and short forms, acronyms, two people of one family name kept apart. */
import { textOf } from '../../model/tree.js';
import { FAMILY_NOUNS, SAME_PERSON_NOUNS } from '../../lexicon/en/person-nouns.js';
import { COURTESIES_TOO, HONORIFICS, NAME_PARTICLES, OFFICES, TITLE_NOUNS } from '../../lexicon/en/titles.js';
import { foldName, genderOfName, genderOfTitle, isGivenName, type Gender } from '../../text/gender.js';
import { isTitle, shortFormOf, type NameWord } from '../../text/names.js';
import { genderOfNoun, personNoun } from '../../text/person-nouns.js';
import { bareWord } from '../../text/words.js';
import { addGender, genderOf, merge, newEntity, type Entity } from './entity.js';
import { fold, textOfWords, wordsOf } from './folded.js';
import { isBareBodyHead, type NameSighting } from './people.js';
import { isOfficeAlone, newBodyOrMononym } from './unheard.js';

export interface Clusters {
  readonly entities: readonly Entity[];
  readonly of: ReadonlyMap<NameSighting, Entity>;
}

/** Entities looked at for one word: more of one name are no story. */
const MOST_SHARING = 40;

export function cluster(sightings: readonly NameSighting[]): Clusters {
  const entities: Entity[] = [];
  const byWord = new Map<string, Entity[]>();
  const index = (entity: Entity): void => {
    for (const word of entity.words) {
      const own = byWord.get(word);
      if (!own) byWord.set(word, [entity]);
      else if (!own.includes(entity)) own.push(entity);
    }
  };
  /** The entities that share a word; of very many with one word only those seen last. */
  const sharing = (words: readonly string[]): Entity[] => {
    const found = new Set<Entity>();
    for (const word of words) for (const entity of (byWord.get(word) ?? []).slice(-MOST_SHARING)) found.add(entity);
    return [...found];
  };
  const of = new Map<NameSighting, Entity>();
  const lastSeen = new Map<Entity, number>();

  const assign = (sighting: NameSighting, entity: Entity, at: number): void => {
    of.set(sighting, entity);
    lastSeen.set(entity, at);
    learn(entity, sighting);
  };

  // A family name that also stands alone tells that a run of two words is a person's name.
  const alone = new Set<string>(), titled = new Set<string>();
  for (const sighting of sightings) {
    const words = fold(sighting.personal.name);
    if (words.length === 1 && !sighting.quoted) alone.add(words[0]!);
    if (words.length < 3 && sighting.personal.before.some((word) => HONORIFICS.has(bareWord(word.text)))) titled.add(words.join(' '));
  }
  const sure = (sighting: NameSighting): number => {
    if (sighting.score <= 0) return sighting.score;
    const words = fold(sighting.personal.name);
    return sighting.score + (titled.has(words.slice(-1).join(' ')) || (words.length > 2 && titled.has(words.slice(-2).join(' '))) ? 1 : alone.has(words[words.length - 1]!) ? 0.5 : 0);
  };

  // "Dennis and Maureen Tolley": the first of the two bears the family name too, unless the story knows another one of his.
  const firsts = new Map<string, string>();
  for (const { personal: { name } } of sightings) if (name.length > 1) firsts.set(fold(name)[0]!, fold(name)[name.length - 1]!);
  const familyName = (at: number): NameWord | null => {
    const one = sightings[at]!, other = sightings[at + 1], name = one.personal.name, own = other?.personal.name ?? [];
    if (other?.line !== one.line || name.length !== 1 || own.length < 2 || own.length > 3 || other.first !== one.last + 2 || !/^(?:and|&)$/.test(one.line.tokens[one.last + 1]!.text)) return null;
    if (one.personal.titled || other.personal.titled || one.body || other.body || !isGivenName(name[0]!.text) || !isGivenName(own[0]!.text)) return null;
    const family = own[own.length - 1]!, known = firsts.get(fold(name)[0]!);
    return known === undefined || known === foldName(family.text) ? family : null;
  };

  // Full names of people first, so that a short form finds its owner even before the full form stands.
  sightings.forEach((sighting, at) => {
    const name = sighting.personal.name;
    const family = familyName(at);
    if (family !== null) {
      const words = [...fold(name), ...fold([family])];
      const known = sharing(words).find((entity) => entity.kind === 'person' && shortFormOf(words, entity.words) === 'same');
      const entity = known ?? newEntity('person', `${name[0]!.text} ${family.text}`, words);
      if (!known) entities.push(entity);
      index(entity);
      return assign(sighting, entity, at);
    }
    if (name.length < 2 || isOfficeAlone(sighting) || sure(sighting) < 1 || (sighting.quoted && sighting.score < 2)) return;
    const words = fold(name);
    const known = sharing(words).find((entity) => entity.kind === 'person' && (shortFormOf(words, entity.words) !== null || shortFormOf(entity.words, words) !== null) && agrees(entity, sighting));
    if (known && (known.words.length > words.length || (known.words.length === words.length && known.words.join('').length >= words.join('').length))) return assign(sighting, known, at);
    if (known) {
      known.words.splice(0, known.words.length, ...words);
      known.name = textOfWords(sighting, name);
      index(known);
      return assign(sighting, known, at);
    }
    const entity = newEntity('person', textOfWords(sighting, name), words);
    entities.push(entity);
    index(entity);
    assign(sighting, entity, at);
  });
  lastSeen.clear();

  // One name word alone: what tells that it is a person may stand at any of its places.
  const evidence = new Map<string, number>();
  for (const sighting of sightings) {
    if (sighting.personal.name.length !== 1 || sighting.quoted) continue;
    const word = fold(sighting.personal.name)[0]!;
    evidence.set(word, Math.max(evidence.get(word) ?? -Infinity, sighting.score));
  }
  for (const entity of entities) {
    const whole = entity.words.length === 2 && COURTESIES_TOO.has(entity.words[0]!) ? sharing(entity.words.slice(1)).find((other) => other !== entity && other.kind === 'person' && other.words[0] === entity.words[1]) : undefined;
    if (whole) merge(entity, whole);
  }
  // "His wife, Bev Lind": until then "Lind" is he, and most often afterwards.
  const kin = new Set<Entity>(), met = new Set<Entity>();
  for (const sighting of sightings) {
    const entity = of.get(sighting);
    if (!entity || met.has(entity)) continue;
    met.add(entity);
    const told = (sighting.before ?? sighting.behind)?.phrase;
    if (told && FAMILY_NOUNS.has(told.noun) && /^(?:possessive|definite)$/.test(told.determiner)) kin.add(entity);
  }
  const acronyms = new Map<string, Entity>();
  // "The agency CENAPRO" once tells what CENAPRO is everywhere.
  // An agency's name that is somebody's family name in the story (Turan, Anadolu) is no agency's there.
  const borne = ({ kind, personal: { name } }: NameSighting): boolean => kind === null && name.length === 1 && sharing(fold(name)).some((entity) => entity.words[entity.words.length - 1] === fold(name)[0]);
  const bodies = new Set(sightings.filter((s) => s.surelyBody && s.personal.name.length > 0 && !borne(s)).map((s) => fold(s.run.words).join(' ')));
  sightings.forEach((sighting, at) => {
    const full = of.get(sighting);
    if (full) {
      lastSeen.set(full, at);
      return;
    }
    // "Block Development Officer (BDO) Ana Lind": the office is hers, and so is its short form.
    const holder = sighting.acronym === null ? undefined : [1, 2].map((more) => sightings[at + more]).find((next) => next?.line === sighting.line && (next.first === sighting.last + 4 || (next.first === sighting.last + 5 && /^(?:of|at|for|in)$/.test(next.line.tokens[sighting.last + 4]!.text))));
    if (sighting.acronym !== null && holder !== undefined && isTitle(sighting.run.words[sighting.run.words.length - 1]!.text) && of.get(holder)?.kind === 'person') {
      acronyms.set(foldName(sighting.acronym), of.get(holder)!);
      of.set(sighting, of.get(holder)!);
      return;
    }
    if (sighting.tail !== null) {
      const words = fold([...sighting.run.words, ...wordsOf(sighting.tail)]);
      const known = sharing(words).find((entity) => entity.kind === 'organisation' && shortFormOf(words, entity.words) === 'same');
      const entity = known ?? newEntity('organisation', sighting.block.view.text.slice(sighting.run.start, sighting.tail.end), words);
      entity.place = true;
      if (!known) entities.push(entity);
      index(entity);
      return assign(sighting, entity, at);
    }
    const words = fold(sighting.personal.name), near = sharing(words);
    const sure = bodies.has(words.join(' '));
    const known = (sure ? null : shortPerson(sighting, words, near, lastSeen, kin)) ?? (words.length === 1 ? acronyms.get(words[0]!) : undefined) ?? knownBody(sighting, words, near, lastSeen);
    const entity = known ?? newBodyOrMononym(sighting, sure ? -Infinity : Math.max(sighting.score, sighting.score > -2 && words.length === 1 ? (evidence.get(words[0]!) ?? 0) : -Infinity));
    if (entity === null) return;
    if (!known) {
      entities.push(entity);
      index(entity);
      const short = initials(entity.words);
      if (entity.kind === 'organisation' && entity.words.length > 2 && !acronyms.has(short)) acronyms.set(short, entity);
    }
    assign(sighting, entity, at);
    if (sighting.acronym) acronyms.set(foldName(sighting.acronym), entity);
  });
  return { entities, of };
}

function titleGender(sighting: NameSighting): Gender | null {
  for (let i = sighting.personal.before.length - 1; i >= 0; i--) {
    const gender = genderOfTitle(sighting.personal.before[i]!.text);
    if (gender) return gender;
  }
  return null;
}

/** A title, or the noun beside the name, may tell that it is somebody else: "Her father, Col Tate". */
function agrees(entity: Entity, sighting: NameSighting): boolean {
  const noun = (sighting.before ?? sighting.behind)?.phrase.noun;
  const title = titleGender(sighting) ?? (noun && !/man$/.test(noun) ? genderOfNoun(noun) : null), known = genderOf(entity);
  return title === null || known.gender === null || known.gender === title || known.weight < 0.8;
}

/** What a sighting tells of its entity: gender by title and name, role by apposition. */
function learn(entity: Entity, sighting: NameSighting): void {
  if (entity.kind !== 'person') {
    if (entity.kind === 'organisation' && sighting.kind) {
      entity.role ??= textOf(sighting.kind);
      entity.heads.set(sighting.kind.noun, []);
    }
    if (sighting.bodyNoun) entity.heads.set(sighting.bodyNoun, []);
    return;
  }
  entity.age ??= sighting.age;
  // "Chairman" and its like are said of women too: half the weight.
  const title = sighting.personal.before[sighting.personal.before.length - 1]?.text ?? '';
  addGender(entity, titleGender(sighting), /man$/i.test(title) ? 0.4 : 1);
  for (const [i, word] of sighting.personal.before.entries()) {
    const noun = personNoun(word.text) ?? TITLE_NOUNS.get(bareWord(word.text));
    if (noun) entity.heads.set(noun, sighting.personal.before.slice(0, i).map((w) => bareWord(w.text)));
  }
  for (const apposition of [sighting.before, sighting.behind, sighting.outer]) {
    if (!apposition || apposition.phrase.plural) continue;
    const { noun, modifiers } = apposition.phrase;
    entity.heads.set(noun, modifiers);
    addGender(entity, genderOfNoun(noun), /man$/.test(noun) && noun !== 'man' ? 0.4 : 1);
  }
  if (sighting.compared !== null) entity.heads.set('sibling', [sighting.compared]);
  for (const noun of sighting.byVerb) if (!entity.heads.has(noun)) entity.heads.set(noun, []);
  entity.role ??= roleAt(sighting);
  if (fold(sighting.personal.name).length === entity.words.length && !entity.nameRead) {
    entity.nameRead = true;
    const gender = genderOfName(sighting.personal.name.map((word) => word.text));
    if (gender) addGender(entity, gender.gender, gender.weight);
  }
}

/** What stands beside the name and tells who the person is, as it stands: an apposition, else the office before the name. */
function roleAt(sighting: NameSighting): string | null {
  for (const apposition of [sighting.behind, sighting.before]) if (apposition && !apposition.phrase.plural) return textOf(apposition);
  const { before } = sighting.personal;
  let last = before.length - 1;
  while (last >= 0 && personNoun(before[last]!.text) === null && !OFFICES.has(bareWord(before[last]!.text))) last--;
  return last < 0 ? null : sighting.block.view.text.slice(before[0]!.start, before[last]!.end);
}

/** The person whose short form the run is: family name before given name, the one named last before, else the first one behind. */
function shortPerson(sighting: NameSighting, words: readonly string[], near: readonly Entity[], lastSeen: ReadonlyMap<Entity, number>, kin: ReadonlySet<Entity>): Entity | null {
  if (sighting.body && sighting.personal.name.length > 1) return null;
  const title = titleGender(sighting);
  let best: Entity | null = null, bestScore = -1;
  for (const entity of near) {
    if (entity.kind !== 'person') continue;
    const form = shortFormOf(words, entity.words);
    if (form === null || !agrees(entity, sighting)) continue;
    const seen = lastSeen.get(entity), ownName = form === 'same' || form === 'first';
    if (kin.has(entity) && seen === undefined && !ownName) continue;
    // Of two family names the first is the father's: "Camacho" for Jorge Luis Camacho Peña.
    const father = form === 'inner' && entity.words.length > 2 && entity.words[entity.words.length - 2] === words[words.length - 1] && (words.length === 1 || NAME_PARTICLES.has(words[0]!));
    let score = (father ? 24 : { same: 40, last: 30, first: 24, inner: 12 }[form]) + (seen === undefined ? 0 : 4);
    if (title !== null && genderOf(entity).gender === title) score += 12;
    if (kin.has(entity) && !ownName) score -= 6;
    if (sighting.pronoun !== null && genderOf(entity).gender !== null) score += genderOf(entity).gender === sighting.pronoun ? 8 : -4;
    if (seen !== undefined) score += 2 * (1 - 1 / (1 + seen));
    for (const word of sighting.personal.before) if (hasHead(entity, bareWord(word.text))) score += 12;
    if (score > bestScore) {
      best = entity;
      bestScore = score;
    }
  }
  // A middle name alone stands for nobody, nor does a place that shares a word.
  if (best !== null && bestScore < 24 && sighting.score < 1) return null;
  return best !== null && sighting.score <= -3 ? null : best;
}

/** True where the entity has been called by the noun or by one that means the same. */
export function hasHead(entity: Entity, noun: string): boolean {
  if (entity.heads.has(noun)) return true;
  for (const other of SAME_PERSON_NOUNS.get(noun) ?? []) if (entity.heads.has(other)) return true;
  return false;
}

function initials(words: readonly string[]): string {
  return words.filter((word) => !/^(?:of|the|and|for|&)$/.test(word)).map((word) => word[0] ?? '').join('');
}

function knownBody(sighting: NameSighting, words: readonly string[], near: readonly Entity[], lastSeen: ReadonlyMap<Entity, number>): Entity | null {
  let best: Entity | null = null, bestSeen = -1;
  for (const entity of near) {
    if (entity.kind !== 'organisation') continue;
    const form = shortFormOf(words, entity.words);
    const head = isBareBodyHead(sighting.personal.name) ? entity.words.includes(words[0]!) : form === 'same' || form === 'last' || (form === 'first' && words.length > 0);
    if (!head) continue;
    const seen = lastSeen.get(entity) ?? -1;
    if (best === null || form === 'same' || seen >= bestSeen) {
      best = entity;
      bestSeen = form === 'same' ? Infinity : seen;
    }
  }
  return best;
}
