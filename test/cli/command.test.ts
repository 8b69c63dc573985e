import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { emptyFolder, onTerminal, STORY, wireParse } from './run.js';

describe('one story', () => {
  it('gives one compact line on a pipe', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'bus.txt'), STORY);
    const { code, stdout, stderr } = await wireParse(['bus.txt'], { cwd: folder });
    expect({ code, stderr, lines: stdout.split('\n').length }).toEqual({ code: 0, stderr: '', lines: 2 });
    const document = JSON.parse(stdout);
    expect(document.input.path).toBe('bus.txt');
    expect(document.quotes[0].text).toBe('People who work late need a way home');
  });

  it('is indented and coloured on a terminal', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'bus.txt'), STORY);
    const { code, stdout } = await onTerminal(['bus.txt'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout.split('\r\n')[1]).toBe('  \u001b[34m"schemaVersion"\u001b[39m: \u001b[32m"1.2.0"\u001b[39m,');
  });

  it('is read from a pipe without an argument, and with -', async () => {
    const [bare, dash, file] = await Promise.all([wireParse([], { stdin: STORY }), wireParse(['-'], { stdin: STORY }), wireParse(['-', '-f', 'json'], { stdin: STORY })]);
    expect(bare.code).toBe(0);
    expect(JSON.parse(bare.stdout).input.path).toBeNull();
    expect([dash.stdout, file.stdout]).toEqual([bare.stdout, bare.stdout]);
  });

  it('writes the same bytes whatever the zone and the locale', async () => {
    const [here, there] = await Promise.all([
      wireParse([], { stdin: STORY, env: { TZ: 'Asia/Seoul', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } }),
      wireParse([], { stdin: STORY, env: { TZ: 'America/New_York', LANG: 'C' } }),
    ]);
    expect(here.stdout).toBe(there.stdout);
  });

  it('fails with a message and no document where the file is missing', async () => {
    const { code, stdout, stderr } = await wireParse(['nowhere.txt']);
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: 'wire-parse: nowhere.txt: no such file or folder\n' });
  });

  it('still gives its record in ndjson where it failed', async () => {
    const { code, stdout } = await wireParse(['nowhere.txt', '-f', 'ndjson']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).error).toEqual({ code: 'input/not-found', message: 'no such file or folder', path: 'nowhere.txt' });
  });
});

