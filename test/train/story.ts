/** Stories for training: their blocks and roles are taken as given, so that only the stages under training speak. */
import { NO_CONFIDENCE } from '../../src/model/confidence.js';
import type { Block, Role, Story } from '../../src/model/tree.js';
import { View } from '../../src/model/view.js';
import { contextsOf } from '../../src/stages/quotes/contexts.js';
import { certain } from '../../src/stages/quotes/certain.js';
import { features, viewOf } from '../../src/stages/quotes/features.js';
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

export interface SeenRun {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly style: string;
  readonly usual: boolean;
  readonly context: string;
  readonly features: readonly string[];
  /** What a named rule says; null where the evidence is weighed. */
  readonly certain: boolean | null;
}

/** The outer runs of the text's body lines, in offsets of the text (UTF-16), with their features. */
export function runsOf(text: string, roleOf: (line: number) => Role): SeenRun[] {
  const story = storyOf(text, roleOf);
  sentences(story);
  const blocks = story.children.filter((block) => block.verdict?.role === 'body' || block.verdict?.role === 'heading' || block.verdict?.role === 'correction');
  const found = quotations(blocks.map((block) => block.view.text), blocks.map((block) => block.textStart));
  return contextsOf(blocks, found).map((context) => ({
    start: context.block.span.start + context.run.start, end: context.block.span.start + context.run.end, style: context.run.style, usual: context.usualStyle,
    text: context.block.view.text.slice(context.run.start, context.run.end),
    context: context.block.view.text.slice(Math.max(0, context.run.outerStart - 70), context.run.outerEnd + 50), features: features(context, viewOf(context)), certain: certain(context, viewOf(context))?.speech ?? null,
  }));
}
