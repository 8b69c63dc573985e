import { expect, it } from 'vitest';
import { lacks, parseRequired, REQUIRABLE } from '../../src/cli/gate.js';
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