describe('usage', () => {
  it.each([
    [['--frmt', 'json'], "wire-parse: unknown option '--frmt'\n"],
    [['-f', 'xml'], "wire-parse: option '-f, --format <name>' argument 'xml' is invalid. Allowed choices are json, ndjson, pretty, ninjs,"],
    [['--color'], "wire-parse: option '--color <when>' argument missing\n"],
    [['--require', 'headline,colour', 'x'], 'wire-parse: --require does not know colour; it can be headline, deck,'],
    [['--jbos', '2', 'x'], "wire-parse: unknown option '--jbos'\nwire-parse: (Did you mean --jobs?)\nwire-parse: wire-parse --help says more\n"],
    [['view', '--encodng', 'x', 'y'], "wire-parse: unknown option '--encodng'\nwire-parse: (Did you mean --encoding?)\nwire-parse: wire-parse view --help says more\n"],
    [['-q', 'view', 'package.json'], 'wire-parse: --quiet is no option of view\nwire-parse: wire-parse view --help says more\n'],
    [['-f', 'html', 'explain', 'package.json'], 'wire-parse: --format is no option of explain\n'],
    [['--hidden', 'schema'], 'wire-parse: --hidden is no option of schema\n'],
    [['--config', 'nowhere.json', 'view', 'package.json'], 'wire-parse: nowhere.json: no such file or folder\n'],
    [['view'], "wire-parse: missing required argument 'file'\n"],
    [['schema', 'extra'], "wire-parse: too many arguments for 'schema'. Expected 0 arguments but got 1.\n"],
    [['zz*.txt'], 'wire-parse: zz*.txt: no file matches\n'],
    [['--encoding', 'klingon', 'package.json'], 'wire-parse: No encoding is called "klingon".'],
    [['explain', '--encoding', 'klingon', 'package.json'], 'wire-parse: No encoding is called "klingon".'],
  ])('%j leaves with 2 and says why', async (args, message) => {
    const { code, stdout, stderr } = await wireParse(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.slice(0, message.length)).toBe(message);
  });

  it('shows a short help on a terminal without input', async () => {
    const { code, stdout } = await onTerminal([]);
    expect(code).toBe(2);
    expect(stdout).toContain('wire-parse view FILE');
  });

  it('explains every format that there is', async () => {
    const { stdout } = await wireParse(['--help']);
    const explained = /-f, --format <name>([^]*?)\(choices: ([^)]*)\)/.exec(stdout)!, formats = [...explained[2]!.matchAll(/"([\w-]+)"/g)].map((match) => match[1]!);
    expect(formats).toContain('html');
    expect(formats.filter((format) => !new RegExp(`\\b${format}\\b`).test(explained[1]!))).toEqual([]);
  });

  it('answers --help and --version on standard output', async () => {
    const [help, version] = await Promise.all([wireParse(['--help']), wireParse(['--version'])]);
    expect(help.code).toBe(0);
    expect(help.stdout).toMatch(/^Usage: wire-parse \[options\] \[file \| folder \| glob \| -\]\.\.\.\n/);
    for (const word of ['schema', 'explain', 'view', '--require', '--encoding', '--color', '--output', '--format']) expect(help.stdout).toContain(word);
    expect(version).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('does not show what the terminal would obey in an option that it repeats', async () => {
    const { stderr } = await wireParse(['--\u001b[31mred']);
    expect(stderr).toContain("unknown option '--\\u001b[31mred'");
  });
});

it('options before a command count as if they stood behind it, where it has them; those behind it go before', async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'bus.txt'), Buffer.from(STORY.replace('night', 'n\u00efght'), 'latin1'));
  writeFileSync(join(cwd, '.wireparserc.json'), '{ "encoding": "utf-16le" }');
  const run = async (...args: string[]) => (await wireParse(args, { cwd })).stdout.split('\n')[0];
  expect(await run('--encoding', 'latin1', '--color', 'always', 'view', 'bus.txt')).toBe('\u001b[1mCouncil votes to keep the nïght bus\u001b[22m');
  expect(await run('--no-config', '--encoding', 'utf-16le', 'view', '--encoding', 'latin1', 'bus.txt')).toBe('Council votes to keep the nïght bus');
  expect(await run('--encoding=latin1', '-o', 'page.html', 'view', 'bus.txt')).toBe('');
  expect(readFileSync(join(cwd, 'page.html'), 'utf8')).toMatch(/^<!doctype html>/);
});

it.each([['viw', 'view'], ['Schema', 'schema'], ['explian', 'explain'], ['help', '--help'], ['complete', 'completion']])('%s is no file: asks whether wire-parse %s was meant', async (word, meant) => {
  for (const more of [[], ['gone.txt']]) expect((await wireParse([word, ...more])).stderr).toContain(`wire-parse: did you mean wire-parse ${meant}?\n`);
});

describe('schema', () => {
  it('is the JSON Schema that documents and failed records pass', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'bus.txt'), STORY);
    const [schema, documents] = await Promise.all([wireParse(['schema']), wireParse(['bus.txt', 'nowhere.txt', '-f', 'ndjson'], { cwd: folder })]);
    const check = new Ajv2020({ strict: false }).compile(JSON.parse(schema.stdout));
    const records = documents.stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
    expect(records).toHaveLength(2);
    for (const record of records) {
      check(record);
      expect(check.errors).toBeNull();
    }
    expect(check({ ...records[0], extra: 1 })).toBe(false);
  });
});

