import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve('.');
const tsc = join(root, 'node_modules/typescript/bin/tsc');
let home = '';
let packed: { filename: string; size: number; files: { path: string }[] };

const run = (command: string, args: readonly string[], input?: string) =>
  execFileSync(command, args, { cwd: home, encoding: 'utf8', input, env: { ...process.env, npm_config_loglevel: 'error' }, stdio: ['pipe', 'pipe', 'pipe'] });

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'wire-parse-package-')));
  const listing = execFileSync('npm', ['pack', '--json', '--pack-destination', home], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const result: unknown = JSON.parse(listing.slice(listing.search(/^[[{]/m)));
  packed = Object.values(result as Record<string, typeof packed>)[0]!;
  writeFileSync(join(home, 'package.json'), '{ "name": "user", "private": true, "type": "module" }');
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${packed.filename}`]);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('what is packed', () => {
  it('is the command, its build, its types, the README and the licence, and nothing else', () => {
    const strange = packed.files.map(({ path }) => path).filter((path) => !/^(?:package\.json|README\.md|LICENSE|bin\/(?:wire-parse\.js|load\.cjs|worker\.cjs)|dist\/index\.js|dist\/command\.cjs|dist\/command-[\w.-]+\.cache|dist\/types\/.*\.d\.ts)$/.test(path));
    expect(strange).toEqual([]);
    for (const path of ['package.json', 'README.md', 'LICENSE', 'bin/wire-parse.js', 'bin/load.cjs', 'bin/worker.cjs', 'dist/command.cjs', 'dist/index.js', 'dist/types/src/index.d.ts']) expect(packed.files.map((file) => file.path)).toContain(path);
  });

  it('stays under one and three quarters of a megabyte, of which the code cache is half', () => {
    expect(packed.size).toBeLessThan(1_750_000);
  });

  it('runs nothing at installation and holds no native code, nor does what it depends on', () => {
    const listed = JSON.parse(run('npm', ['ls', '--all', '--json', '--long'])) as Listed;
    const scripts: string[] = [];
    const walk = (each: Listed) => {
      for (const name of ['preinstall', 'install', 'postinstall']) if (each.path && each.path !== home && each.scripts?.[name]) scripts.push(`${each.name}: ${name}`);
      if (each.gypfile) scripts.push(`${each.name}: native code`);
      Object.values(each.dependencies ?? {}).forEach(walk);
    };
    walk(listed);
    expect(Object.keys(listed.dependencies!)).toEqual(['wire-parse']);
    expect(scripts).toEqual([]);
  });
});

interface Listed {
  readonly name?: string;
  readonly path?: string;
  readonly gypfile?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, Listed>>;
}

const STORY = 'Council votes to keep the night bus\n\nThe council of Ferrol voted on Tuesday to keep the night bus.\n\n"People who work late need a way home," councillor Berta Lamas said.\n';

describe('what is installed', () => {
  it('works as a command', () => {
    expect(JSON.parse(run('npx', ['--no-install', 'wire-parse', '-'], STORY)).headline).toBe('Council votes to keep the night bus');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(run('npx', ['--no-install', 'wire-parse', '--version'])).toBe(`${version}\n`);
  });

  it('parses with workers', () => {
    for (const name of ['one.txt', 'two.txt']) writeFileSync(join(home, name), STORY);
    expect(run('npx', ['--no-install', 'wire-parse', 'one.txt', 'two.txt', '--jobs', '2']).trimEnd().split('\n').map((line) => JSON.parse(line).input.path as string)).toEqual(['one.txt', 'two.txt']);
  });

  it('starts with the code cache of its build, and does without it or with one that V8 does not take', () => {
    const dist = join(home, 'node_modules/wire-parse/dist');
    const cache = join(dist, readdirSync(dist).find((name) => name.endsWith('.cache'))!);
    const rejected = () => run(process.execPath, ['-p', `require(${JSON.stringify(join(dist, '../bin/load.cjs'))}).loadCommand().script.cachedDataRejected`]).trim();
    const headline = () => JSON.parse(run('npx', ['--no-install', 'wire-parse', '-'], STORY)).headline as string;
    const good = readFileSync(cache);
    expect(rejected()).toBe('false');
    writeFileSync(cache, Buffer.alloc(good.length));
    expect([rejected(), headline()]).toEqual(['true', 'Council votes to keep the night bus']);
    rmSync(cache);
    expect([rejected(), headline()]).toEqual(['undefined', 'Council votes to keep the night bus']);
    writeFileSync(cache, good);
  });

  it('reads an encoding that needs its tables', () => {
    const bytes = Buffer.from(STORY.replace('night', 'n\u00ffght'), 'latin1');
    writeFileSync(join(home, 'old.txt'), bytes);
    expect(JSON.parse(run('npx', ['--no-install', 'wire-parse', 'old.txt', '--encoding', 'iso-8859-1'])).headline).toContain('nÿght');
  });

  it('works as a module', () => {
    writeFileSync(join(home, 'use.mjs'), `import { parse, documentJsonSchema } from 'wire-parse';
      const document = parse(${JSON.stringify(STORY)});
      console.log(JSON.stringify([document.headline, document.quotes.length, documentJsonSchema().title]));`);
    expect(JSON.parse(run('node', ['use.mjs']))).toEqual(['Council votes to keep the night bus', 1, 'wire-parse document']);
  });

  it.each([['node16', 'node16'], ['nodenext', 'nodenext'], ['esnext', 'bundler']])('has types for module %s, resolution %s, its own declarations checked too', (module, resolution) => {
    writeFileSync(join(home, 'use.ts'), `import { parse, documentSchema, InputError, type Document, type ParseOptions } from 'wire-parse';
      const options: ParseOptions = { path: null };
      const document: Document = parse(new Uint8Array([65]), options);
      const speakers: string[] = document.quotes.flatMap((quote) => (quote.speaker === null ? [] : [quote.speaker]));
      const checked: Document = documentSchema.parse(document);
      // @ts-expect-error a document has no such key
      checked.nothing;
      export const words: number = speakers.length + (checked.headline?.length ?? 0);
      export const failed = (error: unknown): string | null => (error instanceof InputError ? error.code : null);`);
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions: { noEmit: true, strict: true, skipLibCheck: false, target: 'es2022', types: [], module, moduleResolution: resolution }, files: ['use.ts'] }));
    expect(spawnSync(process.execPath, [tsc, '-p', home], { encoding: 'utf8' }).stdout).toBe('');
  });

  it('declares nothing by a package that it does not list', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    const declared = packed.files.filter(({ path }) => path.endsWith('.d.ts')).flatMap(({ path }) =>
      [...readFileSync(join(home, 'node_modules/wire-parse', path), 'utf8').matchAll(/from '((?:@[^/']+\/)?[^/'.][^/']*)[^']*'/g)].map((match) => match[1]!));
    expect([...new Set(declared)].filter((name) => !(name in dependencies))).toEqual([]);
  });
});
