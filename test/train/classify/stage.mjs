import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The stages' own code, bundled: training sees lines exactly as the program does. */
export async function stage() {
  const folder = mkdtempSync(join(tmpdir(), 'classify-train-'));
  const entry = join(folder, 'entry.ts'), out = join(folder, 'stage.mjs');
  const src = join(process.cwd(), 'src');
  writeFileSync(entry, `
    export { decode } from '${src}/stages/decode/index.ts';
    export { blocks } from '${src}/stages/blocks/index.ts';
    export { lineOf } from '${src}/stages/classify/line.ts';
    export { judge } from '${src}/stages/classify/judge.ts';
    export { ownFeatures, fixedFeatures, fillStanding, OWN_NAMES, NAMES } from '${src}/stages/classify/features/index.ts';
    export { readForest, chance } from '${src}/stages/classify/trees.ts';`);
  await build({ entryPoints: [entry], outfile: out, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning', nodePaths: ['node_modules'],
    banner: { js: "import { createRequire as trainRequire } from 'node:module'; const require = trainRequire(import.meta.url);" } });
  const code = await import(pathToFileURL(out).href);
  rmSync(folder, { recursive: true });
  return code;
}