describe('--require', () => {
  it('leaves with 1 and says what is missing, and writes the document all the same', async () => {
    const { code, stdout, stderr } = await wireParse(['--require', 'body, dateline,quotes,updated'], { stdin: STORY });
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'wire-parse: standard input: required but not found: dateline, updated\n' });
    expect(JSON.parse(stdout).body.length).toBeGreaterThan(0);
  });

  it('leaves with 0 when everything is there', async () => {
    expect((await wireParse(['--require', 'body,quotes'], { stdin: STORY })).code).toBe(0);
  });
});

describe('view', () => {
  it('shows the story of one file', async () => {
    const { code, stdout } = await wireParse(['view', '-'], { stdin: STORY });
    expect(code).toBe(0);
    expect(stdout).toContain('│ "People who work late need a way home,"');
    expect(stdout).not.toContain('\u001b');
  });

  it('is what -f pretty shows', async () => {
    const [view, pretty] = await Promise.all([wireParse(['view', '-'], { stdin: STORY }), wireParse(['-', '-f', 'pretty'], { stdin: STORY })]);
    expect(view.stdout).toBe(pretty.stdout);
  });

  it('takes one file, not a folder', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'stories'));
    const { code, stderr } = await wireParse(['view', 'stories'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'wire-parse: stories: is a folder\n' });
  });
});

describe('explain', () => {
  it('names the features that weighed most under a scored line, when asked', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'bus.txt'), STORY);
    const [plain, why] = await Promise.all([wireParse(['explain', 'bus.txt'], { cwd: folder }), wireParse(['explain', '--why', 'bus.txt'], { cwd: folder })]);
    const rows = why.stdout.trimEnd().split('\n');
    const scored = rows.findIndex((row) => row.includes('classify/scored'));
    expect(rows[scored + 1]).toMatch(/^ +(?:[+-]\d+\.\d [\w@-]+ -?[\d.]+(?:, |$)){1,5}$/);
    expect(rows.filter((row) => /^ *\d/.test(row))).toEqual(plain.stdout.trimEnd().split('\n'));
  });

  it('names what the headline won by, and the rule behind quotation marks and attributions, when asked', async () => {
    const { stdout } = await wireParse(['explain', '--why', '-'], { stdin: `${STORY}\nThe line is nicknamed "Ghost Bus" in the town, where few ride it.\n` });
    const rows = stdout.trimEnd().split('\n').map((row) => row.trim());
    expect(rows[1]).toMatch(/^headline \d+\.\d\d, \d+\.\d\d above the next: (?:[+-]\d+\.\d \w+ -?[\d.]+(?:, |$)){5}$/);
    const quote = rows.findIndex((row) => row.startsWith('7 '));
    expect(rows.slice(quote + 1).filter((row) => /^["\w]+:? .*, (?:quotes|attribution)\//.test(row)).slice(0, 2)).toEqual([
      '"People who work late need a way home," direct, quotes/speech', expect.stringMatching(/^direct: told, by Berta Lamas \("councillor Berta Lamas"\), attribution\/[a-z-]+ 0\.\d\d$/),
    ]);
    expect(rows.some((row) => /^"Ghost Bus" no quote, quotes\/[a-z-]+$/.test(row))).toBe(true);
  });

  it('gives every line of the file its number, a role and a rule', async () => {
    const page = `${STORY}\r\n\tShare on Facebook\r\n\r\n`;
    const { code, stdout } = await wireParse(['explain', '-'], { stdin: page });
    expect(code).toBe(0);
    const rows = stdout.trimEnd().split('\n');
    const lines = page.split(/\r\n|\n/);
    expect(rows).toHaveLength(lines.length);
    rows.forEach((row, i) => {
      expect(row).toMatch(lines[i]!.trim() === '' ? new RegExp(`^ *${i + 1}  blank$`) : new RegExp(`^ *${i + 1}  [a-z+-]+ +[a-z]+/[a-z0-9/-]+.*  `));
      expect(row.endsWith(lines[i]!.trim() === '' ? 'blank' : lines[i]!.trim())).toBe(true);
    });
  });
});
