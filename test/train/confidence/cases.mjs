import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** So much a page of each kind counts: wires and PolNeAR are many pages of few shapes. */
const WEIGHT = { news: 1, exam: 1, wires: 0.15, polnear: 0.15 };

/** Every practice page with its gold, its site and what it counts. `own` are the exams that lie in the repository. */
export function loadCases(practice, own) {
  const cases = [];
  const add = (kind, id, site, text, gold) => cases.push({ kind, id, site, text, gold, weight: WEIGHT[kind] });
  const json = (file) => readFileSync(join(practice, file), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  for (const row of json('pages/news.jsonl')) add('news', row.id, row.domain || row.id, row.raw_text, row.gold);
  for (const row of json('pages/wires.jsonl')) add('wires', row.id, row.id, row.raw_text, row.gold);
  for (const folder of [join(practice, 'exam'), ...own]) {
    for (const name of readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.gold.json')).sort()) {
      add('exam', name, name, readFileSync(join(folder, name.replace('.gold.json', '.txt')), 'utf8'), JSON.parse(readFileSync(join(folder, name), 'utf8')));
    }
  }
  const meta = readFileSync(join(practice, 'polnear/metadata.tsv'), 'utf8').split('\n').map((line) => line.split('\t'));
  const [file, title] = [meta[0].indexOf('filename'), meta[0].indexOf('title')];
  const titles = new Map(meta.slice(1).map((cells) => [cells[file], cells[title]]));
  const folder = join(practice, 'polnear/train');
  const annotated = readdirSync(join(folder, 'attributions')).sort();
  for (const name of readdirSync(join(folder, 'text')).filter((text) => text.endsWith('.txt')).sort()) {
    const id = name.slice(0, -4), ann = annotated.find((each) => each.startsWith(`${id}_`) && each.length === id.length + 9);
    if (ann && existsSync(join(folder, 'attributions', ann))) {
      add('polnear', id, name.split('_')[0] + name.slice(-9), readFileSync(join(folder, 'text', name), 'utf8'), { headline: titles.get(id), attributions: readAnn(readFileSync(join(folder, 'attributions', ann), 'utf8')) });
    }
  }
  return cases;
}

/** The attributions of a brat file: source, cue and content, each a list of [start, end) in code points. */
function readAnn(text) {
  const spans = new Map(), events = [];
  for (const line of text.split('\n')) {
    const [id, what] = line.split('\t');
    if (what === undefined) continue;
    if (id[0] === 'T') spans.set(id, what.slice(what.indexOf(' ') + 1).split(';').map((span) => span.split(' ').map(Number)));
    else if (id[0] === 'E') events.push(what.split(' '));
  }
  return events.map((parts) => {
    const one = { Source: [], Cue: [], Content: [] };
    for (const part of parts) {
      const [role, id] = part.split(':'), key = role.replace(/\d+$/, '');
      if (key in one && spans.has(id)) one[key].push(...spans.get(id));
    }
    return { source: one.Source, content: one.Content };
  }).filter(({ content }) => content.length > 0);
}
