/** Somebody described first and named later is one person. */
import { textOf } from '../../model/tree.js';
import { FAMILY_NOUNS, KIN_NOUNS } from '../../lexicon/en/person-nouns.js';
import { MOUTHPIECES } from '../../lexicon/en/reference.js';
import { foldName } from '../../text/gender.js';
import { genderOf, merge, root, type Entity } from './entity.js';
import { sharesFamilyName } from './pairs.js';
import { belongs } from './persons.js';
import type { Tale } from './tale.js';

/** A description is named within this many paragraphs. */
const WITHIN = 3;
/** Descriptions and names at the story's beginning that are looked at. */
const LOOKED_AT = 40;
/** Sightings in which relatives and their names are looked for. */
const KIN_LOOKED_AT = 120;

export function joinDescribed(tale: Tale): void {
  joinDefinite(tale);
  joinOpening(tale);
  joinRoles(tale);
  joinKin(tale);
  joinBodies(tale);
}

function agree(a: Entity, b: Entity): boolean {
  const one = genderOf(a).gender, other = genderOf(b).gender;
  return one === null || other === null || one === other;
}

/** The story opens with "The captain of a ferry …" and goes on "Rodel Magbanua, 52, is charged …": one person. */
function joinOpening(tale: Tale): void {
  const next = tale.reading.linesOfParagraph(1)[0];
  if (!next || next.block.verdict?.role !== 'body' || tale.reading.linesOfParagraph(0)[0]?.block.verdict?.role !== 'body') return;
  const name = tale.namesNear({ block: next.block, start: 0, end: 1 }, 1).find((n) => n.line === next && n.run.opens && n.first <= 1);
  const entity = name ? tale.entityOf(name) : null;
  if (!name || !entity || entity.sightings.some((s) => s.paragraph === 0)) return;
  const described = tale.seen.slice(0, LOOKED_AT).filter((s) => s.paragraph === 0 && s.subject && s.how === 'noun').map((s) => root(s.entity)).find((e) => (e.kind === 'unnamed' || e.kind === 'organisation') && e.words.length === 0);
  if (!described) return;
  if (described.kind === 'unnamed') {
    if (described.heads.size > 0 && entity.kind === 'person' && (!name.personal.titled || [...described.heads.keys()].some((noun) => entity.heads.has(noun))) && agree(described, entity)) merge(described, entity);
  } else if (entity.kind === 'organisation' && name.line.tokens[name.last + 1]?.text === ',') merge(described, entity);
}

/** "…, its director said Tuesday." and then "Hwang Min-jeong, artistic director of …": one person, named later. */
function joinRoles(tale: Tale): void {
  const early = tale.seen.slice(0, LOOKED_AT);
  for (const { entity: part, paragraph, line, speaks, at } of early) {
    const described = root(part), [noun] = described.heads.keys();
    if (paragraph > 1 || !speaks || described.kind !== 'unnamed' || noun === undefined || /^(?:an?|one|another|some)\b/i.test(textOf(at))) continue;
    // "South Korea's President": not the president of another land.
    const owner = /(\p{Lu}[\p{L}\p{M}-]*)['’]s? /u.exec(textOf(at))?.[1];
    const later = early.filter((s) => s.line > line && s.how === 'name' && !s.quoted && s.paragraph <= paragraph + WITHIN && root(s.entity).kind === 'person' && agree(described, root(s.entity)) && (owner === undefined || belongs(root(s.entity), foldName(owner))));
    const named = later.find((s) => root(s.entity).heads.has(noun))
      ?? later.find((s) => s.paragraph === paragraph + 1 && s.speaks && root(s.entity).heads.size === 0 && root(s.entity).sightings[0] === s);
    if (named) merge(described, named.entity);
  }
}

/** "…, his mother said." and later "Millicent Otieno said": whoever speaks unannounced with the family name of somebody in the story. */
function joinKin(tale: Tale): void {
  const early = tale.seen.slice(0, KIN_LOOKED_AT);
  for (const [i, { entity: part, line, paragraph, speaks }] of early.entries()) {
    const described = root(part), [noun] = described.heads.keys();
    if (!speaks || described.kind !== 'unnamed' || noun === undefined || !FAMILY_NOUNS.has(noun)) continue;
    const named = early.slice(i + 1).find((s) => {
      const entity = root(s.entity);
      return s.line > line && s.speaks && !s.quoted && s.paragraph <= paragraph + WITHIN && entity.kind === 'person' && entity.heads.size === 0 && entity.sightings[0] === s && agree(described, entity)
        && (paragraph === 0 && s.paragraph <= 2 || early.some((other) => sharesFamilyName(root(other.entity), entity) && other.line <= s.line));
    });
    if (named) merge(described, named.entity);
  }
}

/** "A hospital trust in the north has apologised" and later "Calder Vale NHS trust": the only body named afterwards that is one. */
function joinBodies(tale: Tale): void {
  const early = tale.seen.slice(0, LOOKED_AT);
  for (const { entity: part, line, paragraph, at, subject } of early) {
    const described = root(part), [noun] = described.heads.keys();
    if (paragraph > 0 || !subject || described.kind !== 'organisation' || described.words.length > 0 || noun === undefined || !/^an? /i.test(textOf(at))) continue;
    const named = new Set(early.filter((s) => s.how === 'name' && s.line > line && s.paragraph <= paragraph + WITHIN).map((s) => root(s.entity)).filter((entity) => entity.kind === 'organisation' && entity.words.includes(noun)));
    if (named.size === 1) merge(described, [...named][0]!);
  }
}

/** "The Speaker says", and far below "Speaker Lim Beng Huat": the only person of the story who is called so, where no phrase brought in another. */
function joinDefinite(tale: Tale): void {
  const people = new Set(tale.names.map((name) => tale.entityOf(name)).filter((entity) => entity?.kind === 'person'));
  for (const { entity: part, speaks, at } of tale.seen.slice(0, KIN_LOOKED_AT)) {
    const described = root(part), [noun] = described.heads.keys();
    if (!speaks || described.kind !== 'unnamed' || noun === undefined || KIN_NOUNS.has(noun) || MOUTHPIECES.has(noun) || !/^the \S+$/i.test(textOf(at)) || !/^the \S+$/i.test(described.name)) continue;
    const bearers = [...people].filter((entity) => entity!.heads.has(noun));
    if (bearers.length === 1 && agree(described, bearers[0]!)) merge(described, bearers[0]!);
  }
}
