/**
 * A pattern for text in lower case that matches what `pattern` matches in any case. V8 needs several times as long to compile a
 * pattern that ignores case, and dozens of them are compiled for the first line of a story; see `npm run bench`.
 *
 * Capitals of the pattern become small letters, the classes `\p{Lu}` and `\p{Ll}`, which ignore case as well, become `\p{L}`.
 * A pattern that heeds case is given back as it is, for text as it is.
 */
export function forLowerCase(pattern: RegExp): RegExp {
  if (!pattern.ignoreCase) return pattern;
  const source = pattern.source.replace(/\\(?:[pP]\{[^}]*\}|u\{[\dA-Fa-f]+\}|u[\dA-Fa-f]{4}|k<[^>]*>|.)|\(\?<\w+>|\p{Lu}/gu, (piece) => {
    if (/^\\p\{L[ul]\}$/.test(piece)) return '\\p{L}';
    if (piece.startsWith('\\u')) return smallLetter(piece);
    return piece.startsWith('\\') || piece.startsWith('(') ? piece : piece.toLowerCase();
  });
  return new RegExp(source, pattern.flags.replace('i', ''));
}

/** `\u00c9` becomes `é`; an escape of anything but a capital stays. */
function smallLetter(escape: string): string {
  const letter = String.fromCodePoint(Number.parseInt(escape.replace(/[^\dA-Fa-f]/g, ''), 16));
  return letter === letter.toLowerCase() ? escape : letter.toLowerCase();
}
