import type { Block, QuoteRun, Story, Stretch } from '../../model/tree.js';
import type { Draft } from './draft.js';

/** "WALLACE:", "Magbanua:", "Q.": the label of a speaker at the start of a line; at most four words. */
const LABEL = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}): (?=\S)/u;
const CAPITALS = /^\P{Ll}+$/u;

/** The label that stands at `from`, or null. */
function labelAt(block: Block, from: number): Stretch | null {
  const label = LABEL.exec(block.view.text.slice(from, from + 80))?.[1];
  return label === undefined ? null : { block, start: from, end: from + label.length };
}

/** The label inside the marks, where a transcript is quoted line by line: "PENCE: Well, look, …". Capitals only: a word and a colon can begin a sentence. */
export function labelOfRun(run: QuoteRun): Stretch | null {
  const label = labelAt(run.block, run.start);
  return label && CAPITALS.test(run.block.view.text.slice(label.start, label.end)) ? label : null;
}

export function labelDraft(label: Stretch, content: Stretch, runs: QuoteRun[]): Draft {
  return {
    kind: 'direct', speaker: { ...label, kind: 'name' }, cue: null, addressee: null, content: [content], runs, polarity: 'asserted', citing: null,
    rule: 'attribution/label', confidence: 0.9,
  };
}

/**
 * The lines of a transcript that stand without quotation marks, as attributions of the label's bearer. A line counts where its label is in
 * capitals, or where the story has three such lines by two speakers or more.
 */
export function transcriptLines(story: Story): Draft[] {
  const lines = story.children.flatMap((block) => {
    const label = block.children.length > 0 ? labelAt(block, block.textStart) : null;
    return label ? [{ block, label, name: block.view.text.slice(label.start, label.end) }] : [];
  });
  const several = lines.length >= 3 && new Set(lines.map(({ name }) => name)).size >= 2;
  const quoted = new Set(story.runs.map((run) => run.block));
  return lines.flatMap(({ block, label, name }) => {
    if (quoted.has(block) || !(several || (CAPITALS.test(name) && name.length > 2)) || !lines.some((line) => line.name === name && line.block !== block)) return [];
    return [labelDraft(label, { block, start: label.end + 2, end: block.view.text.length }, [])];
  });
}
