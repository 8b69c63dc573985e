import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const SCHEMA = '../shared/schemas/ninjs-schema_3.1.json', GEO = '../shared/schemas/GeoJSON-schema.json';

/** The official schema is another's: it stands beside this repository, and without it there is nothing to hold the output to. */
export const hasSchema = existsSync(SCHEMA);

/** RFC 3339: a date and a time that exist, and a zone. */
const isDateTime = (text: string) => /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.test(text) && !Number.isNaN(Date.parse(text));

/** Checks a value by the schema of the IPTC for ninjs 3.1; its `errors` say what is wrong. */
export function ninjsValidator() {
  const ajv = new Ajv2020({ strict: false });
  ajv.addFormat('date-time', isDateTime);
  ajv.addFormat('uri', (text: string) => /^[a-z][a-z0-9+.-]*:[\w:/?#[\]@!$&'()*+,;=.~%-]+$/i.test(text));
  ajv.addSchema(JSON.parse(readFileSync(GEO, 'utf8')), 'https://geojson.org/schema/GeoJSON.json');
  return ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
}
