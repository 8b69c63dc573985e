import { describe, expect, it, test } from 'vitest';
import type { Role } from '../../../src/model/tree.js';
import { blocks } from '../../../src/stages/blocks/index.js';
import { decode } from '../../../src/stages/decode/index.js';
import { furniture } from '../../../src/stages/furniture/index.js';
import { shapeOf } from '../../../src/stages/furniture/shape.js';

const PARAGRAPH = 'The ferry to the island will run through the night from June, the harbour master said on Monday.';

/** Role and rule of each line of a page whose lines were scored out of the story, but for those that come with a role. */
function kinds(lines: readonly (string | readonly [text: string, role: Role])[]): Map<string, string> {
  const story = blocks(decode(lines.map((line) => (typeof line === 'string' ? line : line[0])).join('\n\n'), {}));
  story.children.forEach((block, i) => {
    const line = lines[i]!;
    block.verdict = typeof line === 'string' ? { role: 'boilerplate', rule: 'classify/scored', confidence: 0.8 } : { role: line[1], rule: 'classify/given', confidence: 1 };
  });
  furniture(story);
  return new Map(story.children.map(({ view, verdict }) => [view.text, `${verdict!.role} ${verdict!.rule} ${verdict!.confidence}`]));
}

describe('furniture that only the score has found', () => {
  it('is a menu where labels stand together', () => {
    const found = kinds(['Harbour Life', ['Letters', 'navigation'], 'Tide Tables', [PARAGRAPH, 'body']]);
    expect([...found.values()]).toEqual(['navigation furniture/menu-item 0.8', 'navigation classify/given 1', 'navigation furniture/menu-item 0.8', 'body classify/given 1']);
  });

  it('is a rail where titles stand together, with the sentence under one of them', () => {
    const found = kinds([[PARAGRAPH, 'body'], 'Lighthouse keeper of forty years hands over the lamp', 'Nobody has yet applied for the post.', 'Bakers ask for an earlier boat in winter']);
    expect([...found.values()].slice(1)).toEqual(['related furniture/title 0.8', 'related furniture/summary 0.8', 'related furniture/title 0.8']);
  });

  it('is the headline of another story near a line that announces one', () => {
    expect(kinds([[PARAGRAPH, 'body'], ['Read also:', 'related'], 'Bakers ask for an earlier boat in winter']).get('Bakers ask for an earlier boat in winter')).toBe('related furniture/title 0.8');
  });

  it('stays unnamed where it stands alone or among the story’s own lines', () => {
    const lone = 'boilerplate classify/scored 0.8';
    expect(kinds(['Tide Tables', [PARAGRAPH, 'body']]).get('Tide Tables')).toBe(lone);
    expect(kinds([['Night ferry', 'headline'], 'Tide Tables', ['By Ana Ruiz', 'byline']]).get('Tide Tables')).toBe(lone);
    expect(kinds([[PARAGRAPH, 'body'], 'Bakers ask for an earlier boat in winter']).get('Bakers ask for an earlier boat in winter')).toBe(lone);
  });
});

test.each([
  ['Tide Tables', 'label'],
  ['Bakers ask for an earlier boat in winter', 'title'],
  ['“Never again”: the baker who sailed home alone', 'title'],
  ['Nobody has yet applied for the post.', 'sentence'],
  ['Please enter a valid address to go on', 'notice'],
  ['Mail the harbour at boats@harbour.example for prices', 'notice'],
  ['12/40 · 7.30', 'figure'],
  ['Author: somebody', 'other'],
  ['and then the last boat had already left', 'other'],
])('%s looks like a %s', (text, shape) => {
  expect(shapeOf(text)).toBe(shape);
});
