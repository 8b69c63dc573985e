import { inStory, type Block, type QuoteRun, type Sentence, type Story, type Stretch, type Token } from '../../model/tree.js';

/** One sentence of the story with its place in it. */
export interface Line {
  readonly block: Block;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Counted through the whole story. */
  readonly order: number;
  /** Counted over the blocks of the story. */
  readonly paragraph: number;
}

/** The story's sentences in order, and what stands inside quotation marks. */
export class Reading {
  readonly lines: readonly Line[];
  private readonly quoted = new Map<Block, readonly QuoteRun[]>();
  private readonly linesOf = new Map<Block, readonly Line[]>();
  private readonly paragraphs = new Map<Block, number>();
  private readonly blocks: Block[] = [];

  constructor(readonly story: Story) {
    const lines: Line[] = [];
    let paragraph = 0;
    for (const block of story.children) {
      if (!inStory(block)) continue;
      const own = block.children.map((sentence, i): Line => ({ block, sentence, tokens: sentence.children, order: lines.length + i, paragraph }));
      for (const line of own) lines.push(line);
      this.linesOf.set(block, own);
      this.blocks.push(block);
      this.paragraphs.set(block, paragraph++);
    }
    this.lines = lines;
    for (const run of story.runs) {
      if (run.outer !== null) continue;
      const runs = this.quoted.get(run.block) as QuoteRun[] | undefined;
      if (runs) runs.push(run);
      else this.quoted.set(run.block, [run]);
    }
  }

  paragraphOf(block: Block): number {
    return this.paragraphs.get(block) ?? -1;
  }

  /** The sentence that holds the offset; the last one before it where it stands between two. */
  lineAt(block: Block, offset: number): Line | null {
    const own = this.linesOf.get(block) ?? [];
    let low = 0, high = own.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (own[middle]!.sentence.start <= offset) low = middle + 1;
      else high = middle;
    }
    return own[low - 1] ?? own[0] ?? null;
  }

  /** The sentences of the paragraph of that number. */
  linesOfParagraph(paragraph: number): readonly Line[] {
    const block = this.blocks[paragraph];
    return block ? (this.linesOf.get(block) ?? []) : [];
  }

  /** The outer run that holds the offset; null in the reporter's own words. */
  quoteAt(block: Block, offset: number): QuoteRun | null {
    const runs = this.quoted.get(block) ?? [];
    let low = 0, high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (runs[middle]!.outerStart <= offset) low = middle + 1;
      else high = middle;
    }
    const run = runs[low - 1];
    return run !== undefined && offset < run.outerEnd ? run : null;
  }
}

/** The index of the first token of the sentence that ends behind the offset; the number of tokens where none does. */
export function tokenAt(line: Line, offset: number): number {
  let low = 0, high = line.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (line.tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Orders stretches as they stand in the story. */
export function inOrder(a: Stretch, b: Stretch): number {
  return a.block.index - b.block.index || a.start - b.start || b.end - a.end;
}
