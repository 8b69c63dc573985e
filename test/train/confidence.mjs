// Measures how often each part of a document is right and writes src/lexicon/weights/confidence.ts.
//
//   node test/train/confidence.mjs            measure, print the calibration table, write the weights
//   node test/train/confidence.mjs --dry      the same without writing
//   --practice DIR                            the practice data (default ../shared)
//
// Every page is read by a pipeline whose line classifier was trained without the page's site, so that the scores are as
// unsure as they are on a page that nobody has seen. What the values of a page have in common with right and wrong ones
// (the rules that gave them, scores) is weighed by a logistic regression; the table's figures are of regressions that
// were fitted without the page's site. Deterministic: folds by a hash of the site's name.
import { writeFileSync } from 'node:fs';
import { loadCases } from './confidence/cases.mjs';
import { judge } from './confidence/judge.mjs';
import { fit, predict } from './confidence/logistic.mjs';
import { pipelineWith } from './confidence/run.mjs';
import { printGate, printTable } from './confidence/table.mjs';
import { fitModel, writeModel } from './classify/model.mjs';
import { loadPages } from './classify/pages.mjs';
import { stage } from './classify/stage.mjs';

const FOLDS = 4;
/** A body is right from this F1 on. */
const BODY_RIGHT = 0.9;

const arg = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise);
const practice = arg('--practice', '../shared');

const code = await stage();
const pages = loadPages(practice, code);
const cases = loadCases(practice, ['test/eval/second-exam', 'test/eval/third-exam', 'test/eval/fifth-exam']);
const rows = new Map();
for (let fold = 0; fold < FOLDS; fold++) {
  const { parseTree, document, signalsOf } = await pipelineWith({ 'lines.ts': writeModel(code, fitModel(code, pages.filter((page) => page.hash % FOLDS !== fold))) });
  for (const one of cases.filter(({ site }) => hash(site) % FOLDS === fold)) {
    const story = parseTree(one.text), signals = signalsOf(story), verdicts = judge(one, document(story, '0'));
    for (const [name, items] of Object.entries(signals)) {
      if (!rows.has(name)) rows.set(name, []);
      items.forEach((each, i) => {
        const verdict = verdicts[name][i];
        if (verdict !== null) rows.get(name).push({ kind: one.kind, id: one.id, fold, signals: each, right: name === 'body' ? verdict >= BODY_RIGHT : verdict, f1: verdict, weight: one.weight * (name === 'quotes' || name === 'attributions' ? 0.5 : 1) });
      });
    }
  }
}

const models = {};
for (const [name, all] of rows) {
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fit(all.filter((row) => row.fold !== fold));
    for (const row of all) if (row.fold === fold) row.chance = predict(model, row.signals);
  }
  models[name] = fit(all);
}
printTable(rows);
printGate(rows);

if (!process.argv.includes('--dry')) writeFileSync('src/lexicon/weights/confidence.ts', source(models));

function source(all) {
  const number = (value) => String(Number(value.toFixed(2)));
  const entries = Object.entries(all).map(([name, { base, weights }]) => {
    const kept = Object.entries(weights).filter(([, weight]) => Math.abs(weight) >= 0.01).sort(([a], [b]) => (a < b ? -1 : 1));
    return `  ${name}: {\n    base: ${number(base)},\n    weights: {\n${kept.map(([signal, weight]) => `      ${/^\w+$/.test(signal) ? signal : `'${signal}'`}: ${number(weight)},`).join('\n')}\n    },\n  },`;
  });
  return `// Written by test/train/confidence.mjs: do not edit by hand.
import type { Measured } from '../../model/confidence.js';

/** Log-odds of being right, and what each signal of a value adds to them, as measured on practice pages. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<Measured, { readonly base: number; readonly weights: Readonly<Record<string, number>> }>> = {
${entries.join('\n')}
};
`;
}

/** FNV-1a, as the classifier's folds have it. */
function hash(text) {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h >>> 3;
}
