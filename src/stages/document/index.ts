import { CodePoints } from '../../model/code-points.js';
import { documentSchema, SCHEMA_VERSION, type Document } from '../../model/document.js';
import { inHeadline, inStory, spanOf, textOf, type Attribution, type Block, type Evidence, type Field, type Role, type Story, type Stretch } from '../../model/tree.js';
import { languageOf } from '../../text/language.js';
import { untouchedLines } from './rows.js';

type Removed = Document['removed'][number];
const NOTES: ReadonlySet<Role> = new Set(['correction', 'editors-note', 'embargo', 'contact'] as const);
const FIELD_ROLES: ReadonlySet<Role> = new Set(['headline', 'deck', 'byline', 'credit', 'dateline', 'timestamp'] as const);
const FIELD_NAMES = ['headline', 'deck', 'byline', 'source', 'dateline', 'timestamp', 'updated'] as const;

const NOT_ENGLISH: Document['warnings'][number] = { code: 'language/not-english', message: 'The story does not read as English: its quotes and speakers were looked for by English rules.', line: null };

/** Writes the story as a document in code points and holds it against the schema. Throws a ZodError when a stage broke a promise. */
export function document(story: Story, version: string): Document {
  const points = new CodePoints(story.source.text);
  // A row of entities that show nothing (&nbsp;) has an empty view, and is lost no less than another.
  const place = (at: Stretch) => {
    const { start, end } = at.block.view.text === '' ? at.block.span : spanOf(at);
    return { start: points.at(start), end: points.at(end) };
  };
  const textSpan = (at: Stretch) => ({ text: textOf(at), ...place(at) });
  const whole = (block: Block): Stretch => ({ block, start: 0, end: block.view.text.length });
  // A dateline is a field, no sentence's beginning. One that has the block to itself stays: its line is the story's first.
  const told = (block: Block): Stretch => ({ ...whole(block), start: block.textStart < block.view.text.length ? block.textStart : 0 });
  const lineOf = (at: Stretch): number => at.block.firstLine + lineBreaks(story.source.text, at.block.span.start, spanOf(at).start);

  const speakerIds = new Map(story.speakers.map((speaker, i) => [speaker, `s${i + 1}`]));
  const [titled, bodily] = [story.attributions.filter(inHeadline), story.attributions.filter((a) => !inHeadline(a))];
  const attributionIds = new Map([...bodily.map((attribution, i) => [attribution, `a${i + 1}`] as const), ...titled.map((attribution, i) => [attribution, `h${i + 1}`] as const)]);
  const turnIds = new Map(story.turns.map((turn, i) => [turn, `q${i + 1}`]));

  const blocks = (keep: (role: Role) => boolean) => story.children.filter((block) => keep(block.verdict?.role ?? 'boilerplate'));
  const evidence: Document['evidence'] = {};
  for (const name of FIELD_NAMES) {
    const field: Field<unknown> | null = story.fields[name];
    if (field) evidence[name] = field.from.map((e: Evidence) => ({ ...place(e.at), line: lineOf(e.at), rule: e.rule }));
  }
  const evidenceStretches = FIELD_NAMES.flatMap((name) => story.fields[name]?.from.map((e) => e.at) ?? []);
  const evidenceBlocks = new Set(evidenceStretches.map((at) => at.block));

  const attributionOf = (a: Attribution): Document['attributions'][number] => {
    const speaker = story.resolved.get(a);
    const first = a.content[0]!, last = a.content[a.content.length - 1]!;
    return {
      id: attributionIds.get(a)!,
      kind: a.kind,
      speaker: a.speaker ? { id: speaker ? speakerIds.get(speaker)! : null, name: speaker?.name ?? null, ...textSpan(a.speaker.relative ?? a.speaker) } : null,
      cue: a.cue ? { text: textOf(a.cue), lemma: a.cue.lemma, ...place(a.cue) } : null,
      addressee: a.addressee ? textSpan(a.addressee) : null,
      content: { text: sliceText(story, first, last), start: place(first).start, end: place(last).end, parts: a.content.map(place) },
      quotes: story.turns.filter((turn) => turn.attribution === a).map((turn) => turnIds.get(turn)!),
      polarity: a.polarity,
      citing: a.citing ? textSpan(a.citing) : null,
      rule: a.rule,
      confidence: round(a.confidence),
    };
  };

  const quotes = story.turns.map((turn): Document['quotes'][number] => {
    const first = turn.runs[0]!, last = turn.runs[turn.runs.length - 1]!;
    return {
      id: turnIds.get(turn)!,
      kind: turn.runs.some((run) => run.kind === 'direct') ? 'direct' : 'partial',
      text: withoutReportersComma(sliceText(story, first, last)),
      start: place(first).start,
      end: place(last).end,
      parts: turn.runs.map((run) => ({ ...textSpan(run), text: withoutReportersComma(textOf(run)) })),
      speaker: turn.speaker?.name ?? null,
      speakerId: turn.speaker ? speakerIds.get(turn.speaker)! : null,
      cue: turn.attribution?.cue ? textOf(turn.attribution.cue) : null,
      addressee: turn.attribution?.addressee ? textOf(turn.attribution.addressee) : null,
      attribution: turn.attribution ? attributionIds.get(turn.attribution)! : null,
    };
  });

  const spoken = countBy(story.turns.map((turn) => turn.speaker));
  const attributed = countBy(bodily.map((a: Attribution) => (a.speaker && story.resolved.get(a)) ?? null));

  const language = languageOf(story.children.filter(inStory).map((block) => block.view.text));

  return documentSchema.parse({
    schemaVersion: SCHEMA_VERSION,
    producer: { name: 'wire-parse', version },
    id: null,
    input: { path: story.source.path, sha256: story.source.sha256, encoding: story.source.encoding, characters: points.length },
    language: language === 'en' ? 'en' : null,
    headline: story.fields.headline?.value ?? null,
    deck: story.fields.deck?.value ?? null,
    byline: (story.fields.byline?.value ?? []).map(({ name }) => ({ name })),
    source: { credit: story.fields.source?.value.credit ?? null, agencies: (story.fields.source?.value.agencies ?? []).map(({ id, name }) => ({ id, name })) },
    dateline: story.fields.dateline?.value ?? null,
    timestamp: story.fields.timestamp?.value ?? null,
    updated: story.fields.updated?.value ?? null,
    body: blocks((role) => role === 'body' || role === 'heading').map((block) => ({ kind: block.verdict!.role === 'heading' ? 'heading' : 'paragraph', ...textSpan(told(block)) })),
    notes: blocks((role) => NOTES.has(role)).map((block) => ({ kind: block.verdict!.role as Document['notes'][number]['kind'], ...textSpan(whole(block)) })),
    quotes,
    attributions: bodily.map(attributionOf),
    headlineAttributions: titled.map(attributionOf),
    speakers: story.speakers.map((speaker) => ({
      id: speakerIds.get(speaker)!, name: speaker.name, role: speaker.role, type: speaker.type, mentions: speaker.mentions.map(textSpan),
      quotes: spoken.get(speaker) ?? 0, attributions: attributed.get(speaker) ?? 0,
    })),
    removed: story.children.flatMap((block): Removed[] => {
      const role = block.verdict?.role ?? 'boilerplate';
      if (inStory(block)) return [];
      const isEvidence = FIELD_ROLES.has(role) && evidenceBlocks.has(block);
      return (isEvidence ? untouchedLines(story.source.text, block, evidenceStretches) : [whole(block)]).map((at) => ({
        role: FIELD_ROLES.has(role) ? 'boilerplate' : (role as Removed['role']), ...textSpan(at), line: lineOf(at), rule: block.verdict?.rule ?? 'classify/none',
      }));
    }),
    evidence,
    confidence: { ...story.confidence },
    warnings: language === 'other' ? [...story.warnings, NOT_ENGLISH] : story.warnings,
    error: null,
  } satisfies Document);
}

/** The readable text of the story from the first to the last of two stretches: a cut quote's attribution included, furniture between paragraphs not. */
function sliceText(story: Story, first: Stretch, last: Stretch): string {
  if (first.block === last.block) return first.block.view.text.slice(first.start, last.end);
  const between = story.children.slice(first.block.index + 1, last.block.index).filter(inStory).map((block) => block.view.text);
  return [first.block.view.text.slice(first.start), ...between, last.block.view.text.slice(0, last.end)].join(' ');
}

function withoutReportersComma(text: string): string {
  return text.replace(/[,،、]$/, '');
}

function lineBreaks(text: string, from: number, to: number): number {
  return text.slice(from, to).split('\n').length - 1;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function countBy<T>(items: readonly (T | null)[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) if (item !== null) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
