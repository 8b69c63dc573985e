/**
 * The document that wire-parse writes: one strict zod schema, from which the TypeScript types and the JSON Schema are made.
 *
 * Offsets are Unicode code points of the decoded input without its byte-order mark, `end` exclusive. Every `text` is its
 * slice, cleaned (white space folded, hard wraps joined, zero-width characters dropped, entities decoded, marks repaired).
 */
import * as z from 'zod';

export const SCHEMA_VERSION = '1.0.0';

const offset = z.int().nonnegative();
const span = { start: offset, end: offset };
const textSpan = z.strictObject({ text: z.string(), ...span });
const ruleName = z.string().regex(/^[a-z]+\/[a-z0-9-]+(\/[a-z0-9-]+)*$/);
const confidence = z.number().min(0).max(1);

export const timestampSchema = z.strictObject({
  raw: z.string(),
  local: z.string().regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d)?)?)?$/).describe('ISO 8601 without a zone, as precise as the page states it'),
  offset: z.string().regex(/^[+-]\d\d:\d\d$/).nullable().describe('only where the page states a zone'),
  utc: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/).nullable(),
  precision: z.enum(['year', 'month', 'day', 'minute', 'second']),
});

export const bodySchema = z.strictObject({ kind: z.enum(['paragraph', 'heading']), text: z.string(), ...span });

export const noteSchema = z.strictObject({ kind: z.enum(['correction', 'editors-note', 'embargo', 'contact']), text: z.string(), ...span });

export const quoteSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['direct', 'partial']),
  text: z.string().describe('from the first to the last character inside the marks, without the reporter\'s comma at the end; where a quote has several parts, what stands between them is included and `parts` holds the speaker\'s own words'),
  ...span,
  parts: z.array(textSpan).min(1),
  speaker: z.string().nullable(),
  speakerId: z.string().nullable(),
  cue: z.string().nullable(),
  addressee: z.string().nullable(),
  attribution: z.string().nullable(),
});

export const attributionSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  speaker: z.strictObject({ id: z.string().nullable(), name: z.string().nullable(), text: z.string(), ...span }).nullable()
    .describe('the mention as it stands; id and name are null where it is not known whom it means'),
  cue: z.strictObject({ text: z.string(), lemma: z.string(), ...span }).nullable(),
  addressee: textSpan.nullable(),
  content: z.strictObject({ text: z.string(), ...span, parts: z.array(z.strictObject(span)).min(1) }),
  quotes: z.array(z.string()),
  polarity: z.enum(['asserted', 'denied', 'declined']),
  citing: textSpan.nullable(),
  rule: ruleName,
  confidence,
});

export const speakerSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: z.string().nullable(),
  type: z.enum(['person', 'organisation', 'group', 'unnamed', 'document']),
  mentions: z.array(textSpan).describe('every place that names or describes the speaker, and the pronouns that speak, in the order of the text'),
  quotes: z.int().nonnegative(),
  attributions: z.int().nonnegative(),
});

export const removedSchema = z.strictObject({
  role: z.enum([
    'advert', 'related', 'share', 'newsletter', 'navigation', 'cookie', 'comments', 'copyright', 'tags', 'caption',
    'pull-quote', 'signoff', 'slug', 'duplicate', 'other-story', 'boilerplate',
  ]),
  text: z.string(),
  ...span,
  line: z.int().positive(),
  rule: ruleName,
});

export const evidenceSchema = z.strictObject({ ...span, line: z.int().positive(), rule: ruleName });

export const warningSchema = z.strictObject({ code: z.string(), message: z.string(), line: z.int().positive().nullable() });

const evidenceList = z.array(evidenceSchema);

export const documentSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  producer: z.strictObject({ name: z.literal('wire-parse'), version: z.string() }),
  input: z.strictObject({ path: z.string().nullable(), sha256: z.string().regex(/^[0-9a-f]{64}$/), encoding: z.string(), characters: offset }).nullable(),
  language: z.string().nullable(),
  headline: z.string().nullable(),
  deck: z.string().nullable(),
  byline: z.array(z.strictObject({ name: z.string() })),
  source: z.strictObject({ credit: z.string().nullable(), agencies: z.array(z.strictObject({ id: z.string(), name: z.string() })) }),
  dateline: z.strictObject({ raw: z.string(), place: z.string(), date: z.string().nullable() }).nullable(),
  timestamp: timestampSchema.nullable(),
  updated: timestampSchema.nullable(),
  body: z.array(bodySchema),
  notes: z.array(noteSchema),
  quotes: z.array(quoteSchema),
  attributions: z.array(attributionSchema),
  speakers: z.array(speakerSchema),
  removed: z.array(removedSchema),
  evidence: z.strictObject({
    headline: evidenceList.optional(), deck: evidenceList.optional(), byline: evidenceList.optional(), source: evidenceList.optional(),
    dateline: evidenceList.optional(), timestamp: evidenceList.optional(), updated: evidenceList.optional(),
  }).describe('a key for every field that was found'),
  warnings: z.array(warningSchema),
  error: z.strictObject({ code: z.string(), message: z.string(), path: z.string().nullable() }).nullable()
    .describe('in a stream, why this record failed; `path` is null for standard input'),
});

export type Document = z.infer<typeof documentSchema>;
export type DocumentTimestamp = z.infer<typeof timestampSchema>;
export type DocumentQuote = z.infer<typeof quoteSchema>;
export type DocumentAttribution = z.infer<typeof attributionSchema>;
export type DocumentSpeaker = z.infer<typeof speakerSchema>;

/** The JSON Schema (2020-12) of the document, made from the zod schema. */
export function documentJsonSchema(): Record<string, unknown> {
  return { $id: `https://wire-parse.invalid/schema/${SCHEMA_VERSION}`, title: 'wire-parse document', ...z.toJSONSchema(documentSchema) };
}
