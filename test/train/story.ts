/** Stories for training: their blocks and roles are taken as given, so that only the stages under training speak. */
import { NO_CONFIDENCE } from '../../src/model/confidence.js';
import { inStory, spanOf, type Block, type QuoteRun, type Role, type Story } from '../../src/model/tree.js';
import { View } from '../../src/model/view.js';
import { blocks as blocksOf } from '../../src/stages/blocks/index.js';
import { decode } from '../../src/stages/decode/index.js';
import { analyse } from '../../src/stages/attribution/analysis.js';
import { storyFrames } from '../../src/stages/attribution/frame.js';
import { DOUBTFUL, heldFeatures } from '../../src/stages/attribution/held.js';
import { joinTails } from '../../src/stages/attribution/tails.js';
import { contextsOf } from '../../src/stages/quotes/contexts.js';
import { certain, looksLikeName } from '../../src/stages/quotes/certain.js';
import { features, viewOf } from '../../src/stages/quotes/features.js';
import { quotes } from '../../src/stages/quotes/index.js';
import { sentences } from '../../src/stages/sentences/index.js';
import { quotations } from '../../src/text/quotations.js';

/** A story whose blocks are the non-blank lines of the text; `roleOf` gets the line's number from 1. */
export function storyOf(text: string, roleOf: (line: number) => Role, textStartOf: (line: string) => number = () => 0): Story {
  const children: Block[] = [];
  let at = 0;
  text.split('\n').forEach((raw, i) => {
    const line = raw.replace(/[\s\u00a0]/g, ' '), trimmed = line.trim();
    const start = at + line.indexOf(trimmed);
    at += raw.length + 1;
    if (!trimmed) return;
    children.push({
      type: 'block', index: children.length, markup: 'text', depth: null, metadata: null, span: { start, end: start + trimmed.length }, firstLine: i + 1, lastLine: i + 1,
      blanksBefore: 0, indent: 0, view: new View(trimmed, start), verdict: { role: roleOf(i + 1), rule: 'classify/given', confidence: 1 }, score: null, textStart: textStartOf(trimmed), children: [],
    });
  });
  return {
    type: 'story', source: { path: null, text, encoding: 'utf-8', sha256: '' }, children,
    fields: { headline: null, deck: null, byline: null, source: null, dateline: null, timestamp: null, updated: null },
    runs: [], attributions: [], turns: [], speakers: [], resolved: new Map(), warnings: [], confidence: NO_CONFIDENCE,
  };
}

/** The story of a raw page as the blocks stage reads it, hard-wrapped paragraphs and all; `roleOf` gets the number of a block's first line. */
export function pageOf(text: string, roleOf: (line: number) => Role): Story {
  const story = blocksOf(decode(text, {}));
  for (const block of story.children) block.verdict = { role: roleOf(block.firstLine), rule: 'classify/given', confidence: 1 };
  return story;
}

export interface SeenRun {
  /** Offsets of the story's text (UTF-16), inside the marks. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly heading: boolean;
  readonly style: string;
  readonly usual: boolean;
  readonly context: string;
  readonly features: readonly string[];
  /** What a named rule says; null where the evidence is weighed. */
  readonly certain: boolean | null;
  readonly nameLike: boolean;
}

/** The outer runs of the story's own blocks, with their features. */
export function runsOf(story: Story): SeenRun[] {
  sentences(story);
  const blocks = story.children.filter(inStory);
  const found = quotations(blocks.map((block) => block.view.text), blocks.map((block) => block.textStart));
  return contextsOf(blocks, found).map((context) => {
    const { block, run, usualStyle } = context, view = viewOf(context);
    const { start, end } = block.view.span(run.start, run.end);
    return {
      start, end, text: block.view.text.slice(run.start, run.end), heading: block.verdict?.role === 'heading', style: run.style, usual: usualStyle,
      context: block.view.text.slice(Math.max(0, run.outerStart - 70), run.outerEnd + 50), features: features(context, view), certain: certain(context, view)?.speech ?? null, nameLike: looksLikeName(view),
    };
  });
}

/**
 * What the sentences say of the runs, by their start in the story's text, once it is known which runs the words themselves are enough to judge.
 *
 * @param story    a story that `runsOf` has seen
 * @param verdicts for each run by its start: whether it is taken for speech
 */
export function heldOf(story: Story, verdicts: ReadonlyMap<number, boolean>): Map<number, string[]> {
  quotes(story);
  const startOf = (run: QuoteRun): number => spanOf(run).start;
  story.runs = story.runs.map((run) => ({ ...run, speech: run.outer === null && (verdicts.get(startOf(run)) ?? run.speech), weighed: null }));
  const held = new Map<number, string[]>();
  for (const frame of storyFrames(story).outer.flatMap(joinTails)) {
    const { links, around } = analyse(frame);
    const found = frame.items.flatMap(({ run }, at) => (run ? [at] : []));
    heldFeatures(frame, links, around, found).forEach((names, i) => held.set(startOf(frame.items[found[i]!]!.run!), names));
  }
  return held;
}

/** Beyond this the evidence of the words themselves is not asked about again. */
export const doubtful = DOUBTFUL;
