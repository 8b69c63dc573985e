/**
 * The quoted runs that weights are learned from, with their gold: PolNeAR's news, the exams that may be learned from, and invented sentences.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examCases } from './exams.mjs';
import { readPolnear } from './polnear.mjs';

/** How often a run of each set counts. An exam's pages are few and their librarian's idea of a quote is the one to follow; more than this helps neither them nor the news. */
export const WEIGHTS = { polnear: 1, exam: 2, invented: 3 };

/** Somebody's words where half of the run lies in one attribution's content. Single marks beside double ones are a headline's. */
function newsStories(shared, { storyOf, runsOf }) {
  return readPolnear(join(shared, 'polnear', 'train')).map(({ name, text, attributions }) => {
    const title = text.slice(0, text.search(/\S/)).split('\n').length;
    const story = storyOf(text, (line) => (line <= title ? 'headline' : 'body'));
    const runs = runsOf(story).map((run) => {
      const most = Math.max(0, ...attributions.map(({ content }) => content.reduce((sum, [a, z]) => sum + Math.max(0, Math.min(z, run.end) - Math.max(a, run.start)), 0)));
      return { ...run, speech: most * 2 >= run.end - run.start && (run.usual || run.style !== 'single') };
    });
    return { name, set: 'polnear', story, runs, missed: [] };
  });
}

const key = (text) => text.replace(/&\w+;/g, '').replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Body paragraphs before sub-heads: where a sub-head repeats words of the body, the body has the quote, and nothing is learned of the sub-head. */
function examStories(shared, { pageOf, runsOf }) {
  return examCases(shared).map(({ text, gold }) => {
    const body = new Set([...gold.lines.body, ...gold.lines.note]), headings = new Set(gold.lines.heading);
    const story = pageOf(text, (line) => (body.has(line) ? 'body' : headings.has(line) ? 'heading' : 'boilerplate'));
    const want = new Map(gold.quotes.flatMap((quote) => quote.parts.map((part) => [key(part), !quote.optional])));
    const left = new Set(want.keys());
    const runs = runsOf(story).sort((a, b) => a.heading - b.heading).flatMap((run) => {
      const words = key(run.text), first = left.delete(words);
      if (first ? !want.get(words) : run.heading && want.has(words)) return [];
      return [{ ...run, speech: first }];
    });
    return { name: gold.id, set: 'exam', story, runs, missed: [...left].filter((words) => want.get(words)) };
  });
}

/** The invented sentences, each a story of its own. */
function inventedStories(file, { storyOf, runsOf }) {
  return readFileSync(file, 'utf8').split('\n').filter((line) => /^[+-] /.test(line)).map((line, i) => {
    const story = storyOf(line.slice(2), () => 'body'), runs = runsOf(story);
    if (runs.length !== 1) throw new Error(`not one run: ${line}`);
    return { name: `invented ${i}`, set: 'invented', story, runs: runs.map((run) => ({ ...run, speech: line[0] === '+' })), missed: [] };
  });
}

/**
 * @param {string} shared   the practice data
 * @param {string} invented a file of sentences with one run each, `+ ` before somebody's words and `- ` before others
 * @param {object} door     what test/train/story.ts exports
 * @returns {{ name: string, set: 'polnear' | 'exam' | 'invented', story: object, runs: object[], missed: string[] }[]} each story with its runs, whether each
 *   is speech, and the gold quotes for which there is no run
 */
export function readStories(shared, invented, door) {
  return [...newsStories(shared, door), ...examStories(shared, door), ...inventedStories(invented, door)];
}
