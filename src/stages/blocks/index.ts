import type { Block, Source, Story } from '../../model/tree.js';
import { View } from '../../model/view.js';

/** Reads the decoded text as blocks with positions. */
export function blocks(source: Source): Story {
  const children: Block[] = [];
  let at = 0, line = 0, blanks = 0;
  for (const raw of source.text.split('\n')) {
    line++;
    const text = raw.trim();
    if (text === '') blanks++;
    else {
      const start = at + raw.indexOf(text);
      children.push({
        type: 'block', index: children.length, markup: 'text', depth: null, metadata: null,
        span: { start, end: start + text.length }, firstLine: line, lastLine: line, blanksBefore: blanks, indent: start - at,
        view: new View(text, start), verdict: null, textStart: 0, children: [],
      });
      blanks = 0;
    }
    at += raw.length + 1;
  }
  return {
    type: 'story', source, children,
    fields: { headline: null, deck: null, byline: null, source: null, dateline: null, timestamp: null, updated: null },
    runs: [], attributions: [], turns: [], speakers: [], resolved: new Map(), warnings: [],
  };
}
