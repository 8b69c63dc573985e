import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The exams that weights may be learned from, the practice exam first; the fourth and the sixth exam are kept out of them all. */
const OWN = ['test/eval/second-exam', 'test/eval/third-exam', 'test/eval/fifth-exam'];

/**
 * The cases of every exam to learn from, in an order that no file system changes.
 *
 * @param {string} practice the practice data, with exam/ in it
 * @returns {{ exam: string, file: string, text: string, gold: object }[]} each page with its answers; `exam` is the folder, `file` its place in there
 */
export function examCases(practice) {
  return [join(practice, 'exam'), ...OWN].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.gold.json')).sort().map((file) => ({
      exam: basename(folder),
      file,
      text: readFileSync(join(folder, file.replace('.gold.json', '.txt')), 'utf8'),
      gold: JSON.parse(readFileSync(join(folder, file), 'utf8')),
    })));
}
