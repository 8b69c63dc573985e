/**
 * The pattern in which a quotation and its speaker stand: which of source, cue and words comes first, and what makes a case hard.
 */

/** The patterns in the order of the report, and what each means. */
export const PATTERNS = {
  'source-cue-content': 'Kim said "…"',
  'cue-source-content': 'According to Kim, "…"',
  'X said after': '"…" Kim said',
  'said X': '"…" said Kim',
  split: '"…," Kim said, "…"',
  'previous sentence': 'he is named in another sentence',
  'no speaker': 'the answers name nobody',
  pronoun: 'he, she, they, it',
  organisation: 'a named body',
  unnamed: 'a common noun: the minister, a source',
  'multi-paragraph': 'one turn over several paragraphs',
  'British marks': 'single marks',
  'missing mark': 'a mark that never closes',
  'without marks': 'a line of a transcript',
};

const PRONOUN = /^(?:he|she|they|it|i|we|you|who|him|her|them|his|their|its|that|which|this)$/iu;
const BODY_NOUN =
  /\b(?:agency|army|association|authority|bank|board|bureau|centre|center|church|club|coalition|commission|committee|company|corp|council|court|department|federation|force|forces|foundation|government|group|house|inc|institute|ltd|ministry|nations|network|news|office|organi[sz]ation|party|police|press|school|senate|service|society|times|tribune|union|university|post|radio|television|tv)\b/iu;
const OPENS = /(?:["“”„«»‘’']|&(?:quot|ldquo|#8220|#34);|â€\S?)\s?$/u;
const CLOSES = /^[.,!?]?\s?(?:["“”«»’']|&(?:quot|rdquo|#8221|#34);|â€)/u;
const SENTENCE_END = /[.!?]["”’')\]]*\s+["“‘'(]*\p{Lu}/u;

/** What kind of words name the speaker: pronoun, organisation, unnamed, or a person. Judged by form alone. */
export function kindOfSource(source) {
  const words = source.trim();
  if (PRONOUN.test(words)) return 'pronoun';
  if (!/\p{Lu}/u.test(words.replace(/^(?:The|A|An|One|Some|Other)\b/u, ''))) return 'unnamed';
  if (/^\p{Lu}{2,6}$/u.test(words) || BODY_NOUN.test(words)) return 'organisation';
  return 'person';
}

/**
 * @param {object} seen where things stand in `text`, as [start, end) pairs in the units of `text`
 * @param {string} seen.text the whole story
 * @param {[number, number]} seen.run the quoted words of this case
 * @param {[number, number][]} seen.parts all quoted words of the same turn, in order
 * @param {[number, number] | null} seen.source the words that name the speaker
 * @param {[number, number] | null} seen.cue the verb
 * @returns {Set<string>} the names of its patterns
 */
export function patternsOf({ text, run, parts, source, cue }) {
  const patterns = new Set();
  const before = text.slice(Math.max(0, run[0] - 8), run[0]);
  if (/(?:‘|(?<!')')$/u.test(before)) patterns.add('British marks');
  const runsOn = parts.some((part) => part[0] > run[1] && /^\s*\n/u.test(text.slice(run[1], part[0])));
  if (!OPENS.test(before)) patterns.add('without marks');
  else if (!CLOSES.test(text.slice(run[1], run[1] + 8)) && !runsOn) patterns.add('missing mark');
  const first = parts[0], last = parts.at(-1);
  if (/\n/u.test(text.slice(first[0], last[1]))) patterns.add('multi-paragraph');
  if (!source) return patterns.add('no speaker');
  const kind = kindOfSource(text.slice(...source));
  if (kind !== 'person') patterns.add(kind);

  const apart = source[0] >= last[1] ? text.slice(last[1], source[0]) : source[1] <= first[0] ? text.slice(source[1], first[0] + 1) : '';
  if (SENTENCE_END.test(apart) || /\n\s*\n|[.!?]["”’']*\n/u.test(apart)) return patterns.add('previous sentence');
  const anchor = cue ?? source;
  if (first[1] <= anchor[0] && anchor[1] <= last[0]) return patterns.add('split');
  if (!cue) return patterns;
  const sourceFirst = source[0] < cue[0];
  if (anchor[0] >= last[1]) return patterns.add(sourceFirst ? 'X said after' : 'said X');
  return patterns.add(sourceFirst ? 'source-cue-content' : 'cue-source-content');
}
