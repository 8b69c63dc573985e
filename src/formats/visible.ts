/**
 * Characters that a terminal obeys instead of showing: C0 and C1 controls, DEL, line and paragraph separators, and all that Unicode calls
 * bidirectional controls, which make a line read as something else.
 */
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu;

/** Text from an input, safe to print: every character that a terminal would obey is written as `\u001b`. Result is one line. */
export function visible(text: string): string {
  return text.replace(OBEYED, unicodeEscape);
}

/**
 * JSON text with the characters escaped that JSON allows raw and readers trip over: NDJSON readers split lines at U+0085,
 * U+2028 and U+2029, terminals obey C1 controls. Means the same JSON value.
 */
export function safeJson(json: string): string {
  return json.replace(/[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu, unicodeEscape);
}

/** The same value with every string in it made `visible`. */
export function visibleStrings<T>(value: T): T {
  if (typeof value === 'string') return visible(value) as T;
  if (Array.isArray(value)) return value.map(visibleStrings) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visibleStrings(inner)])) as T;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
