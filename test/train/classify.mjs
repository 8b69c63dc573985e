// Trains the line classifier of the classify stage and writes its weights to src/lexicon/weights/.
//
//   node test/train/classify.mjs              train on everything and write the weights
//   node test/train/classify.mjs --cross N    N-fold cross-validation by site; prints the held-out figures, writes nothing
//   --misses KIND                             with --cross: the lines that the held-out verdicts get wrong, of one kind of page (exam, news …)
//   --rules                                   with --cross: how often each rule is right and wrong, by kind of page
//   --practice DIR                            the practice data (default ../shared)
//
// Deterministic: no randomness, folds by a hash of the site's name.
import { writeFileSync } from 'node:fs';
import { loadPages } from './classify/pages.mjs';
import { stage } from './classify/stage.mjs';
import { fitModel, predict, writeModel } from './classify/model.mjs';
import { bodyF1, lineMisses, ruleTable, summary } from './classify/measure.mjs';

const arg = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise);
const practice = arg('--practice', '../shared');
const folds = Number(arg('--cross', 0));

const code = await stage();
const pages = loadPages(practice, code);
console.log(`${pages.length} pages, ${pages.reduce((n, page) => n + page.lines.length, 0)} lines`);

if (folds > 1) {
  const all = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = fitModel(code, pages.filter((page) => page.hash % folds !== fold));
    const held = pages.filter((page) => page.hash % folds === fold);
    for (const page of held) {
      const scores = predict(code, model, page), verdicts = verdictsOf(code, page, scores);
      all.push({ page, verdicts, scores, score: bodyF1(page, scores.map((score) => score >= 0.5)), whole: bodyF1(page, verdicts.map(inBody)) });
    }
  }
  console.log(`held out, score alone:  ${summary(all.map(({ page, score }) => ({ page, ...score })))}`);
  console.log(`held out, whole stage:  ${summary(all.map(({ page, whole }) => ({ page, ...whole })))}`);
  if (process.argv.includes('--rules')) ruleTable(all);
  const kind = arg('--misses', null);
  if (kind) for (const row of all) if (row.page.kind === kind) lineMisses(row);
} else {
  const model = fitModel(code, pages);
  console.log(`fitted: ${summary(pages.map((page) => ({ page, ...bodyF1(page, verdictsOf(code, page, predict(code, model, page)).map(inBody)) })))}`);
  writeFileSync('src/lexicon/weights/lines.ts', writeModel(code, model));
}

function verdictsOf(code, page, scores) {
  code.judge(page.lines, scores);
  return page.lines.map((line) => ({ ...line.block.verdict }));
}

function inBody(verdict) {
  return verdict.role === 'body' || verdict.role === 'heading';
}
