/** Who a headline's source is: the one of the story whom its words name, for a headline stands before every introduction. */
import { textOf, type Attribution, type Stretch } from '../../model/tree.js';
import { foldName } from '../../text/gender.js';
import { isMany } from '../../text/person-nouns.js';
import { root, type Entity } from './entity.js';
import type { Tale } from './tale.js';

const SMALL_WORDS = /^(?:the|an?|of|for|and|at|in|his|her|its|their)$/;

/**
 * The entity behind a mention that stands in no sentence of the story; it is remembered as one of its mentions.
 * Names come first, then nouns by which the story calls somebody, those who speak before those who do not.
 */
export function headlined(tale: Tale, { speaker }: Attribution): Entity {
  const at = speaker!, words = foldName(textOf(at)).split(/[\s-]+/).filter((word) => !SMALL_WORDS.test(word));
  const entity = named(tale, words) ?? called(tale, words.at(-1) ?? '') ?? tale.byText(textOf(at), speaker!.kind === 'organisation' || speaker!.kind === 'document' ? speaker!.kind : speaker!.kind === 'name' ? 'organisation' : isMany(words.at(-1) ?? '') ? 'group' : 'unnamed');
  remember(entity, at);
  return entity;
}

/** The one whose fullest name holds most of the words, the last among them. */
function named(tale: Tale, words: readonly string[]): Entity | null {
  const last = words.at(-1);
  let best: Entity | null = null, most = 0;
  for (const name of tale.names) {
    const entity = tale.entityOf(name);
    if (!entity || !last || !entity.words.includes(last)) continue;
    const shared = words.filter((word) => entity.words.includes(word)).length + (entity.sightings.some(({ speaks }) => speaks) ? 0.5 : 0);
    if (shared > most) [best, most] = [entity, shared];
  }
  return best;
}

/** The one whom the story calls by the noun, and who speaks there. */
function called(tale: Tale, noun: string): Entity | null {
  for (const { entity, speaks } of tale.seen) if (speaks && root(entity).heads.has(noun)) return root(entity);
  return tale.describedAs(noun);
}

function remember(entity: Entity, at: Stretch): void {
  entity.sightings.push({ entity, at, how: 'name', line: -1, paragraph: -1, subject: true, possessive: false, quoted: false, asked: false, speaks: true });
}
