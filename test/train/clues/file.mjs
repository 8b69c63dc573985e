import { heldBy, startsOf } from './derive.mjs';

/** The text of src/lexicon/boilerplate/clues.ts for the patterns. */
export function cluesFile(patterns, forLowerCase) {
  const lines = patterns.flatMap(({ rule, pattern }) => {
    const lower = forLowerCase(pattern), holds = joined('holds', heldBy(lower));
    // A sign that \W takes can become a letter of ASCII in lower case (the Kelvin sign), which only a pattern for lower case has seen.
    const starts = pattern.multiline || (!pattern.ignoreCase && pattern.source.includes('\\W')) ? null : startsOf(lower);
    const sides = starts === null ? [] : [joined('starts', starts.plain), joined('odd', starts.odd)];
    const clue = [...(sides.includes(null) ? [] : sides), ...(holds === null ? [] : [holds])].filter((part) => part !== '');
    return clue.length === 0 ? [] : [`  '${rule}': { ${clue.join(', ')} },`];
  });
  return `/** Made by test/train/clues.mjs from the line patterns; not written by hand. */

/** What a text in lower case shows where a line pattern can fit it; strings have \`|\` between them. */
export interface LineClue {
  /** It begins with one of these, behind whatever stands in front of its first letter or digit of ASCII. */
  readonly starts?: string;
  /** Instead of beginning so it may hold one of these anywhere: they have no letter or digit of ASCII. */
  readonly odd?: string;
  /** It holds one of these. */
  readonly holds?: string;
}

export const LINE_CLUES: Readonly<Record<string, LineClue>> = {
${lines.join('\n')}
};
`;
}

/** One property of a clue: empty where no string is there, null where a string holds the mark between strings. */
function joined(name, texts) {
  if (texts === null || texts.some((text) => text.includes('|'))) return null;
  return texts.length === 0 ? '' : `${name}: '${texts.join('|').replace(/[\\']/g, '\\$&')}'`;
}
