import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, isBlank, uncovered, viewOf } from '../../src/text/clean.js';

const whole = (text: string) => viewOf(text, { start: 0, end: text.length });

describe('clean', () => {
  it.each([
    ['white space of every kind folds to one space', 'A\u00A0B \t C\u2009D\u3000E\u202FF\u2028G', 'A B C D E F G'],
    ['both ends are trimmed', '\u3000\u200B  Tokyo \u00A0', 'Tokyo'],
    ['hard wraps are joined', 'The river\n   rose\r\nagain', 'The river rose again'],
    ['a word cut at a line end keeps its hyphen', 'the anti-\n  government march', 'the anti-government march'],
    ['a dash at a line end is no hyphen', 'he said -\nand left', 'he said - and left'],
    ['a hyphen before a capital keeps its space', 'Rhine-\nMain', 'Rhine- Main'],
    ['zero-width characters, soft hyphens and direction marks go', 'Ma\u200Byor gov\u00ADern\u200Cment \u200E\u202Asays\u202C', 'Mayor government says'],
    ['control characters go', 'a\u0000b\u0007c\u007Fd', 'abcd'],
    ['a zero-width joiner stays between emoji', 'crew 👩\u200D🚀 up', 'crew 👩\u200D🚀 up'],
    ['a zero-width joiner goes between letters', 'क्\u200Dष', 'क्ष'],
    ['entities are decoded', 'Q&amp;A &quot;yes&quot; &#8217; &#x2014; caf&eacute;', 'Q&A "yes" ’ — café'],
    ['doubly encoded entities are decoded', '&amp;quot;Yes&amp;quot; &amp;amp;#8217;', '"Yes" ’'],
    ['numbers of Windows-1252 are read as browsers read them', '&#147;Yes&#148;', '“Yes”'],
    ['JSON’s escapes are decoded, pairs too', '\\u201cYes\\u201d \\ud83d\\ude00 \\ud83d', '“Yes” 😀 \uFFFD'],
    ['no-break space entities fold with their neighbours', 'a &nbsp;&nbsp; b&nbsp;', 'a b'],
    ['zero-width entities go', 'May&#8203;or', 'Mayor'],
    ['what only looks like an entity stays', 'AT&T; R&D &unknown; &amp &#0;', 'AT&T; R&D &unknown; &amp \uFFFD'],
  ])('%s', (_, raw, readable) => {
    expect(clean(raw)).toBe(readable);
  });
});

describe('isBlank', () => {
  it.each(['', ' \t', '\u00A0', '\u3000\u3000', '\u200B\uFEFF', '\f', '\u200E', '\u2028', '\0'])('holds for %j', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(['.', ' a ', '&nbsp;', '\uFFFD'])('does not hold for %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});

describe('viewOf', () => {
  it('leads from a decoded entity back to the whole of it', () => {
    const view = whole('say &ldquo;no&rdquo; twice');
    expect(view.text).toBe('say “no” twice');
    expect(view.span(4, 8)).toEqual({ start: 4, end: 20 });
    expect(view.span(5, 7)).toEqual({ start: 11, end: 13 });
  });

  it('counts from the source, not from the stretch', () => {
    const view = viewOf('xx  Lima  said', { start: 2, end: 14 });
    expect(view.text).toBe('Lima said');
    expect(view.span(0, 4)).toEqual({ start: 4, end: 8 });
    expect(view.span(5, 9)).toEqual({ start: 10, end: 14 });
  });

  it('holds no map for clean text', () => {
    const view = viewOf('Lima said so', { start: 5, end: 12 });
    expect(view.text).toBe('said so');
    expect(view.span(0, 4)).toEqual({ start: 5, end: 9 });
  });

  it('leaves hidden markup out and still leads back', () => {
    const source = 'The **road** is [closed](http://x.example).';
    const hidden = [{ start: 4, end: 6 }, { start: 10, end: 12 }, { start: 16, end: 17 }, { start: 23, end: 42 }];
    const view = viewOf(source, { start: 0, end: source.length }, hidden);
    expect(view.text).toBe('The road is closed.');
    expect(view.span(4, 8)).toEqual({ start: 6, end: 10 });
    expect(view.span(12, 18)).toEqual({ start: 17, end: 23 });
    expect(view.span(18, 19)).toEqual({ start: 42, end: 43 });
  });

  it('gives an empty view for a stretch that shows nothing', () => {
    expect(whole('&nbsp;\u200B').text).toBe('');
    expect(whole('&nbsp;').span(0, 0)).toEqual({ start: 0, end: 0 });
  });

  const pieces = fc.constantFrom(
    'word', 'said', ' ', '  ', '\n', '\r\n', '\t', '\u00A0', '\u200B', '\u00AD', '\u2028', '&amp;', '&nbsp;', '&amp;quot;', '&#8217;', '&', ';', '&zwj;',
    'â€œ', 'â€\u009D', 'Ã©', 'Â ', 'ðŸ˜€', '\u0093', '\u0094', '😀', '\u200D', '🚀', '\uD83D', '\uDE00', '-\n', 'é', '“', '”', '"', '.', '#', '*', '\0', '\uFEFF',
  );
  const raw = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''));

  it('maps every stretch of the view to a slice that cleans to it', () => {
    fc.assert(fc.property(raw, fc.nat(), fc.nat(), (source, a, b) => {
      const view = whole(source), n = view.text.length;
      const start = Math.min(a % (n + 1), b % (n + 1)), end = Math.max(a % (n + 1), b % (n + 1));
      const text = view.text.slice(start, end);
      // A stretch that starts or ends in a space, or inside a character, is nobody's; a joiner needs both of its neighbours.
      fc.pre(text === text.trim() && !/^[\uDC00-\uDFFF\u200D]|[\uD800-\uDBFF\u200D]$/.test(text));
      const span = view.span(start, end);
      expect(clean(source.slice(span.start, span.end))).toBe(text);
    }), { numRuns: 2000 });
  });

  it('gives spans in order', () => {
    fc.assert(fc.property(raw, (source) => {
      const view = whole(source);
      let before = 0;
      for (let i = 0; i < view.text.length; i++) {
        const { start, end } = view.span(i, i + 1);
        expect(start).toBeGreaterThanOrEqual(before === 0 ? 0 : view.span(i - 1, i).start);
        expect(end).toBeGreaterThan(start);
        before = end;
      }
    }));
  });

  it('says the same with hidden spans as without the text that they cover', () => {
    fc.assert(fc.property(raw, raw, raw, (left, gap, right) => {
      const source = left + gap + right, hidden = gap === '' ? [] : [{ start: left.length, end: left.length + gap.length }];
      const span = { start: 0, end: source.length };
      expect(uncovered(source, span, hidden)).toBe(left + right);
      expect(viewOf(source, span, hidden).text).toBe(clean(left + right));
    }));
  });
});
