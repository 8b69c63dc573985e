/** The commonest little words of other languages in Latin script, in lower case, without those that English has too. */
export const FOREIGN_SIGNS: ReadonlySet<string> = new Set(
  // French, Spanish, Portuguese, Italian, Romanian
  ('de la le les des du et est une dans pour que qui sur par avec pas au aux ce cette ont sont el los las del y en una por con para se lo su al como más ha fue os da dos das em um uma não com na ' +
    'il di che è per della delle nel gli dei sono anche și în din cu care ' +
    // German, Dutch, the Scandinavian languages, Finnish
    'der und den von zu mit sich des dem nicht ein eine auf auch es wird bei het een van dat op te zijn met voor niet aan och att det som på av är med til ikke ja ei oli ovat että ' +
    // Polish, Czech, Croatian, Hungarian, Turkish, Albanian
    'w z się nie jest oraz že je si pro je u su koji egy az és hogy nem ve bir bu için ile olarak da të dhe ' +
    // Indonesian and Malay, Filipino, Vietnamese, Swahili
    'yang dan dengan untuk ini itu pada tidak dari dalam akan ang ng mga sa ay của và là các cho không một người được những ya wa kwa katika ').trim().split(/\s+/),
);
