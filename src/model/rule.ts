/** The stage that owns a rule, and what the rule is called there: `classify/advert-label`. Names are public: users filter on them. */
export type RuleName = `${'blocks' | 'classify' | 'fields' | 'furniture' | 'quotes' | 'attribution' | 'speakers'}/${string}`;

/** A pattern of a lexicon, with the strings that it must and must not match: they are its test. */
export interface Pattern {
  readonly rule: RuleName;
  readonly pattern: RegExp;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}
