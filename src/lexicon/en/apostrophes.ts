/** English words that begin with an apostrophe, in lower case and without it: 'em, 'til. An apostrophe there opens no quotation. */
export const HEADLESS_WORDS: ReadonlySet<string> = new Set([
  'em', 'til', 'till', 'tis', 'twas', 'twere', 'twill', 'cause', 'cuz', 'bout', 'round', 'n', 'nuff', 'neath', 'im', 'er', 'ere', 'fraid', 'ello', 'appen', 'ow', 'allo', 't', 's',
]);

/** English words that end with an apostrophe, in lower case and without it: goin' (by its ending -in), ol', an'. */
export const TAILLESS_WORDS: ReadonlySet<string> = new Set(['ol', 'an', 'o', 'th', 'lil', 'wi', 'mo', 'po', 'fo', 'd', 'n', 't']);
