import { PIECE_LABELS } from '../../lexicon/en/headline-labels.js';
import { BODY_NOUNS, DOCUMENT_NOUNS } from '../../lexicon/en/speaker-nouns.js';
import { POLITIES } from '../../lexicon/en/bodies.js';
import type { Story, Stretch } from '../../model/tree.js';
import { isAgency } from '../../text/agencies.js';
import { analyse } from './analysis.js';
import { cueForms } from './cue-index.js';
import { disjoint, mentionOf, stretchOf, trimmed, type Draft } from './draft.js';
import { folded, type Frame } from './frame.js';
import { frameAttributions } from './frame-attributions.js';
import { headlineFrame, type Spelling } from './headline-frame.js';
import { nounPhraseAt, type NounPhrase } from './noun-phrases.js';
import { mayHoldVerb, type Range } from './structure.js';
import { isPersonNoun, Kind } from './words.js';

/** Below these chances a headline's verb reports nothing, whose scores have learned from bodies: with a clause, and with what may be a deed. */
const LEAST = { said: 0.6, loose: 0.8 };

/**
 * What a headline attributes: "Port to close: Yonhap", "Minister: taxes will fall", "Taxes will fall, says minister". A headline makes no
 * quote of the document; quoted words are content.
 *
 * @param told the attributions of the body: who speaks there can be a headline's source
 */
export function headlineAttributions(story: Story, told: readonly Draft[]): Draft[] {
  const at = story.fields.headline?.from[0]?.at;
  if (!at || at.end <= at.start) return [];
  const { frame, spellings } = headlineFrame(story, at);
  if (frame.items.length < 3) return [];
  const speaks = voices(frame, told, spellings);
  const marked = sourceBehind(frame, speaks) ?? sourceBefore(frame, speaks) ?? sourceAtEnd(frame);
  if (marked) return [marked];
  return frameAttributions(analyse(frame)).drafts
    .filter(({ cue, speaker, confidence, kind, rule }) => cue !== null && speaker !== null && !isSelf(speaker) && confidence >= (kind !== 'indirect' || /-(?:that|clause|before|urged)$/.test(rule) ? LEAST.said : LEAST.loose))
    .map((draft) => ({ ...draft, content: disjoint(draft.content), runs: [], rule: draft.rule.replace('attribution/', 'attribution/headline-') as Draft['rule'] }));
}

