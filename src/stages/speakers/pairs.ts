/** "The other climber", "his colleague": the other one of two whom the story brought in together. */
import type { Token } from '../../model/tree.js';
import { foldName } from '../../text/gender.js';
import { isOne, personNoun } from '../../text/person-nouns.js';
import { hasHead } from './clusters.js';
import { root, type Entity } from './entity.js';
import type { Tale } from './tale.js';

/** Sightings in which the last speaker is looked for, and in which the two are. */
const RECENT = 40, FARTHEST = 500;

export function isNamedPerson(entity: Entity): boolean {
  return entity.kind === 'person' && entity.words.length > 0;
}

/** The person whom "the other", "the other man" means: of the two that stand together the one who has not just spoken; null where no two do. */
export function theOther(tale: Tale, tokens: readonly Token[], line: number): Entity | null {
  if (!/^the$/i.test(tokens[0]?.text ?? '') || tokens[1]?.text !== 'other' || tokens.length > 3) return null;
  const noun = tokens[2] ? personNoun(tokens[2].text) : null;
  if (tokens[2] && (noun === null || !isOne(noun))) return null;
  const last = lastSpeaker(tale, line);
  return last === null || !isNamedPerson(last) ? null : beside(tale, last, noun);
}

/** The one who spoke last before the sentence. */
function lastSpeaker(tale: Tale, line: number): Entity | null {
  for (let i = tale.seen.length - 1; i >= Math.max(0, tale.seen.length - RECENT); i--) {
    const { speaks, line: at, entity } = tale.seen[i]!;
    if (speaks && at <= line) return root(entity);
  }
  return null;
}

/** The only other person named in a sentence with `entity`, or else the only other one whom the story calls by the noun. */
export function beside(tale: Tale, entity: Entity, noun: string | null): Entity | null {
  const lines = new Set(entity.sightings.slice(-FARTHEST).filter(({ how, quoted }) => how === 'name' && !quoted).map(({ line }) => line));
  const together = new Set<Entity>(), alike = new Set<Entity>();
  for (const { entity: part, how, line, quoted, possessive } of tale.seen.slice(-FARTHEST)) {
    const other = root(part);
    if (other === entity || how !== 'name' || quoted || !isNamedPerson(other)) continue;
    if (lines.has(line) && !possessive) together.add(other);
    if (noun !== null && hasHead(other, noun) && hasHead(entity, noun)) alike.add(other);
  }
  const found = alike.size === 1 ? alike : together;
  return found.size === 1 ? [...found][0]! : null;
}

/** True for two people who bear one family name. */
export function sharesFamilyName(a: Entity, b: Entity): boolean {
  const last = a.words[a.words.length - 1];
  return a !== b && last !== undefined && a.words.length > 1 && b.words[b.words.length - 1] === foldName(last);
}
