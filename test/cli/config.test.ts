import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, STORY, wireParse } from './run.js';

/** A home folder with a project in it: `HOME/work/deep/a.txt`, and configurations where they are wished. */
function homeWith(configs: Readonly<Record<string, unknown>>): { home: string; cwd: string } {
  const home = emptyFolder(), cwd = join(home, 'work/deep');
  mkdirSync(cwd, { recursive: true });
  writeFileSync(join(cwd, 'a.txt'), STORY);
  for (const [path, content] of Object.entries(configs)) writeFileSync(join(home, path), typeof content === 'string' ? content : JSON.stringify(content));
  return { home, cwd };
}

const run = ({ home, cwd }: { home: string; cwd: string }, args: readonly string[], env: Record<string, string> = {}) => wireParse([...args, 'a.txt'], { cwd, env: { HOME: home, ...env } });
const isCsv = (stdout: string) => stdout.startsWith('input,') || /^[\w,]+\r\n/.test(stdout);

describe('a configuration', () => {
  it('is the nearest from the working directory upwards', async () => {
    const at = homeWith({ '.wireparserc.json': { format: 'pretty' }, 'work/.wireparserc.json': { format: 'quotes-csv' } });
    expect(isCsv((await run(at, [])).stdout)).toBe(true);
  });

  it('above the home folder is another\'s', async () => {
    const at = homeWith({ '.wireparserc.json': { format: 'quotes-csv' } });
    expect(isCsv((await run(at, [])).stdout)).toBe(true);
    expect((await run({ ...at, home: join(at.home, 'work') }, [])).stdout).toMatch(/^\{/);
  });

  it('comes behind the environment, which comes behind the command line; a variable that is empty is none', async () => {
    const at = homeWith({ '.wireparserc.json': { format: 'quotes-csv' } }), WIRE_PARSE_FORMAT = 'ninjs';
    const starts = (name: string) => ({ 'quotes-csv': isCsv, ninjs: (out: string) => out.includes('"infoSources"') || out.includes('ninjs'), json: (out: string) => out.startsWith('{"schemaVersion"') })[name]!;
    expect(starts('ninjs')((await run(at, [], { WIRE_PARSE_FORMAT })).stdout)).toBe(true);
    expect(starts('json')((await run(at, ['-f', 'json'], { WIRE_PARSE_FORMAT })).stdout)).toBe(true);
    expect(starts('quotes-csv')((await run(at, [], { WIRE_PARSE_FORMAT: '' })).stdout)).toBe(true);
  });

  it('can be named, and left out', async () => {
    const at = homeWith({ '.wireparserc.json': '{ broken', 'other.json': { require: ['headline', 'updated'] } });
    expect(await run(at, ['--config', '../../other.json'])).toMatchObject({ code: 1, stderr: expect.stringContaining('required but not found: updated') });
    expect((await run(at, [], { WIRE_PARSE_CONFIG: '../../other.json' })).code).toBe(1);
    expect((await run(at, ['--no-config'])).code).toBe(0);
    expect(await run(at, ['--config', 'gone.json'])).toMatchObject({ code: 2, stderr: 'wire-parse: gone.json: no such file or folder\n' });
  });

  it('that is broken does not stop what has no settings', async () => {
    const { home, cwd } = homeWith({ '.wireparserc.json': '{ broken' });
    for (const args of [['schema'], ['man'], ['completion', 'bash'], ['--help']]) expect(await wireParse(args, { cwd, env: { HOME: home } })).toMatchObject({ code: 0, stderr: '' });
  });

  it('holds for view and explain what they know of it', async () => {
    const { home, cwd } = homeWith({ '.wireparserc.json': { color: 'always', format: 'ndjson' } });
    for (const command of ['view', 'explain']) expect((await wireParse([command, 'a.txt'], { cwd, env: { HOME: home } })).stdout).toContain('\u001b[');
  });

  it.each([
    ['{ "quiet" }', /^wire-parse: \.\.\/\.\.\/\.wireparserc\.json: no JSON: /],
    ['["quiet"]', /: should be an object\n$/],
    [{ formt: 'json' }, /: "formt" is no setting, did you mean "format"\?\n$/],
    [{ minConfidence: 0.8 }, /: "minConfidence" is no setting, did you mean "min-confidence"\?\n$/],
    [{ output: 'x' }, /: "output" is no setting; there are encoding, /],
    [{ quiet: 'yes', color: 'sometimes' }, /: "color" should be one of auto, always, never; "quiet" should be true or false\n$/],
    [{ 'max-warnings': -1 }, /: "max-warnings" cannot be "-1"\. It needs a whole number/],
    [{ '\u001b[31m': 1 }, /: "\\u001b\[31m" is no setting/],
  ])('that reads %j leaves with 2 and says what is wrong', async (content, message) => {
    const { code, stdout, stderr } = await run(homeWith({ '.wireparserc.json': content }), []);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it.each([
    [{ require: 'headlin' }, {}, '--require does not know headlin; it can be ', 'set there: --require headlin (../../.wireparserc.json)'],
    [{ 'min-confidence': 2 }, {}, '--min-confidence needs a number from 0 to 1, not "2"', 'set there: --min-confidence 2 (../../.wireparserc.json)'],
    [{ jobs: 2 }, { WIRE_PARSE_JOBS: 'many' }, '--jobs needs a number from 1 to 999, not "many"', 'set there: --jobs many (WIRE_PARSE_JOBS)'],
  ])('whose value %j is refused later is named as where it was set', async (content, env, message, origin) => {
    const at = homeWith({ '.wireparserc.json': content }), { code, stderr } = await run(at, [], env as Record<string, string>), [first, second] = stderr.split('\n');
    expect({ code, first, second }).toEqual({ code: 2, first: expect.stringContaining(`wire-parse: ${message}`), second: `wire-parse: ${origin}` });
    expect((await run(at, ['--jobs', 'x'])).stderr).not.toContain('set there: --jobs');
  });

  it('has no setting that JavaScript gives every object, and of two with one name the last', async () => {
    expect((await run(homeWith({ '.wireparserc.json': '{"__proto__": {"quiet": true}, "constructor": 1}' }), [])).stderr).toMatch(/: "__proto__" is no setting[^\n]*; "constructor" is no setting/);
    expect((await run(homeWith({ '.wireparserc.json': '{"require": "updated", "require": "body"}' }), [])).code).toBe(0);
  });

  it('is told by --verbose, each setting with where it comes from', async () => {
    const at = homeWith({ 'work/.wireparserc.json': { quiet: true, encoding: 'utf-8', format: 'pretty' } });
    const { stderr } = await run(at, ['-v', '-f', 'json'], { WIRE_PARSE_REQUIRE: 'body' });
    expect(stderr.split('\n').slice(0, 2)).toEqual(['wire-parse: --encoding utf-8 (../.wireparserc.json)', 'wire-parse: --require body (WIRE_PARSE_REQUIRE)']);
    expect(stderr).not.toContain('--format');
  });
});

it('the environment is held to the same words as the command line', async () => {
  expect(await wireParse(['a.txt'], { env: { WIRE_PARSE_FORMAT: 'xml' } })).toMatchObject({ code: 2, stderr: expect.stringContaining('WIRE_PARSE_FORMAT cannot be "xml". Allowed choices are json,') });
});
