import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.js';

const tokens = (text: string, isMark: (offset: number) => boolean = () => false) => tokenize(text, 0, isMark).map(({ type, text: word }) => `${type[0]}:${word}`).join(' ');

describe('tokenize', () => {
  it.each([
    ["don't Muslims' o'clock Koçer’s", "w:don't w:Muslims' w:o'clock w:Koçer’s"],
    ["the '80s and '24", "w:the n:'80s w:and n:'24"],
    ['U.S.-led talks at 9 a.m. in the U.N.', 'w:U.S.-led w:talks w:at n:9 w:a.m. w:in w:the w:U.N.'],
    ['Mr. Kim J. Ruiz left Oct. 18.', 'w:Mr. w:Kim w:J. w:Ruiz w:left w:Oct. n:18 m:.'],
    ['10,000 men, 3.5% of $1.2bn', 'n:10,000 w:men m:, n:3.5 m:% w:of m:$ n:1.2bn'],
    ['a 66-year-old, 2nd at 9:30 on 9/11', 'w:a w:66-year-old m:, n:2nd w:at n:9:30 w:on n:9/11'],
    ["he is 5'10\" tall", "w:he w:is n:5'10\" w:tall"],
    ['Nguyễn Thị Ánh, İbrahim, Şırnak', 'w:Nguyễn w:Thị w:Ánh m:, w:İbrahim m:, w:Şırnak'],
    ['AT&T, see www.example.com/a?b or @kim #fire', 'w:AT&T m:, w:see w:www.example.com/a?b w:or w:@kim w:#fire'],
    ['Wait ... no -- stop', 'w:Wait m:... w:no m:-- w:stop'],
    ["''It is late,'' he said", "m:'' w:It w:is w:late m:, m:'' w:he w:said"],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toBe(expected);
  });

  it('leaves an apostrophe that closes a quotation out of the word', () => {
    const text = "the 'old growers' met";
    expect(tokens(text, (offset) => offset === 4 || offset === 16)).toBe("w:the m:' w:old w:growers m:' w:met");
    expect(tokens("the growers' union")).toBe("w:the w:growers' w:union");
  });

  it("leaves a mark before a year out of the number: '24 hours to go'", () => {
    expect(tokens("'24 hours'", (offset) => offset === 0 || offset === 9)).toBe("m:' n:24 w:hours m:'");
  });

  it('covers every character but white space, once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'É', '1', '.', ',', "'", '’', '"', '-', ' ', '&', '@', 'ş', '😀') }), (text) => {
        const found = tokenize(text, 0, () => false);
        expect(found.map((token) => token.text).join('')).toBe(text.replace(/\s/g, ''));
        for (const token of found) expect(text.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });
});
