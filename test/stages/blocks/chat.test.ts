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

  it('whose stamps stand on rows above the messages', () => {
    const text = 'Quay News, [18 Oct 2024 at 16:53:12]:\nQuay of Tornu closes\n\nThe quay will close for eleven days.\n\nTom L, [18 Oct 2024 at 17:01:40]:\nfake?\n\nLea, [18 Oct 2024 at 17:02:13]:\nno';
    expect(shown(text)).toEqual(['text: Quay News, [18 Oct 2024 at 16:53:12]:', 'text: Quay of Tornu closes', 'text: The quay will close for eleven days.', 'chat: Tom L, [18 Oct 2024 at 17:01:40]:', 'chat: fake?', 'chat: Lea, [18 Oct 2024 at 17:02:13]:', 'chat: no']);
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

it('the carets of a teleprinter are no text, unlike those of references', () => {
  expect(read('^BC-QUAY\n^Quay closes').map((block) => block.view.text)).toEqual(['BC-QUAY', 'Quay closes']);
  expect(read('^ Lund 1998.\n^ Okafor 2004.').map((block) => block.view.text)).toEqual(['^ Lund 1998.', '^ Okafor 2004.']);
});

it('a picture of the site is a link, one of the story an image', () => {
  const kinds = read('# Quay closes\n\n[![The Post](https://example.org/logo.svg)](https://example.org/)\n\n![A ferry](https://example.org/ferry.jpg)').map((block) => block.markup);
  expect(kinds).toEqual(['heading', 'link', 'image']);
});
