/**
 * The tree that the stages pass along. Its grammar:
 *
 *   Story     = Block*                     in source order; every non-blank line of the source lies in exactly one block
 *   Block     = Sentence*                  sentences only in blocks whose role is body, heading or note
 *   Sentence  = Token*
 *
 * and beside the blocks, each made by one stage and read by the later ones:
 *
 *   Field        what `fields` found: a value and the stretches that it was read from
 *   QuoteRun     what `quotes` found: the stretch between one pair of quotation marks, inside one block
 *   Attribution  what `attribution` found: content, cue, speaker mention, addressee
 *   Turn         one turn of speech: the runs that one quote of the document is made of
 *   Speaker      what `speakers` found: who is behind the mentions
 *   Confidence   what `confidence` says: how likely each part is to be right
 *
 * Offsets inside a block count UTF-16 units of `block.view.text` (a Stretch); `spanOf` leads back to the source.
 */
import type { Node, Parent } from 'unist';
import type { Confidence } from './confidence.js';
import type { Reason } from './reason.js';
import type { Span } from './span.js';
import type { View } from './view.js';
import type { RuleName } from './rule.js';

/** The decoded input. `text` has no byte-order mark and is never edited afterwards. */
export interface Source {
  readonly path: string | null;
  /** Without the byte-order mark that it may begin with. */
  readonly text: string;
  readonly hasMark: boolean;
  readonly encoding: string;
  readonly sha256: string;
  /** What a person should know of the decoding: bad bytes, a guessed encoding. */
  readonly warnings: readonly Warning[];
}

