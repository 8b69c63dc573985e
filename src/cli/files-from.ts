import { fileName, type FileName } from './file-name.js';

/** The names of a list: one a line, or ended by NUL each, so that a name may hold a line end. Empty ones are passed over. */
export function namesOf(bytes: Uint8Array, byNul: boolean): FileName[] {
  const list = Buffer.from(byNul ? bytes : withoutMark(bytes)), names: FileName[] = [], mark = byNul ? 0 : 0x0a;
  for (let from = 0; from < list.length; ) {
    const found = list.indexOf(mark, from), end = found < 0 ? list.length : found;
    const last = !byNul && list[end - 1] === 0x0d && end > from ? end - 1 : end;
    if (last > from) names.push(fileName(list.subarray(from, last)));
    from = end + 1;
  }
  return names;
}

/** Some editors begin a text in UTF-8 with a byte-order mark. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
