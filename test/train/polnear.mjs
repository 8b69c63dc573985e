/**
 * Reads PolNeAR (brat standoff) beside the repository: for every article its text and its attributions, in UTF-16 offsets of the text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Offsets of code points turned into UTF-16 offsets. */
function utf16Offsets(text) {
  const offsets = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return offsets;
}

/**
 * @param {string} folder a folder with text/NAME.txt and attributions/NAME_XXXX.ann
 * @returns {{ name: string, text: string, attributions: { source: number[][], cue: number[][], content: number[][] }[] }[]} in order of name
 */
export function readPolnear(folder) {
  const annotations = readdirSync(join(folder, 'attributions')).sort();
  const articles = [];
  for (const file of readdirSync(join(folder, 'text')).sort()) {
    const name = basename(file, '.txt');
    const ann = annotations.find((a) => a.startsWith(`${name}_`) && a.length === name.length + 9);
    if (!ann) continue;
    const raw = readFileSync(join(folder, 'text', file), 'utf8');
    const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
    const at = utf16Offsets(text);
    const spans = new Map();
    const events = [];
    for (const line of readFileSync(join(folder, 'attributions', ann), 'utf8').split('\n')) {
      const [id = '', what = ''] = line.split('\t');
      if (id.startsWith('T')) {
        const ranges = what.slice(what.indexOf(' ') + 1).split(';').map((range) => range.split(' ').map((n) => at[Number(n)] ?? text.length));
        spans.set(id, ranges);
      } else if (id.startsWith('E')) events.push(what.split(' ').map((part) => part.split(':')));
    }
    const attributions = events.map((parts) => {
      const role = (wanted) => parts.filter(([key]) => key.replace(/\d+$/, '') === wanted).flatMap(([, value]) => spans.get(value) ?? []);
      return { source: role('Source'), cue: role('Cue'), content: role('Content') };
    });
    articles.push({ name, text, attributions: attributions.filter((a) => a.content.length > 0) });
  }
  return articles;
}

/** How many characters two lists of ranges share. */
export function shared(a, b) {
  let sum = 0;
  for (const [s, e] of a) for (const [t, f] of b) sum += Math.max(0, Math.min(e, f) - Math.max(s, t));
  return sum;
}

export const lengthOf = (ranges) => ranges.reduce((sum, [s, e]) => sum + e - s, 0);

/** True when the ranges share half of the shorter one. */
export function sameMention(a, b) {
  return a.length > 0 && b.length > 0 && shared(a, b) * 2 >= Math.min(lengthOf(a), lengthOf(b));
}
