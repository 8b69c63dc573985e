/**
 * node test/train/clues.mjs: writes src/lexicon/boilerplate/clues.ts from the line patterns. Run it when a pattern has changed; a test
 * tells when it was forgotten.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { cluesFile } from './clues/file.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const bundle = await build({
  absWorkingDir: root, bundle: true, format: 'esm', write: false,
  stdin: { contents: "export * from './src/lexicon/boilerplate/index.js'; export * from './src/text/caseless.js';", resolveDir: root },
});
const { LINE_PATTERNS, forLowerCase } = await import(`data:text/javascript,${encodeURIComponent(bundle.outputFiles[0].text)}`);
writeFileSync(join(root, 'src/lexicon/boilerplate/clues.ts'), cluesFile(LINE_PATTERNS, forLowerCase));
