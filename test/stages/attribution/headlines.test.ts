import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/pipeline.js';

const BODY = `

HARLEM, Oct. 18 (DPA) -- The port of Harlem will close for a week in November, the Dutch news agency ANP reported on Friday.

Minister Femke Draaisma told parliament that the lock gates had to be repaired. "Nobody will lose a cent," she said.

Rob Kuiper, a skipper, said he had heard of it on the radio. Kuiper has sailed from Harlem since 1994.
`;

/** The attributions of the headline: rule, kind, mention, who it is, content. */
function headlined(headline: string, body = BODY) {
  const document = parseDocument(`${headline}${body}`);
  expect(document.headline).toBe(headline);
  expect(document.attributions.filter(({ rule }) => rule.startsWith('attribution/headline-'))).toEqual([]);
  return document.headlineAttributions
    .map(({ rule, kind, speaker, content }) => [rule.replace('attribution/headline-', ''), kind, speaker?.text, speaker?.name, content.text]);
}

describe('the headline', () => {
  it.each([
    ['Harlem port to close for a week: ANP', ['source', 'indirect', 'ANP', 'ANP', 'Harlem port to close for a week']],
    ['Harlem port closes for a week – minister', ['source', 'indirect', 'minister', 'Femke Draaisma', 'Harlem port closes for a week']],
    ['Minister: Lock gates will be repaired by spring', ['label', 'indirect', 'Minister', 'Femke Draaisma', 'Lock gates will be repaired by spring']],
    ["Draaisma: 'Nobody will lose a cent'", ['label', 'direct', 'Draaisma', 'Femke Draaisma', "'Nobody will lose a cent'"]],
    ["Draaisma: Port workers will lose 'not a cent' over closure", ['label', 'mixed', 'Draaisma', 'Femke Draaisma', "Port workers will lose 'not a cent' over closure"]],
    ["'Nobody will lose a cent': minister on port closure", ['source', 'direct', 'minister', 'Femke Draaisma', "'Nobody will lose a cent'"]],
    ['Lock gates need repair, says minister', ['says', 'indirect', 'minister', 'Femke Draaisma', 'Lock gates need repair']],
    ['Lock gates may stay shut, court rules', ['says', 'indirect', 'court', 'court', 'Lock gates may stay shut']],
    ['Femke Draaisma Says Lock Gates Have To Be Repaired', ['reported-clause', 'indirect', 'Femke Draaisma', 'Femke Draaisma', 'Lock Gates Have To Be Repaired']],
  ])('attributes: %s', (headline, attribution) => {
    expect(headlined(headline)).toEqual([attribution]);
  });

  it.each([
    'Analysis: Why the Harlem lock gates have to be repaired',
    'Harlem: Port closes for a week in November',
    'Harlem port closes for a week in November',
    'In pictures: Harlem',
  ])('attributes nothing: %s', (headline) => {
    expect(headlined(headline)).toEqual([]);
  });

  it('makes no quote of the document, and its mention is one of the speaker', () => {
    const document = parseDocument(`Draaisma: 'Nobody will lose a cent'${BODY}`);
    expect(document.quotes.map(({ text }) => text)).toEqual(['Nobody will lose a cent']);
    expect(document.speakers.find(({ name }) => name === 'Femke Draaisma')?.mentions[0]).toMatchObject({ text: 'Draaisma', start: 0 });
  });
});
