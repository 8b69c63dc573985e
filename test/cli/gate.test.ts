import { describe, expect, it } from 'vitest';
import { doubts, lacks, parseLeast, parseRequired, REQUIRABLE } from '../../src/cli/gate.js';
import { failedDocument } from '../../src/cli/failed-document.js';
import { documentSchema } from '../../src/model/document.js';
import { sampleDocument } from '../formats/sample.js';

it('knows what a document has and lacks', () => {
  expect(lacks(sampleDocument(), REQUIRABLE)).toEqual(['deck', 'dateline', 'updated']);
  expect(lacks({ ...sampleDocument(), source: { credit: null, agencies: [] } }, ['source'])).toEqual(['source']);
  expect(lacks({ ...sampleDocument(), source: { credit: null, agencies: [{ id: 'AP', name: 'Associated Press' }] } }, ['source'])).toEqual([]);
});

it('reads a list once each, and refuses what it does not know', () => {
  expect(parseRequired(' headline, body,headline ')).toEqual(['headline', 'body']);
  expect(() => parseRequired('headline,constructor')).toThrow('constructor');
  expect(() => parseRequired(' , ')).toThrow('names nothing');
});

it('gives a failed record every key of the document', () => {
  const failed = failedDocument({ code: 'input/not-found', message: 'no such file or folder', path: 'a.txt' });
  expect(documentSchema.parse(failed)).toEqual(failed);
  expect(lacks(failed, REQUIRABLE)).toEqual(REQUIRABLE);
});

describe('--min-confidence', () => {
  it('holds everything that was found to it, and says figure by figure what is lower', () => {
    expect(doubts(sampleDocument(), [], 0.9)).toEqual(['source 0.88', 'attributions 0.81']);
    expect(doubts(sampleDocument(), [], 0.81)).toEqual([]);
  });

  it('holds what is required to it and nothing else; speakers by the figure of the quotes', () => {
    expect(doubts(sampleDocument(), ['headline', 'byline', 'dateline'], 0.95)).toEqual(['byline 0.91']);
    expect(doubts(sampleDocument(), ['speakers', 'quotes'], 0.95)).toEqual(['quotes 0.93']);
  });

  it('counts a story without headline or body as doubtful, one without a deck not', () => {
    const document = sampleDocument();
    expect(doubts({ ...document, confidence: { ...document.confidence, headline: null, body: null, deck: null } }, [], 0)).toEqual(['headline not found', 'body not found']);
  });

  it.each(['0', '1', '.5', '0.85', '1.0'])('takes %s', (text) => expect(parseLeast(text)).toBe(Number(text)));

  it.each(['', ' ', '-0.1', '1.01', '80', '80%', '0,8', 'NaN', '1e-1', 'high', '0.8.1'])('refuses %j', (text) => expect(() => parseLeast(text)).toThrow('from 0 to 1'));
});
