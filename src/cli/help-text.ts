/** What `--help` and the man page show below the options. */
export const EXAMPLES: readonly (readonly [line: string, does: string])[] = [
  ['wire-parse story.txt', 'one story: one JSON document'],
  ['wire-parse stories/ > stories.ndjson', 'a folder: one line for each story'],
  ["wire-parse 'in/**/*.txt' -o out/", 'a mirrored tree of JSON files'],
  ['wire-parse feed/ -o out/ --changed', 'only the stories that are new or not the same'],
  ['find feed -mtime 0 -type f -print0 | wire-parse --files-from - -0', 'the files of a list'],
  ["jq -c '.[]' feed.json | wire-parse --ndjson", 'the records of a pipeline, one line each'],
  ['pbpaste | wire-parse view -', "the clipboard's story, for the eyes"],
  ['wire-parse feed/ --require headline,body', 'leave with 1 where one is missing'],
  ['wire-parse feed/ --min-confidence 0.8', 'leave with 1 where something is doubtful'],
  ['wire-parse feed/ --report junit=wires.xml', 'what came of each story, for a CI server'],
];

export const EXITS: readonly (readonly [code: number, when: string])[] = [
  [0, 'all well'],
  [1, 'an input failed, or a gate was not met'],
  [2, 'wrong usage, or nothing matched'],
  [3, 'output could not be written'],
  [70, 'a defect of wire-parse'],
];

/** The end of `--help`. */
export function helpEnd(): string {
  const widest = Math.max(...EXAMPLES.map(([line]) => line.length));
  return [
    '',
    'Examples:',
    ...EXAMPLES.map(([line, does]) => `  ${line.padEnd(widest)}  ${does}`),
    '',
    'Exit codes:',
    ...EXITS.map(([code, when]) => `  ${String(code).padEnd(4)}${when}`),
  ].join('\n');
}
