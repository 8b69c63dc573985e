/** Who speaks where no attribution says so: two people taking turns, a quotation that goes on, a quotation under a sub-head. */
import type { RuleName } from '../../model/rule.js';
import type { QuoteRun, Story, Turn } from '../../model/tree.js';
import { isOnePerson, root, type Entity } from './entity.js';
import type { Resolution } from './resolver.js';
import { bodyBeforeCue } from './bodies.js';
import type { Tale } from './tale.js';

/** Words of a quotation that may be one of an exchange. */
const BRIEF = 7;
/** Words of a question that may be one of an exchange. */
const SHORT_QUESTION = 14;
/** Paragraphs before a question in which its asker is looked for. */
const ASKED_WITHIN = 4;
/** A quotation without a closing mark goes on within this many paragraphs. */
const RESUMED_WITHIN = 3;
/** Sub-heads with quotations that are looked at; no story has more. */
const MOST_HEADINGS = 50;

/** Who speaks a turn, and what tells it: null where the turn's own attribution does. */
export interface Taken {
  readonly entity: Entity;
  readonly rule: RuleName | null;
}

/** The speaker of every turn of the story, in order; null where nobody can be told. */
export function speakersOfTurns(story: Story, { tale, of }: Resolution): (Taken | null)[] {
  const taken: (Taken | null)[] = [], found: (Entity | null)[] = [];
  story.turns.forEach((turn, i) => {
    const said = turn.attribution && !overruled(story.turns, i, found, tale) ? of.get(turn.attribution) : undefined;
    taken.push(said ? { entity: root(said), rule: null } : turn.runs[0]!.block.verdict?.role === 'heading' ? null : unsaid(story.turns, i, found, tale));
    found.push(taken[i]?.entity ?? null);
  });
  const headings = story.turns.flatMap((turn, i) => (found[i] === null && turn.runs[0]!.block.verdict?.role === 'heading' ? [i] : []));
  for (const i of headings.slice(0, MOST_HEADINGS)) {
    taken[i] = by('heading-repeats', repeated(story.turns, i, found));
    found[i] = taken[i]?.entity ?? null;
  }
  return taken;
}

function by(rule: string, entity: Entity | null): Taken | null {
  return entity && { entity, rule: `attribution/${rule}` };
}

/** An attribution without a cue only hands on the speaker of the sentence before; two people taking turns know better. */
function overruled(turns: readonly Turn[], i: number, found: readonly (Entity | null)[], tale: Tale): boolean {
  const { attribution, runs } = turns[i]!;
  if (attribution === null || attribution.cue !== null || attribution.confidence > 0.5) return false;
  const run = runs[0]!, text = run.block.view.text, previous = turns[i - 1], last = previous?.runs[previous.runs.length - 1];
  if (!last || text.slice(run.block.textStart, run.outerStart).trim() !== '') return false;
  if (tale.reading.paragraphOf(run.block) - tale.reading.paragraphOf(last.block) !== 1) return false;
  if (questioner(turns, i, found, tale) !== null) return true;
  if (brief(turns, i)) return otherBefore(tale, run, found[i - 1] ?? null) !== null;
  return (/\?\W*$/.test(textOfTurn(previous!)) || takesTurns(turns, i, found, tale)) && interlocutor(found, i) !== null;
}

function textOfTurn(turn: Turn): string {
  return turn.runs.map((run) => run.block.view.text.slice(run.start, run.end)).join(' ');
}

/** A quotation without an attribution in the running text. */
function unsaid(turns: readonly Turn[], i: number, found: readonly (Entity | null)[], tale: Tale): Taken | null {
  const { reading } = tale;
  const turn = turns[i]!, run = turn.runs[0]!, text = run.block.view.text;
  const previous = turns[i - 1], last = previous?.runs[previous.runs.length - 1];
  const paragraph = reading.paragraphOf(run.block);
  const since = previous && last!.block === run.block ? last!.outerEnd : run.block.textStart;
  const before = text.slice(since, run.outerStart).trim();
  const lastSpeaker = found[i - 1] ?? null;
  const distance = last ? paragraph - reading.paragraphOf(last.block) : Infinity;

  if (before.length > 3) {
    const line = reading.lineAt(run.block, Math.max(since, run.outerStart - 2));
    const subject = line ? tale.subjectOf(line.order) : null;
    if (subject && (isOnePerson(subject) || /:$/.test(before))) return by('sentence-subject', subject);
    if (subject === null && !/\b(?:he|she|they|it)\b/i.test(before) && before.length > 40) return null;
    return distance <= 1 ? by('previous-speaker', lastSpeaker) : null;
  }
  // No closing mark, and something else of the page between: the speech goes on.
  if (last !== undefined && !last.closed && last.style === run.style && distance > 0 && distance <= RESUMED_WITHIN) return by('speech-goes-on', lastSpeaker);
  // What stands behind it in its sentence: "…," recalled volunteer Grace Ohanian.
  const own = reading.lineAt(run.block, run.outerEnd);
  const behind = own && own.sentence.start <= run.outerStart && own.sentence.end > run.outerEnd + 8 ? tale.subjectOf(own.order) : null;
  if (behind && turn.attribution === null) return by('sentence-subject', behind);
  if (distance === 0) return by('previous-speaker', lastSpeaker);
  const lead = reading.linesOfParagraph(paragraph - 1), ending = lead[lead.length - 1];
  // "In a statement the trust said:" in a paragraph of its own.
  if (ending && distance > 1 && /:$/.test(ending.block.view.text)) return by('lead-in', tale.lastSpeakerIn(ending) ?? tale.subjectOf(ending.order) ?? bodyBeforeCue(tale, ending));
  // "What does it show?" asks the reporter.
  if (ending && distance === 2 && lead.length === 1 && ending.tokens.length < SHORT_QUESTION && /\?$/.test(ending.block.view.text)) return by('previous-speaker', lastSpeaker);
  if (distance === 1) {
    const other = interlocutor(found, i);
    const question = previous !== undefined && /\?\W*$/.test(textOfTurn(previous));
    const exchange = previous !== undefined && previous.attribution === null && other !== null;
    if (other !== null && (question || exchange || takesTurns(turns, i, found, tale))) return by('taking-turns', other);
    const asker = questioner(turns, i, found, tale);
    if (asker !== null) return by('asker', asker);
    const across = brief(turns, i) ? otherBefore(tale, run, lastSpeaker) : null;
    if (across !== null) return by('taking-turns', across);
    const tail = last!.block.view.text.slice(last!.outerEnd).trim();
    const line = tail.length > 60 ? reading.lineAt(last!.block, last!.block.view.text.length - 1) : null;
    return by('sentence-subject', line ? tale.subjectOf(line.order) : null) ?? by('previous-speaker', lastSpeaker);
  }
  // The paragraph before tells who turns round, shrugs, steps forward.
  const lines = reading.linesOfParagraph(paragraph - 1);
  const subject = lines.length > 0 ? tale.subjectOf(lines[lines.length - 1]!.order) : null;
  return subject && isOnePerson(subject) ? by('previous-sentence', subject) : null;
}

