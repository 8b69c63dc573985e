import type { LinePattern } from './line-pattern.js';

/** What a desk writes under a story: end marks, initials, who reported and who edited. */
export const SIGNOFF: readonly LinePattern[] = [
  {
    rule: 'classify/end-mark', role: 'signoff', strength: 'certain',
    pattern: /^[\s([{*=_.–—-]*(?:end(?:s|e|it)?(?: of (?:story|article|text|report|news|item))?|fin(?:is)?|n{4}|enditem(?:\s?[/.-]\s?[a-z]{1,4}){0,3}|-?\s?30\s?-?|###+|完|끝|終|终|more to (?:come|follow)|mtf)[\s)\]}*=_.–—-]*$/iu,
    yes: ['(END)', 'END', '-ENDS-', '- 30 -', '###', '(完)', 'Enditem/kb', 'NNNN'],
    no: ['The end', 'End it, he said.', '30 people', '.'],
  },
  {
    rule: 'classify/agency-alone', role: 'signoff', strength: 'likely',
    // an agency alone with the marks of an end: "(Yonhap)", "-- BERNAMA", "==Kyodo", "– with AFP", "(ANSA).", "Reuter"
    pattern: /^(?:[\s(=–—*-]+(?:[Ww]ith (?:inputs? from |reports? from )?)?(?:(?:[\p{Lu}][\p{L}]{1,14}|agencies)(?:[\s/&+-]|\s(?:and|with)\s)?){1,4}[\s).=*–—-]*|REUTERS?|Reuter)$/u,
    yes: ['(Yonhap)', '-- BERNAMA', '==Kyodo', '– with AFP', '(ANSA).', '-AFP', '- Reuters', 'Reuter', '(with inputs from agencies)', '—AP'],
    no: ['BSS/AFP', 'The village', '— the pool', '- a list of nine things that nobody wanted to see'],
  },
  {
    rule: 'classify/desk-initials', role: 'signoff', strength: 'likely',
    pattern: /^_?(?:\([Ee](?:nd|ND)s?\)(?:\s[a-z]{1,5}){1,2}(?:[/-][a-z]{1,5}){1,4}|\(\p{L}[\p{L} .-]{1,24},\s?[a-z]{2,4}(?:[/ ][a-z]{2,4}){0,3}\)|\*{1,2}\s?\d{3,6}(?:\/\d+)?|[a-z]{2,4}(?:[-/.][a-z]{2,4}){1,4}(?:\/[A-Z]{2,5})?|(?:[a-z]{2,4}\/\s?){2,5}|(?:\p{Lu}\.\s?){2,4}(?:\((?:[Ww]ith|and) [\p{L} ,]{2,30}\))?|[A-Z]{2,6}\s[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}|(?:[A-Z]{2,5}[/-])+(?:[a-z]{2,5}[/-]?){1,4}(?:\d{1,4}[/-]?){1,3}|#(?:\s?#){2,}\s[a-z]{2,4}(?:\s[a-z\d]{1,4}){1,6}|(?:[A-Z]{2,6})\/[a-z]{2,5}(?:[-/][a-z]{2,5}){0,3}|[A-Z]{2,6}\/[\p{Lu}][\p{Ll}]+(?: [\p{Lu}][\p{L}]+){1,3}|[A-Z]{2,4}(?:\s[A-Z]{2,4}){1,6}|[A-Z]{2,4}(?:\/[A-Z]{2,4}){2,5}|[A-Z]{2,4}(?:\s?\/\/\s?[A-Z]{2,4}){1,4})_?$/u,
    yes: ['APP/rmk-zhd', 'lio-mcd/ks', '(end) dmo el/jk', '(quaypost, elk)', '**2381', 'WAM/Noura Al Hammadi', 'PTI SKL RDK', 'ab/cd/ef', 'ABX // CDY', 'nsr.hb', 'O. R. (with QNA)', 'QNA ft/mlh/jd', 'imd/ jst/ kp/', '_LP/nk/12-03_', '# # # dpa kvs yy n1 ma'],
    no: ['BSS', 'The village', 'tea.', '# one two'],
  },
  {
    rule: 'classify/reported-by', role: 'signoff', strength: 'certain', longest: 700,
    pattern: /^[\s([*_–—-]*(?:(?:additional |further )?(?:reporting|writing|reported|compiled|graphics?|video|editing|edited|written|research|translation|translated|photography|production|data)(?: and (?:writing|editing|reporting|filming))? by\b|editors?\s?[:：]\s?[\p{L}]|editing\s?[:：]|reporters?\s?[:：]\s?\p{Lu}|desk editors?\s?:)/iu,
    yes: ['(Reporting by Ana Ruiz; Editing by Tom Demo)', 'Reporting by Karen Uy in Cebu City; Editing by Tom Pelham', 'Editor: huaxia', 'Additional reporting by Ana Ruiz', 'Edited by: Ana Ruiz'],
    no: ['Reporting of crimes fell.', 'Written in 1911, the law stands.', 'Editors were jailed.'],
  },
  {
    rule: 'classify/with-assistance', role: 'signoff', strength: 'certain',
    pattern: /^[\s([*_–—-]*[Ww]ith (?:the )?(?:assistance|help) (?:from|of|by)(?:[\s,]+(?:and\s)?\p{Lu}[\p{L}.’'-]+){1,12}[\s.)*_]*$/u,
    yes: ['--With assistance from Ana Ruiz.', '(With assistance from Ana Ruiz, Tom Demo and Lea Sand)'],
    no: ['With the help of a neighbour he mended it.', 'With help from Ana Ruiz, the clerk opened the vault.'],
  },
  {
    rule: 'classify/desk-address', role: 'signoff', strength: 'certain',
    pattern: /^\(\([^()]{0,60}[\w.+-]{1,40}@[^()]{3,160}\)\)$/,
    yes: ['((lea.sand@qna.example; +44 20 5550 0100;))', '((Reporting by Lea Sand; lea.sand@qna.example))'],
    no: ['(lea.sand@qna.example)'],
  },
  {
    rule: 'classify/desk-time', role: 'signoff', strength: 'likely',
    // initials, then the day and the clock of the wire: "QNA ar/th 181653 GMT OCT 24"
    pattern: /^(?:\p{Lu}{2,8}\s(?:[a-z]{2,4}[/-]?){1,4}|[a-z]{2,4}(?:[/-][a-z]{2,4}){1,3})\s\d{4,6}\s?(?:GMT|UTC|hrs|[A-Z]{3,4})(?:\s[A-Z]{3}\s\d{2,4})?$/u,
    yes: ['QNA ar/th 181653 GMT OCT 24', 'ar/th 1653 hrs'],
    no: ['by 1200 GMT'],
  },
  {
    rule: 'classify/desk-in-brackets', role: 'signoff', strength: 'certain',
    pattern: /^[[(][^[\]()"“”]{2,160}[.;,]\s(?:[Ee]d(?:itor|ited by)?s?\.?|[Dd]esk)\s?[:：]\s?\p{Lu}[\p{L}. /-]{1,40}[\])]$/u,
    yes: ['[Demo Press, with reporting by QNA in Tornu. Ed.: L.S.]', '(QNA; Editor: Lea Sand)'],
    no: ['[The cup, he said. Editor: a man of few words]'],
  },
  {
    rule: 'classify/reported-from', role: 'signoff', strength: 'certain', longest: 420,
    pattern: /^[\s([*_]*(?:\p{Lu}[\p{L}.’'-]+\s){1,3}(?:and (?:\p{Lu}[\p{L}.’'-]+\s){1,3})?reported from (?:\p{Lu}[\p{L}.’'-]*,?\s?){1,4}(?:(?:and |; )?(?:\p{Lu}[\p{L}.’'-]+\s){1,3}(?:reported )?from (?:\p{Lu}[\p{L}.’'-]*,?\s?){1,4}){0,3}[.)*_]*(?:\s[^"“”]{0,200}\bcontributed\b[^"“”]{0,40})?$/u,
    yes: ['Ruiz reported from Lima.', 'Ruiz and Demo reported from Lima. Demo Press writer Lea Sand in Quito contributed.', 'Ruiz reported from Lima, Demo from Quito.'],
    no: ['Ruiz reported from Lima that the ferry was late.', 'He reported from Lima on Friday.'],
  },
  {
    rule: 'classify/contributed', role: 'signoff', strength: 'certain', longest: 420,
    cue: /contribut|assist/i,
    pattern: /^[\s([*_]*[^"“”]{3,240}\b(?:contributed (?:to this|to the|reporting|from)|assisted (?:in|with) (?:this|the) (?:report|story))\b[^"“”]{0,80}$/iu,
    yes: ['CNN’s Delia Amato and Robert Nwosu contributed to this report.', 'Associated Press writer Ana Ruiz in Lima contributed to this story.'],
    no: ['“It contributed to this report,” he said of the flood.'],
  },
  {
    rule: 'classify/first-published', role: 'signoff', strength: 'certain',
    cue: /first|originally/i,
    pattern: /^[\s([*_]*th(?:is|e) (?:report|story|article|dispatch|item|content|piece|post)\b[^"“”]{0,60}\b(?:was|were|has been|is) (?:first|originally) (?:published|posted|written|issued|reported)\b[^"“”]{0,80}$/i,
    yes: ['This report by The Demo Press was first published Jan. 18, 2025.', '(This story was originally published by Demo Wire)'],
    no: ['The report was first rejected.', 'This story, she says, was first told at sea.'],
  },
  {
    rule: 'classify/names-in-brackets', role: 'signoff', strength: 'likely',
    pattern: /^\((?:[\p{Lu}][\p{L}.’'-]+(?: [\p{L}.’'-]+){1,3})(?:(?:, | and | & |; )(?:[\p{Lu}][\p{L}.’'-]+(?: [\p{L}.’'-]+){1,3})){0,4}\)$/u,
    yes: ['(Ana Ruiz and Tom Demo)', '(Ana Ruiz)'],
    no: ['(he said no)', '(Yonhap)'],
  },
];
