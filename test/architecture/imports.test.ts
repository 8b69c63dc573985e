import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Import {
  readonly file: string;
  /** A path from `src/` for the project's own, else the package. */
  readonly target: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

const files = (readdirSync('src', { recursive: true }) as string[]).filter((file) => file.endsWith('.ts')).sort();
const IMPORT = /\b(?:import|export)\s+(type\s)?(?:[\w*\s{},]+?from\s+)?'([^']+)'|\b(?:import|createRequire\(import\.meta\.url\))\('([^']+)'\)/g;

function importsOf(file: string): Import[] {
  const source = readFileSync(join('src', file), 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...source.matchAll(IMPORT)].map((match): Import => {
    const name = (match[2] ?? match[3])!;
    const own = name.startsWith('.');
    const target = own ? relative('.', normalize(join(dirname(file), name))).replace(/\.js$/, '.ts') : name.replace(/^((?:@[^/]+\/)?[^/]+).*/, '$1');
    return { file, target, own, typeOnly: match[1] !== undefined };
  });
}

const imports = files.flatMap(importsOf);
const from = (room: string) => imports.filter(({ file }) => file.startsWith(room));
/** The imports that the rule does not allow, as readable lines. */
const breaches = (all: readonly Import[], allowed: (each: Import) => boolean) => all.filter((each) => !allowed(each)).map(({ file, target }) => `${file} imports ${target}`);
const isNode = (name: string) => name.startsWith('node:') || builtinModules.includes(name);
const stageOf = (path: string) => /^stages\/([^/]+)\//.exec(path)?.[1];

it('reads imports of every form', () => {
  expect(imports.length).toBeGreaterThan(50);
  expect(imports).toContainEqual({ file: 'pipeline.ts', target: 'stages/decode/index.ts', own: true, typeOnly: false });
  expect(imports).toContainEqual({ file: 'model/tree.ts', target: 'unist', own: false, typeOnly: true });
  expect(imports).toContainEqual({ file: 'stages/decode/iconv.ts', target: 'iconv-lite', own: false, typeOnly: false });
  expect(imports).toContainEqual({ file: 'formats/formats.ts', target: 'formats/pretty/pretty.ts', own: true, typeOnly: false });
});

it('leads every import of our own to a file that is there', () => {
  expect(breaches(imports, ({ own, target }) => !own || files.includes(target) || target === '../package.json')).toEqual([]);
});

describe('who may import what', () => {
  it('model: zod, and types of unist', () => {
    expect(breaches(from('model/'), ({ own, target, typeOnly }) => (own ? target.startsWith('model/') : target === 'zod' || (typeOnly && target === 'unist')))).toEqual([]);
  });

  it('lexicon: model', () => {
    expect(breaches(from('lexicon/'), ({ own, target, typeOnly }) => own && (target.startsWith('lexicon/') || (typeOnly && target.startsWith('model/'))))).toEqual([]);
  });

  it('text: model, lexicon and the names of character entities', () => {
    expect(breaches(from('text/'), ({ own, target }) => (own ? /^(?:text|model|lexicon)\//.test(target) : target === 'decode-named-character-reference'))).toEqual([]);
  });

  it('a stage: model, lexicon, text and its own folder, never another stage', () => {
    expect(breaches(from('stages/').filter(({ own }) => own), ({ file, target }) => /^(?:text|model|lexicon)\//.test(target) || stageOf(target) === stageOf(file))).toEqual([]);
  });

  it('pipeline alone imports stages, and only their front doors', () => {
    expect(breaches(imports.filter(({ target }) => target.startsWith('stages/')), ({ file, target }) =>
      stageOf(file) === stageOf(target) || (file === 'pipeline.ts' && /^stages\/[^/]+\/index\.ts$/.test(target)))).toEqual([]);
  });

  it('formats: the document, never the tree', () => {
    expect(breaches(from('formats/'), ({ own, target }) => own && (target.startsWith('formats/') || target === 'model/document.ts'))).toEqual([]);
  });

  it('commander, chalk, picomatch, ignore, threads and the file system: the command line only', () => {
    const cliOnly = ['commander', 'chalk', 'picomatch', 'ignore', 'node:fs', 'node:path', 'node:process', 'fs', 'path', 'process', 'node:tty', 'node:os', 'node:child_process', 'node:worker_threads'];
    expect(breaches(imports, ({ file, target }) => file.startsWith('cli/') || !cliOnly.includes(target))).toEqual([]);
  });

  it('the command line: nothing of the inside but the pipeline, the model and the formats', () => {
    expect(breaches(from('cli/').filter(({ own }) => own), ({ target }) => /^(?:cli|formats|model)\//.test(target) || target === 'pipeline.ts' || target === 'version.ts')).toEqual([]);
  });

  it('every package is one that package.json lists for users', () => {
    const listed = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }).dependencies);
    const used = imports.filter(({ own, target, typeOnly }) => !own && !typeOnly && !isNode(target));
    expect(breaches(used, ({ target }) => listed.includes(target))).toEqual([]);
    expect(listed.filter((name) => !name.startsWith('@types/') && !used.some(({ target }) => target === name))).toEqual([]);
  });
});
