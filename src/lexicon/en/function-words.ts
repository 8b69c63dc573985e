/**
 * Closed-class words of English: what tells the parts of a sentence apart without a tagger. All in lower case, with straight apostrophes.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = set(`the a an this that these those some any each every no another all both half either neither
  several many few most more other such one two three four five six seven eight nine ten dozens hundreds thousands scores`);

export const POSSESSIVES = set('his her its their our my your whose');

/** Pronouns that can be the subject of a clause; `it`, `this` and `that` are left to the noun phrases' own rules. */
export const SUBJECT_PRONOUNS = set(`i he she we they you it who everyone everybody someone somebody nobody anyone anybody
  others another many some most one both none neither each few several all`);

/** Pronouns that name one person or body spoken of: the ones that may stand as a speaker mention. */
export const PERSONAL_PRONOUNS = set('i he she we they you it');

export const OBJECT_PRONOUNS = set('me him her us them you it himself herself itself themselves myself ourselves yourself each');

export const PREPOSITIONS = set(`of in on at by for with from to into onto over under about against between among amid during after before
  since until through throughout within without toward towards upon across behind beyond beside besides near outside inside off
  per via despite like unlike except than as around along above below beneath following regarding concerning including according`);

export const COORDINATORS = set('and or but nor yet');

export const SUBORDINATORS = set(`that because when while if though although whereas unless until since whether once where after before as so
  lest than why how what`);

export const RELATIVES = set('who which that whom whose where');

export const AUXILIARIES = set(`is are was were be been being am has have had having do does did will would can could may might must shall should
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't mightn't
  ain't ought`);

/** Adverbs without -ly, and others that may stand between a subject and its verb or open a sentence. */
export const ADVERBS = set(`also not never later then now again still even just already often once soon earlier since first further instead
  meanwhile however moreover nevertheless nonetheless therefore thus hence today yesterday tomorrow tonight here there too only
  ever always sometimes perhaps maybe besides otherwise almost long far well back afterwards afterward twice n't separately
  indeed rather likewise overall
  out up down away aside apart ahead forward together alone
  recently previously subsequently finally initially reportedly publicly privately simply apparently clearly`);

export const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun');

export const MONTHS = set(`january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec`);

/** Words of -ly that are no adverbs, so that a noun phrase may hold them. */
export const LY_ADJECTIVES = set(`early daily weekly monthly yearly elderly family friendly likely only unlikely lonely lovely holy ugly silly ally
  rally reply supply assembly july italy apply rely bully belly jelly fly anomaly homily deadly costly orderly quarterly hourly
  scholarly kindly worldly timely motherly`);

/** Adjectives that may follow the noun that they belong to ("a person familiar with the matter"). */
export const POSTNOMINAL_ADJECTIVES = set('familiar close involved present loyal responsible critical opposed aligned affiliated based');

/** First words of places' names of two words ("New York", "San Salvador", "South Korea"). */
export const TWO_WORD_PLACES = set(`new san santa santo saint st los las el la le port fort mount cape lake north south east west northern southern eastern western upper lower
  great hong abu addis buenos rio kuala tel sri saudi costa sierra burkina phnom ho ulan kota johor cox's novi nizhny salt cedar kansas oklahoma mexico guatemala panama quezon`);
