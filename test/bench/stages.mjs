import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROUNDS = 30, WARM = 12;

/**
 * Prints how long each stage takes for a story, and for the same story at two, four and eight times its length: a stage whose
 * time grows faster than the story stands above 1 in the last column. Milliseconds, the fastest of ROUNDS rounds: others use the machine.
 */
export async function printStages(root, story) {
  const code = await stages(root);
  const sizes = [1, 2, 4, 8].map((times) => lengthened(story, times));
  const tables = sizes.map((text) => timesOf(code, text));
  const names = [...tables[0].keys()], all = tables.map((table) => sum(table, names));
  const row = (name, values) => console.log(`${name.padEnd(12)}${values.map((value) => value.toFixed(2).padStart(9)).join('')}${(values[3] / values[0] / (sizes[3].length / sizes[0].length)).toFixed(2).padStart(14)}`);
  console.log(`${'stage'.padEnd(12)}${sizes.map((text) => `${(text.length / 1000).toFixed(1)} kB`.padStart(9)).join('')}  times linear`);
  for (const name of names) row(name, tables.map((table) => table.get(name)));
  row('all', all);
  const speech = ['quotes', 'attribution', 'speakers'];
  row('speech', tables.map((table) => sum(table, speech)));
  row('the rest', tables.map((table, i) => all[i] - sum(table, speech)));
}

const sum = (table, names) => names.reduce((total, name) => total + table.get(name), 0);

/** The story with its body told again and again; each telling is worded apart, or it would be a second copy of the page. */
function lengthened(story, times) {
  const paragraphs = story.split('\n\n'), head = paragraphs.slice(0, 3), body = paragraphs.slice(3);
  const told = (n) => body.map((text) => (n > 0 && /[.!?]["”]?$/.test(text) ? `${text} That was part ${n}.` : text));
  return [...head, ...Array.from({ length: times }, (_, n) => told(n)).flat()].join('\n\n');
}

/** Milliseconds of each stage. */
function timesOf({ STAGES, decode, blocks, document }, text) {
  const bytes = Buffer.from(text);
  const taken = new Map();
  const timed = (name, work) => {
    const from = performance.now(), result = work();
    taken.set(name, [...(taken.get(name) ?? []), performance.now() - from]);
    return result;
  };
  for (let round = 0; round < WARM + ROUNDS; round++) {
    if (round === WARM) taken.clear();
    const source = timed('decode', () => decode(bytes, {})), tree = timed('blocks', () => blocks(source));
    for (const stage of STAGES) timed(stage.name, () => stage(tree));
    timed('document', () => document(tree, '0'));
  }
  return new Map([...taken].map(([name, list]) => [name, Math.min(...list)]));
}

/** The stages as the pipeline lists them, bundled from the sources. */
async function stages(root) {
  const folder = mkdtempSync(join(root, 'node_modules/.bench-')), entry = join(folder, 'entry.ts'), out = join(folder, 'stages.mjs');
  try {
    writeFileSync(entry, ['pipeline', 'stages/decode/index', 'stages/blocks/index', 'stages/document/index'].map((file) => `export * from '${root}/src/${file}.ts';`).join('\n'));
    const banner = { js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);" };
    await build({ entryPoints: [entry], outfile: out, bundle: true, keepNames: true, format: 'esm', platform: 'node', banner, logLevel: 'warning' });
    return await import(pathToFileURL(out).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
