/**
 * How well `speakers` does alone: the exam's own answers stand in for `attribution`, so that only who is behind each mention is measured.
 *
 *   npx esbuild test/eval/speakers-alone.ts --bundle --platform=node --format=esm --outfile=.eval/speakers-alone.mjs --log-level=warning && node .eval/speakers-alone.mjs ../shared/exam
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { textOf, type Attribution, type Block, type MentionKind, type QuoteRun, type Story, type Stretch, type Turn } from '../../src/model/tree.js';
import { blocks } from '../../src/stages/blocks/index.js';
import { classify } from '../../src/stages/classify/index.js';
import { decode } from '../../src/stages/decode/index.js';
import { fields } from '../../src/stages/fields/index.js';
import { quotes } from '../../src/stages/quotes/index.js';
import { sentences } from '../../src/stages/sentences/index.js';
import { speakers } from '../../src/stages/speakers/index.js';

interface GoldSpeech {
  readonly parts?: readonly string[];
  readonly content?: string;
  readonly speaker: string | null;
  readonly resolved: string | null;
  readonly also?: readonly string[];
  readonly cue: string | null;
  readonly optional?: boolean;
}

const key = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
const nameKey = (text: string | null | undefined): string => key((text ?? '').replace(/^(?:the|an?) /i, ''));
const KINDS: readonly [RegExp, MentionKind][] = [[/^(?:he|she|it|they|her|him|i)$/i, 'pronoun'], [/\p{Lu}/u, 'name'], [/./, 'noun']];

function nearest(story: Story, near: Stretch, speaker: string, cue: string | null): Stretch | null {
  const at = story.children.indexOf(near.block);
  for (const step of [0, -1, 1, -2]) {
    const block: Block | undefined = story.children[at + step];
    if (!block || block.children.length === 0) continue;
    const text = block.view.text, hits: number[] = [];
    for (let i = text.indexOf(speaker); i >= 0; i = text.indexOf(speaker, i + 1)) if (!/[\p{L}]/u.test(text[i - 1] ?? '') && !/[\p{L}]/u.test(text[i + speaker.length] ?? '')) hits.push(i);
    const outside = hits.filter((i) => step !== 0 || !story.runs.some((r) => r.block === block && r.speech && r.start <= i && i < r.end));
    const cues: number[] = [];
    if (cue) for (let i = text.indexOf(cue); i >= 0; i = text.indexOf(cue, i + 1)) cues.push(i);
    const anchor = step === 0 ? near.start : 0;
    const far = (i: number): number => Math.min(...cues.map((c) => Math.abs(c - i) + Math.abs(c - anchor) / 2), cues.length ? Infinity : Math.abs(i - anchor));
    const best = outside.sort((a, b) => far(a) - far(b))[0];
    if (best !== undefined) return { block, start: best, end: best + speaker.length };
  }
  return null;
}

function attributionOf(story: Story, at: Stretch, gold: GoldSpeech, runs: readonly QuoteRun[]): Attribution {
  const mention = gold.speaker ? nearest(story, at, gold.speaker.replace(/\s+/g, ' '), gold.cue) : null;
  const cue = gold.cue ? nearest(story, mention ?? at, gold.cue, null) : null;
  return {
    kind: runs.length ? 'direct' : 'indirect', speaker: mention ? { ...mention, kind: KINDS.find(([pattern]) => pattern.test(gold.speaker!))![1] } : null,
    cue: cue ? { ...cue, lemma: gold.cue!.replace(/(?:ed|s)$/, '') } : null, addressee: null, content: [at], runs, polarity: 'asserted', citing: null, rule: 'attribution/given', confidence: 1,
  };
}

const folder = process.argv[2] ?? '../shared/exam';
const files = (readdirSync(folder, { recursive: true }) as string[]).filter((f) => f.endsWith('.gold.json')).sort();
const totals = { quote: [0, 0], indirect: [0, 0] };
for (const file of files) {
  const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { quotes: GoldSpeech[]; indirect: GoldSpeech[] };
  const path = join(folder, file.replace('.gold.json', '.txt'));
  const story = blocks(decode(readFileSync(path), { path }));
  for (const stage of [classify, fields, sentences, quotes]) stage(story);
  const asked: { gold: GoldSpeech; turn?: Turn; attribution?: Attribution; kind: 'quote' | 'indirect' }[] = [];
  for (const q of gold.quotes) {
    const runs = (q.parts ?? []).flatMap((part) => story.runs.filter((r) => key(textOf(r)) === key(part)).slice(0, 1));
    if (runs.length === 0) continue;
    const attribution = q.speaker ? attributionOf(story, runs[0]!, q, runs) : null;
    if (attribution && !attribution.speaker) console.log('no mention', file, q.speaker);
    if (attribution) story.attributions.push(attribution);
    const turn: Turn = { runs, attribution, speaker: null };
    if (runs[0]!.outer === null) {
      story.turns.push(turn);
      asked.push({ gold: q, turn, kind: 'quote' });
    }
  }
  for (const q of gold.indirect) {
    const want = key(q.content ?? '').slice(0, 40);
    const block = story.children.find((b) => b.children.length > 0 && key(b.view.text).includes(want));
    if (!block) continue;
    let start = 0;
    while (!key(block.view.text.slice(start)).startsWith(want)) start++;
    const attribution = attributionOf(story, { block, start, end: start + 1 }, q, []);
    story.attributions.push(attribution);
    asked.push({ gold: q, attribution, kind: 'indirect' });
  }
  story.turns.sort((a, b) => a.runs[0]!.block.index - b.runs[0]!.block.index || a.runs[0]!.start - b.runs[0]!.start);
  speakers(story);
  for (const { gold: q, turn, attribution, kind } of asked) {
    if (q.optional && kind === 'quote') continue;
    // The stage puts a new turn in the place of one whose speaker it hands on.
    const got = turn ? story.turns.find(({ runs }) => runs[0] === turn.runs[0])!.speaker : story.resolved.get(attribution!);
    const right = [q.resolved, ...(q.also ?? [])].map(nameKey).includes(nameKey(got?.name));
    totals[kind][0]! += Number(right);
    totals[kind][1]!++;
    if (!right) console.log(`${kind.padEnd(9)}${basename(file, '.gold.json').padEnd(30)} ${(q.parts?.[0] ?? q.content ?? '').slice(0, 40).replace(/\s+/g, ' ')} | ${q.speaker} => ${q.resolved}   got ${got?.name ?? null}`);
  }
  if (process.argv[3] && file.includes(process.argv[3])) for (const s of story.speakers) console.log(`  ${s.type} ${s.name} | ${s.role} | ${s.mentions.map(textOf).join('; ')}`);
}
for (const [kind, [right, all]] of Object.entries(totals)) console.log(kind, right, 'of', all, (right! / all!).toFixed(3));
