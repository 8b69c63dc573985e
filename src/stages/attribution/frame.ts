import type { Block, QuoteRun, Story, Token } from '../../model/tree.js';
import { kindsOf, type WordKinds } from './words.js';

/**
 * One token of the reporter's sentence, or a whole quoted run, which stands in it like one word.
 * `start`/`end` are view offsets; of a quote they take the marks in.
 */
export interface Item {
  readonly type: Token['type'] | 'quote';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly low: string;
  readonly run: QuoteRun | null;
  readonly is: WordKinds;
}

/** The reporter's sentence with its quotations folded up. */
export interface Frame {
  readonly block: Block;
  readonly items: readonly Item[];
  /** The run that the whole frame stands in; null for the reporter's own text. */
  readonly inside: QuoteRun | null;
}

/** A sentence of more words is none: it is cut here, so that the work on one frame stays bounded. */
const LONGEST = 300;

const TERMINAL = /[.!?…][\s"'’”)\]]*$/;

/** Lower case with straight apostrophes: the form in which words are looked up. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/’/g, "'");
}

function itemOf(token: Token, first: boolean): Item {
  const low = folded(token.text);
  return { type: token.type, start: token.start, end: token.end, text: token.text, low, run: null, is: kindsOf(token.type, token.text, low, first) };
}

function quoteItem(run: QuoteRun): Item {
  return { type: 'quote', start: run.outerStart, end: run.outerEnd, text: '', low: '', run, is: 0 };
}

/**
 * Folds the quotations of one level into items and cuts the block where the reporter's sentences end: never inside a quotation, and not
 * behind one that the sentence goes on from ("…," he said).
 *
 * @param runs the runs of this level in this block, in order, not overlapping
 */
function framesOf(block: Block, runs: readonly QuoteRun[], inside: QuoteRun | null): Frame[] {
  const from = inside ? inside.start : block.textStart, to = inside ? inside.end : Infinity;
  const frames: Frame[] = [];
  let items: Item[] = [];
  let onlyMarks = true;
  let nextRun = 0;
  const close = (): void => {
    if (items.length > 0) frames.push({ block, items, inside });
    items = [];
    onlyMarks = true;
  };
  const takeRun = (): QuoteRun => {
    const run = runs[nextRun++]!;
    if (beginsFrame(items)) close();
    items.push(quoteItem(run));
    onlyMarks = false;
    return run;
  };
  let covered = from;
  for (const sentence of block.children) {
    for (const token of sentence.children) {
      while (nextRun < runs.length && runs[nextRun]!.outerStart <= token.start) covered = takeRun().outerEnd;
      if (token.start < covered || token.start >= to) continue;
      const previous = items[items.length - 1];
      if (previous?.run && token.type === 'word' && /^\p{Lu}/u.test(token.text) && TERMINAL.test(textOfRun(previous.run))) close();
      items.push(itemOf(token, onlyMarks));
      onlyMarks &&= token.type === 'mark';
      if (items.length >= LONGEST) close();
    }
    const last = items[items.length - 1];
    if (last && !last.run && sentence.end > covered - 1) close();
  }
  while (nextRun < runs.length) takeRun();
  close();
  return frames;
}

/** True where a quotation that follows starts a sentence of its own: behind one that was finished, with no word of the reporter's between. */
function beginsFrame(items: readonly Item[]): boolean {
  const previous = items[items.length - 1];
  return previous?.run != null && previous.run.speech && TERMINAL.test(textOfRun(previous.run));
}

function textOfRun(run: QuoteRun): string {
  return run.block.view.text.slice(run.start, run.end);
}

function put<K>(lists: Map<K, QuoteRun[]>, key: K, run: QuoteRun): void {
  const list = lists.get(key);
  if (list) list.push(run);
  else lists.set(key, [run]);
}

/** The frames of every block of the story, in order; behind them the frames inside each run that holds another run. */
export function storyFrames(story: Story): { outer: Frame[][]; nested: Frame[] } {
  const byBlock = new Map<Block, QuoteRun[]>();
  const inner = new Map<QuoteRun, QuoteRun[]>();
  for (const run of story.runs) {
    if (run.outer) put(inner, run.outer, run);
    else put(byBlock, run.block, run);
  }
  const outer = story.children.filter((block) => block.children.length > 0).map((block) => framesOf(block, byBlock.get(block) ?? [], null));
  const nested = [...inner].flatMap(([run, runs]) => (runs.some((r) => r.speech) ? framesOf(run.block, runs, run) : []));
  return { outer, nested };
}
