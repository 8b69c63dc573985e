import type { Format, Look, Palette } from './format.js';
import { safeJson } from './visible.js';

/** One document: indented and coloured for a person, one compact line for a program. */
export const json: Format = {
  name: 'json',
  extension: '.json',
  records: false,
  render: jsonText,
  between: () => '',
};

/** One compact line for each input, failed ones too; never coloured. */
export const ndjson: Format = {
  name: 'ndjson',
  extension: '.ndjson',
  records: true,
  render: (document) => safeJson(JSON.stringify(document)),
  between: () => '',
};

/** Any value as JSON: indented and coloured for a person, one compact line for a program. Keys that are undefined are left out. */
export function jsonText(value: unknown, look: Look): string {
  return paintJson(safeJson(JSON.stringify(value, null, look.terminal ? 2 : 0)), look.palette);
}

const TOKEN = /("(?:[^"\\]|\\.)*")(:?)|-?\d[\d.eE+-]*|true|false|null/g;

/** JSON text with its keys, strings and other values painted. Without the paint it is the same text. */
export function paintJson(text: string, palette: Palette): string {
  return text.replace(TOKEN, (token: string, string: string | undefined, colon: string | undefined) => {
    if (string === undefined) return palette.literal(token);
    return colon ? palette.key(string) + colon : palette.string(string);
  });
}
