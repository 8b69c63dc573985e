// Trains the line classifier of the classify stage and writes its weights to src/lexicon/weights/.
//
//   node test/train/classify.mjs              train on everything and write the weights
//   node test/train/classify.mjs --cross N    N-fold cross-validation by site; prints the held-out figures, writes nothing
//   --practice DIR                            the practice data (default ../shared)
//
// Deterministic: no randomness, folds by a hash of the site's name.
import { writeFileSync } from 'node:fs';
import { loadPages } from './classify/pages.mjs';
import { stage } from './classify/stage.mjs';
import { fitModel, predict, writeModel } from './classify/model.mjs';
import { bodyF1, summary } from './classify/measure.mjs';

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
    for (const page of held) all.push({ page, ...bodyF1(page, predict(code, model, page)) });
    console.log(`fold ${fold}: ${summary(all.slice(-held.length))}`);
  }
  console.log(`held out: ${summary(all)}`);
} else {
  const model = fitModel(code, pages);
  console.log(`fitted: ${summary(pages.map((page) => ({ page, ...bodyF1(page, predict(code, model, page)) })))}`);
  writeFileSync('src/lexicon/weights/lines.ts', writeModel(code, model));
}
