/** Goes through the story once, from name to phrase to pronoun, and tells of every speaker mention who is meant. */
import type { Attribution, Story } from '../../model/tree.js';
import { root, type Entity } from './entity.js';
import { itemsOf, type Item } from './items.js';
import { joinDescribed } from './joins.js';
import { mentioned, pronounOf } from './mentions.js';
import { personOf } from './persons.js';
import { Tale } from './tale.js';

export interface Resolution {
  readonly tale: Tale;
  /** Who speaks, for every attribution whose mention could be resolved. */
  readonly of: ReadonlyMap<Attribution, Entity>;
}

export function resolve(story: Story): Resolution {
  const tale = new Tale(story);
  const of = new Map<Attribution, Entity>();
  /** What the mention at one place was found to be: several attributions may share it. */
  const places = new Map<string, Entity>();
  for (const item of itemsOf(story, tale.reading, tale.names)) take(item);
  joinDescribed(tale);
  return { tale, of };

  function take(item: Item): void {
    switch (item.what) {
      case 'name': {
        const entity = tale.entityOf(item.name);
        if (entity) tale.see(entity, item, 'name', item.name.run.possessive);
        return;
      }
      case 'phrase':
        return tale.see(personOf(tale, item.phrase, item.line), item, 'noun', false);
      case 'pronoun': {
        const entity = pronounOf(tale, item, false);
        if (entity) tale.see(entity, item, 'pronoun', false);
        return;
      }
      case 'mention': {
        const place = `${item.at.block.index}:${item.at.start}`;
        const entity = places.get(place) ?? mentioned(tale, item);
        if (entity === null) return;
        places.set(place, entity);
        of.set(item.attribution, entity);
        const last = tale.seen[tale.seen.length - 1];
        if (last && root(last.entity) === root(entity) && last.at.block === item.at.block && item.at.start <= last.at.start && last.at.end <= item.at.end) last.speaks = true;
        else tale.see(entity, item, item.attribution.speaker!.kind === 'pronoun' ? 'pronoun' : 'noun', false, true);
      }
    }
  }
}
