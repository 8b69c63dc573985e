/**
 * npm run build:code: the library as an ES module, the command as one script, and the script's code cache.
 *
 * V8 spends more time on compiling the command than on a story. What it compiled for one story is therefore kept beside the script
 * and handed back to it at every start (bin/wire-parse.js). Only the very V8 that made a cache takes it; any other compiles as usual.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { cachePath, loadCommand } from './load.cjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const shared = {
  absWorkingDir: root, bundle: true, platform: 'node', target: 'node20.19', minify: true, legalComments: 'linked', logLevel: 'warning',
  // Left alone, esbuild writes /\p{L}/u as new RegExp(…), because what is a letter hangs on the version of Unicode: made anew at every use.
  supported: { 'regexp-unicode-property-escapes': true },
};

/** Modules that the command's libraries load at start and never need: together 5 ms, as much as reading the story, marking and judging it. */
const unneeded = {
  name: 'unneeded',
  setup({ onResolve, onLoad }) {
    // chalk asks the terminal how many colours it has (node:tty, node:os), though we name the level of each palette ourselves.
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'supports-color', namespace: 'unneeded' }));
    // commander starts commands that are programs of their own, which we have none of.
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) => (importer.includes('commander') ? { path: 'child_process', namespace: 'unneeded' } : undefined));
    onLoad({ filter: /.*/, namespace: 'unneeded' }, () => ({ contents: 'export default { stdout: false, stderr: false };' }));
  },
};

/**
 * Escapes what the bundler leaves as it is, the letters in regular expressions: of a script in ASCII alone V8 holds one byte for a letter
 * instead of two, and Node need not decode it. That saves 5 ms of a start.
 */
function writeInAscii(path) {
  const script = readFileSync(path, 'utf8');
  writeFileSync(path, script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

if (process.argv[2] === 'cache') {
  const story = join(root, 'fixtures/n-korea-troops.txt');
  process.argv = [process.execPath, join(root, 'bin/wire-parse.js'), story];
  const { script, run } = loadCommand();
  process.once('exit', () => writeFileSync(cachePath, script.createCachedData()));
  run();
} else {
  // A cache of older code must never meet newer code: V8 compares no more than their lengths.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await build({
    ...shared, entryPoints: ['src/index.ts'], outdir: 'dist', format: 'esm',
    banner: { js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);" },
  });
  await build({
    ...shared, entryPoints: { command: 'src/cli/main.ts' }, outdir: 'dist', outExtension: { '.js': '.cjs' }, format: 'cjs',
    define: { 'import.meta.url': 'url' }, banner: { js: '(function(require,module,exports,url,role){' }, footer: { js: '})' }, plugins: [unneeded],
  });
  writeInAscii(join(root, 'dist/command.cjs'));
  execFileSync(process.execPath, [fileURLToPath(import.meta.url), 'cache'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
