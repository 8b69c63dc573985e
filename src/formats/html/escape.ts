const SPECIAL: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Controls but for tab and line ends: HTML allows none of them, and some readers obey them. Bidirectional overrides hide what a line says. */
const OBEYED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text of an input, safe inside an element and inside a quoted attribute. Characters that must not stand in a page become U+FFFD. */
export function escaped(text: string): string {
  return text.replace(OBEYED, '\ufffd').replace(/[&<>"']/g, (character) => SPECIAL[character]!);
}
