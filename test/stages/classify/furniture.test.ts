import { describe, expect, it } from 'vitest';
import { bodyOf, HEADLINE, STORY, verdicts } from './helpers.js';

const page = (...parts: readonly string[]): string => parts.join('\n\n');
const [first, second, third, fourth, fifth] = STORY as [string, string, string, string, string];
const roleOf = (text: string, line: string) => verdicts(text).get(line)?.role;

describe('a credit inside the story', () => {
  it('is a caption, and so is the line close above it', () => {
    const text = page(HEADLINE, first, second, 'The lamp went out for good in the spring\nCredit: AFP', third, fourth, fifth);
    expect(['The lamp went out for good in the spring', 'Credit: AFP'].map((line) => roleOf(text, line))).toEqual(['caption', 'caption']);
  });
});

describe('boxes', () => {
  it('takes the rest of a letter’s box with its label', () => {
    const box = 'Sign up to Slow Sunday\nOne long read and one walk, every weekend. We keep your address to ourselves.';
    expect(bodyOf(page(HEADLINE, first, second, box, third, fourth, fifth))).toEqual([...STORY]);
  });
  it('leaves the paragraph under a label on a page without blank lines', () => {
    expect(bodyOf([HEADLINE, first, second, 'Sign up to Slow Sunday', third, fourth, fifth].join('\n'))).toEqual([...STORY]);
  });
});

describe('pull quotes', () => {
  it.each(['the keeper stayed on to paint the tower and to count the birds', '“I did not ask for one of them”'])('a phrase of a paragraph, shown by itself: %s', (pull) => {
    expect(verdicts(page(HEADLINE, first, second, third, pull, fourth, fifth)).get(pull)).toEqual({ role: 'pull-quote', rule: 'classify/shown-phrase' });
  });
  it('takes who said it with it', () => {
    const pull = 'the keeper stayed on to paint the tower and to count the birds';
    expect(roleOf(page(HEADLINE, first, second, third, `${pull}\nHalvor Nygaard, keeper`, fourth, fifth), 'Halvor Nygaard, keeper')).toBe('pull-quote');
  });
  it('a sub-head in the words of a paragraph is none', () => {
    const head = 'The lamp at Stavneset';
    expect(roleOf(page(HEADLINE, first, second, head, third, fourth, fifth), head)).toBe('heading');
  });
});

describe('behind the last paragraph', () => {
  const foot = (...lines: readonly string[]) => verdicts(page(HEADLINE, ...STORY, ...lines));
  it.each(['nsr.hb', 'imd/ jst/ kp/', '_LP/nk/12-03_', 'ANB/KOP', '# # # dpa kvs yy n1 ma', 'Enditem/kb', 'Marit Lunde, AFP', '--With assistance from Tom Hale.', 'Lunde reported from Oslo.', 'ELK', 'YB1-ELK', '(end) dmo el/jk'])('%s is a sign-off', (line) => {
    expect(foot(line).get(line.replace(/^_|_$/g, ''))?.role ?? foot(line).get(line)?.role).toBe('signoff');
  });
  it.each(['marit.lunde@fjord.example', 'O. R. (with AFP)', 'AFP ft/mlh/jd'])('%s is one', (line) => {
    expect(foot(line, '(END)').get(line)?.role).toBe('signoff');
  });
  it('the signature of a mail and the mail that it answers are none of it', () => {
    const quoted = ['> On Tue, 4 Mar 2025 at 11:02, Desk wrote:', '> Keeper of the last lighthouse goes', '> OSLO - The last keeper is to go on Monday, it was said.'];
    expect(bodyOf(page(HEADLINE, ...STORY, '--', 'You get this mail because your paper takes the service.', ...quoted))).toEqual([...STORY]);
  });
  it('a rule between two sign-offs is one', () => {
    expect(foot('ANB/KOP\n=======\nEdited by Tom Hale').get('=======')?.role).toBe('signoff');
  });
  it('a paragraph with the end mark on its line stays', () => {
    const last = 'The birds were counted once more on Friday. (end)';
    expect(bodyOf(page(HEADLINE, ...STORY, last, 'nsr.hb'))).toEqual([...STORY, last]);
  });
  it('the notes to editors are notes, as many as stand there', () => {
    const notes = ['Notes to editors:', '1. The authority runs four lighthouses.', '2. Pictures are available from the press office.'];
    expect([...foot('ends', ...notes, '© 2025 The Fjord Post').values()].slice(-5).map(({ role }) => role)).toEqual(['signoff', 'editors-note', 'editors-note', 'editors-note', 'copyright']);
  });
  it('short lines before the wire’s end mark are the story’s', () => {
    expect(bodyOf(page(HEADLINE, ...STORY, 'Record date April three', 'Stavneset Lamps Ltd', 'Reuter'))).toEqual([...STORY, 'Record date April three', 'Stavneset Lamps Ltd']);
  });
  it('the second message of a list’s digest is another story', () => {
    const other = 'BERGEN -- The council said on Thursday that it would count the gulls again, and the puffins.';
    expect(roleOf(page(HEADLINE, ...STORY, '------------------------------', 'Message: 2', 'Subject: Gulls', other), other)).toBe('other-story');
  });
});

describe('a live blog with day and time above its entries', () => {
  const entry = (time: string, title: string, ...told: readonly string[]) => [`Mar 3, 2025 ${time} PM CET`, title, ...told, 'Share'].join('\n');
  const text = page(HEADLINE, 'By Marit Lunde\nMar 3, 2025 11:58 PM CET', entry('11:52', 'Lamp goes out', first, second), entry('11:20', 'Birds counted', third), entry('10:41', 'House for rent', fourth), entry('9:30', 'Ferries', 'The ferries call at three places:', 'Molde', 'Bud'), entry('8:00', 'Welcome', fifth));
  it('keeps the entries, their lists and their titles', () => {
    const body = bodyOf(text);
    for (const line of [...STORY, 'The ferries call at three places:', 'Molde', 'Bud']) expect(body).toContain(line);
    expect(roleOf(text, 'Mar 3, 2025 9:30 PM CET')).toBe('heading');
    expect(roleOf(text, 'Welcome')).toBe('heading');
  });
  it('leaves the page’s own time alone', () => {
    expect(roleOf(text, 'Mar 3, 2025 11:58 PM CET')).toBe('timestamp');
  });
  it('is no wall of comments', () => {
    const comments = [1, 2, 3, 4, 5].map((n) => `Bird lover ${n} March ${n}, 2025 at 10:2${n} am\n\nThey never should have switched the lamp off in the first place.`);
    expect(bodyOf(page(HEADLINE, ...STORY, 'Leave a Reply', ...comments))).toEqual([...STORY]);
  });
});

it('words in marks between two paragraphs are an answer', () => {
  const talk = ['“And the birds?”', '“It is March. They come back.”'];
  expect(bodyOf(page(HEADLINE, first, second, ...talk, third, fourth, fifth))).toEqual([first, second, ...talk, third, fourth, fifth]);
});

it('the talk of a chat is no story', () => {
  const chat = ['[03/03/2025, 19:02:13] Ana: see below', `[03/03/2025, 19:02:40] Ana: ${HEADLINE}`, '', STORY.join('\n\n'), '', '[03/03/2025, 19:04:55] Tom: is this true? They said the same thing last year.', '[03/03/2025, 19:05:10] Lea: ask the harbour master.'].join('\n');
  expect(bodyOf(chat)).toEqual([...STORY]);
});
