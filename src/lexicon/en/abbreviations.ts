/**
 * English abbreviations that end in a point, in lower case and without it.
 * Dotted letters (U.S., a.m., e.g.) and single initials are recognised by their shape and need no entry.
 */

/** Stand before a name or a figure, so that no sentence ends at their point: Mr. Kim, No. 5, Gen. Ortiz. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'mr', 'mrs', 'ms', 'mx', 'dr', 'drs', 'prof', 'profs', 'messrs', 'mme', 'mlle', 'hon', 'rev', 'revd', 'fr', 'sr', 'st', 'ste', 'mt', 'ft',
  'sen', 'sens', 'rep', 'reps', 'gov', 'govs', 'pres', 'supt', 'atty', 'amb', 'assn', 'asst', 'adm', 'brig', 'capt', 'cdr', 'cmdr', 'col',
  'comdr', 'cpl', 'cpt', 'det', 'gen', 'insp', 'lt', 'maj', 'sgt', 'spc', 'pvt', 'pfc', 'mgr', 'msgr', 'br', 'mssrs', 'congr',
  'no', 'nos', 'vs', 'v', 'art', 'sec', 'fig', 'figs', 'vol', 'vols', 'pp', 'ca', 'cf', 'approx', 'viz', 'al', 'dept', 'ed', 'eds', 'tel', 'ext',
  'smt', 'shri', 'sh', 'adv', 'md', 'mohd', 'muhd', 'engr', 'hj', 'ir', 'pbuh', 'op', 'rs', 'tk', 'ven', 'barr', 'evang', 'cllr', 'ts', 'kh', 'dz', 'zh',
]);

/** Stand inside a sentence or at its end; the next word decides: Acme Inc. said / sold to Acme Inc. The buyer … */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'jr', 'esq', 'inc', 'co', 'corp', 'ltd', 'llc', 'bros', 'plc', 'cie', 'bhd', 'sdn', 'pty', 'pvt', 'etc', 'univ', 'ave', 'blvd', 'rd', 'bldg', 'hwy', 'dist', 'est',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
  'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun',
  'ala', 'ariz', 'ark', 'calif', 'colo', 'conn', 'del', 'fla', 'ga', 'ill', 'ind', 'kan', 'ky', 'la', 'mass', 'mich', 'minn', 'miss',
  'mo', 'mont', 'neb', 'nev', 'okla', 'ore', 'pa', 'tenn', 'tex', 'va', 'vt', 'wash', 'wis', 'wyo', 'ont', 'que',
  'ph.d', 'min', 'max', 'hrs', 'hr', 'sq', 'lb', 'lbs', 'oz', 'km', 'kg', 'cm', 'mm', 'bn', 'mln', 'bln', 'tn', 'ret', 'retd', 'rtd', 'gmbh', 'dem', 'ma', 'ch', 'ya', 'yu', 'th', 'ph',
]);

/** Words that open an English sentence far oftener than they follow an abbreviation as part of a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'this', 'that', 'these', 'those', 'there', 'here', 'he', 'she', 'it', 'they', 'we', 'i', 'you', 'his', 'her', 'its', 'their', 'our', 'my', 'your',
  'but', 'and', 'or', 'so', 'yet', 'nor', 'if', 'when', 'while', 'although', 'though', 'because', 'since', 'as', 'after', 'before', 'until', 'once', 'whether', 'unless',
  'in', 'on', 'at', 'by', 'for', 'from', 'with', 'without', 'to', 'of', 'under', 'over', 'during', 'among', 'between', 'about', 'according', 'despite', 'like',
  'who', 'what', 'why', 'how', 'where', 'which', 'is', 'are', 'was', 'were', 'do', 'does', 'did', 'has', 'have', 'had', 'will', 'would', 'can', 'could', 'should',
  'not', 'no', 'one', 'two', 'three', 'some', 'many', 'most', 'all', 'both', 'each', 'every', 'several', 'few', 'other', 'others', 'another', 'such', 'any', 'more',
  'also', 'however', 'meanwhile', 'now', 'then', 'still', 'earlier', 'later', 'only', 'even', 'just', 'asked', 'last', 'next', 'again', 'instead', 'it’s', "it's",
  'people', 'officials', 'police', 'nobody', 'everybody', 'somebody', 'none', 'neither', 'either', 'perhaps', 'maybe', 'yes', 'please',
]);
