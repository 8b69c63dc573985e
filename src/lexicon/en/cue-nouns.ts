/** Nouns that report what somebody says, asks, hopes or thinks: "his claim that", "the minister's denial of", "a call by farmers for". In the singular. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const CUE_NOUNS = set(`claim allegation accusation charge statement assertion assurance argument contention suggestion insistence declaration announcement
  admission acknowledgment acknowledgement confession revelation disclosure remark comment observation testimony account description criticism critique complaint
  condemnation attack praise endorsement support opposition objection protest warning threat prediction forecast projection estimate promise pledge vow commitment
  demand request plea appeal call proposal recommendation advice question query answer response reply reminder hint rumour rumor speculation report notion belief view opinion
  conviction feeling sense fear worry concern anxiety hope expectation wish desire doubt suspicion conclusion finding judgment judgement verdict ruling
  decision plan intention stance position message defense defence explanation apology rhetoric speech words talk interpretation characterization characterisation
  portrayal depiction assessment assumption theory rejection refusal denial dismissal decree order instruction invitation`);

/** Those of them that say no. */
export const DENYING_NOUNS = set('denial rejection dismissal');
export const DECLINING_NOUNS = set('refusal');

/** Adverbs that pass on what others say: "the ferry was reportedly overloaded". */
export const HEARSAY_ADVERBS = set('reportedly allegedly supposedly purportedly');
