import { quotations } from '../../text/quotations.js';
import { tokenize } from '../../text/tokens.js';
import type { Block, QuoteRun, Story, Stretch, Token } from '../../model/tree.js';
import { folded, type Frame, type Item } from './frame.js';
import { isPersonNoun, kindsOf, Kind } from './words.js';

/** How the story's own sentences write the words of its headline: how often with a small letter, how often with a capital inside a sentence. */
export interface Spelling { small: number; capital: number }

/** Share of capitals among a headline's longer words from which on they tell nothing. */
const TITLE_CASE = 0.6;

/** The headline as a frame: its quotations folded up, and capitals of title case taken for what the story's body makes of the words. */
export function headlineFrame(story: Story, { block, start, end }: Stretch): { frame: Frame; spellings: ReadonlyMap<string, Spelling> } {
  const text = block.view.text.slice(start, end);
  const runs = quotations([text], [0])[0]!.filter((run) => run.outer === null && run.closed).map((run): QuoteRun => runOf(block, text, run, start));
  const marks = new Set(runs.flatMap((run) => [run.outerStart, run.end]));
  const tokens = tokenize(block.view.text.slice(0, end), start, (offset) => marks.has(offset));
  const spellings = spellingsOf(story, tokens), titled = isTitleCase(tokens);
  const items: Item[] = [];
  let next = 0, covered = start;
  for (const token of tokens) {
    while (next < runs.length && runs[next]!.outerStart <= token.start) {
      const run = runs[next++]!;
      items.push({ type: 'quote', start: run.outerStart, end: run.outerEnd, text: '', low: '', run, is: 0 });
      covered = run.outerEnd;
    }
    if (token.start < covered) continue;
    items.push(itemOf(token, items.length === 0, titled ? spellings : null));
  }
  return { frame: { block, items, inside: null }, spellings };
}

function runOf(block: Block, text: string, run: { start: number; end: number; outerStart: number; outerEnd: number; style: QuoteRun['style'] }, from: number): QuoteRun {
  const words = text.slice(run.start, run.end).split(/\s+/).length;
  return {
    block, start: from + run.start, end: from + run.end, outerStart: from + run.outerStart, outerEnd: from + run.outerEnd, style: run.style, closed: true, continues: false, outer: null,
    speech: words > 1, rule: 'quotes/headline', weighed: null, kind: words > 2 && /^\p{Lu}/u.test(text.slice(run.start)) ? 'direct' : 'partial',
  };
}

function itemOf(token: Token, first: boolean, spellings: ReadonlyMap<string, Spelling> | null): Item {
  const { type, start, end } = token, low = folded(token.text);
  const text = spellings !== null && type === 'word' && isCommon(low, spellings.get(low)) ? low : token.text;
  return { type, start, end, text, low, run: null, is: kindsOf(type, text, low, first && text === token.text) };
}

/** Whether the word is no name: as the body writes it, else as the closed and listed words tell. */
function isCommon(low: string, seen: Spelling | undefined): boolean {
  if (seen !== undefined && seen.small + seen.capital > 0) return seen.small > seen.capital;
  return (kindsOf('word', low, low, false) & ~Kind.genitive) !== 0 || isPersonNoun(low);
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.slice(1).filter(({ type, text }) => type === 'word' && text.length > 3);
  return words.length > 0 && words.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= TITLE_CASE * words.length;
}

function spellingsOf(story: Story, tokens: readonly Token[]): Map<string, Spelling> {
  const spellings = new Map(tokens.map(({ text }): [string, Spelling] => [folded(text), { small: 0, capital: 0 }]));
  for (const block of story.children) {
    for (const sentence of block.children) {
      sentence.children.forEach(({ text }, i) => {
        const spelling = spellings.get(folded(text));
        if (!spelling) return;
        if (/^\p{Ll}/u.test(text)) spelling.small++;
        else if (i > 0) spelling.capital++;
      });
    }
  }
  return spellings;
}
