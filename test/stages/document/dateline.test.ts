import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/pipeline.js';

const HEADLINE = 'Quay of Tornu closes for eleven days';
const TELL = 'The quay will close for eleven days, the harbour authority said on Friday.';
const MORE = 'Ferries will call at the fish market until the cranes are mended, it said.';
const read = (lead: string, ...more: readonly string[]) => parseDocument([HEADLINE, '18 October 2024', lead, MORE, ...more].join('\n\n'));

describe('the body begins behind the dateline', () => {
  it.each([
    ['TORNU, Oct. 18 (Yonhap) -- ', 'TORNU, Oct. 18 (Yonhap) --'],
    ['GENOA, Italy (Reuters) - ', 'GENOA, Italy (Reuters) -'],
    ['KARACHI: ', 'KARACHI:'],
  ])('%s', (start, raw) => {
    const story = read(start + TELL);
    expect(story.dateline?.raw).toBe(raw);
    expect(story.body.map(({ text }) => text)).toEqual([TELL, MORE]);
    const from = HEADLINE.length + 2 + '18 October 2024'.length + 2;
    expect(story.evidence.dateline).toMatchObject([{ start: from, end: from + raw.length }]);
    expect(story.body[0]!.start).toBe(from + start.length);
  });

  it('where it names an agency and no place: the agency is evidence', () => {
    const story = read(`(Reuters) - ${TELL}`);
    expect(story.body[0]!.text).toBe(TELL);
    expect(story.evidence.source).toMatchObject([{ line: 5 }]);
  });
});

describe('the body keeps', () => {
  it('a dateline on a line of its own', () => {
    expect(read('GENOA, Italy', TELL).body.map(({ text }) => text)).toEqual(['GENOA, Italy', MORE, TELL]);
  });

  it('who speaks, in a talk: a name in capitals is no place', () => {
    const talk = ['MODERATOR: Where will the ferries call?', 'HARBOUR MASTER: At the fish market, as they did in May.', 'MODERATOR: And who pays for the cranes?', 'HARBOUR MASTER: The town will pay for all of them.'];
    const story = read(talk[0]!, ...talk.slice(1));
    expect(story.dateline).toBeNull();
    expect(story.body[0]!.text).toBe(talk[0]);
  });
});
