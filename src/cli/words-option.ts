import { Option } from 'commander';

/** What the value of an option is made of: several words with commas between, or one of them, behind whose `=` a file is named. */
export type Made = 'list' | 'kind';

/** An option whose value is made of known words, which the shells complete; `argParser` or the command holds it to them. */
export class WordsOption extends Option {
  constructor(flags: string, description: string, readonly made: Made, readonly words: readonly string[]) {
    super(flags, description);
  }
}
