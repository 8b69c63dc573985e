import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/formats/html/html.js';
import { parseWithText } from '../../src/pipeline.js';
import { emptyFolder, wireParse } from '../cli/run.js';
import { sampleLook } from './sample.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const pageOf = (input: string | Uint8Array): string => {
  const { document, text } = parseWithText(input, { path: 'story.txt' });
  return html.render(document, sampleLook, text);
};
const elementsOf = (page: string): Element[] => {
  const walk = (node: Node): Element[] => [...('tagName' in node ? [node] : []), ...('childNodes' in node ? node.childNodes.flatMap(walk) : [])];
  return walk(parse(page));
};
const attribute = (element: Element, name: string): string | undefined => element.attrs.find((attr) => attr.name === name)?.value;
const textOf = (node: Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '');
const byId = (elements: readonly Element[], id: string): Element => elements.find((element) => attribute(element, 'id') === id)!;

const STORIES = readdirSync('fixtures').filter((name) => name.endsWith('.txt'));
const SEED = readFileSync('fixtures/n-korea-troops.txt');

describe('the page of a story', () => {
  it('leads from a quotation to its speaker and back', () => {
    const elements = elementsOf(pageOf(SEED));
    const quote = byId(elements, 'q9');
    expect(textOf(quote)).toBe('This might even be a driving factor behind sending North Korean soldiers -- to provide them with diverse experiences and war-time training, (Lim Eul-chul, to AFP)');
    const section = byId(elements, attribute(quote, 'href')!.slice(1));
    expect(textOf(section)).toContain('Lim Eul-chul');
    expect(textOf(section)).toContain("a professor at Seoul's Institute for Far Eastern Studies — 2 quotations");
    expect(elements.some((element) => attribute(element, 'href') === '#q9')).toBe(true);
  });

  it('shows the fields, and says which was not found', () => {
    const facts = textOf(elementsOf(pageOf(SEED)).find(({ tagName }) => tagName === 'dl')!).replace(/\s+/g, ' ');
    expect(facts).toMatch(/By ?not found/);
    expect(facts).toMatch(/Source ?BSS\/AFP · BSS \(Bangladesh Sangbad Sangstha\), AFP \(Agence France-Presse\)/);
    expect(facts).toMatch(/Headline’s source ?Yonhap ?$/);
    expect(facts).toMatch(/Published ?2024-10-18 16:53 \(“4:53 PM, Fri Oct 18th, 2024”\)/);
  });

  it('keeps the furniture in its place, with its role and rule', () => {
    const elements = elementsOf(pageOf(SEED));
    const lines = elements.filter(({ tagName, parentNode }) => tagName === 'li' && /\bout\b/.test(attribute(parentNode as Element, 'class') ?? attribute(parentNode!.parentNode as Element, 'class') ?? '')).map(textOf);
    expect(lines).toHaveLength(6);
    expect([lines[0], lines[3]]).toEqual(['advert Ads line 1, classify/advert-label', 'pull-quote "The movement of North Korean troops has already begun," line 9, classify/pull-quote']);
  });

  it('counts what was said', () => {
    const lead = (input: string | Uint8Array): string => textOf(elementsOf(pageOf(input)).find((element) => attribute(element, 'class') === 'lead')!);
    expect(lead(SEED)).toBe('9 quotations, 6 reports, 6 lines left out');
    expect(lead('Bus stays\n\nThe council voted to keep the bus.\n\n"The bus stays," said Ana Ruiz, the mayor of Tartu.\n\nShare\n')).toBe('1 quotation, 0 reports, 1 line left out');
    const about = elementsOf(pageOf(SEED)).filter((element) => attribute(element, 'class') === 'about').map(textOf);
    expect(about.slice(0, 4)).toEqual(['organisation — 2 quotations', 'organisation — 1 report', 'unnamed — 1 quotation', 'Ukrainian President — 1 quotation, 2 reports']);
  });

  it('has its headings in order, none left out', () => {
    for (const name of STORIES) {
      const levels = elementsOf(pageOf(readFileSync(`fixtures/${name}`))).map(({ tagName }) => Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0)).filter((level) => level > 0);
      expect(levels[0]).toBe(1);
      for (const [i, level] of levels.entries()) expect(level, name).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    }
  });

  it('says who denies and who declines', () => {
    expect(textOf(elementsOf(pageOf(SEED)).find((element) => attribute(element, 'id') === 'speaker-2')!)).toContain('(declined) to confirm the report');
  });
});

