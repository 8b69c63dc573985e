import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/tree.js';
import { blocks } from '../../../src/stages/blocks/index.js';
import { clean, isBlank, uncovered } from '../../../src/text/clean.js';

const read = (text: string): readonly Block[] => blocks({ path: null, text, encoding: 'utf-8', sha256: '', warnings: [] }).children;
const texts = (text: string): string[] => read(text).map((block) => block.view.text);
/** `first-last` line, kind and readable text of every block. */
const lines = (text: string): string[] => read(text).map((b) => `${b.firstLine}-${b.lastLine} ${b.markup}${b.depth ?? ''} ${b.view.text}`);

describe('rows', () => {
  it('counts LF and CRLF alike', () => {
    const place = (text: string) => read(text).map((b) => [b.firstLine, b.blanksBefore, b.view.text]);
    expect(place('One.\r\n\r\n\r\nTwo.\r\nThree.')).toEqual([[1, 0, 'One.'], [4, 2, 'Two.'], [5, 0, 'Three.']]);
    expect(place('One.\n\n\nTwo.\nThree.')).toEqual([[1, 0, 'One.'], [4, 2, 'Two.'], [5, 0, 'Three.']]);
  });

  it('ends a row at a lone CR, which counts as a line only in a file without LF', () => {
    expect(lines('One.\rTwo.\rThree.')).toEqual(['1-1 text One.', '2-2 text Two.', '3-3 text Three.']);
    expect(lines('One.\rTwo.\nThree.')).toEqual(['1-1 text One.', '1-1 text Two.', '2-2 text Three.']);
  });

  it('ends a row at a form feed and at the separators of Unicode', () => {
    expect(lines('Page one.\fPage two.\u2028Still two.\u2029End.\nNext.')).toEqual([
      '1-1 text Page one.', '1-1 text Page two.', '1-1 text Still two.', '1-1 text End.', '2-2 text Next.',
    ]);
  });

  it('takes U+0085 for a line break, and for an ellipsis beside other characters of Windows-1252', () => {
    expect(texts('One.\u0085Two.')).toEqual(['One.', 'Two.']);
    expect(texts('\u0093One\u0085 two.\u0094')).toEqual(['“One… two.”']);
  });

  it.each(['\f', '\u00A0', '\u200B', '\u3000\u3000', '\u200E\u00AD', ' \t '])('counts a line of %j as blank', (blank) => {
    expect(read(`One.\n${blank}\nTwo.`).map((b) => b.blanksBefore)).toEqual([0, blank === '\f' ? 2 : 1]);
  });

  it('tells how far a row is indented', () => {
    expect(read('Head\n   Three spaces\n\tTab\n\u3000\u3000Wide').map((b) => b.indent)).toEqual([0, 3, 1, 2]);
  });

  it('keeps a row that shows nothing but is not blank', () => {
    expect(read('One.\n&nbsp;\nTwo.').map((b) => [b.markup, b.view.text, b.span])).toEqual([
      ['text', 'One.', { start: 0, end: 4 }], ['rule', '', { start: 5, end: 11 }], ['text', 'Two.', { start: 12, end: 16 }],
    ]);
  });
});

describe('plain text', () => {
  it('is a block a line, blank lines between or not', () => {
    expect(texts('Dam opens gates\nBy Ana Ruiz\nSEOUL (Yonhap) - The dam was opened on Friday.\nThe mayor was not told.')).toEqual([
      'Dam opens gates', 'By Ana Ruiz', 'SEOUL (Yonhap) - The dam was opened on Friday.', 'The mayor was not told.',
    ]);
  });

  it('is not read as Markdown for a stray mark', () => {
    const stray = '* The price is an estimate.\n\n#bostandyk #svet\n\n1. It rained.\n\n> 90% of voters stayed away\n\n2 * 3 * 4_000_ and [sic] (he said)';
    expect(texts(stray)).toEqual(stray.split('\n\n'));
    expect(read(stray).every((b) => b.markup === 'text')).toBe(true);
  });

  it('knows a rule of marks', () => {
    expect(lines('One.\n* * *\n-----\n====\n•••\nTwo - three').map((l) => l.split(' ')[1])).toEqual(['text', 'rule', 'rule', 'rule', 'rule', 'text']);
  });
});

