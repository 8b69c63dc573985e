/**
 * Text that was decoded with the wrong table. UTF-8 read as Windows-1252 turns ” into â€\x9D, é into Ã© and a no-break
 * space into Â and a no-break space; read as Latin-1 it leaves C1 control characters instead of the typographic marks;
 * and Windows-1252 read as Latin-1 leaves lone C1 characters, which no text holds on purpose.
 *
 * Only sequences that no language writes are taken: a lead of U+00C2/C3 with a continuation byte's character, the same
 * for C4/C5 unless the second is a mark that may follow a capital (Å’s), and the leads of marks and emoji (E2, EF, F0).
 */

/** Windows-1252's characters for the bytes 0x80 to 0x9F; the five bytes without one stand for themselves. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
const BYTE_OF = new Map([...HIGH].map((character, i) => [character, 0x80 + i]));

const C1 = '\\x80-\\x9F';
/** Characters that stand for a continuation byte, 0x80 to 0xBF. */
const TAIL = `[${C1}\\xA0-\\xBF${HIGH.replace(/[\x80-\x9F]/g, '')}]`;
const LETTER_TAIL = `[${C1}\\xA0-\\xBF€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]`;
const SEQUENCE = `[ÂÃ]${TAIL}|[ÄÅ]${LETTER_TAIL}|[âï]${TAIL}{2}|ð${TAIL}{3}`;
/** The sequences again after a second wrong decoding: every character of â, ï, ð and the like is itself two or three. */
const TWICE = `(?:Ã[¢¯°]|Ã[\\x82\\x83‚ƒ])(?:Â${TAIL}|[ÅÆË]${TAIL}|â${TAIL}{2}){1,3}`;
/** A mark whose last byte got lost (the closing double mark's 0x9D has no Windows-1252 character) or was straightened. */
const CUT = 'â€["\'\\uFFFD]?';

export const C1_OR_MOJIBAKE = new RegExp(`${TWICE}|${SEQUENCE}|${CUT}|[${C1}]`);

const WHOLE_CUT = new RegExp(`^(?:${CUT})$`);

/** What the author wrote where `bad`, a match of C1_OR_MOJIBAKE, now stands. Bytes that mean nothing come out unchanged or empty. */
export function repair(bad: string): string {
  if (bad.length === 1) return bad < '\x80' || bad > '\x9F' ? bad : HIGH[bad.charCodeAt(0) - 0x80]!.replace(/[\x80-\x9F]/, '');
  if (WHOLE_CUT.test(bad)) return bad.endsWith('"') || bad.endsWith('\'') ? '—' : '”';
  const once = decodeBytes(bad);
  if (once === null) return bad;
  return once.length > 1 ? decodeBytes(once) ?? once : once;
}

/** The characters taken as bytes and read as UTF-8; null where they are no bytes or no UTF-8. */
function decodeBytes(text: string): string | null {
  const bytes: number[] = [];
  for (const character of text) {
    const byte = BYTE_OF.get(character) ?? character.charCodeAt(0);
    if (byte > 0xff) return null;
    bytes.push(byte);
  }
  const decoded = Buffer.from(bytes).toString('utf8');
  return decoded.includes('\uFFFD') && !/[ï]/.test(text) ? null : decoded;
}
