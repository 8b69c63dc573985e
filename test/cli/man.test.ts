import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { wireParse } from './run.js';

const hasGroff = spawnSync('groff', ['--version']).status === 0;

it('the man page has every option and command of the help, its exit codes and its variables', async () => {
  const [page, help] = await Promise.all([wireParse(['man']), wireParse(['--help'])]);
  expect(page.code).toBe(0);
  const text = page.stdout.replaceAll('\\-', '-');
  expect(text).toMatch(/^\.TH WIRE-PARSE 1 "" "wire-parse \d/);
  const listed = [...help.stdout.matchAll(/^ {2}((?:-\w, )?--[a-z-]+(?: <[^>]*>)?)/gm)].map((match) => match[1]!);
  expect(listed.length).toBeGreaterThan(10);
  for (const flags of listed) expect(text).toContain(`.B ${flags}\n`);
  for (const command of ['schema', 'explain', 'view', 'completion', 'man']) expect(text).toContain(`.SS ${command} `);
  for (const code of [0, 1, 2, 3, 70]) expect(text).toContain(`.B ${code}\n`);
  expect(text).toContain('.B WIRE_PARSE_FORMAT\n');
});

it.skipIf(!hasGroff)('groff sets it without a warning, nothing lost', async () => {
  const { stdout } = await wireParse(['man']);
  const set = spawnSync('groff', ['-man', '-ww', '-Tutf8', '-P-c'], { input: stdout, encoding: 'utf8' });
  expect({ status: set.status, stderr: set.stderr }).toEqual({ status: 0, stderr: '' });
  const text = set.stdout.replace(/.\u0008/g, '');
  for (const words of ['--min-confidence <0..1>', "wire-parse 'in/**/*.txt' -o out/", '.wireparserc.json', "the clipboard's story"]) expect(text).toContain(words);
});