/** A stretch of one block, in offsets of its view; `end` exclusive. */
export interface Stretch {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** What the blocks stage saw the block to be, before anybody asks what it is for. */
export type Markup =
  | 'text' // a plain line or paragraph
  | 'heading' // Markdown heading; `depth` tells which
  | 'list-item'
  | 'image' // nothing but images; the view holds the alternative text
  | 'link' // nothing but links
  | 'table' // one row of a table
  | 'rule' // * * *, ---, ====
  | 'metadata' // `key: value` of front matter, a reader-mode header or a feed; `metadata` tells which key
  | 'code';

export type RemovedRole =
  | 'advert' | 'related' | 'share' | 'newsletter' | 'navigation' | 'cookie' | 'comments' | 'copyright' | 'tags' | 'caption'
  | 'pull-quote' | 'signoff' | 'slug' | 'duplicate' | 'other-story' | 'boilerplate';

/** What a block is for. `field` roles stand as evidence of a field; the removed ones are furniture; the rest is the story. */
export type Role =
  | 'body' | 'heading' // the story's own paragraphs and sub-heads
  | 'correction' | 'editors-note' | 'embargo' | 'contact' // notes
  | 'headline' | 'deck' | 'byline' | 'credit' | 'dateline' | 'timestamp' // field lines
  | RemovedRole;

/** A decision on a block: what it is, which rule says so, and how sure (0 to 1; 1 for a rule that is certain). */
export interface Verdict {
  readonly role: Role;
  readonly rule: RuleName;
  readonly confidence: number;
}

export interface Block extends Parent {
  type: 'block';
  readonly index: number;
  readonly markup: Markup;
  readonly depth: number | null;
  /** For `metadata`: the key in lower case; its value is `view.text.slice(valueStart)`. A value on lines of its own repeats the key. */
  readonly metadata: { readonly key: string; readonly valueStart: number } | null;
  readonly span: Span;
  /**
   * Lines are counted from 1 and end at LF or CRLF; at a lone CR only in a text that has no LF at all. A hard-wrapped
   * paragraph has several. Form feed, U+2028 and their like end a block's row, yet count no line.
   */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Blank lines directly before the block; 0 for the first block and for lines that follow each other. */
  readonly blanksBefore: number;
  /** White space before the first character, in characters: indented paragraphs are a wire's habit. */
  readonly indent: number;
  readonly view: View;
  verdict: Verdict | null;
  /** The learned chance (0 to 1) to be part of the story, before any rule spoke; null where nothing was scored: a second copy of the page. */
  score: number | null;
  /** View offset at which the story's own words start: behind a dateline, 0 elsewhere. */
  textStart: number;
  children: Sentence[];
}

export interface Sentence extends Parent {
  type: 'sentence';
  readonly start: number;
  readonly end: number;
  children: Token[];
}

/** word: letters, with inner apostrophes, hyphens and the points of an abbreviation; number: digits with their marks; mark: one punctuation mark. */
export interface Token extends Node {
  type: 'word' | 'number' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A value of the story, and where it stands. `text` is what the document shows where that is not simply the stretch's own text. */
export interface Field<T> {
  readonly value: T;
  readonly from: readonly Evidence[];
  /**
   * Where lines competed for the field: the winner's score, by how much it beats the best line that says something else (its whole score where
   * there is none), and what made the score up where that was learned.
   */
  readonly weighed?: { readonly score: number; readonly lead: number; readonly reasons: readonly Reason[] };
}

export interface Evidence {
  readonly at: Stretch;
  readonly rule: RuleName;
}

export interface Agency {
  readonly id: string;
  readonly name: string;
}

export interface SourceLine {
  readonly credit: string | null;
  readonly agencies: readonly Agency[];
}

export interface Dateline {
  readonly raw: string;
  readonly place: string;
  readonly date: string | null;
}

export interface Timestamp {
  readonly raw: string;
  /** ISO 8601 without a zone, as precise as the page states it: 2024, 2024-10, 2024-10-18, 2024-10-18T16:53:00. */
  readonly local: string;
  /** `+09:00`; only where the page states a zone. */
  readonly offset: string | null;
  /** ISO 8601 with `Z`; only with an offset. */
  readonly utc: string | null;
  readonly precision: 'year' | 'month' | 'day' | 'minute' | 'second';
}

export interface Fields {
  headline: Field<string> | null;
  deck: Field<string> | null;
  byline: Field<readonly { readonly name: string }[]> | null;
  source: Field<SourceLine> | null;
  dateline: Field<Dateline> | null;
  timestamp: Field<Timestamp> | null;
  updated: Field<Timestamp> | null;
}

export type MarkStyle = 'straight' | 'curly' | 'doubled-single' | 'single' | 'guillemet' | 'low-high';

/** One run between quotation marks. `start`/`end` lie inside the marks; `outerStart`/`outerEnd` take the marks in. */
export interface QuoteRun extends Stretch {
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly style: MarkStyle;
  /** False where the closing mark is missing: the run ends with its paragraph or sentence. */
  readonly closed: boolean;
  /** True where the run goes on from the paragraph before, which had no closing mark. */
  readonly continues: boolean;
  /** The run that it stands in; null for an outer run. */
  readonly outer: QuoteRun | null;
  /** Somebody's words, or a title, a nickname, an inch: why, in `rule`. Only speech becomes a quote of the document. */
  speech: boolean;
  rule: RuleName;
  /** The evidence of the run and the words beside it, in log-odds of its being speech; null where it is decided. Where it is doubtful, `attribution` has the last word. */
  readonly weighed: number | null;
  /** direct: a clause or more; partial: a phrase inside the reporter's sentence. */
  readonly kind: 'direct' | 'partial';
}

export type MentionKind = 'name' | 'pronoun' | 'noun' | 'organisation' | 'document';

/** The words that name a speaker where the attribution is made: shortest noun phrase, titles kept, appositions left out. */
export interface Mention extends Stretch {
  readonly kind: MentionKind;
  /** The "who" that stands for these words where the attribution is made: "Ana Ruiz, who called it a mistake". */
  readonly relative?: Stretch;
}

export interface Attribution {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speaker: Mention | null;
  readonly cue: (Stretch & { readonly lemma: string }) | null;
  readonly addressee: Stretch | null;
  /** What is attributed, quotation marks included; several stretches where it is split or runs over paragraphs. */
  readonly content: readonly Stretch[];
  /** The speech runs inside `content`. */
  readonly runs: readonly QuoteRun[];
  readonly polarity: 'asserted' | 'denied' | 'declined';
  readonly citing: Stretch | null;
  readonly rule: RuleName;
  readonly confidence: number;
}

/** True for what the headline attributes: it stands apart from the body, which mostly says it again. */
export function inHeadline({ rule }: Attribution): boolean {
  return rule.startsWith('attribution/headline-');
}

/** One quote of the document: the runs of one turn of speech, in order, and the attribution that names its speaker. */
export interface Turn {
  readonly runs: readonly QuoteRun[];
  readonly attribution: Attribution | null;
  /** Set by `speakers`; null when nobody is named. */
  speaker: Speaker | null;
}

export type SpeakerType = 'person' | 'organisation' | 'group' | 'unnamed' | 'document';

export interface Speaker {
  /** A person's fullest name in the story without titles; a body's proper name; a noun phrase for the unnamed. */
  readonly name: string;
  readonly role: string | null;
  readonly type: SpeakerType;
  readonly mentions: readonly Stretch[];
}

/** Something a person should know of; `code` is a public name. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly line: number | null;
}

export interface Story extends Parent {
  type: 'story';
  readonly source: Source;
  children: Block[];
  fields: Fields;
  runs: QuoteRun[];
  attributions: Attribution[];
  turns: Turn[];
  speakers: Speaker[];
  /** Who is behind the speaker mention of an attribution; filled by `speakers`. */
  resolved: Map<Attribution, Speaker>;
  warnings: Warning[];
  /** How likely each part is to be right; set by `confidence`, the last stage. */
  confidence: Readonly<Confidence>;
}

const STORY_ROLES: ReadonlySet<Role> = new Set(['body', 'heading', 'correction', 'editors-note', 'embargo', 'contact'] as const);

/** True for a block that stays in the story: body, sub-head or note. */
export function inStory(block: Block): boolean {
  return block.verdict !== null && STORY_ROLES.has(block.verdict.role);
}

/** The readable text of a stretch. */
export function textOf(at: Stretch): string {
  return at.block.view.text.slice(at.start, at.end);
}

/** The source span of a stretch. */
export function spanOf(at: Stretch): Span {
  return at.block.view.span(at.start, at.end);
}
