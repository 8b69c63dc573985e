import type { Story } from '../../../src/model/tree.js';
import { textOf } from '../../../src/model/tree.js';
import { attribution } from '../../../src/stages/attribution/index.js';
import { blocks } from '../../../src/stages/blocks/index.js';
import { decode } from '../../../src/stages/decode/index.js';
import { quotes } from '../../../src/stages/quotes/index.js';
import { sentences } from '../../../src/stages/sentences/index.js';
import { speakers } from '../../../src/stages/speakers/index.js';

/** The finished tree of a story whose paragraphs are all body; a paragraph that begins with "# " is a sub-head. */
export function told(...paragraphs: string[]): Story {
  const story = blocks(decode(paragraphs.map((paragraph) => paragraph.replace(/^# /, '')).join('\n\n'), {}));
  story.children.forEach((block, i) => (block.verdict = { role: paragraphs[i]!.startsWith('# ') ? 'heading' : 'body', rule: 'classify/given', confidence: 1 }));
  for (const stage of [sentences, quotes, attribution, speakers]) stage(story);
  return story;
}

/** Who speaks each quotation, in order. */
export function spokenBy(...paragraphs: string[]): (string | null)[] {
  return told(...paragraphs).turns.map((turn) => turn.speaker?.name ?? null);
}

/** `mention => who`, for every attribution that has a mention, in order. */
export function resolutions(...paragraphs: string[]): string[] {
  const story = told(...paragraphs);
  return story.attributions.flatMap((a) => (a.speaker ? [`${textOf(a.speaker)} => ${story.resolved.get(a)?.name ?? null}`] : []));
}
