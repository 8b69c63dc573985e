import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wireParse } from './run.js';

/** The command is a build of its own: it must read typographic marks and other scripts as the library does. */
it('the command writes the documents of the fixtures', async () => {
  const names = ['dam-hearing-speech', 'elbistan-tremor-voices', 'n-korea-troops', 'telegram-blackout'];
  const { code, stdout } = await wireParse(names.map((name) => `fixtures/${name}.txt`));
  expect(code).toBe(0);
  const documents = stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
  for (const [i, name] of names.entries()) {
    const expected = JSON.parse(readFileSync(`fixtures/${name}.json`, 'utf8'));
    expect({ ...documents[i], producer: expected.producer }).toEqual(expected);
  }
});

it('reads the same story from the same bytes in any time zone and locale', async () => {
  const runs = await Promise.all([{}, { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8' }, { TZ: 'America/St_Johns', LC_ALL: 'C' }].map((env) => wireParse(['fixtures'], { env })));
  expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
});
