import type { Pattern } from '../../model/rule.js';

/** The end of the words before a name in marks: a nickname, a title, an alias. */
/** The end of the words before a name in marks, at whose sight there is no doubt: a nickname, a title, an alias. */
export const NAMING_PHRASE: Pattern = {
  rule: 'quotes/named',
  pattern:
    /(?:\b(?:known (?:\w+ ){0,4}as|(?:know|knew|knows) (?:\w+ )?as|nicknamed|codenamed|code-named|entitled|titled|alias|aka|(?:goes|went|go|going) by(?: the name(?: of)?)?|answer(?:ing|s|ed) to|under the (?:name|title|heading)|by the name of|(?:filed|shelved) under|headlined|so[- ]called|nick-?name (?:is|was|of)|(?:listed|registered|billed) as)(?: ?[,:])?(?: (?:the|his|her|its|a|an))?|\b(?:people|villagers|residents|locals|fans|friends|neighbours|neighbors|scientists|experts|they) call|\b(?:is|are|was|were|be) (?:locally|popularly|simply|affectionately|informally) called)$/iu,
  yes: ['boxer , known to his friends as', 'what meteorologists know as', 'what meteorologists know as a', 'the mayor , alias', 'a pale clay that villagers call', 'an exhibition titled', 'a lizard answering to', 'nicknamed', 'shelved under', 'known as the', 'His nickname is', 'listed as'],
  no: ['the minister called it', 'he called the plan', 'she described it as', 'he answered', 'critics have called', 'villagers call him'],
};

/** The end of the words before a name, where the words in marks must look like one: `a bird called "Barq"`, not `what he called "a shame"`. */
export const CALLED_THING: Pattern = {
  rule: 'quotes/called',
  pattern: /(?:^|\s)(?!(?:what|who|he|she|they|it|we|i|which|that|has|have|had|was|were|is|are|be|been|also|once|one|later|then|and|but|not|never)\s)\p{Ll}[\p{Ll}-]+ ,? ?(?:called|named|christened|dubbed)$|\b(?:[Pp]eople|[Vv]illagers|[Rr]esidents|[Ll]ocals|[Ff]ans|[Ff]riends|[Nn]eighbou?rs|[Cc]olleagues|[Tt]eam-?mates) (?:\p{Ll}+ )?call(?:ed)? (?:him|her|it|them)$/u,
  yes: ['a four-year-old female called', 'an app called', 'a show named', 'the horse , called', 'Fans call him', 'his friends still call her'],
  no: ['what he called', 'which she called', 'Romney called', 'the plan has been called', 'later called', 'critics call him'],
};