/** "Port to close: Yonhap", "Man held over fire – police", "'Not my job': captain on the lifeboats". */
function sourceBehind(frame: Frame, speaks: Voices): Draft | null {
  const { items } = frame;
  const end = items.findLastIndex(({ type, text }) => type !== 'mark' || /^['’"”)]$/.test(text)) + 1;
  const joint = items.findLastIndex(({ type, text }, i) => i < end && type === 'mark' && /^(?::|–|—|-|--)$/.test(text));
  if (joint < 1) return null;
  const whole = nounPhraseAt(items, joint + 1), source = whole && withoutMatter(frame, whole);
  if (!source || source.end - source.start > 6 || !speaks(source)) return null;
  const quoted = joint === 1 && items[0]!.type === 'quote';
  if (!quoted && (source.end !== end || !mayHoldVerb(items, 0, joint) || joint < 3)) return null;
  return draftOf(frame, source, { start: 0, end: joint }, 'headline-source');
}

/** "minister on port closure": the source without what is spoken of. */
function withoutMatter({ items }: Frame, source: NounPhrase): NounPhrase {
  for (let i = source.start + 1; i < source.end; i++) if (/^(?:on|over|about|after|in)$/.test(items[i]!.low)) return { ...source, end: i, head: items[i - 1]!.low };
  return source;
}

/** "Taxes will fall, says minister", "Tea grower may call it boring, court rules". */
function sourceAtEnd(frame: Frame): Draft | null {
  const { items } = frame;
  let end = items.length;
  while (end > 0 && items[end - 1]!.type === 'mark') end--;
  const comma = items.findLastIndex(({ text, run }, i) => i < end - 1 && (text === ',' || run?.speech === true)), first = comma + 1;
  if (comma < 0 || (items[comma]!.type !== 'quote' && comma < 3)) return null;
  const inverted = isSaying(items[first]!.low);
  const source = inverted ? nounPhraseAt(items, first + 1) : nounPhraseAt(items.slice(0, end - 1), first);
  if (!source || source.idle || (inverted ? source.end !== end : source.end !== end - 1 || !isSaying(items[end - 1]!.low))) return null;
  const cue = inverted ? first : end - 1;
  const draft = draftOf(frame, source, { start: 0, end: items[comma]!.type === 'quote' ? first : comma }, 'headline-says');
  return draft && { ...draft, cue: { ...stretchOf(frame, { start: cue, end: cue + 1 }), lemma: cueForms(items[cue]!.low)[0]!.lemma } };
}

function isSaying(low: string): boolean {
  return cueForms(low).some(({ sense, particles, forms, takes }) => sense !== 'thought' && particles.length === 0 && (forms.includes('third') || forms.includes('past') || low === 'say') && (takes.has('clause') || takes.has('that')));
}

/** "Minister: taxes will fall", "Fiona Adair: 'I never signed it'". */
function sourceBefore(frame: Frame, speaks: Voices): Draft | null {
  const { items } = frame;
  const joint = items.findIndex(({ text }) => text === ':');
  if (joint < 1 || joint > 7) return null;
  const source = nounPhraseAt(items, 0);
  if (!source || source.end > joint || PIECE_LABELS.has(source.head) || !speaks(source)) return null;
  for (let i = source.end; i < joint; i++) if (items[i]!.type !== 'word' || (i === source.end && !(items[i]!.is & Kind.preposition))) return null;
  const quoted = items.slice(joint + 1).some((item) => item.run?.speech);
  if (!quoted && (items.length - joint < 4 || !mayHoldVerb(items, joint + 1, items.length))) return null;
  return draftOf(frame, source, { start: joint + 1, end: items.length }, 'headline-label');
}

type Voices = (source: NounPhrase) => boolean;

/**
 * Who can be a headline's source: people, bodies and writings in common nouns; an agency; another name only where its bearer speaks in the
 * story, or where the story tells of it and it is no land's: "Ukraine: troops advance" names a subject.
 */
function voices({ items, block }: Frame, told: readonly Draft[], spellings: ReadonlyMap<string, Spelling>): Voices {
  const heard = new Set(told.flatMap(({ speaker }) => (speaker ? folded(speaker.block.view.text.slice(speaker.start, speaker.end)).split(/\s+/) : [])));
  return (source) => {
    if (source.idle || source.kind === 'pronoun') return false;
    const last = items[source.end - 1]!;
    if (isPersonNoun(source.head) || DOCUMENT_NOUNS.has(source.head) || (source.kind !== 'name' && BODY_NOUNS.has(source.head))) return true;
    if (heard.has(last.low) || isAgency(block.view.text.slice(items[source.start]!.start, last.end))) return true;
    const own = items.some((item) => item.run?.speech || /^(?:i|we|my|our|i'\w+|we'\w+)$/.test(item.low));
    return source.kind === 'name' && !POLITIES.has(last.low) && (spellings.get(last.low)?.capital ?? 0) >= (own ? 1 : OFTEN);
  };
}

/** How often the story names somebody whose words its headline gives without marks. */
const OFTEN = 3;

function isSelf(speaker: Stretch): boolean {
  return /^(?:i|we|you)$/i.test(speaker.block.view.text.slice(speaker.start, speaker.end));
}

function draftOf(frame: Frame, source: NounPhrase, range: Range, rule: string): Draft | null {
  const content = trimmed(frame.items, range);
  if (content === null) return null;
  const inside = frame.items.slice(content.start, content.end);
  const quoted = inside.some((item) => item.run?.speech);
  return {
    kind: !quoted ? 'indirect' : inside.length === 1 ? 'direct' : 'mixed', speaker: mentionOf(frame, source), cue: null, addressee: null, content: [stretchOf(frame, content)], runs: [],
    polarity: 'asserted', citing: null, rule: `attribution/${rule}`, confidence: 0.85,
  };
}
