import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { patternsOf } from './describe.mjs';

/**
 * The quoted runs of PolNeAR that its annotators count as somebody's words, with their patterns and what became of them: the same decisions as
 * score_polnear.py.
 *
 * @param {string} folder with text/ and attributions/
 * @param {Map<string, object>} documents by base name
 * @returns {{ patterns: Set<string>, found: boolean, right: boolean }[]}
 */
export function polnearCases(folder, documents) {
  const cases = [];
  for (const file of readdirSync(join(folder, 'text')).filter((name) => name.endsWith('.txt')).sort()) {
    const name = file.slice(0, -4);
    const document = documents.get(name);
    const answers = readAnswers(join(folder, 'attributions'), name);
    if (!answers || !document) continue;
    const text = readFileSync(join(folder, 'text', file), 'utf8');
    const points = [...text];
    // The texts hold hardly a character beyond the basic plane; where they do, every character is one code point here.
    const flat = points.map((point) => (point.length > 1 ? '\ufffd' : point)).join('');
    const quotes = document.quotes.map((quote) => ({ spans: quote.parts, quote }));
    const attributions = new Map(document.attributions.map((attribution) => [attribution.id, attribution]));
    for (const run of quotedRuns(flat)) {
      const length = run[1] - run[0];
      const gold = answers.filter((answer) => common(answer.content, run) * 2 >= length);
      if (gold.length === 0) continue;
      const hit = quotes.find(({ spans }) => common(spans.map(pair), run) * 2 >= Math.min(length, size(spans.map(pair))));
      const sources = gold.flatMap((answer) => answer.source);
      const speaker = hit && attributions.get(hit.quote.attribution)?.speaker;
      const mine = speaker ? [pair(speaker)] : [];
      const shared = sources.reduce((sum, source) => sum + common(mine, source), 0);
      const right = sources.length ? mine.length > 0 && shared * 2 >= Math.min(size(sources), size(mine)) : mine.length === 0;
      const { source, cue, content } = gold[0];
      const parts = quotedRuns(flat).filter((other) => content.some((span) => common([span], other) * 2 >= other[1] - other[0]));
      const patterns = patternsOf({ text: flat, run, parts: parts.length ? parts : [run], source: source[0] ?? null, cue: cue[0] ?? null });
      cases.push({ patterns, found: Boolean(hit), right: Boolean(hit) && right });
    }
  }
  return cases;
}

const pair = ({ start, end }) => [start, end];
const size = (spans) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
const common = (spans, [start, end]) => spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);

/** What stands inside the double marks of each paragraph; an unclosed mark runs to the end of its paragraph. */
function quotedRuns(text) {
  const runs = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    let open = null, depth = 0;
    for (const { 0: mark, index } of line[0].matchAll(/[“”"]|''/gu)) {
      if (open === null) {
        if (mark !== '”') [open, depth] = [{ mark, at: index + mark.length }, 0];
      } else if (open.mark === '“' && mark === '“') depth++;
      else if (open.mark === '“' && mark === '”' && depth > 0) depth--;
      else if (mark === (open.mark === '“' ? '”' : open.mark)) {
        runs.push([line.index + open.at, line.index + index]);
        open = null;
      }
    }
    if (open) runs.push([line.index + open.at, line.index + line[0].trimEnd().length]);
  }
  return runs.filter(([start, end]) => end > start);
}

/** The first annotator's attributions: source, cue and content as lists of [start, end) in code points; null where there is no file. */
function readAnswers(folder, name) {
  const file = readdirSync(folder).filter((entry) => entry.startsWith(`${name}_`) && entry.length === name.length + 9 && entry.endsWith('.ann')).sort()[0];
  if (!file) return null;
  const rows = readFileSync(join(folder, file), 'utf8').split('\n').map((row) => row.split('\t'));
  const spans = new Map(rows.filter(([id]) => id?.startsWith('T')).map(([id, place]) => [id, place.slice(place.indexOf(' ') + 1).split(';').map((span) => span.split(' ').map(Number))]));
  return rows.filter(([id]) => id?.startsWith('E')).map(([, links]) => {
    const answer = { source: [], cue: [], content: [] };
    for (const link of links.split(' ')) {
      const [role, id] = link.split(':');
      answer[role.replace(/\d+$/u, '').toLowerCase()]?.push(...(spans.get(id) ?? []));
    }
    return answer;
  }).filter((answer) => answer.content.length > 0);
}
