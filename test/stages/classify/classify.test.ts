import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, classified, HEADLINE, STORY, verdicts } from './helpers.js';

const page = (...parts: readonly string[]): string => parts.join('\n\n');
const [first, second, third, fourth, fifth] = STORY as [string, string, string, string, string];

describe('a page around a story', () => {
  const text = page(
    'Skip to content', 'News  Sport  Weather  Opinion  Video', HEADLINE, 'By Marit Lunde', 'March 3, 2025 14:05 GMT', 'Share on Facebook · Copy link', first,
    'Advertisment', second, 'ALSO READ: Ferry captain retires after 50 years', third, 'Sign up for our morning newsletter. It is free.', fourth, fifth,
    '(Reporting by Marit Lunde; Editing by Tom Hale)', 'Related Stories', 'Harbour cat becomes mayor of Bergen for a day', 'Tags: Norway, lighthouses', '© 2025 The Fjord Post. All rights reserved.',
  );

  it('keeps the paragraphs and nothing else', () => {
    expect(bodyOf(text)).toEqual([...STORY]);
  });
  it.each([
    ['Skip to content', 'navigation', 'classify/skip-link'],
    ['News Sport Weather Opinion Video', 'navigation', 'classify/bar'],
    ['Advertisment', 'advert', 'classify/advert-label'],
    ['Share on Facebook · Copy link', 'share', 'classify/share-line'],
    ['ALSO READ: Ferry captain retires after 50 years', 'related', 'classify/also-read'],
    ['Sign up for our morning newsletter. It is free.', 'newsletter', 'classify/sign-up'],
    ['(Reporting by Marit Lunde; Editing by Tom Hale)', 'signoff', 'classify/reported-by'],
    ['Related Stories', 'related', 'classify/related-label'],
    ['Tags: Norway, lighthouses', 'tags', 'classify/tag-line'],
    ['© 2025 The Fjord Post. All rights reserved.', 'copyright', 'classify/copyright'],
    ['By Marit Lunde', 'byline', 'classify/by-line'],
    ['March 3, 2025 14:05 GMT', 'timestamp', 'classify/date-line'],
  ])('gives "%s" the role %s by %s', (line, role, rule) => {
    expect(verdicts(text).get(line)).toEqual({ role, rule });
  });
  it('gives every block a verdict with a confidence between 0 and 1', () => {
    for (const block of classified(text).children) {
      expect(block.verdict!.confidence).toBeGreaterThanOrEqual(0);
      expect(block.verdict!.confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe('clean copy', () => {
  it('keeps all of a story with nothing around it', () => {
    expect(bodyOf(page(HEADLINE, ...STORY))).toEqual([...STORY]);
  });
  it('keeps all of it with one paragraph a line', () => {
    expect(bodyOf([HEADLINE, ...STORY].join('\n'))).toEqual([...STORY]);
  });
  it('keeps one-line answers', () => {
    const talk = ['"Where?" Nygaard asked.', '"Molde."', '"Molde is a suburb," he said.'];
    expect(bodyOf(page(HEADLINE, first, second, ...talk, third, fourth, fifth))).toEqual([first, second, ...talk, third, fourth, fifth]);
  });
});

describe('inside the story', () => {
  it('keeps the list that a colon leads in', () => {
    const items = ['Puffins: 412', 'Gulls: 2,930', 'Eider ducks: 77'];
    expect(bodyOf([HEADLINE, '', first, '', second, '', 'The count for February was as follows:', '', ...items, '', third, '', fourth, '', fifth].join('\n')))
      .toEqual([first, second, 'The count for February was as follows:', ...items, third, fourth, fifth]);
  });
  it('calls a short line between paragraphs a heading', () => {
    expect(verdicts(page(HEADLINE, first, second, 'A lamp with a switch', third, fourth, fifth)).get('A lamp with a switch')?.role).toBe('heading');
  });
  it('takes out the headline of another story that no label announces', () => {
    const link = 'Harbour cat has served as mayor of Bergen for a day, council papers show';
    expect(verdicts(page(HEADLINE, first, second, third, link, fourth, fifth)).get(link)?.role).toBe('related');
  });
  it('takes out the headlines behind a label, up to the next paragraph', () => {
    const text = page(HEADLINE, first, second, 'Read more:', 'Harbour cat becomes mayor of Bergen', 'Ferry captain says he never liked water', third, fourth, fifth);
    expect(bodyOf(text)).toEqual([...STORY]);
  });
  it('calls a line that repeats a quoted sentence a pull quote', () => {
    const pull = '"I have seen nine thousand sunsets and I did not ask for one of them,"';
    expect(verdicts(page(HEADLINE, first, pull, second, third, fourth, fifth)).get(pull)).toEqual({ role: 'pull-quote', rule: 'classify/pull-quote' });
  });
  it('knows a caption by its agency', () => {
    const caption = 'Halvor Nygaard looks out from the tower at Stavneset on March 3. (AFP)';
    expect(verdicts(page(HEADLINE, caption, ...STORY)).get(caption)?.role).toBe('caption');
    expect(verdicts(page(HEADLINE, first, second, caption, third, fourth, fifth)).get(caption)?.role).toBe('caption');
  });
  it('keeps a dateline on a line of its own', () => {
    expect(bodyOf(page(HEADLINE, 'STAVNESET, Norway', ...STORY.map((line) => line.replace('OSLO, March 3 (AFP) - ', ''))))[0]).toBe('STAVNESET, Norway');
  });
});

describe('behind the story', () => {
  it('takes a second copy of the page out as a whole', () => {
    const body = classified(page(HEADLINE, ...STORY, HEADLINE, ...STORY)).children.filter((block) => block.verdict!.role === 'body');
    expect(body.map((block) => block.view.text)).toEqual([...STORY]);
  });
  it('takes a second story out behind a sign-off', () => {
    const other = ['TURIN, March 3 (AFP) - A tram in Turin has been lost for two days, the city said on Monday.', '"It is yellow," a spokeswoman said. "Somebody must have seen it."'];
    expect(bodyOf(page(HEADLINE, ...STORY, '(AFP)', 'Tram lost in Turin', ...other))).toEqual([...STORY]);
  });
  it('takes what readers wrote out with the comment form', () => {
    expect(bodyOf(page(HEADLINE, ...STORY, 'Leave a Reply', 'Your email address will not be published.', 'Kari says: My uncle kept that lamp and he never counted a bird.'))).toEqual([...STORY]);
  });
  it('tells correction and editor\'s note from the story', () => {
    const found = verdicts(page(HEADLINE, ...STORY, 'This story has been corrected to show that the lamp was lit in 1911.', "Editor's note: the keeper is an uncle of our reporter."));
    expect([...found.values()].map(({ role }) => role).slice(-2)).toEqual(['correction', 'editors-note']);
  });
  it('keeps the last paragraph that an agency has signed', () => {
    const signed = 'Asked what he would miss, the keeper thought for a while and looked at the sea. The birds. EFE';
    expect(bodyOf(page(HEADLINE, ...STORY, signed, 'lio-mcd/ks'))).toContain(signed);
  });
});

describe('a live blog', () => {
  it('keeps stamped entries as headings and what stands under them', () => {
    const entry = (time: string, title: string, text: string) => [`${time} ${title}`, text, 'Share this post'];
    const text = page('LIVE', 'Storm Runa live: bridges shut along the coast', ...entry('15:02', 'No ferries before morning', first), ...entry('14:20', 'Bridge shut', third), ...entry('13:47', 'Boy found', fourth), ...entry('12:10', 'Good morning', fifth));
    expect(bodyOf(text)).toEqual(['15:02 No ferries before morning', first, '14:20 Bridge shut', third, '13:47 Boy found', fourth, '12:10 Good morning', fifth]);
  });
});

describe('a page with hardly a story', () => {
  it('takes its one sentence', () => {
    expect(bodyOf('Ads\n\nThe ferry to Molde is full, the harbour office said.\n\nMenu\n\nLog in')).toEqual(['The ferry to Molde is full, the harbour office said.']);
  });
});

describe('any text', () => {
  it('gives every block one verdict, the same at every run', () => {
    const line = fc.oneof(fc.constantFrom(...STORY, HEADLINE, 'Ads', 'Read more', '(AFP)', 'END', 'Tags:', '15:02 Now', '| a | b |', '* a', 'Leave a Reply'), fc.string({ unit: 'grapheme', maxLength: 60 }));
    fc.assert(fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = [HEADLINE, ...lines].join('\n');
      const roles = () => classified(text).children.map((block) => block.verdict);
      const once = roles();
      expect(once.every((verdict) => verdict !== null && /^classify\/[a-z-]+$/.test(verdict.rule))).toBe(true);
      expect(roles()).toEqual(once);
    }), { numRuns: 60 });
  });
});
