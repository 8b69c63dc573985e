/**
 * The records of a CSV file by RFC 4180, to the letter: CRLF ends every record, a field is quoted whole or holds no mark, comma or line end,
 * and a mark inside is doubled. Throws at the first character that the grammar does not allow.
 */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let at = 0, record: string[] = [];
  while (at < text.length) {
    let field: string;
    if (text[at] === '"') {
      const quoted = /"((?:[^"]|"")*)"/y;
      quoted.lastIndex = at;
      const match = quoted.exec(text);
      if (!match) throw new Error(`a quoted field has no end: ${text.slice(at, at + 40)}`);
      field = match[1]!.replaceAll('""', '"');
      at += match[0].length;
    } else {
      const end = text.slice(at).search(/[",\r\n]/);
      field = text.slice(at, end < 0 ? undefined : at + end);
      at += field.length;
    }
    record.push(field);
    if (text[at] === ',') {
      at++;
      if (at < text.length) continue;
    }
    if (!text.startsWith('\r\n', at)) throw new Error(`no field or record ends here: ${JSON.stringify(text.slice(at, at + 40))}`);
    records.push(record);
    record = [];
    at += 2;
  }
  return records;
}
