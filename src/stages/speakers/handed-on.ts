import type { Attribution, Mention, QuoteRun, Turn } from '../../model/tree.js';
import type { Entity, Sighting } from './entity.js';
import { inOrder } from './reading.js';
import type { Taken } from './turns.js';

/** What is handed on from elsewhere in the story is as often right as this, at the least. */
const CHANCE = 0.5;

/**
 * The attribution of a turn whose speaker its own sentence does not name: it points at the nearest words of the story that do, so that a
 * speaker never stands without the characters they come from.
 *
 * @param turn the turn of speech; cue, addressee and content of its attribution, if it has one, are kept
 */
export function handedOn({ runs, attribution }: Turn, { entity, rule }: Taken): Attribution {
  return {
    kind: 'direct', cue: null, addressee: null, content: runs.map(({ block, outerStart, outerEnd }) => ({ block, start: outerStart, end: outerEnd })), runs,
    polarity: 'asserted', citing: null, ...(attribution?.cue && attribution.speaker === null && attribution), speaker: nearest(entity, runs[0]!), rule: rule!, confidence: CHANCE,
  };
}

/** The last mention of the entity before the run, or else the first behind it; a pronoun only where it names the speaker of something. */
function nearest({ sightings }: Entity, run: QuoteRun): Mention | null {
  const told = sightings.filter(({ quoted, speaks, how }) => !quoted && (speaks || how !== 'pronoun')).sort((a, b) => inOrder(a.at, b.at));
  const sighting = told.findLast(({ at }) => inOrder(at, run) < 0) ?? told[0];
  return sighting ? { block: sighting.at.block, start: sighting.at.start, end: sighting.at.end, kind: kindOf(sighting) } : null;
}

function kindOf({ how, entity }: Sighting): Mention['kind'] {
  if (how === 'pronoun') return 'pronoun';
  return entity.kind === 'organisation' || entity.kind === 'document' ? entity.kind : how;
}
