import type { Document } from '../../src/model/document.js';
import type { Span } from '../../src/model/span.js';
import { inStory } from '../../src/model/tree.js';
import { parseDocument, parseTree } from '../../src/pipeline.js';
import { clean, isBlank, uncovered } from '../../src/text/clean.js';

interface TextSpan extends Span {
  readonly text?: string;
}

/** Every object under `value` that has a start and an end, with the way to it. */
function* spansIn(value: unknown, path = ''): Generator<readonly [string, TextSpan]> {
  if (typeof value !== 'object' || value === null) return;
  const { start, end } = value as Partial<TextSpan>;
  if (typeof start === 'number' && typeof end === 'number') yield [path, value as TextSpan];
  for (const [key, child] of Object.entries(value)) yield* spansIn(child, `${path}/${key}`);
}

/** UTF-16 offset of every code point of the text, and of its end. */
function unitsOf(text: string): Int32Array {
  const units = new Int32Array(text.length + 1);
  let count = 0, at = 0;
  for (const character of text) {
    units[count++] = at;
    at += character.length;
  }
  units[count] = at;
  return units.subarray(0, count + 1);
}

/**
 * What is wrong with the document of an input, in words; empty when every promise of the contract that can be checked
 * without a gold answer holds. Promises: nothing is lost; every text is its slice, cleaned; spans are in order and inside
 * the input; references lead somewhere; the same input gives the same document.
 */
export function broken(input: Uint8Array | string): string[] {
  const faults: string[] = [];
  const fault = (...words: unknown[]) => faults.push(words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join(' '));
  const { source, children } = parseTree(input);
  const story = parseDocument(input);
  if (JSON.stringify(story) !== JSON.stringify(parseDocument(input))) fault('the second document differs from the first');

  const units = unitsOf(source.text), hidden = children.flatMap((block) => block.view.hidden);
  if (story.input?.characters !== units.length - 1) fault('characters', story.input?.characters, 'of', units.length - 1);

  // A speech that runs on behind an advertisement is quoted without the advertisement.
  const withoutFurniture = [...hidden, ...children.filter((block) => !inStory(block)).map((block) => block.span)].sort((a, b) => a.start - b.start);

  for (const [path, at] of spansIn(story)) {
    if (at.start > at.end || at.end > units.length - 1) fault(path, 'lies outside of the input', at);
    else if (typeof at.text === 'string') {
      const left = /^\/quotes\/\d+$|^\/attributions\/\d+\/content$/.test(path) ? withoutFurniture : hidden;
      const slice = clean(uncovered(source.text, { start: units[at.start]!, end: units[at.end]! }, left));
      const bare = /^\/quotes\/\d+(?:\/parts\/\d+)?$/.test(path) ? slice.replace(/[,،、]$/, '') : slice;
      if (at.text !== slice && at.text !== bare) fault(path, 'text', at.text.slice(0, 80), 'slice', slice.slice(0, 80));
    }
  }

  const covered = [...story.body, ...story.notes, ...story.removed, ...Object.values(story.evidence).flat()];
  for (const line of uncoveredLines(source.text, covered, units)) fault('line', line, 'is lost');
  for (const [name, list] of [['body', story.body], ['notes', story.notes], ['removed', story.removed]] as const) inOrder(name, list, fault);
  const homes = [...story.body, ...story.notes, ...story.removed].sort((a, b) => a.start - b.start || a.end - b.end);
  inOrder('body, notes and removed together', homes, fault);
  for (const one of [...story.removed, ...Object.values(story.evidence).flat()]) {
    const line = source.text.slice(0, units[one.start]).split('\n').length;
    if (source.text.includes('\n') && one.line !== line) fault('line', one.line, 'for', line, one);
    if (one.rule.endsWith('/none')) fault('no rule removed', one);
  }
  references(story, fault);
  return faults;
}

type Fault = (...words: unknown[]) => void;

function uncoveredLines(text: string, spans: readonly Span[], units: Int32Array): number[] {
  const lost: number[] = [];
  const sorted = spans.map(({ start, end }) => ({ start: units[start]!, end: units[end]! })).sort((a, b) => a.start - b.start);
  let at = 0, next = 0, reach = 0;
  for (const [i, line] of text.split('\n').entries()) {
    const end = at + line.length;
    for (; next < sorted.length && sorted[next]!.start < end; next++) {
      if (sorted[next]!.end > sorted[next]!.start) reach = Math.max(reach, sorted[next]!.end);
    }
    if (!isBlank(line) && reach <= at) lost.push(i + 1);
    at = end + 1;
  }
  return lost;
}

function inOrder(name: string, list: readonly Span[], fault: Fault): void {
  for (const [i, one] of list.entries()) {
    if (i > 0 && one.start < list[i - 1]!.end) fault(name, 'overlap or stand out of order', list[i - 1], one);
  }
}

function references(story: Document, fault: Fault): void {
  const speakers = new Set(story.speakers.map((one) => one.id)), quotes = new Set(story.quotes.map((one) => one.id));
  const everything = [...story.attributions, ...story.headlineAttributions];
  const attributions = new Map(everything.map((one) => [one.id, one]));
  if (speakers.size !== story.speakers.length || quotes.size !== story.quotes.length || attributions.size !== everything.length) fault('an id stands twice');
  for (const quote of story.quotes) {
    const { parts } = quote;
    if (parts[0]!.start !== quote.start || parts.at(-1)!.end !== quote.end) fault(quote.id, 'does not run from its first part to its last');
    inOrder(`parts of ${quote.id}`, parts, fault);
    if (quote.attribution !== null && !attributions.get(quote.attribution)?.quotes.includes(quote.id)) fault(quote.id, 'and its attribution do not agree');
    if (quote.speakerId !== null && !speakers.has(quote.speakerId)) fault(quote.id, 'has a speaker that nobody knows');
    if (quote.speakerId !== (attributions.get(quote.attribution ?? '')?.speaker?.id ?? null)) fault(quote.id, 'has a speaker that its attribution does not point at');
  }
  for (const one of everything) {
    const { content } = one;
    if (content.parts[0]!.start !== content.start || content.parts.at(-1)!.end !== content.end) fault(one.id, 'content does not run from its first part to its last');
    inOrder(`content of ${one.id}`, content.parts, fault);
    if (one.speaker?.id != null && !speakers.has(one.speaker.id)) fault(one.id, 'has a speaker that nobody knows');
    const said = one.speaker;
    if (said?.id != null && !story.speakers.some(({ id, mentions }) => id === said.id && mentions.some(({ start, end }) => start === said.start && end === said.end))) fault(one.id, 'has a speaker that does not mention it', said);
    for (const id of one.quotes) if (!quotes.has(id)) fault(one.id, 'names a quote that is not there', id);
  }
  for (const speaker of story.speakers) {
    if (speaker.quotes !== story.quotes.filter((one) => one.speakerId === speaker.id).length) fault(speaker.id, 'counts its quotes wrongly');
    if (speaker.attributions !== story.attributions.filter((one) => one.speaker?.id === speaker.id).length) fault(speaker.id, 'counts its attributions wrongly');
  }
}
