/** A second way of calling somebody whom the story has named: "the clockmaker", "the former goalkeeper", "the Swede". */
import type { Token } from '../../model/tree.js';
import { PEOPLES } from '../../lexicon/en/bodies.js';
import { KIN_NOUNS } from '../../lexicon/en/person-nouns.js';
import { COURT_NOUNS, FORMERLY, MOUTHPIECES, PARTIES, SOLE_OFFICES, STANDINGS } from '../../lexicon/en/reference.js';
import { foldName } from '../../text/gender.js';
import { genderOfNoun } from '../../text/person-nouns.js';
import { bareWord } from '../../text/words.js';
import { genderOf, root, type Entity } from './entity.js';
import { isNamedPerson } from './pairs.js';
import type { Phrase } from './phrases.js';
import type { Line } from './reading.js';
import type { Tale } from './tale.js';

/** Paragraphs, and sightings, in which the one is looked for whom a new noun means. */
const WITHIN = 3, SIGHTINGS = 30;

/** Whom a definite phrase means by whose noun nobody has been called: whoever spoke in the sentence before, else somebody near of whom no role is known. */
export function varied(tale: Tale, phrase: Phrase, line: Line): Entity | null {
  if (COURT_NOUNS.has(phrase.noun) || MOUTHPIECES.has(phrase.noun) || (KIN_NOUNS.has(phrase.noun) && !(PARTIES.has(phrase.noun) && phrase.determiner === 'definite'))) return null;
  return speakerBefore(tale, phrase, line) ?? (SOLE_OFFICES.has(phrase.noun) ? null : unroled(tale, phrase, line));
}

function suits(entity: Entity, phrase: Phrase): boolean {
  const gender = genderOfNoun(phrase.noun), own = genderOf(entity).gender;
  return entity.kind === 'person' && (gender === null || own === null || own === gender);
}

/** "…, Rosa Lind said. "…," the party leader said": a second name for whoever spoke in the sentence before, where nobody else fits. */
function speakerBefore(tale: Tale, phrase: Phrase, line: Line): Entity | null {
  for (let i = tale.seen.length - 1; i >= Math.max(0, tale.seen.length - 6); i--) {
    const { speaks, line: at, paragraph, entity: part } = tale.seen[i]!, entity = root(part);
    if (paragraph !== line.paragraph || at < line.order - 2) return null;
    if (!speaks || at === line.order) continue;
    return suits(entity, phrase) ? entity : null;
  }
  return null;
}

/** Somebody named near before of whom the story has told no role, or, where the phrase tells of former days, any: those who spoke before those who did not. */
function unroled(tale: Tale, phrase: Phrase, line: Line): Entity | null {
  const former = phrase.modifiers.some((word) => FORMERLY.has(word));
  // "The shift foreman": words that tell which one bring somebody in.
  if (phrase.modifiers.length > 0 && !former) return null;
  let best: Entity | null = null, bestScore = -Infinity;
  for (let i = tale.seen.length - 1; i >= Math.max(0, tale.seen.length - SIGHTINGS); i--) {
    const { speaks, subject, line: at, paragraph, quoted, possessive, entity: part } = tale.seen[i]!, entity = root(part);
    if (line.paragraph - paragraph > WITHIN) break;
    if (quoted || possessive || at === line.order || !isNamedPerson(entity) || !suits(entity, phrase) || (!former && [...entity.heads.keys()].some((noun) => !STANDINGS.has(noun)))) continue;
    const score = (speaks ? 2 : subject ? 1 : 0) - (line.paragraph - paragraph);
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return best;
}

/** The person whom "the Swede", "the Social Democrat" means: one whose role tells it, else of those near the one told of most, unless he is called of another people. */
export function compatriot(tale: Tale, tokens: readonly Token[], line: Line): Entity | null {
  const word = bareWord(tokens[tokens.length - 1]?.text ?? '');
  if (!/^the$/i.test(tokens[0]?.text ?? '') || tokens.length > 3 || !PEOPLES.has(word) || !tokens.slice(1).every(({ text }) => /^\p{Lu}/u.test(text))) return null;
  const stem = foldName(word).slice(0, Math.max(3, word.length - 4));
  let best: Entity | null = null, bestScore = -Infinity;
  for (let i = tale.seen.length - 1; i >= Math.max(0, tale.seen.length - SIGHTINGS); i--) {
    const { line: at, paragraph, quoted, entity: part } = tale.seen[i]!, entity = root(part);
    if (line.paragraph - paragraph > WITHIN) break;
    if (quoted || at === line.order || !isNamedPerson(entity)) continue;
    const own = foldName(entity.role ?? '').split(/[^\p{L}]+/u);
    const score = own.some((part) => part.startsWith(stem)) ? 100 : own.some((part) => PEOPLES.has(part)) ? -100 : Math.min(entity.sightings.length, 20) - (line.paragraph - paragraph);
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return bestScore > -50 ? best : null;
}
