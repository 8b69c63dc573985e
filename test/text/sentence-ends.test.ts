import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceEnds } from '../../src/text/sentence-ends.js';

const split = (text: string, from = 0): string[] => {
  let start = from;
  return sentenceEnds(text, from).map((end) => {
    const sentence = text.slice(start, end).trim();
    start = end;
    return sentence;
  });
};

describe('sentenceEnds', () => {
  it.each<[string, string[]]>([
    ['titles and initials', ['Mr. Kim met Gen. Ana J. Ruiz on St. Kilda.', 'Dr. No stayed away.']],
    ['dotted letters inside a sentence', ['The U.S. Senate and the U.N. Security Council meet at 9 a.m. Monday in Washington.']],
    ['dotted letters at its end', ['It was sent to the U.S.', 'The ship left at 9 p.m.', 'It sank.']],
    ['a company at the end and in the middle', ['He works for Acme Inc. in Ohio and for Pine Co. Ltd. of Leeds.', 'She left Acme Inc.', 'The firm grew.']],
    ['months and numbers', ['It opened on Oct. 18 with No. 5 in front.', 'About 3.5 percent came.', 'No.', 'That was in 2019.']],
    ['closing marks and brackets', ['"It is late."', 'He left.', '(She stayed.)']],
    ['a question inside marks that goes on in lower case', ['"Who is it?" he asked.', 'Nobody knew.']],
    ['a question inside marks whose speaker is a name', ['"Where?" Fatmata Koroma asked.', '"Here!" the old clerk shouted.']],
    ['a question inside marks before a new sentence', ['"Where were you?"', 'The hall was silent.', '"Which?"', 'Nobody answered.']],
    ['an ellipsis in and after a sentence', ['He waited ... and waited.', 'Then ...', 'Nothing came.']],
    ['letters of other alphabets', ['Şimşek said so.', 'Çelik did not.', 'Öz left.']],
    ['a state and a bracket', ['He was born in Orlando, Fla. (Reuters) and lives there.']],
  ])('%s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('sees an end where the space was lost', () => {
    expect(split('They left in the evening.Police followed.')).toEqual(['They left in the evening.', 'Police followed.']);
  });

  it('starts behind the dateline and counts the rest without a stop as a sentence', () => {
    const text = 'SEOUL, Oct. 18 -- It rained. Nobody came';
    expect(split(text, 18)).toEqual(['It rained.', 'Nobody came']);
  });

  it('keeps the point of a list number', () => {
    expect(split('1. Wash the rice. 2 cups will do.')).toEqual(['1. Wash the rice.', '2 cups will do.']);
  });

  it('always divides the whole text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Mr. ', 'U.S. ', 'He ', 'said ', '. ', '? ', '" ', ' "', '...', 'A.', '’ ', '(', ') ', '3.5 ')).map((parts) => parts.join('')), (text) => {
        const ends = sentenceEnds(text);
        expect([...ends].sort((a, b) => a - b)).toEqual(ends);
        expect(new Set(ends).size).toBe(ends.length);
        expect(ends.at(-1) ?? 0).toBe(text.trimEnd().length);
      }),
    );
  });
});
