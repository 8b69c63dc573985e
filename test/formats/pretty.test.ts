import { describe, expect, it } from 'vitest';
import { pretty } from '../../src/formats/pretty/pretty.js';
import { columns } from '../../src/formats/pretty/wrap.js';
import { PLAIN, sampleDocument, TAGS } from './sample.js';

const render = (width: number, document = sampleDocument(), palette = PLAIN) => pretty.render(document, { width, palette, terminal: true });

describe('a story without colours', () => {
  it('names the speaker in the margin, with a solid bar beside quoted words and a dotted one beside reported ones', () => {
    expect(render(80).split('\n').slice(0, 17)).toEqual([
      'Harbour pilots end strike after night of talks: union',
      'By Ines Okoro · Tarn Wire/PNA · 2024-03-04 07:30 +00:00',
      '',
      'Harbour Union ┊ Pilots in Kessel went back to work on Monday after a night of',
      '              │ talks, the Harbour Union said, calling the deal "a fair end to a',
      '              │ long week".',
      '',
      '    Mara Voss │ "We got what we asked for, and nobody lost face," union',
      '              │ secretary Mara Voss told reporters. "Now the ships have to',
      '     Odd Lien │ move," she added, while port director Odd Lien called it "a',
      '              │ start".',
      '',
      '                What comes next',
      '',
      '     Odd Lien ┊ Lien said the backlog of 40 ships would be cleared by Friday. He',
      '              ┊ denied that the port had paid the strikers.',
      '',
    ]);
  });

  it('says who said what, in the order in which it was said', () => {
    const text = render(80);
    expect(text.slice(text.indexOf('── Who'), text.indexOf('── Left')).trimEnd().split('\n').slice(1)).toEqual([
      'Harbour Union',
      '  ~ Pilots in Kessel went back to work on Monday after a night of talks',
      '    “a fair end to a long week”',
      'Mara Voss',
      '  union secretary',
      '    “We got what we asked for, and nobody lost face” (to reporters)',
      '    “Now the ships have to move”',
      'Odd Lien',
      '  port director',
      '    “a start”',
      '  ~ the backlog of 40 ships would be cleared by Friday',
      '  ~ (denied) the port had paid the strikers',
    ]);
  });

  it('lists what was left out with its line and role', () => {
    expect(render(80)).toContain('    1  newsletter   Subscribe\n   17  related      Read more: Ten ports to visit\n');
  });

  it('names the speaker before the words where there is no room for a margin', () => {
    const lines = render(50).split('\n');
    expect(lines).toContain('[Mara Voss] "We got what we asked for, and nobody');
    expect(lines).toContain('move," she added, while port director Odd Lien');
    expect(lines).toContain('called it [Odd Lien] "a start".');
  });
});

it('gives the margin what the longest name needs, and cuts a name that is too long for it', () => {
  const document = sampleDocument();
  const long = 'the Interdepartmental Commission for Harbour Safety';
  document.quotes = document.quotes.map((quote) => (quote.speakerId === 's3' ? { ...quote, speaker: long } : quote));
  expect(render(80, document)).toContain(`\n${long.slice(0, 23)}… │ `);
  document.quotes = document.quotes.filter(({ speakerId }) => speakerId === 's2').map((quote) => ({ ...quote, speaker: 'Ng' }));
  document.attributions = [];
  expect(render(80, document)).toContain('\n      Ng │ "We got');
});

it('gives each speaker one colour, for the name and for exactly the quoted words', () => {
  const text = render(100, sampleDocument(), TAGS);
  expect(text).toContain('"<v1>We got what we asked for, and nobody lost face</v1>,"');
  expect(text).toContain('called it "<v2>a start</v2>".');
  expect(text).toContain('<v0>a fair end to a long week</v0>');
  expect(text).toContain('\n<v2>Odd Lien</v2>\n');
});

it('finds the words that are quoted, not the same words where the reporter uses them before', () => {
  const document = sampleDocument();
  const source = 'A start was made, he said, and called it "a start".';
  const start = source.indexOf('"a start') + 1;
  document.body = [{ kind: 'paragraph', text: source.replace('A start', 'a start'), start: 0, end: source.length }];
  document.quotes = [{ ...document.quotes[3]!, start, end: start + 7, parts: [{ text: 'a start', start, end: start + 7 }] }];
  document.attributions = [];
  expect(render(100, document, TAGS)).toContain('a start was made, he said, and called it "<v2>a start</v2>".');
});

it('finds the words of a hard-wrapped paragraph, whose text is shorter than its source', () => {
  const document = sampleDocument();
  const text = 'He said no. He said "no" again, then "no" once more.';
  const source = text.replaceAll('. ', '.\n     ').replaceAll(', ', ',\n     ');
  const places = [...source.matchAll(/"no"/g)].map(({ index }) => ({ text: 'no', start: index + 1, end: index + 3 }));
  document.body = [{ kind: 'paragraph', text, start: 0, end: source.length }];
  document.quotes = places.map((place, i) => ({ ...document.quotes[3]!, id: `q${i}`, start: place.start, end: place.end, parts: [place] }));
  document.attributions = [];
  expect(render(100, document, TAGS)).toContain('He said no. He said "<v2>no</v2>" again, then "<v2>no</v2>" once more.');
});

it('names what is doubtful under the head, with its figure, and nothing else', () => {
  const document = sampleDocument();
  document.confidence = { ...document.confidence, byline: 0.69, timestamp: 0.7, body: 0.4 };
  expect(render(80, document, TAGS).split('\n')[2]).toBe('<alarm>Doubtful: byline (0.69), body (0.4)</alarm>');
  expect(render(80)).not.toContain('Doubtful');
});

it('fills the width of the terminal and no more, down to the narrowest', () => {
  for (const width of [20, 33, 64, 80, 100, 300]) {
    for (const line of render(width).split('\n')) expect(columns(line)).toBeLessThanOrEqual(Math.min(width, 100));
  }
});

it('shows no control character of the story, wherever it stands', () => {
  const attack = '\u001b]0;owned\u0007\u009b2J';
  const poisoned = JSON.parse(JSON.stringify(sampleDocument()).replaceAll('Odd Lien', `Odd${JSON.stringify(attack).slice(1, -1)} Lien`));
  poisoned.headline += attack;
  poisoned.removed[0].text += attack;
  poisoned.warnings[0].message += attack;
  expect(render(80, poisoned)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

it('says why a record failed', () => {
  const failed = { ...sampleDocument(), error: { code: 'decode/binary', message: 'not text', path: 'a.txt' } };
  expect(render(80, failed)).toBe('a.txt: not text');
});

it('shows an empty story as such', () => {
  const empty = { ...sampleDocument(), headline: null, byline: [], source: { credit: null, agencies: [] }, timestamp: null, body: [], quotes: [], attributions: [], speakers: [], removed: [], warnings: [] };
  expect(render(80, empty)).toBe('(no headline found)');
});
