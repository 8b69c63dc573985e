/** Word lists that tell a reporter's marks round somebody's words from marks round a title, a name or a word. All in lower case. */

/** Verbs and adjectives that give a name: a boxer known as "Tap". */
export const NAMING_WORDS: ReadonlySet<string> = new Set([
  'called', 'nicknamed', 'dubbed', 'named', 'titled', 'entitled', 'codenamed', 'code-named', 'christened', 'styled', 'so-called', 'headlined', 'subtitled', 'renamed', 'nickname', 'alias', 'aka',
]);

/** Things that have a title; `the film "Salt"`. */
export const TITLED_THINGS: ReadonlySet<string> = new Set([
  'film', 'films', 'movie', 'documentary', 'drama', 'comedy', 'musical', 'opera', 'play', 'song', 'songs', 'single', 'album', 'hit', 'anthem', 'hymn', 'ballad', 'tune', 'track', 'theme', 'ditty', 'piece',
  'book', 'novel', 'memoir', 'biography', 'autobiography', 'bestseller', 'poem', 'essay', 'story', 'collection', 'tale', 'trilogy', 'comic', 'magazine', 'newspaper', 'column', 'journal',
  'show', 'series', 'sitcom', 'programme', 'program', 'episode', 'podcast', 'broadcast', 'special', 'sketch', 'cartoon', 'video', 'game', 'app', 'exhibition', 'painting', 'sculpture', 'mural', 'portrait',
  'report', 'study', 'paper', 'thesis', 'lecture', 'section', 'chapter', 'folder', 'file', 'category', 'label', 'operation', 'exercise', 'campaign', 'tour', 'project', 'initiative', 'franchise', 'sequel',
]);

/** Works and vessels whose name needs no capitals but the first: the song "Row, row". None of them says anything itself. */
export const NAMED_THINGS: ReadonlySet<string> = new Set([
  'song', 'songs', 'hymn', 'ballad', 'anthem', 'ditty', 'lullaby', 'film', 'movie', 'sitcom', 'novel', 'poem', 'opera', 'musical', 'album', 'memoir', 'painting', 'sculpture', 'mural',
  'ship', 'boat', 'vessel', 'ferry', 'tanker', 'trawler', 'tug', 'tugboat', 'barge', 'dredger', 'frigate', 'corvette', 'destroyer', 'submarine', 'icebreaker', 'freighter', 'liner', 'steamer', 'steamship',
  'schooner', 'yacht', 'sailboat', 'lifeboat', 'warship', 'minesweeper', 'dinghy', 'catamaran', 'canoe', 'locomotive', 'satellite', 'spacecraft', 'rover',
]);

/** Words that speak of words: the term "lifeline", the phrase "so be it". */
export const WORDS_FOR_WORDS: ReadonlySet<string> = new Set(['word', 'words', 'term', 'terms', 'phrase', 'expression', 'name', 'slogan', 'motto', 'hashtag', 'nickname', 'moniker', 'letter', 'letters', 'acronym', 'label', 'mantra', 'catchphrase', 'meaning', 'means']);

/** Verbs that introduce, follow or characterise somebody's words, in their common forms; wider than the verbs of saying. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  ('accuse advise affirm agree allege announce answer apologise apologize argue ask assert assure beam beg blame blast boast brand call caution charge chant cite claim comment complain concede conclude condemn ' +
    'confess confirm congratulate contend continue counter credit criticise criticize cry dare decide decry declare decline defend demand denounce deny describe dismiss disclose email emphasise emphasize ' +
    'encourage exclaim explain express fear finish fume hail hear hint implore indicate inform insist interject invite joke judge lament laugh lecture liken list mention mock mumble muse mutter note object ' +
    'observe offer opine order plead pledge point portray post praise pray predict promise propose protest quip quote rant react read reason recall reckon recommend recount refer reflect refuse reiterate reject relate remark remember ' +
    'remind repeat reply report respond retort reveal rule scoff scream shout sigh signal slam smile snap state stress suggest swear talk tell testify text thank think thunder tout tweet urge vow warn welcome ' +
    'whisper wonder worry yell').split(' ').flatMap((verb) => forms(verb)).concat(
    ('said says say saying told tells tell telling wrote writes write writing written spoke speaks speak spoken thought thinks swore swears heard reads read put puts added adds add adding went goes ' +
      'according quoted replied replies denied denies cried cries worried worries testified testifies').split(' '),
  ),
);

/** The regular forms of a verb: -s, -ed, -ing, with its silent e or its doubled consonant. */
function forms(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const doubled = /(?:[^aeiou][aeiou])([bdgmnpt])$/.exec(verb)?.[1] ?? '';
  const y = /[^aeiou]y$/.test(verb) ? verb.slice(0, -1) + 'ie' : verb;
  return [verb, `${y}${/(?:s|sh|ch|x)$/.test(verb) ? 'es' : 's'}`, `${stem}ed`, `${stem}ing`, ...(y === verb ? [] : [`${y}d`]), ...(doubled ? [`${verb}${doubled}ed`, `${verb}${doubled}ing`] : [])];
}

/** Finite forms that nearly every clause has one of, and pronouns that a title seldom has. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set([
  'is', 'are', 'was', 'were', 'am', 'be', 'been', 'has', 'have', 'had', 'do', 'does', 'did', 'will', 'would', 'can', 'could', 'should', 'shall', 'may', 'might', 'must', 'need', 'want', 'wants', 'know', 'think', 'get', 'got', 'go', 'went', 'said',
  'make', 'made', 'take', 'took', 'see', 'saw', 'came', 'come', 'let', 'believe', 'feel', 'look', 'keep', 'gave', 'give', 'tell', 'told', "it's", "that's", "i'm", "we're", "he's", "she's", "they're", "you're", "there's", "let's", "i've", "we've",
]);

export const SPEAKER_PRONOUNS: ReadonlySet<string> = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'you', 'your', "i'm", "i've", "i'd", "i'll", "we're", "we've", "we'll", "we'd", "you're", "you'll", "you've", 'myself', 'ourselves']);

export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'who']);

export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'this', 'that', 'these', 'those', 'any', 'some', 'no', 'such', 'more', 'other', 'another', 'so']);

export const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'in', 'on', 'at', 'for', 'with', 'to', 'from', 'by', 'about', 'as', 'against', 'into', 'like', 'through', 'under', 'over', 'between', 'among', 'after', 'before', 'during', 'via', 'without', 'out']);

export const COORDINATORS: ReadonlySet<string> = new Set(['and', 'or', 'but']);

/** Other little words that a quoted phrase may begin or end with. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set(['and', 'or', 'but', 'not', 'very', 'if', 'when', 'who', 'what', 'how', 'why', 'yes', 'because', 'there', 'here', 'too', 'all', 'more', 'most']);

/** Words that stay small in a title: The Left Hand of Kutaisi. */
export const SMALL_IN_TITLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of', 'in', 'on', 'at', 'for', 'with', 'to', 'from', 'by', 'and', 'or', 'but', 'as', 'is', 'de', 'la', 'van', 'von', 'al', 'vs', 'vs.']);

/** Before "as": somebody's description, not a name. */
export const DESCRIBING_WORDS: ReadonlySet<string> = new Set(['billed', 'described', 'dubbed', 'seen', 'branded', 'labelled', 'labeled', 'touted', 'hailed', 'dismissed', 'regarded', 'characterised', 'characterized']);