describe('Markdown', () => {
  const page = [
    '[Home](https://x.example/) | [World](https://x.example/w)', '', '# Dam *opens* gates', '', 'Second deck', '-----------', '',
    '![Gate 2. Photo: EFE](https://x.example/a.jpg)', '', '*   [Sport](https://x.example/s)', '*   Plain item', '', '1.  First step', '2.  Second step', '',
    '> "We \\*saw\\* it," she', '> told **the Post**.', '', 'The [river board](https://x.example/b "Board") said `so` _twice_.', '', '* * *', '',
    '| City | Price |', '|:--|--:|', '| Lima | **3** |', '', '![](https://x.example/b.jpg)', '', '[#### Fish return](https://x.example/f)', '', '1984. That was the year.',
  ].join('\n');

  it('leaves the marks out of the views and says what each block is', () => {
    expect(lines(page)).toEqual([
      '1-1 link Home | World', '3-3 heading1 Dam opens gates', '5-5 heading2 Second deck', '6-6 rule -----------', '8-8 image Gate 2. Photo: EFE',
      '10-10 link Sport', '11-11 list-item Plain item', '13-13 list-item First step', '14-14 list-item Second step',
      '16-16 text "We *saw* it," she', '17-17 text told the Post.', '19-19 text The river board said so twice.', '21-21 rule * * *',
      '23-23 table City | Price', '24-24 table |:--|--:|', '25-25 table Lima | 3', '27-27 image ![](https://x.example/b.jpg)', '29-29 link Fish return',
      '31-31 text 1984. That was the year.',
    ]);
  });

  it('leads from the views back to the source', () => {
    for (const [word, target] of [['opens', 'opens'], ['river board', 'river board'], ['saw* it', 'saw\\* it'], ['so', 'so'], ['said so', 'said `so'], ['3', '3']] as const) {
      const block = read(page).find((b) => b.view.text.includes(word) && (word !== '3' || b.markup === 'table'))!;
      const at = block.view.text.indexOf(word), span = block.view.span(at, at + word.length);
      expect(page.slice(span.start, span.end)).toBe(target);
    }
  });

  it('joins a wrapped quotation without the marks in front of its rows', () => {
    const wrapped = `# Report\n\n${[
      'The committee that looked into the flood said that no gate had been', 'opened on the night of the storm and that the keeper had been asleep', 'in his cabin since nine.',
    ].map((row) => `> ${row}`).join('\n')}\n`;
    expect(texts(wrapped)[1]).toBe('The committee that looked into the flood said that no gate had been opened on the night of the storm and that the keeper had been asleep in his cabin since nine.');
  });

  it('keeps a long or many-lined paragraph over dashes a paragraph', () => {
    expect(lines('# Report\n\nOne line.\nTwo lines.\n---\n\nEnd.').slice(1)).toEqual(['3-3 text One line.', '4-4 text Two lines.', '5-5 rule ---', '7-7 text End.']);
  });

  it('does not let an unclosed code fence swallow its rows', () => {
    const fenced = read('# Report\n\n```\nThe mayor said no.\n\nNobody asked.\n');
    expect(fenced.map((b) => [b.markup, b.view.text])).toEqual([['heading', 'Report'], ['rule', '```'], ['code', 'The mayor said no.'], ['code', 'Nobody asked.']]);
  });
});

