import type { LinePattern } from './line-pattern.js';

/** Notes that belong to the story without being it. */
export const NOTES: readonly LinePattern[] = [
  {
    rule: 'classify/correction', role: 'correction', strength: 'certain', longest: 1200,
    pattern: /^[\s([*_]*(?:(?:correction|corrected|clarification|corrige|rectification|fe de erratas|richtigstellung)\b\s?(?:\([^)]{1,60}\))?\s?[:：–—-]|correction to\b|this (?:story|article|report|post|headline|version|item|piece|dispatch|text)\b.{0,60}\b(?:has been|was|is|have been|had been)\b.{0,30}\b(?:corrected|amended|clarified|updated|revised|edited)\b|(?:an|a) (?:earlier|previous|original) (?:version|headline) of this\b|\((?:this (?:story|version)|corrects|refiles|adds|updates|recasts|removes)\b|corrects\b.{0,200}\bparagraph\b)/iu,
    yes: ['This story has been corrected to show that the key was due back in 2019, not 2018.', 'Correction: an earlier headline misstated the year.', 'CORRECTION (Oct. 3):', 'An earlier version of this article misspelled a name.', '(Corrects spelling in paragraph 3)', 'This article was amended on 3 May 2020.'],
    no: ['Correction officers went on strike.', 'This story was told to him by his aunt.'],
  },
  {
    rule: 'classify/editors-note', role: 'editors-note', strength: 'certain', longest: 1200,
    pattern: /^[\s([*_]*(?:(?:editor['’]?s?['’]?|publisher['’]?s|author['’]?s|readers?['’]?|programming|style|desk|news|eds?)[ -]?notes?\s?[:：–—.-]|eds?\s?[:：]\s|editors\s?[:：]\s|notes? (?:to|for) (?:editors|readers|desks?|subscribers)|attn\.? (?:editors|desks)|attention editors|\(?eds\.?[:\s])/iu,
    yes: ["Editor's note: names were changed.", 'EDS: ADDS quote', 'Note to editors: pictures are with the desk.', 'Notes to editors:', 'EDITORS: see also the graphic.', 'Ed note: this is a test.'],
    no: ['Editors were jailed.', 'Notes were found.', 'Ed Miliband spoke.'],
  },
  {
    // the rate that a financial story was reckoned at stands in a line of its own, and is its text
    rule: 'classify/exchange-rate', role: 'body', strength: 'certain',
    pattern: /^\(?\s?(?:(?:us|c|a|hk|nz|s)?[$€£¥₹]\s?1|1 [\p{L}. ]{2,24})\s?=\s?(?:[\p{L}$€£¥₹]{0,4}\s?)?[\d.,]+\s?[\p{L} ]{0,30}\)?$/iu,
    yes: ['($1 = 0.9223 euros)', '($1 = 83.25 Indian rupees)', '(1 euro = $1.08)'],
    no: ['$1 = nothing, he joked', 'Captcha: 7 + 5 ='],
  },
  {
    rule: 'classify/embargo', role: 'embargo', strength: 'certain', longest: 420,
    pattern: /^[\W_]*(?:(?:strictly )?(?:under )?embargo(?:ed)?\b(?:\s?[:：]|\s(?:until|till|to|for|release)\b)|not for (?:publication|release|broadcast|use)\b.{0,30}\b(?:before|until)\b|hold for release\b|for (?:immediate )?release\b\s?(?:$|[:：]|at\b|on\b|\d)|no use before\b)/iu,
    yes: ['EMBARGOED UNTIL 0001 GMT, 3 MAY', 'Embargo: 00:01 Tuesday', 'NOT FOR PUBLICATION BEFORE 6PM', 'FOR IMMEDIATE RELEASE'],
    no: ['The embargo was lifted in May.', 'Embargoed grain rotted in the port.'],
  },
  {
    rule: 'classify/contact', role: 'contact', strength: 'certain', longest: 420,
    pattern: /^[\W_]*(?:(?:media|press|news|editorial|public relations|pr|investor) (?:contacts?|enquiries|inquiries)\b|contacts?(?: information| person| details)?\s?[:：]\s?\S|for (?:more|further|additional|media|press) (?:information|details|enquiries|inquiries|interviews)\b.{0,60}\b(?:contact|visit|call|e-?mail|write)\b|(?:contact|reach|e-?mail|write to|follow) (?:the |our )?(?:author|writer|reporter|editors?|newsroom|[\p{Lu}][\p{L}’'-]+(?: [\p{Lu}][\p{L}’'-]+)?)\s?(?:at|on|via|:)\s?\S*@)/iu,
    yes: ['Media contact: Ana Ruiz, +44 20 5550 0100', 'For more information, contact the press office.', 'Contact Ana Ruiz at ana@demo.org', 'Contact: press@demo.org'],
    no: ['Contact with the boat was lost.', 'For more information the town must wait.'],
  },
];