describe('every page', () => {
  it.each(STORIES)('of %s has one place for each link, and loads nothing', (name) => {
    const elements = elementsOf(pageOf(readFileSync(`fixtures/${name}`)));
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements.map((element) => attribute(element, 'href')).filter((href) => href !== undefined);
    expect(links.filter((href) => !href.startsWith('#') || !ids.includes(href.slice(1)))).toEqual([]);
    expect(elements.filter(({ tagName }) => ['script', 'img', 'iframe', 'link', 'object', 'form'].includes(tagName))).toEqual([]);
    expect(elements.flatMap(({ attrs }) => attrs.map((attr) => attr.name)).filter((attr) => attr.startsWith('on') || attr === 'src' || attr === 'style')).toEqual([]);
  });

  it('loses no paragraph and no removed line', () => {
    const { document, text } = parseWithText(SEED, { path: null });
    const shown = textOf(parse(html.render(document, sampleLook, text))).replace(/\s+/g, ' ');
    for (const { text: removed } of document.removed) expect(shown).toContain(removed);
    const bare = (words: string): string => words.replace(/\s+/g, '');
    const withoutHeard = elementsOf(html.render(document, sampleLook, text)).find(({ tagName }) => tagName === 'article')!;
    const heard = (node: Node): string => ('attrs' in node && attribute(node, 'class') === 'heard' ? '' : 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(heard).join('') : '');
    for (const block of document.body) expect(bare(heard(withoutHeard))).toContain(bare(block.text));
  });
});

describe('hostile text', () => {
  const HOSTILE = `Mayor "quotes" </title><script>alert(1)</script> & keeps the bus\n\n"The </p><img src=x onerror=alert(2)> bus stays," said Ana "><b onclick=x> Ruiz, the mayor of Tartu.\n\nThe \u0000 council \u001b[31mvoted\u202e on Tuesday to keep the </style><style>* { display: none } night bus for a year.\n`;

  it('stays text', () => {
    const elements = elementsOf(pageOf(HOSTILE));
    expect(elements.filter(({ tagName }) => ['script', 'img', 'b'].includes(tagName))).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === 'style')).toHaveLength(1);
    expect(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => name.startsWith('on'))).toEqual([]);
    expect(textOf(elements.find(({ tagName }) => tagName === 'article')!)).toContain('<img src=x onerror=alert(2)> bus stays');
  });

  it('leaves no control or override in the page', () => {
    expect(pageOf(HOSTILE)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});

it('counts in code points where the story holds characters beyond the basic plane', () => {
  const page = pageOf('Harbour 🚢🚢 opens\n\nThe harbour 🚢 opened on Monday after a winter of ice and two of waiting, the town said.\n\n"We 🎉 waited long enough for this," said Ana Ruiz, the mayor.\n');
  const quote = elementsOf(page).find((element) => attribute(element, 'class')?.startsWith('q'))!;
  expect(textOf(quote)).toMatch(/^We 🎉 waited long enough for this/);
});

it('is what `view -o` writes into a file that ends in .html, and -f html into a pipe', async () => {
  const file = join(emptyFolder(), 'story.html');
  const [view, pipe] = await Promise.all([wireParse(['view', 'fixtures/n-korea-troops.txt', '-o', file]), wireParse(['fixtures/n-korea-troops.txt', '-f', 'html'])]);
  expect({ code: view.code, stdout: view.stdout, stderr: view.stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(readFileSync(file, 'utf8')).toBe(pipe.stdout);
  expect(pipe.stdout).toBe(`${pageOf(SEED)}\n`);
});
