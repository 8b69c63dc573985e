import { cut } from '../formats/pretty/wrap.js';
import type { Attribution, QuoteRun, Story, Stretch } from '../model/tree.js';
import { spanOf, textOf } from '../model/tree.js';

/** So many columns of a quotation are shown, to tell it from the next one. */
const SHOWN = 40;

/** What was decided of the quotation marks and the attributions of a story, by the line on which each begins. */
export function speechByLine(story: Story): Map<number, string[]> {
  const byLine = new Map<number, string[]>();
  const add = (at: Stretch, what: string): void => {
    const line = lineOf(at, story.source.text);
    byLine.set(line, [...(byLine.get(line) ?? []), what]);
  };
  for (const run of story.runs) add(run, runLine(run));
  for (const one of story.attributions) add(one.content[0]!, attributionLine(one, story));
  return byLine;
}

/** `"We found a crack that" direct, quotes/stands-alone`: words that somebody said, or why they are none. */
function runLine(run: QuoteRun): string {
  return `"${cut(textOf(run), SHOWN)}" ${run.speech ? run.kind : 'no quote'}, ${run.rule}`;
}

/** `direct: told, by Jana Kos ("She"), attribution/content-before 0.97`: the cue, who is behind it and the words that name them, the rule, how sure it is. */
function attributionLine(one: Attribution, story: Story): string {
  const who = story.resolved.get(one)?.name ?? 'nobody known', mention = one.speaker ? ` ("${textOf(one.speaker)}")` : '';
  return `${one.kind}: ${one.cue ? textOf(one.cue) : 'no verb'}, by ${who}${mention}, ${one.rule} ${one.confidence.toFixed(2)}`;
}

/** The line of the source on which a stretch begins, from 1. */
export function lineOf(at: Stretch, source: string): number {
  const before = source.slice(at.block.span.start, spanOf(at).start);
  return at.block.firstLine + (before.match(/\r\n|\r|\n/g)?.length ?? 0);
}
