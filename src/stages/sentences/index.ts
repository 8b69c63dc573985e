import { inStory, type Block, type Sentence, type Story, type Token } from '../../model/tree.js';
import { quotations, type Quotation } from '../../text/quotations.js';
import { sentenceEnds } from '../../text/sentence-ends.js';
import { tokenize } from '../../text/tokens.js';

/**
 * Divides the story's blocks into sentences and tokens.
 *
 * A Sentence is the reporter's: what stands between one pair of quotation marks is never divided, however many sentences somebody
 * spoke there, so that `"I was there. I saw it," she said.` is one Sentence with its cue.
 */
export function sentences(story: Story): void {
  const blocks = story.children.filter(inStory);
  const runs = quotations(blocks.map((block) => block.view.text), blocks.map((block) => block.textStart));
  blocks.forEach((block, i) => (block.children = divide(block, runs[i]!)));
}

function divide(block: Block, runs: readonly Quotation[]): Sentence[] {
  const text = block.view.text;
  const outer = runs.filter((run) => run.outer === null);
  const marks = new Set<number>();
  for (const run of runs) {
    for (let at = run.outerStart; at < run.start; at++) marks.add(at);
    for (let at = run.end; at < run.outerEnd; at++) marks.add(at);
  }
  const tokens = tokenize(text, block.textStart, (offset) => marks.has(offset));
  const sentences: Sentence[] = [];
  let run = 0, token = 0;
  for (const end of sentenceEnds(text, block.textStart)) {
    while (run < outer.length && outer[run]!.outerEnd <= end) run++;
    if (run < outer.length && outer[run]!.outerStart < end && end < text.trimEnd().length) continue;
    const children: Token[] = [];
    while (token < tokens.length && tokens[token]!.start < end) children.push(tokens[token++]!);
    if (children.length) sentences.push({ type: 'sentence', start: children[0]!.start, end, children });
  }
  return sentences;
}
