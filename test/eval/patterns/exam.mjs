import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { patternsOf } from './describe.mjs';

const REACH = 400;

/**
 * The quoted parts of the exam's answers, with their patterns and what became of them: found as score_exam.py finds them, right where the
 * speaker is the resolved one.
 *
 * @param {string} folder of cases, searched to any depth
 * @param {Map<string, object>} documents by base name
 * @returns {{ patterns: Set<string>, found: boolean, right: boolean }[]}
 */
export function examCases(folder, documents) {
  const cases = [];
  for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.gold.json')).sort()) {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const text = readFileSync(join(folder, file.replace('.gold.json', '.txt')), 'utf8');
    const document = documents.get(basename(file, '.gold.json'));
    const mine = (document?.quotes ?? []).flatMap((quote) => quote.parts.map((part) => ({ key: key(part.text), quote, taken: false })));
    let from = 0;
    for (const answer of gold.quotes) {
      const parts = answer.parts.map((part) => {
        const at = [text.indexOf(part, from), text.indexOf(part)].find((index) => index >= 0) ?? 0;
        from = at;
        return [at, at + part.length];
      });
      answer.parts.forEach((part, i) => {
        const hit = mine.find((candidate) => !candidate.taken && candidate.key === key(part));
        if (hit) hit.taken = true;
        if (answer.optional) return;
        const names = [answer.resolved, ...(answer.also ?? [])].map(nameKey);
        const { source, cue } = nearest(text, answer, parts[i]);
        cases.push({
          patterns: patternsOf({ text, run: parts[i], parts, source, cue }),
          found: Boolean(hit), right: Boolean(hit) && names.includes(nameKey(hit.quote.speaker)),
        });
      });
    }
  }
  return cases;
}

const ENTITIES = { '&quot;': '"', '&amp;': '&', '&#39;': "'", '&rsquo;': '’', '&nbsp;': ' ' };
const key = (words) => (words ?? '').replace(/&(?:quot|amp|#39|rsquo|nbsp);/gu, (entity) => ENTITIES[entity]).replace(/\p{Cf}/gu, '').normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
const nameKey = (name) => key((name ?? '').trim().replace(/^(?:the|an?) /iu, ''));

/** The answer gives the words of speaker and cue, not their place: the pair of places nearest to the quotation stands for it. */
function nearest(text, answer, run) {
  const distance = ([start, end]) => (start >= run[1] ? start - run[1] : end <= run[0] ? run[0] - end : REACH);
  const placesOf = (words) => (words ? places(text, words).filter((place) => distance(place) < REACH) : []);
  const sources = placesOf(answer.speaker), cues = placesOf(answer.cue);
  const closest = (list, cost) => list.reduce((best, place) => (best === null || cost(place) < cost(best) ? place : best), null);
  const cue = closest(cues, distance);
  const source = closest(sources, (place) => (cue ? Math.abs(place[0] - cue[0]) : distance(place)));
  return { source: answer.speaker ? source ?? closest(places(text, answer.speaker), (place) => Math.abs(place[0] - run[0])) : null, cue };
}

function places(text, words) {
  const found = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const whole = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? ' ');
    if (whole) found.push([at, at + words.length]);
  }
  return found;
}
