/** Goes through the story once, from name to phrase to pronoun, and tells of every speaker mention who is meant. */
import { textOf, type Attribution, type Story } from '../../model/tree.js';
import { genderOfNoun } from '../../text/person-nouns.js';
import { byAge } from './ages.js';
import { bodyOf, isBareName } from './bodies.js';
import { addGender, merge, root, type Entity } from './entity.js';
import { headlined } from './headlines.js';
import { itemsOf, type Item } from './items.js';
import { joinDescribed } from './joins.js';
import { mentioned, pointedOut, pronounOf } from './mentions.js';
import { personOf } from './persons.js';
import { determinerOf, phraseEnd } from './phrases.js';
import { Reading } from './reading.js';
import { Tale } from './tale.js';
import { tie } from './ties.js';
import { readdressToWritings } from './writings.js';

/** Words between a body and its name behind a clause, at most. */
const TO_NAME = 8;

export interface Resolution {
  readonly tale: Tale;
  /** Who speaks, for every attribution whose mention could be resolved. */
  readonly of: ReadonlyMap<Attribution, Entity>;
}

export function resolve(story: Story): Resolution {
  const reading = new Reading(story);
  readdressToWritings(story, reading);
  const tale = new Tale(story, reading);
  const of = new Map<Attribution, Entity>();
  /** What the mention at one place was found to be: several attributions may share it. */
  const places = new Map<string, Entity>();
  for (const item of itemsOf(story, tale.reading, tale.names)) take(item);
  joinDescribed(tale);
  for (const attribution of story.attributions) {
    const at = attribution.speaker;
    if (at && reading.lineAt(at.block, at.start) === null) of.set(attribution, headlined(tale, attribution));
  }
  return { tale, of };

  function take(item: Item): void {
    switch (item.what) {
      case 'name': {
        const entity = compared(tale, item) ?? tale.entityOf(item.name);
        if (!entity) return;
        for (const apposition of [item.name.before, item.name.behind]) if (apposition && entity.kind === 'person') tie(tale, entity, apposition.phrase, item.line);
        tale.see(entity, item, 'name', item.name.run.possessive);
        return;
      }
      case 'phrase':
        if (describes(tale, item)) return;
        return tale.see(personOf(tale, item.phrase, item.line), item, 'noun', false);
      case 'body': {
        const { tokens } = item.line, special = tokens[item.head]!.end < item.at.end;
        return tale.see(nameBehind(tale, item) ?? bodyOf(tale, tokens[item.head]!.text, tokens.slice(0, item.head).map(({ text }) => text.toLowerCase()), special, textOf(item.at)), item, 'noun', false);
      }
      case 'pronoun': {
        const entity = pronounOf(tale, item, false);
        if (entity) tale.see(entity, item, 'pronoun', false);
        return;
      }
      case 'mention': {
        const place = `${item.at.block.index}:${item.at.start}`;
        const known = places.get(place), named = known?.kind === 'unnamed' ? pointedOut(tale, item) : null;
        if (known && named) merge(known, named);
        const entity = named ?? known ?? mentioned(tale, item);
        if (entity === null) return;
        places.set(place, entity);
        of.set(item.attribution, entity);
        const last = tale.seen[tale.seen.length - 1];
        if (last && root(last.entity) === root(entity) && last.at.block === item.at.block && item.at.start <= last.at.start && last.at.end <= item.at.end) tale.speaks(last, item.attribution.cue?.lemma !== 'report');
        else tale.see(entity, item, item.attribution.speaker!.kind === 'pronoun' ? 'pronoun' : 'noun', false, true);
      }
    }
  }
}

/** "The elder Lind came out": the name alone would be the one named last. */
function compared(tale: Tale, { line, first, name }: Extract<Item, { what: 'name' }>): Entity | null {
  return first > 1 && /^the$/i.test(line.tokens[first - 2]!.text) ? byAge(tale, line.tokens.slice(first - 2, name.last + 1)) : null;
}

/** "The agency that hired the crew, Paris-based Maison Lind, denied …": the name between commas that the words before it lead up to. */
function nameBehind(tale: Tale, { line, head }: Extract<Item, { what: 'body' }>): Entity | null {
  const { tokens, block } = line, comma = tokens.findIndex(({ text }, i) => i > head && i < head + TO_NAME && text === ',');
  if (comma < 0 || tokens[comma + 1] === undefined) return null;
  const name = tale.namesNear({ block, start: tokens[comma + 1]!.start, end: tokens[comma + 1]!.end + 1 }, 1).find(({ first }) => first === comma + 1 || (first === comma + 2 && /[-‑]\p{Ll}+$/u.test(tokens[comma + 1]!.text)));
  const entity = name ? tale.entityOf(name) : null;
  if (!name || !entity || name.line !== line || tokens[name.last + 1]?.text !== ',') return null;
  if (entity.kind === 'person' && isBareName(entity)) entity.kind = 'organisation';
  return entity.kind === 'organisation' ? entity : null;
}

/** "The driver, a 44-year-old man, …": what stands between commas behind somebody unnamed is that person's role, and nobody new. */
function describes(tale: Tale, { at, line, first, phrase }: Extract<Item, { what: 'phrase' }>): boolean {
  const { tokens } = line, comma = tokens[first - 1];
  const last = tale.seen.slice(-3).find((s) => s.at.end === comma?.start);
  if (!last || last.line !== line.order || last.how !== 'noun' || last.possessive || phrase.plural || !/^(?:indefinite|definite)$/.test(phrase.determiner)) return false;
  const entity = root(last.entity);
  if (entity.kind !== 'unnamed' || comma?.text !== ',') return false;
  let end = phraseEnd(tokens, phrase.head);
  if (end === phrase.head) while (tokens[end + 1]?.type === 'word' && end - phrase.head < 10 && !/^(?:who|which|said|says|told|and)$/.test(tokens[end + 1]!.text)) end++;
  if (!/^[,.;)]$/.test(tokens[end + 1]?.text ?? '.')) return false;
  // "A nurse, a teacher and two clerks": a list.
  if (/^(?:and|or)$/.test(tokens[end + 2]?.text ?? '') && determinerOf(tokens[end + 3] ?? tokens[end]!) !== null) return false;
  entity.role ??= at.block.view.text.slice(at.start, tokens[end]!.end);
  if (!entity.heads.has(phrase.noun)) entity.heads.set(phrase.noun, phrase.modifiers);
  addGender(entity, genderOfNoun(phrase.noun), 1);
  return true;
}
