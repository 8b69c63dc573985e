const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that hold sentences together. Menus and headlines do with few of them, paragraphs with a third or more. */
export const FUNCTION_WORDS: ReadonlySet<string> = words(`a an the of to in on at by for from with without into onto over under after before between
  during through against about as than that which who whom whose what when where why how and or but nor so yet if because while although though
  is are was were be been being am has have had having do does did will would shall should can could may might must not no never he she it they we
  i you him her them us me his hers its their theirs our ours my mine your yours this these those there here all any some each every both few more
  most other such only own same too very just also even still then now said says`);

/** Words with which a page speaks to its reader. */
export const READER_WORDS: ReadonlySet<string> = words(`you your yours you're you'll us our we we're subscribe subscriber subscribers sign click here
  newsletter newsletters email inbox free please register download app follow join enter browser cookies policy privacy account log`);

/** Verbs of speech in the forms in which reporters use them. */
export const SAY_WORDS: ReadonlySet<string> = words(`said says told tells added according asked wrote writes explained noted announced
  claimed argued insisted warned replied reported recalled stated confirmed`);
