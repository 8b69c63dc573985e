import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FORMATS } from '../../src/formats/formats.js';
import { PIPE, readPage, TERMINAL } from './stories.js';

// JSON is indented as on a terminal, the annotations stand one a line: to be read. A change: npm test -- test/formats/golden.test.ts -u, then read the difference line by line.
it.each(['ninjs', 'jsonld', 'quotes-csv', 'annotations', 'brat'])('%s of a story is as a person read it', async (name) => {
  const format = await FORMATS[name]!();
  const { document, text } = readPage(readFileSync('fixtures/n-korea-troops.txt'), 'n-korea-troops');
  const rendered = name === 'annotations' ? format.render(document, PIPE, text).replaceAll('{"id":', '\n{"id":') : format.render(document, TERMINAL, text);
  const written = (format.opening ?? '') + rendered + (format.lineEnd ?? '\n');
  await expect(written).toMatchFileSnapshot(`golden/n-korea-troops${format.extension}`);
});
