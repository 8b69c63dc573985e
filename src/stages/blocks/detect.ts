import type { Row } from './rows.js';

/**
 * Whether a text is Markdown: what a page-to-Markdown converter or a writer of Markdown leaves. Plain stories hold a stray
 * `*`, `#tag`, `1.` or `>` too, so every sign has a weight, each kind counts twice at most, and it takes two points.
 */
const SIGNS: readonly (readonly [sign: RegExp, weight: number])[] = [
  [/\[[^\]\n]{0,300}\]\((?:https?:|\/|#|mailto:)[^)\s]{0,2000}\)/, 2], // a link or an image with its target
  [/^#{1,6} \S/, 1], // a heading
  [/^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?$/, 2], // the second row of a table
  [/(?:^|[\s(])\*\*[^\s*][^*\n]{0,200}[^\s*]\*\*(?!\*)/, 1], // strong words
  [/^(?:_[^_\s][^_\n]{0,200}_|\*[^*\s][^*\n]{0,200}\*)$/, 1], // a row in emphasis
  [/^(?:\* {1,3}|- )\S/, 0.5], // a bullet
  [/^> \S/, 0.5], // a quotation
  [/^(?:={4,}|\* \* \*)$/, 0.5], // an underline, a converter's rule
  [/^```/, 1],
];
const ENOUGH = 2;
/** A sign further into a row does not count: rows that long are no headings, and a search stays short. */
const LOOKED_AT = 2000;

export function looksLikeMarkdown(text: string, rows: readonly Row[]): boolean {
  const seen = SIGNS.map(() => 0);
  let points = 0, first = true;
  for (const row of rows) {
    if (row.blank) continue;
    const head = text.slice(row.start, Math.min(row.end, row.start + LOOKED_AT));
    // A story that starts with a heading is Markdown by that alone.
    if (first && /^# \S/.test(head)) points++;
    first = false;
    for (const [i, [sign, weight]] of SIGNS.entries()) {
      if (seen[i]! < 2 && sign.test(head)) {
        seen[i]!++;
        points += weight;
      }
    }
    if (points >= ENOUGH) return true;
  }
  return false;
}
