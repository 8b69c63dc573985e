/** So many letters may be wrong in a word, at most two in five of them. */
const MOST_EDITS = 3, MOST_SHARE = 0.4;

/** The name that was probably meant by a word that is none of them; null where none is near. Of two as near the first. */
export function nearest(word: string, names: Iterable<string>): string | null {
  let best: string | null = null, least = MOST_EDITS + 1;
  for (const name of names) {
    const longer = Math.max(word.length, name.length);
    if (Math.abs(word.length - name.length) > MOST_EDITS) continue;
    const edits = editsBetween(word.toLowerCase(), name.toLowerCase());
    if (edits < least && edits <= longer * MOST_SHARE) [best, least] = [name, edits];
  }
  return best;
}

/** Letters to put in, take out, change or swap with their neighbour, so that one word becomes the other. */
function editsBetween(a: string, b: string): number {
  let before: number[] = [], last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
