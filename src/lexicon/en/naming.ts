import type { Pattern } from '../../model/rule.js';

/** The end of the words before a name in marks, at whose sight there is no doubt: a nickname, a title, an alias. */
export const NAMING_PHRASE: Pattern = {
  rule: 'quotes/named',
  pattern:
    /(?:\b(?:known (?:\w+ ){0,6}as|(?:know|knew|knows) (?:\w+ )?as|nicknamed|codenamed|code-named|entitled|titled|alias|aka|(?:goes|went|go|going) by(?: the name(?: of)?)?|answer(?:ing|s|ed) to|under the (?:name|title|heading)|by the name of|(?:filed|shelved) under|headlined|headed|subtitled|so[- ]called|nick-?name (?:is|was|of)|(?:listed|registered|billed) as)(?: ?[,:])?(?: (?:the|his|her|its|a|an))?|\b(?:people|villagers|residents|locals|fans|friends|neighbours|neighbors|scientists|experts|they) call|\b(?:an?|the|his|her|its|one|two|this) (?:[\w-]+ ){1,3}named|\b(?:whom|that|which) (?:everyone|everybody|people|locals|villagers|residents|fans|friends|children|students|pupils|colleagues|neighbours|neighbors|regulars|fishermen|farmers|workers|sailors|islanders)(?: \w+){0,4} (?:calls?|called|knows?|nicknamed?)(?: only| simply)?(?: as)?|\b(?:locally|popularly|commonly|affectionately|jokingly|informally|officially|formally) (?:called|named|nicknamed|dubbed)|\b(?:is|are|was|were|be) (?:locally|popularly|simply|affectionately|informally) called)$/iu,
  yes: ['boxer , known to his friends as', 'what meteorologists know as', 'what meteorologists know as a', 'the mayor , alias', 'a pale clay that villagers call', 'an exhibition titled', 'a lizard answering to', 'nicknamed', 'shelved under', 'known as the', 'His nickname is', 'listed as', 'known in the village only as', 'a tea whom everyone calls', 'the mare that children here call', 'nets , locally called', 'a carnival march named'],
  no: ['the minister called it', 'he called the plan', 'she described it as', 'he answered', 'critics have called', 'villagers call him', 'that critics call', 'which the mayor called'],
};

/** The end of the words before a name, where the words in marks must look like one: `a bird called "Barq"`, not `what he called "a shame"`. */
export const CALLED_THING: Pattern = {
  rule: 'quotes/called',
  pattern: /(?:^|\s)(?!(?:what|who|he|she|they|it|we|i|which|that|has|have|had|was|were|is|are|be|been|also|once|one|later|then|and|but|not|never)\s)\p{Ll}[\p{Ll}-]+ ,? ?(?:called|named|christened|dubbed|tagged)$|\b(?:is|was|are|were|be) (?:called|named|nicknamed|christened)$|(?:,|\p{Ll}) signed(?: only)?$|\b(?:is|was|are|were) (?:\p{Ll}+ly )?referred to (?:(?:\p{Ll}+ly|simply) )?as(?: the)?$|\b(?:which|that|whom) (?:the \p{Ll}+|\p{Ll}+s) (?:\p{Ll}+ )?call(?:s|ed)?$|\b(?:[Tt]hey|[Pp]eople|[Vv]illagers|[Rr]esidents|[Ll]ocals|[Ff]ans|[Ff]riends|[Nn]eighbou?rs|[Cc]olleagues|[Tt]eam-?mates) (?:\p{Ll}+ )?call(?:ed)? (?:him|her|it|them)$/u,
  yes: ['a four-year-old female called', 'an app called', 'a show named', 'the horse , called', 'Her horse is called', 'the lift , which couriers called', 'Fans call him', 'his friends still call her', 'a scheme tagged', 'a letter , signed', 'The book will be called', 'the culprit is referred to only as'],
  no: ['what he called', 'which she called', 'Romney called', 'the plan has been called', 'later called', 'critics call him', 'which she referred to as', 'he was tagged'],
};

/** The end of the words before a word that is spoken of as a word: `the word "verge"`. */
export const WORD_ITSELF: Pattern = {
  rule: 'quotes/word',
  pattern: /\b(?:the|a|that|this|its|his|her) (?:(?:registered|trade|medical|legal|technical) )?(?:word|letters?|terms?|trademark|brand|name|acronym|moniker|nickname|pseudonym|stage name|syllable)$|\b(?:word|term|name|nickname|expression) for (?:it|them|him|her|this|that|these|those|such \p{Ll}+|an? \p{Ll}+|the \p{Ll}+) (?:is|was)(?: simply)?$|\bwhich (?:translates? (?:\w+ )?as|stands for|means)$|\b(?:Latin|Spanish|Arabic|French|German|Italian|Portuguese|Russian|Greek|Turkish|Swahili|Hindi|Urdu|Bengali|Tamil|Sinhala|Malay|Indonesian|Tagalog|Japanese|Chinese|Mandarin|Cantonese|Korean|Thai|Vietnamese|Persian|Hebrew|Yoruba|Hausa|Igbo|Zulu|Irish|Welsh|Gaelic|Māori) for$/u,
  yes: ['on the word', 'coined the term', 'under the pseudonym', 'The trade word for them is', 'the trademark', 'the name , which translates as', 'Latin for', 'the registered trademark'],
  no: ['in the words', 'his own words', 'by its terms of', 'which he means', 'the phrase', 'the slogan'],
};

/** The end of the words before the title of a work, where the words in marks must look like one: singing "Salt and Smoke", the author of "Odd Gifts", on Radio Vik's "Late Hour". */
export const WORK: Pattern = {
  rule: 'quotes/work',
  pattern: /\b(?:sings?|singing|sang|sung|play(?:s|ing)|perform(?:s|ed|ing)?|practis(?:ed|ing)|practic(?:ed|ing)|rehears(?:ed|ing)|danc(?:ed|ing) to|record(?:ed|ing)|compos(?:ed|ing)|direct(?:ed|s|ing)|stream(?:s|ed|ing)?|starr?(?:s|ed|ing) in|seen in|watch(?:es|ed|ing)|edits|tune of|strains of|hosts?|co-?hosts?|hosted|co-?hosted|marked|labelled|labeled|(?:co-?)?(?:host|star|author|creator|writer|director|producer|editor|presenter|translation|version|revival|sequel|adaptation|reruns|episodes?|seasons?) of)(?: the| a| an| his| her)?$|\btold(?: the)?$|\b(?:on|told) (?:\p{Lu}[^\s,;:]* ){0,3}\p{Lu}[^\s,;:]*['’]s?$/u,
  yes: ['marched to the lagoon singing', 'the author of', 'some were practising', 'a translation of', 'he told Vik on Radio Vik\'s', 'will be seen in', 'starred in', 'somebody sang the', 'a book marked', 'said on ABC\'s', 'he told', 'she told TV Vik\'s'],
  no: ['the mayor said', 'he sings of', 'a play called', 'on the minister\'s', 'in support of', 'the cost of', 'accused him of'],
};
