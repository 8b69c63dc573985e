import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json, ndjson, paintJson } from '../../src/formats/json.js';
import { PLAIN, sampleDocument, TAGS } from './sample.js';

const look = { width: 80, palette: PLAIN, terminal: false };

describe('json', () => {
  it('is one compact line for a program and indented for a person, the same value both times', () => {
    const compact = json.render(sampleDocument(), look);
    const indented = json.render(sampleDocument(), { ...look, terminal: true });
    expect(compact).not.toContain('\n');
    expect(indented.split('\n')[1]).toBe('  "schemaVersion": "1.2.0",');
    expect(JSON.parse(compact)).toEqual(sampleDocument());
    expect(JSON.parse(indented)).toEqual(sampleDocument());
  });

  it('paints keys, strings and the rest apart, and leaves escaped quotes whole', () => {
    expect(paintJson('{"a":"b\\"c","d":[1.5,true,null,-2e+3]}', TAGS)).toBe(
      '{<key>"a"</key>:<string>"b\\"c"</string>,<key>"d"</key>:[<literal>1.5</literal>,<literal>true</literal>,<literal>null</literal>,<literal>-2e+3</literal>]}',
    );
  });
});

describe('ndjson', () => {
  it('is never coloured, and compact on a terminal too', () => {
    expect(ndjson.render(sampleDocument(), { width: 80, palette: TAGS, terminal: true })).toBe(JSON.stringify(sampleDocument()));
  });

  it('gives every string back, and holds nothing that a reader of lines or a terminal would trip over', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('\u0085', '\u2028', '\u2029', '\u009b31m', '\u007f', '\u202e'), (text, trap) => {
      const document = { ...sampleDocument(), headline: text + trap + text };
      const line = ndjson.render(document, look);
      expect(JSON.parse(line).headline).toBe(document.headline);
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    }));
  });
});
