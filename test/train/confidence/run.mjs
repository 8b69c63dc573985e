import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The pipeline's own code, bundled, with the weights of some files of src/lexicon/weights replaced: `{ 'lines.js': source }`. */
export async function pipelineWith(replaced) {
  const folder = mkdtempSync(join(process.cwd(), 'node_modules/.confidence-train-'));
  const entry = join(folder, 'entry.ts'), out = join(folder, 'pipeline.mjs'), src = join(process.cwd(), 'src');
  writeFileSync(entry, `
    export { parseTree } from '${src}/pipeline.ts';
    export { document } from '${src}/stages/document/index.ts';
    export { signalsOf } from '${src}/stages/confidence/signals.ts';`);
  const swap = {
    name: 'swap-weights',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]lexicon[\\/]weights[\\/]\w+\.ts$/ }, ({ path }) => {
        const name = path.split(/[\\/]/).at(-1);
        return replaced[name] === undefined ? undefined : { contents: replaced[name], loader: 'ts' };
      });
    },
  };
  await build({ entryPoints: [entry], outfile: out, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning', plugins: [swap], nodePaths: ['node_modules'],
    banner: { js: "import { createRequire as trainRequire } from 'node:module'; const require = trainRequire(import.meta.url);" } });
  const code = await import(pathToFileURL(out).href);
  rmSync(folder, { recursive: true });
  return code;
}