/** A short question behind the answer of somebody whom the story has said to be questioned: whoever asked. */
function questioner(turns: readonly Turn[], i: number, found: readonly (Entity | null)[], tale: Tale): Entity | null {
  const text = textOfTurn(turns[i]!), last = found[i - 1] ?? null;
  if (last === null || !/\?\W*$/.test(text) || text.split(' ').length > SHORT_QUESTION || /\?\W*$/.test(textOfTurn(turns[i - 1]!))) return null;
  const paragraph = tale.reading.paragraphOf(turns[i]!.runs[0]!.block);
  for (let back = 1; back <= ASKED_WITHIN; back++) {
    for (const line of [...tale.reading.linesOfParagraph(paragraph - back)].reverse()) {
      const asks = line.tokens.findIndex((token) => /^(?:asked|questioned|cross-examined|pressed|quizzed|examined|interviewed)$/.test(token.text));
      if (asks < 1 || /^(?:was|were|been|being|is|when|if)$/.test(line.tokens[asks - 1]!.text)) continue;
      const asker = tale.subjectOf(line.order);
      return asker !== null && asker !== last && isOnePerson(asker) ? asker : null;
    }
  }
  return null;
}

/** The one who spoke before the last speaker. */
function interlocutor(found: readonly (Entity | null)[], i: number): Entity | null {
  const last = found[i - 1] ?? null;
  for (let k = i - 2; k >= 0 && k >= i - 6; k--) {
    const speaker = found[k] ?? null;
    if (speaker !== null && speaker !== last) return speaker;
  }
  return null;
}

/** Two short quotations in paragraphs of their own, one behind the other: an exchange of words. */
function brief(turns: readonly Turn[], i: number): boolean {
  const words = (turn: Turn): number => textOfTurn(turn).split(' ').length;
  const previous = turns[i - 1];
  return previous !== undefined && words(turns[i]!) <= BRIEF && words(previous) <= BRIEF;
}

/** Somebody else who spoke, in the reporter's words or their own, a few paragraphs before the run. */
function otherBefore(tale: Tale, run: QuoteRun, last: Entity | null): Entity | null {
  const paragraph = tale.reading.paragraphOf(run.block);
  for (let k = tale.seenBefore(run) - 1; k >= 0; k--) {
    const sighting = tale.seen[k]!, entity = root(sighting.entity);
    if (paragraph - sighting.paragraph > 3) return null;
    if (sighting.speaks && entity !== last && isOnePerson(entity)) return entity;
  }
  return null;
}

/** The two turns before stood in paragraphs of their own, by two speakers, with nothing between. */
function takesTurns(turns: readonly Turn[], i: number, found: readonly (Entity | null)[], tale: Tale): boolean {
  const a = turns[i - 2], b = turns[i - 1];
  if (!a || !b || found[i - 1] === found[i - 2]) return false;
  const step = tale.reading.paragraphOf(b.runs[0]!.block) - tale.reading.paragraphOf(a.runs[a.runs.length - 1]!.block);
  return step === 1 && b.attribution?.kind === 'direct' && a.attribution?.kind === 'direct';
}

/** A sub-head that repeats words of a quotation. */
function repeated(turns: readonly Turn[], i: number, found: readonly (Entity | null)[]): Entity | null {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = words(textOfTurn(turns[i]!));
  if (own.length < 2) return null;
  for (let k = 0; k < turns.length; k++) {
    if (k === i || !found[k]) continue;
    const theirs = new Set(words(textOfTurn(turns[k]!)));
    if (own.filter((word) => theirs.has(word)).length >= 0.6 * own.length) return found[k]!;
  }
  return null;
}
