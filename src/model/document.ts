/**
 * The document that wire-parse writes: one strict zod schema, from which the TypeScript types and the JSON Schema are made.
 *
 * Offsets are Unicode code points of the decoded input without its byte-order mark, `end` exclusive. Every `text` is its
 * slice, cleaned (white space folded, hard wraps joined, zero-width characters dropped, entities decoded, marks repaired).
 *
 * zod/mini is zod's small form: a quarter of the code to load, and the first document is checked in a third of the time.
 */
import * as z from 'zod/mini';
import type { Measured } from './confidence.js';

export const SCHEMA_VERSION = '1.2.0';

const offset = z.int().check(z.nonnegative());
const span = { start: offset, end: offset };
const textSpan = z.strictObject({ text: z.string(), ...span });
const ruleName = z.string().check(z.regex(/^[a-z]+\/[a-z0-9-]+(\/[a-z0-9-]+)*$/));
const confidence = z.number().check(z.minimum(0), z.maximum(1));

export const timestampSchema = z.strictObject({
  raw: z.string(),
  local: z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d)?)?)?$/)).register(z.globalRegistry, { description: 'ISO 8601 without a zone, as precise as the page states it' }),
  offset: z.nullable(z.string().check(z.regex(/^[+-]\d\d:\d\d$/))).register(z.globalRegistry, { description: 'only where the page states a zone' }),
  utc: z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/))),
  precision: z.enum(['year', 'month', 'day', 'minute', 'second']),
});

export const bodySchema = z.strictObject({ kind: z.enum(['paragraph', 'heading']), text: z.string(), ...span });

export const noteSchema = z.strictObject({ kind: z.enum(['correction', 'editors-note', 'embargo', 'contact']), text: z.string(), ...span });

export const quoteSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['direct', 'partial']),
  text: z.string().register(z.globalRegistry, { description: 'from the first to the last character inside the marks, without the reporter\'s comma at the end; where a quote has several parts, what stands between them is included and `parts` holds the speaker\'s own words' }),
  ...span,
  parts: z.array(textSpan).check(z.minLength(1)),
  speaker: z.nullable(z.string()),
  speakerId: z.nullable(z.string()),
  cue: z.nullable(z.string()),
  addressee: z.nullable(z.string()),
  attribution: z.nullable(z.string()),
});

export const attributionSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  speaker: z.nullable(z.strictObject({ id: z.nullable(z.string()), name: z.nullable(z.string()), text: z.string(), ...span }))
    .register(z.globalRegistry, { description: 'the mention as it stands; id and name are null where it is not known whom it means' }),
  cue: z.nullable(z.strictObject({ text: z.string(), lemma: z.string(), ...span })),
  addressee: z.nullable(textSpan),
  content: z.strictObject({ text: z.string(), ...span, parts: z.array(z.strictObject(span)).check(z.minLength(1)) }),
  quotes: z.array(z.string()),
  polarity: z.enum(['asserted', 'denied', 'declined']),
  citing: z.nullable(textSpan),
  rule: ruleName,
  confidence,
});

export const speakerSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: z.nullable(z.string()),
  type: z.enum(['person', 'organisation', 'group', 'unnamed', 'document']),
  mentions: z.array(textSpan).register(z.globalRegistry, { description: 'every place that names or describes the speaker, and the pronouns that speak, in the order of the text' }),
  quotes: z.int().check(z.nonnegative()),
  attributions: z.int().check(z.nonnegative()),
});

export const removedSchema = z.strictObject({
  role: z.enum([
    'advert', 'related', 'share', 'newsletter', 'navigation', 'cookie', 'comments', 'copyright', 'tags', 'caption',
    'pull-quote', 'signoff', 'slug', 'duplicate', 'other-story', 'boilerplate',
  ]),
  text: z.string(),
  ...span,
  line: z.int().check(z.positive()),
  rule: ruleName,
});

export const evidenceSchema = z.strictObject({ ...span, line: z.int().check(z.positive()), rule: ruleName });

export const warningSchema = z.strictObject({ code: z.string(), message: z.string(), line: z.nullable(z.int().check(z.positive())) });

const figure = z.nullable(confidence);

export const confidenceSchema = z.strictObject({
  headline: figure, deck: figure, byline: figure, source: figure, dateline: figure, timestamp: figure, updated: figure, body: figure, quotes: figure, attributions: figure,
} satisfies Record<Measured, unknown>)
  .register(z.globalRegistry, { description: 'the chance that each is right, measured on practice pages; of quotes and attributions the share that is likely to be right; null where nothing was found' });

const evidenceList = z.array(evidenceSchema);

export const documentSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  producer: z.strictObject({ name: z.literal('wire-parse'), version: z.string() }),
  id: z.nullable(z.union([z.string(), z.number()])).register(z.globalRegistry, { description: 'the id of the record of a stream of JSON lines, failed or not; null where it has none, and of any other input' }),
  input: z.nullable(z.strictObject({ path: z.nullable(z.string()), sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)), encoding: z.string(), characters: offset })),
  language: z.nullable(z.string()),
  headline: z.nullable(z.string()),
  deck: z.nullable(z.string()),
  byline: z.array(z.strictObject({ name: z.string() })),
  source: z.strictObject({ credit: z.nullable(z.string()), agencies: z.array(z.strictObject({ id: z.string(), name: z.string() })) }),
  dateline: z.nullable(z.strictObject({ raw: z.string(), place: z.string(), date: z.nullable(z.string()) })),
  timestamp: z.nullable(timestampSchema),
  updated: z.nullable(timestampSchema),
  body: z.array(bodySchema),
  notes: z.array(noteSchema),
  quotes: z.array(quoteSchema),
  attributions: z.array(attributionSchema),
  headlineAttributions: z.array(attributionSchema)
    .register(z.globalRegistry, { description: 'what the headline attributes ("… : Yonhap"), apart from the body so that nobody is counted twice; the spans lie in the headline' }),
  speakers: z.array(speakerSchema),
  removed: z.array(removedSchema),
  evidence: z.strictObject({
    headline: z.optional(evidenceList), deck: z.optional(evidenceList), byline: z.optional(evidenceList), source: z.optional(evidenceList),
    dateline: z.optional(evidenceList), timestamp: z.optional(evidenceList), updated: z.optional(evidenceList),
  }).register(z.globalRegistry, { description: 'a key for every field that was found' }),
  confidence: confidenceSchema,
  warnings: z.array(warningSchema),
  error: z.nullable(z.strictObject({ code: z.string(), message: z.string(), path: z.nullable(z.string()) }))
    .register(z.globalRegistry, { description: 'in a stream, why this record failed; `path` is null for standard input' }),
});

export type Document = z.infer<typeof documentSchema>;
export type DocumentTimestamp = z.infer<typeof timestampSchema>;
export type DocumentQuote = z.infer<typeof quoteSchema>;
export type DocumentAttribution = z.infer<typeof attributionSchema>;
export type DocumentSpeaker = z.infer<typeof speakerSchema>;
