import type { QuoteRun, Turn } from '../../model/tree.js';
import { mainSubject, type Analysis } from './analysis.js';
import { mentionOf, outerStretch, type Draft } from './draft.js';
import { bareCandidates, chooseBare, type BareCandidate } from './bare-quote.js';
import { labelDraft, labelOfRun } from './labels.js';
import { frameAttributions, type FrameAttributions } from './frame-attributions.js';

interface Read extends Analysis, FrameAttributions {}

/** A turn of speech that still takes runs in. */
interface OpenTurn {
  readonly runs: QuoteRun[];
  attribution: Draft | null;
  speaker: null;
}

export interface Spoken {
  readonly drafts: readonly Draft[];
  readonly turns: readonly Turn[];
}

/**
 * Walks the story's sentences and joins the runs to turns of speech.
 *
 * @param blocks the analysed frames of each block, in order
 * @param choose picks the speaker of a quotation that no cue claims
 */
export function joinTurns(blocks: readonly (readonly Analysis[])[], choose: (candidates: readonly BareCandidate[], run: QuoteRun) => BareCandidate = chooseBare): Spoken {
  const drafts: Draft[] = [];
  const turns: OpenTurn[] = [];
  let previousBlock: readonly Read[] = [];
  for (const analyses of blocks) {
    const reads = analyses.map((analysis): Read => ({ ...analysis, ...frameAttributions(analysis) }));
    reads.forEach((read, at) => {
      drafts.push(...read.drafts);
      read.frame.items.forEach((item, number) => {
        if (!item.run?.speech) return;
        takeRun(item.run, read.ofQuote.get(number) ?? null, read, reads[at - 1] ?? null, reads[at + 1] ?? null);
      });
    });
    if (reads.length > 0) previousBlock = reads;
  }
  return { drafts, turns };

  function takeRun(run: QuoteRun, own: Draft | null, read: Read, before: Read | null, behind: Read | null): void {
    const last = turns[turns.length - 1] ?? null;
    const label = labelOfRun(run);
    if (label) {
      const draft = labelDraft(label, outerStretch(run), [run]);
      drafts.push(draft);
      turns.push({ runs: [run], attribution: draft, speaker: null });
      return;
    }
    if (own) {
      if (last?.attribution === own && own.kind === 'direct' && (run.kind === 'direct' || own.rule === 'attribution/split') || (run.continues && last && last.attribution === null)) {
        if (last!.attribution === null) adopt(last!, own);
        last!.runs.push(run);
      } else turns.push({ runs: [run], attribution: own, speaker: null });
      return;
    }
    if (last && !run.continues && answers(last, run)) {
      turns.push({ runs: [run], attribution: null, speaker: null });
      return;
    }
    if (last && (run.continues || (isBare(read) && before !== null && setOffIn(before, last)))) {
      last.runs.push(run);
      if (last.attribution) extend(last.attribution, run);
      return;
    }
    const draft = (isBare(read) && behind ? anaphoric(behind, run) : null) ?? unclaimed(run, read, before);
    if (draft) drafts.push(draft);
    turns.push({ runs: [run], attribution: draft, speaker: null });
  }

  /** Who speaks where no cue tells: somebody of the sentence, or who spoke before, in this block or the one before it. */
  function unclaimed(run: QuoteRun, read: Read, before: Read | null): Draft | null {
    const alone = isBare(read);
    if (alone && before === null && inDialogue(turns[turns.length - 1] ?? null, previousBlock)) return null;
    const source = before ?? previousBlock[previousBlock.length - 1] ?? null;
    const speaker = source ? speakerOf(source) : null;
    const { speaker: chosen, rule } = choose(bareCandidates(read, run, speaker && { speaker, far: before === null, announced: source!.frame.items.at(-1)!.text === ':' }), run);
    return chosen && rule ? bareDraft(run, chosen, rule) : null;
  }
}

/**
 * True where a quotation alone in its paragraph answers the one before: that was a question, or stood alone without a speaker itself.
 * Such a turn has no attribution; the speakers stage tells who takes turns.
 */
function inDialogue(last: OpenTurn | null, previousBlock: readonly Read[]): boolean {
  const run = last?.runs[last.runs.length - 1];
  const frame = previousBlock[previousBlock.length - 1]?.frame;
  if (!run || !frame || !previousBlock.some((read) => read.frame.items.some((item) => item.run === run))) return false;
  const question = /\?\W*$/.test(run.block.view.text.slice(run.start, run.end));
  return question || (last!.attribution === null && frame.items.every((item) => item.type !== 'word'));
}

/** True where the marks close and open again with nothing between: somebody else answers. */
function answers(turn: OpenTurn, run: QuoteRun): boolean {
  const last = turn.runs[turn.runs.length - 1]!;
  return last.block === run.block && last.closed && last.outerEnd < run.outerStart && run.block.view.text.slice(last.outerEnd, run.outerStart).trim() === '';
}

/** True for a sentence that is nothing but quotation. */
function isBare({ frame }: Analysis): boolean {
  return frame.items.every((item) => item.type === 'quote' || item.type === 'mark');
}

/** True when the turn's last run stands in that sentence, set off from the reporter's words. */
function setOffIn(read: Read, turn: OpenTurn): boolean {
  const run = turn.runs[turn.runs.length - 1]!;
  return read.frame.items.some((item) => item.run === run) && (turn.attribution === null || turn.attribution.kind === 'direct');
}

/** The speaker that a sentence hands on: that of its last attribution, or who it is about. */
function speakerOf(read: Read): Draft['speaker'] {
  const draft = [...read.drafts].reverse().find((d) => d.speaker !== null);
  if (draft) return draft.speaker;
  const subject = mainSubject(read);
  return subject ? mentionOf(read.frame, subject) : null;
}

/** "Those were the words of X", "So spoke X", "she shrugged as she said it" behind the quotation. */
function anaphoric(behind: Read, run: QuoteRun): Draft | null {
  const { links, frame } = behind;
  const { items } = frame;
  for (const { cue, subject } of links) {
    if (!subject || behind.drafts.some((draft) => draft.runs.length > 0)) continue;
    const pointing = /^(?:so|thus|such|those|these|that|this)$/.test(items[0]!.low) && cue.start < 8;
    const back = /^(?:it|so|this|that)$/.test(items[cue.end]?.low ?? '') && (items[cue.end + 1] === undefined || items[cue.end + 1]!.type === 'mark');
    if (!(cue.shape === 'words' || (cue.verb?.takes.has('direct') && (pointing || back)))) continue;
    return {
      ...bareDraft(run, mentionOf(frame, (back && subject.kind === 'pronoun' && mainSubject(behind)) || subject), 'next-sentence'),
      cue: { block: frame.block, start: items[cue.start]!.start, end: items[cue.end - 1]!.end, lemma: cue.lemma },
    };
  }
  return null;
}

function bareDraft(run: QuoteRun, speaker: Draft['speaker'], rule: string): Draft {
  return {
    kind: 'direct', speaker, cue: null, addressee: null, content: [outerStretch(run)], runs: [run], polarity: 'asserted', citing: null,
    rule: `attribution/${rule}`, confidence: 0.5,
  };
}

function extend(draft: Draft, run: QuoteRun): void {
  draft.runs.push(run);
  draft.content.push(outerStretch(run));
}

/** Gives a turn that had no attribution the one found in a later paragraph. */
function adopt(turn: OpenTurn, draft: Draft): void {
  turn.attribution = draft;
  draft.runs.unshift(...turn.runs);
  draft.content.unshift(...turn.runs.map(outerStretch));
}