describe('headers', () => {
  const metadata = (text: string) => read(text).filter((b) => b.metadata !== null).map((b) => [b.metadata!.key, b.view.text.slice(b.metadata!.valueStart)]);

  it('reads front matter', () => {
    const text = '---\ntitle: "Dam: gates open"\nbyline:\n  - Ana Ruiz\n  - Bo Lind\nauthor:\n  name: Cy Holm\n  email: cy@x.example\nsummary: >\n  It was the first time.\ndraft: false\n---\nThe dam opened.\n';
    expect(metadata(text)).toEqual([
      ['title', 'Dam: gates open'], ['byline', ''], ['byline', 'Ana Ruiz'], ['byline', 'Bo Lind'], ['author', ''], ['author', 'Cy Holm'], ['author.email', 'cy@x.example'],
      ['summary', '>'], ['summary', 'It was the first time.'], ['draft', 'false'],
    ]);
    expect(lines(text).at(-1)).toBe('13-13 text The dam opened.');
    expect(metadata('+++\ntitle = "Dam"\ndate = 2024-10-18\n+++\nText.')).toEqual([['title', 'Dam'], ['date', '2024-10-18']]);
  });

  it('leaves a rule at the top of plain text alone', () => {
    expect(metadata('---\nThe dam opened on Friday.\nNote: nobody was told.\n---\n')).toEqual([]);
  });

  it('reads a reader mode\'s header', () => {
    const text = 'Title: Dam opens\n\nURL Source: https://x.example/1\n\nPublished Time: 2024-10-18\n\nMarkdown Content:\nDam opens\n=========\n\nSaid: he did.';
    expect(metadata(text)).toEqual([['title', 'Dam opens'], ['url source', 'https://x.example/1'], ['published time', '2024-10-18'], ['markdown content', '']]);
    expect(lines(text).slice(4)).toEqual(['8-8 heading1 Dam opens', '9-9 rule =========', '11-11 text Said: he did.']);
  });

  it('reads a record of a feed, its trailing keys too', () => {
    const text = 'id: 7\nurl: https://x.example/7\ntitle: Dam opens\ncontent_text: The dam opened.\nThe mayor said: no.\nnext_url: https://x.example/8\n';
    expect(metadata(text)).toEqual([['id', '7'], ['url', 'https://x.example/7'], ['title', 'Dam opens'], ['next_url', 'https://x.example/8']]);
    expect(texts(text).slice(3, 5)).toEqual(['The dam opened.', 'The mayor said: no.']);
  });

  it('takes no page for a record because of its labels', () => {
    expect(metadata('Source: AFP\nPublished: 18 October\nUpdated: 19 October\nThe dam opened.')).toEqual([]);
  });
});

describe('every text', () => {
  const bits = fc.constantFrom(
    'The mayor said so.', '"Yes," she said', 'a', '# Head', '## ', '* item', '- item', '1. step', '> quote', '> > deep', '[a](http://x.example/y)', '[', '](', '![i](u)', '![](u)', '**b**', '_e_',
    '`c`', '```', '---', '===', '+++', '| a | b |', '|--|--|', 'title: x', 'url: y', 'content_text:', 'Title: z', 'URL Source: q', '\\*', '&amp;', '&nbsp;', 'â€œ', '\u00A0', '\u200B', '\t', '    ', ' ',
    '\f', '\u2028', '\u0085', '\0', '\uFEFF', '\uD83D', '😀', '“', '”', '<b>', '[1]: http://x.example', '~~~', '\\',
  );
  const text = fc.array(fc.oneof({ weight: 3, arbitrary: bits }, { weight: 2, arbitrary: fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\n\n\n\n') }), { maxLength: 60 }).map((all) => all.join(''));

  it('has each of its rows in one block, in order, and every view is its slice, cleaned', () => {
    fc.assert(fc.property(text, (source) => {
      let end = 0;
      for (const block of read(source)) {
        expect(block.span.start).toBeGreaterThanOrEqual(end);
        expect(isBlank(source.slice(end, block.span.start)), 'nothing is lost between blocks').toBe(true);
        end = block.span.end;
        expect(block.view.text).toBe(clean(uncovered(source, block.span, block.view.hidden)));
        const { start, end: last } = block.view.span(0, block.view.text.length);
        expect(start).toBeGreaterThanOrEqual(block.span.start);
        expect(last).toBeLessThanOrEqual(block.span.end);
        expect(block.firstLine).toBeLessThanOrEqual(block.lastLine);
        if (source.includes('\n')) expect(block.firstLine).toBe(source.slice(0, block.span.start).split('\n').length);
      }
      expect(isBlank(source.slice(end))).toBe(true);
    }), { numRuns: 1500 });
  });
});
