import { describe, expect, it } from 'vitest';
import { blocks } from '../../../src/stages/blocks/index.js';
import type { Block } from '../../../src/model/tree.js';

const read = (text: string): readonly Block[] => blocks({ path: null, text, encoding: 'utf-8', sha256: '', warnings: [] }).children;
const shown = (text: string): string[] => read(text).map((block) => `${block.metadata ? `${block.metadata.key}=` : ''}${block.view.text.slice(block.metadata?.valueStart ?? 0)}`);

describe('a page with raw tags', () => {
  it('reads the elements of a feed as keys, entities and CDATA inside them', () => {
    expect(shown('<item>\n<title><![CDATA[Goats &amp; harbours]]></title>\n<dc:creator>Nora Bianchi</dc:creator>\n<pubDate>18 Oct 2024</pubDate>\n</item>'))
      .toEqual(['<item>', 'title=Goats & harbours', 'creator=Nora Bianchi', 'pubdate=18 Oct 2024', '</item>']);
  });
  it('keeps the channel and the items behind the first one apart', () => {
    expect(shown('<channel>\n<title>The Quay Post</title>\n<item>\n<title>Quay closes</title>\n</item>\n<item>\n<title>Goat lent</title>\n</item>').filter((line) => line.includes('title')))
      .toEqual(['channel.title=The Quay Post', 'title=Quay closes', 'other.title=Goat lent']);
  });
  it('takes headings and list items for what they are', () => {
    expect(read('<h2 class="x">The goat</h2>\n<ul>\n<li>One <b>horn</b></li>\n</ul>').map((block) => [block.markup, block.depth, block.view.text]))
      .toEqual([['heading', 2, 'The goat'], ['metadata', null, '<ul>'], ['list-item', null, 'One horn'], ['metadata', null, '</ul>']]);
  });
  it('joins a paragraph that runs over rows between its tags', () => {
    expect(shown('<p>The goat went\nhome on Friday.</p>\n<p>It was late.</p>')).toEqual(['The goat went home on Friday.', 'It was late.']);
  });
  it('reads escaped tags as tags', () => {
    expect(shown('&lt;p&gt;The goat &lt;b&gt;went&lt;/b&gt; home.&lt;/p&gt;\n<p>Late.</p>')).toEqual(['The goat went home.', 'Late.']);
  });
  it('leaves text with angle brackets that are no tags alone', () => {
    const text = 'From: Ana <ana@example.org>\nWe <3 goats, and 4 > 3</3.\nIf a <b and c> d.';
    expect(shown(text)).toEqual(text.split('\n'));
  });
  it('leaves one stray tag in a text alone', () => {
    expect(shown('The goat</p>\nwent home.')).toEqual(['The goat</p>', 'went home.']);
  });
});

describe('a text browser\'s page', () => {
  it('hides the numbers of its links', () => {
    expect(shown('[1]Home [2]World\nThe [3]goat went home.')).toEqual(['Home World', 'The goat went home.']);
  });
  it('keeps the numbers of notes, and numbers that do not count links', () => {
    expect(shown('The goat[1] went home[2] late[3].')).toEqual(['The goat[1] went home[2] late[3].']);
    expect(shown('He said [1]it twice.')).toEqual(['He said [1]it twice.']);
  });
});
