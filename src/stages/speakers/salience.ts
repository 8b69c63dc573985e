/**
 * Who a pronoun means: the entity seen last, with a liking for subjects, for the one who spoke last and for the one that a pronoun already
 * stood for; a known gender decides. Weights set by hand on the practice exam.
 */
import type { Gender } from '../../text/gender.js';
import { genderOf, isOnePerson, root, type Entity, type Sighting } from './entity.js';

export interface Want {
  readonly gender: Gender | null;
  readonly line: number;
  readonly paragraph: number;
  /** What the pronoun can stand for. */
  readonly of: 'person' | 'body' | 'many' | 'unclear';
  /** The verb goes on with a speech begun before: added, continued. */
  readonly goesOn: boolean;
}

const PER_SENTENCE = 1;
const PER_PARAGRAPH = 0.6;
const SUBJECT = 1.2;
const SPOKE = 0.4;
const PRONOUN = 0.5;
const OWNER = -0.8;
/** An unnamed person who is no subject: "a silence that the stenographer timed". */
const ASIDE = -0.8;
const NAMED = 0.5;
/** People without a name, where "they" is asked for: a body is "it" as often. */
const MANY = 1.5;
/** What may be a person or a body, where a person is wanted. */
const UNCLEAR = -0.8;
const GENDER = 0.6;
const WRONG_GENDER = -4;
const ASKED = 2;
const GOES_ON = 2.5;
/** Sightings farther back than this many sentences count no more. */
const FARTHEST = 14;
const SIGHTINGS = 60;

/** The best entity among the sightings, which stand in order before the pronoun; null where none fits. */
export function mostSalient(sightings: readonly Sighting[], want: Want, except: ReadonlySet<Entity> = new Set()): Entity | null {
  let best: Entity | null = null, bestScore = -Infinity;
  let lastSpeaker: Entity | null = null;
  const from = Math.max(0, sightings.length - SIGHTINGS);
  for (let i = sightings.length - 1; i >= from && lastSpeaker === null; i--) if (sightings[i]!.speaks) lastSpeaker = root(sightings[i]!.entity);
  for (let i = sightings.length - 1; i >= from; i--) {
    const sighting = sightings[i]!, entity = root(sighting.entity);
    if (want.line - sighting.line > FARTHEST) break;
    if (!sighting.subject && !sighting.speaks && (want.of === 'body' || (want.of === 'many' && entity.kind === 'organisation'))) continue;
    if (sighting.quoted || except.has(entity) || !fits(entity, want.of)) continue;
    let score = -PER_SENTENCE * (want.line - sighting.line) - PER_PARAGRAPH * (want.paragraph - sighting.paragraph);
    if (sighting.subject) score += SUBJECT;
    else if (entity.kind === 'unnamed') score += ASIDE;
    if (sighting.speaks) score += SPOKE;
    if (sighting.how === 'pronoun') score += PRONOUN;
    if (sighting.possessive) score += OWNER;
    if (want.of === 'many' && entity.kind === 'group') score += MANY;
    if (entity.kind === 'person') score += NAMED;
    else if (want.of === 'person' && entity.kind === 'organisation') score += UNCLEAR;
    if (sighting.asked && want.line - sighting.line === 1) score += ASKED;
    if (want.goesOn && entity === lastSpeaker) score += GOES_ON;
    const { gender, weight } = genderOf(entity);
    if (want.gender !== null && gender !== null) score += gender === want.gender ? GENDER * weight : WRONG_GENDER * weight;
    if (score > bestScore) {
      best = entity;
      bestScore = score;
    }
  }
  if (best === null) return null;
  const { gender, weight } = genderOf(best);
  return want.gender !== null && gender !== null && gender !== want.gender && weight > 0.6 ? null : best;
}

function fits(entity: Entity, of: Want['of']): boolean {
  if (of === 'person') return isOnePerson(entity) || (entity.unclear && entity.kind === 'organisation' && !entity.place);
  if (of === 'unclear') return entity.kind === 'organisation' && entity.words.length === 1 && !entity.place;
  return of === 'body' ? entity.kind === 'organisation' || entity.kind === 'document' : entity.kind === 'group' || entity.kind === 'organisation';
}
