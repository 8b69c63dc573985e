import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Format, Look } from '../../src/formats/format.js';
import { parseWithText, type Parsed } from '../../src/pipeline.js';
import { page } from '../invariants/pages.js';
import { PLAIN } from './sample.js';

export const PIPE: Look = { width: 80, palette: PLAIN, terminal: false };
export const TERMINAL: Look = { ...PIPE, terminal: true };

export interface Read extends Parsed {
  readonly name: string;
}

export const readPage = (input: string | Uint8Array, name = 'page'): Read => ({ name, ...parseWithText(input, { path: `${name}.txt` }) });

/** Pages made to break an output: marks of markup, formulas, line ends, separators, halves of pairs. */
const HOSTILE = [
  ['markup', '<b>Gate</b> & "dam" </script><!-- opens ]]> \n\nBy A <x@y.example>\n\n"Take &lt;this&gt; & go </p>," said Ana Ruiz, 40% \\ "engineer".\n\nThe dam held, 1 < 2 && 3 > 2, the board said.\n'],
  ['formulas', 'Dam holds\n\nThe dam held on Friday, the board said in Kessel.\n\n"=1+1 is what they told us," said Ana Ruiz. "@all of you know it," she added.\n\n"+5 metres was too much," said Bo Lind, a keeper. "-5 would have been too little," he said.\n'],
  ['lines', 'Dam holds\r\n\r\nThe dam held on Friday, the board\r\n  said in Kessel.\r\n\r\n"It held all night\r\n    and nobody went,"\tsaid Ana\r\nRuiz, an engineer. "It will\u2028hold," she\u0085added.\r\n'],
  ['pairs', '😀 Dam holds 🔥\n\n😀😀 The dam held on Friday, the 👩‍🚀 board said in Kessel.\n\n"🔥 It held 😀," said Ana 😀 Ruiz. "It \uD83D will hold," she \uDE00 added.\n'],
  ['controls', 'Dam \u001b]0;x\u0007holds\n\nThe dam \u001b[31mheld on Friday, the board said in \u001cKessel.\n\n"It held, \u202eyes," said Ana Ruiz. "It will hold\u0001," she added. The keeper had opened the gate on Thursday night, and nobody in the valley had been told.\n'],
  ['one word', 'Dam\n'],
] as const;

const readFolder = (folder: string): Read[] => (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.txt')).sort()
  .map((file) => readPage(readFileSync(join(folder, file)), file.slice(0, -4)));

/** The pages of the exams but the one that nobody looks at, read. It takes seconds. */
export const readExams = (): Read[] => ['test/eval/second-exam', 'test/eval/third-exam', 'test/eval/fifth-exam', '../shared/exam'].filter((folder) => existsSync(folder)).flatMap(readFolder);

/** The fixtures, then the hostile pages, read. */
export const STORIES: readonly Read[] = [
  ...readFolder('fixtures'),
  ...HOSTILE.map(([name, text]) => readPage(text, name)),
];

/** Any page at all, read. */
export const anyStory = page.filter((text) => text.trim() !== '').map((text) => {
  try {
    return readPage(text);
  } catch {
    return readPage(`Dam opens\n${text.replaceAll('\0', '')}`);
  }
});

/** Runs the check on every story there is and on generated ones. */
export function onEveryStory(check: (story: Read) => void): void {
  for (const story of STORIES) check(story);
  fc.assert(fc.property(anyStory, check), { numRuns: 100 });
}

export const rendered = (format: Format, { document, text, hasMark }: Parsed, look = PIPE) => format.render(document, look, text, hasMark);
