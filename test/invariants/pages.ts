import fc from 'fast-check';

/** A story with everything in it that moves offsets. Its lines are shuffled, joined and spoilt by the tests. */
const LINES = [
  'Advertisement', 'Home | World | Sport', 'Dam opens gates as “nobody was told”', 'By Ana Ruiz and Bo Lind, EFE', 'BSS/AFP', 'Publisted : 4:53 PM, Fri Oct 18th, 2024', 'Updated: 18 October 2024 17:40 KST',
  'LIMA, Oct. 18 (EFE) -- The dam was opened on Friday, the river board said.', '"We saw it," said Dilma Poudel, 36, a farmer. "Nobody told us,', 'and nobody will," she added.',
  '“The water came first.', '“Then the trees,” he told reporters.', 'Mayor Jorge Silva denied that the gate had been left open.', 'According to Silva, the keeper ‘was asleep’.', 'Yonhap reported Friday, citing Seoul\'s spy agency, that 12,000 soldiers had gone.',
  'Q: Who opened it?', 'Silva: "Not me."', '## What we know', '* The gate is shut.', '1. It rained.', '> "It is shut," he said.', '[Read also: Fish return](https://x.example/fish)', '![Gate 2. Photo: EFE](https://x.example/g.jpg)',
  '| City | Price |', '|---|---|', '| Lima | 3 |', '---', '* * *', 'title: Dam opens gates', 'Photo: Luis Cárdenas/EFE', '(Reporting by Ana Ruiz; Editing by Bo Lind)', '-AFP', 'Share', '© 2024 The Post', 'Correction: An earlier version misnamed the river.',
  'The committee that looked into the flood said that no gate had been', 'opened on the night of the storm and that the keeper had been asleep', 'He said â€œit’s overâ€ &amp; left &mdash; &quot;for good&quot;.', '&nbsp;', '😀🔥 Subscribe', '#lima #dam',
];
const line = fc.constantFrom(...LINES);
const noise = fc.constantFrom('😀', '\uD83D', '\uDE00', '\u00A0', '\u200B', '\u00AD', '\u2028', '\u2029', '\u0085', '\u0093', '\f', '\t', '\0', '"', '“', '”', '‘', '’', '\'\'', '«', '»', '**', '_', '[', '](', ')', '`', '\\', '&', ';', '<b>', ',', 'Â ', '👩‍🚀', '\uFEFF', '\u200E');
const spoilt = fc.tuple(line, fc.array(fc.tuple(fc.nat({ max: 80 }), noise), { maxLength: 3 })).map(([text, spots]) =>
  spots.reduce((all, [at, mark]) => all.slice(0, at % (all.length + 1)) + mark + all.slice(at % (all.length + 1)), text));
const newline = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\n\n\n\n', '\n  ', '\n\u00A0\n', '\n\u3000\u3000');
const NULS = 2; // as many as decoding lets pass in the shortest text
/** Pages of a story and its furniture, in any order and spoilt by what moves offsets. */
export const page = fc.tuple(fc.constantFrom('', '\uFEFF', '\n\n', '---\n'), fc.array(fc.tuple(spoilt, newline), { minLength: 1, maxLength: 30 }), fc.boolean())
  .map(([head, lines, ends]) => head + lines.map(([text, end], i) => (i === lines.length - 1 && !ends ? text : text + end)).join(''))
  .filter((text) => text.split('\0').length - 1 <= NULS);
