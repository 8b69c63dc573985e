import { describe, expect, it } from 'vitest';
import { blocks } from '../../../src/stages/blocks/index.js';

const read = (text: string) => blocks({ path: null, text, encoding: 'utf-8', sha256: '', warnings: [] }).children;
const shown = (text: string) => read(text).map((block) => `${block.metadata?.key ?? block.markup}: ${block.view.text}`);

describe('a chat that a story was passed on in', () => {
  it.each([
    ['[18/10/2024, 19:02:13] Ana: ', '[18/10/2024, 19:04:55] Tom (Office): ', '[18/10/2024, 19:05] +44 20 555 left'],
    ['18/10/24, 7:02 pm - Ana: ', '18/10/24, 7:04 pm - Tom (Office): ', '18/10/24, 7:05 pm - Lea joined'],
  ])('hides the stamp of who tells it and keeps the talk apart: %s', (teller, other, system) => {
    const text = [`${other}is there a ferry`, `${teller}see below`, `${teller}Quay of Tornu closes`, '', 'The quay will close for eleven days.', `${other}fake?`, system].join('\n');
    expect(shown(text)).toEqual([`chat: ${other}is there a ferry`, `chat: ${teller}see below`, 'text: Quay of Tornu closes', 'text: The quay will close for eleven days.', `chat: ${other}fake?`, `chat: ${system}`]);
  });

  it('is none where two lines happen to start with a time in brackets', () => {
    expect(shown('[18/10/2024, 19:02] Ana: one\n[18/10/2024, 19:04] Tom: two')).toEqual(['text: [18/10/2024, 19:02] Ana: one', 'text: [18/10/2024, 19:04] Tom: two']);
  });
});

describe('notes on links', () => {
  it.each([
    ['The maker Varn (VARN.AS), opens new tab cut its forecast.', 'The maker Varn (VARN.AS) cut its forecast.'],
    ['Read the filing (opens in a new window) first.', 'Read the filing first.'],
    ['Our Standards: The Demo Principles., opens new tab', 'Our Standards: The Demo Principles.'],
  ])('%s', (text, view) => {
    expect(read(text).map((block) => block.view.text)).toEqual([view]);
    expect(read(text)[0]!.span).toEqual({ start: 0, end: text.length });
  });

  it('stay where a shop opens', () => {
    const text = 'The bank opens new branches, and the shop a new window display.';
    expect(read(text)[0]!.view.text).toBe(text);
  });
});

it('a picture of the site is a link, one of the story an image', () => {
  const kinds = read('# Quay closes\n\n[![The Post](https://example.org/logo.svg)](https://example.org/)\n\n![A ferry](https://example.org/ferry.jpg)').map((block) => block.markup);
  expect(kinds).toEqual(['heading', 'link', 'image']);
});
