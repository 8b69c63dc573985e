import type { Command, Option } from 'commander';
import type { Shell } from './shells.js';
import { WordsOption } from './words-option.js';

/** An option as a shell needs it. */
interface Flag {
  /** `-f` and `--format`; one of them at least. */
  readonly names: readonly string[];
  readonly does: string;
  /** What may stand behind it: nothing, a file, one of the words, or anything. */
  readonly takes: 'nothing' | 'file' | 'words' | 'list' | 'kind' | 'anything';
  readonly words: readonly string[];
  readonly repeats: boolean;
}

/** A command with what may stand behind it: words of its own, or files. */
interface Entry {
  readonly name: string;
  readonly does: string;
  readonly flags: readonly Flag[];
  readonly words: readonly string[] | 'files' | 'nothing';
}

/** So much of a description is shown beside an option. */
const SHOWN = 60;

/** A script that teaches the shell the command's options, made from the very table that reads them. */
export function completion(shell: Shell, program: Command): string {
  const root = entryOf(program), commands = program.commands.map(entryOf);
  return { bash, zsh, fish }[shell](root, commands);
}

function entryOf(command: Command): Entry {
  const argument = command.registeredArguments[0];
  const flags = command.createHelp().visibleOptions(command).map(flagOf);
  return { name: command.name(), does: short(command.description()), flags, words: argument === undefined ? 'nothing' : (argument.argChoices ?? 'files') };
}

function flagOf(option: Option): Flag {
  const takesValue = option.required || option.optional, names = [option.short, option.long].filter((name) => name !== undefined);
  const flag = { names, does: short(option.description), words: [], repeats: option.variadic };
  if (!takesValue) return { ...flag, takes: 'nothing' };
  // What has a file behind its kind is said once for each kind.
  if (option instanceof WordsOption) return { ...flag, takes: option.made, words: option.words, repeats: option.made === 'kind' };
  if (option.argChoices) return { ...flag, takes: 'words', words: option.argChoices };
  return { ...flag, takes: /<[^>]*(?:file|dir)/.test(option.flags) ? 'file' : 'anything' };
}

function short(description: string): string {
  if (description.length <= SHOWN) return description;
  return `${description.slice(0, SHOWN).replace(/\s+\S*$/, '').replace(/[,;:(]+$/, '')}…`;
}

const namesOf = (flags: readonly Flag[]): string => flags.flatMap(({ names }) => names).join(' ');

/** Words of the table hold letters, digits and points only, but none is trusted to. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function bash(root: Entry, commands: readonly Entry[]): string {
  const flags = new Map([root, ...commands].flatMap((each) => each.flags).filter(({ takes }) => takes !== 'nothing').map((flag) => [namesOf([flag]), flag]));
  const offerFor = ({ takes, words }: Flag): string =>
    takes === 'file' ? 'files=yes' : takes === 'anything' ? 'return' : `${takes === 'words' ? '' : `${takes}=yes; `}words=${quoted(words.join(' '))}`;
  const offer = (words: Entry['words']): string => (words === 'files' ? 'files=yes' : words === 'nothing' ? 'return' : `words=${quoted(words.join(' '))}`);
  const kinds = [...flags.values()].filter(({ takes }) => takes === 'kind').flatMap(({ words }) => words).filter((word) => word.endsWith('='));
  const ofCommand = (pattern: string, each: Entry, more = ''): string =>
    `    ${pattern}) if [[ $cur == -* ]]; then words=${quoted(namesOf(each.flags))}; else ${more}${offer(each.words)}; fi ;;`;
  return `# bash completion of wire-parse: source <(wire-parse completion bash)
_wire_parse() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' words='' files='' list='' kind='' before='' i line
  COMPREPLY=()
  # --color=al comes as three words
  if [[ $cur == = ]]; then cur=''; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      =) ((i++)) ;;
      ${[...flags.values()].flatMap(({ names }) => names).join('|')}) if [[ \${COMP_WORDS[i+1]} == = ]]; then ((i += 2)); else ((i++)); fi ;;
      -*) ;;
      *) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case $prev in
${[...flags.values()].map((flag) => `    ${flag.names.join('|')}) ${offerFor(flag)} ;;`).join('\n')}
    ${kinds.map((kind) => kind.slice(0, -1)).join('|')}) files=yes ;;
    *) case $command in
${[ofCommand("''", root, `words=${quoted(commands.map(({ name }) => name).join(' '))}; `), ...commands.map((each) => ofCommand(each.name, each)), ofCommand('*', root)].join('\n')}
    esac ;;
  esac
  # of a list the words that it does not have yet, behind those it has
  if [[ $list && $cur == *,* ]]; then before=\${cur%,*},; fi
  if [[ $list ]]; then for line in \${before//,/ }; do words=" $words "; words=\${words/ $line / }; done; fi
  if [[ $list || $kind ]]; then compopt -o nospace 2> /dev/null; fi
  while IFS= read -r line; do COMPREPLY+=("$before$line"); done < <(compgen -W "$words" -- "\${cur#"$before"}"; [[ $files ]] && compgen -f -- "$cur")
}
complete -o filenames -F _wire_parse wire-parse
`;
}

function zsh(root: Entry, commands: readonly Entry[]): string {
  const text = (value: string): string => value.replace(/[[\]:\\]/g, '\\$&');
  const values = (words: readonly string[]): string => words.map((word) => (word.endsWith('=') ? `${word.slice(0, -1)}\\:file\\:_files` : word)).join(' ');
  const VALUES: Readonly<Record<Flag['takes'], (words: readonly string[]) => string>> = {
    nothing: () => '', file: () => ':file:_files', anything: () => ':value: ', words: (words) => `:value:(${words.join(' ')})`,
    list: (words) => `:value: _values -s , value ${values(words)}`, kind: (words) => `:value: _values value ${values(words)}`,
  };
  const spec = (flag: Flag): string[] => flag.names.map((name) => {
    const others = flag.names.join(' ');
    return quoted(`${flag.repeats ? '*' : `(${others})`}${name}${flag.takes !== 'nothing' && name.startsWith('--') ? '=' : ''}[${text(flag.does)}]${VALUES[flag.takes](flag.words)}`);
  });
  const specs = ({ flags }: Entry): string => flags.flatMap(spec).join(' \\\n        ');
  const wordsOf = ({ words }: Entry): string => (words === 'files' ? "'*:file:_files'" : words === 'nothing' ? '' : quoted(`1:word:(${words.join(' ')})`));
  return `#compdef wire-parse
# zsh completion of wire-parse: a file named _wire-parse in a folder of $fpath, or source <(wire-parse completion zsh)
_wire_parse() {
  local curcontext="$curcontext" state line ret=1
  typeset -A opt_args
  local -a commands=(
    ${commands.map(({ name, does }) => quoted(`${name}:${does}`)).join('\n    ')}
  )
  _arguments -C \\
        ${specs(root)} \\
        '1: :->first' '*:: :->rest' && ret=0
  case $state in
    first) _describe -t commands command commands && ret=0; _files && ret=0 ;;
    rest) case $line[1] in
${commands.map((each) => `      ${each.name}) _arguments \\\n        ${[specs(each), wordsOf(each)].filter(Boolean).join(' \\\n        ')} && ret=0 ;;`).join('\n')}
      *) _arguments \\\n        ${specs(root)} \\\n        '*:file:_files' && ret=0 ;;
    esac ;;
  esac
  return ret
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _wire_parse "$@"; else compdef _wire_parse wire-parse; fi
`;
}

function fish(root: Entry, commands: readonly Entry[]): string {
  const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const VALUES: Readonly<Record<Flag['takes'], (words: string) => string>> = {
    nothing: () => '', file: () => ' -r -F', anything: () => ' -x', words: (words) => ` -x -a ${quote(words)}`,
    list: (words) => ` -x -a '(__wire_parse_list ${words})'`, kind: (words) => ` -x -a '(__wire_parse_kind ${words})'`,
  };
  const spec = (flag: Flag): string => {
    const names = flag.names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)).join(' ');
    return `${names}${VALUES[flag.takes](flag.words.join(' '))} -d ${quote(flag.does)}`;
  };
  const names = commands.map(({ name }) => name).join(' ');
  const noCommand = `-n ${quote(`not __fish_seen_subcommand_from ${names}`)}`;
  const lines = commands.flatMap((each) => {
    const seen = `-n ${quote(`__fish_seen_subcommand_from ${each.name}`)}`;
    const words = each.words === 'files' ? [] : [`complete -c wire-parse ${seen} -f${each.words === 'nothing' ? '' : ` -a ${quote(each.words.join(' '))}`}`];
    return [`complete -c wire-parse -n __fish_is_first_token -a ${each.name} -d ${quote(each.does)}`, ...words, ...each.flags.map((flag) => `complete -c wire-parse ${seen} ${spec(flag)}`)];
  });
  return `# fish completion of wire-parse: wire-parse completion fish | source
function __wire_parse_value
  string replace -r -- '^--[a-z-]+=' '' (commandline -ct)
end
# of a list the words that it does not have yet, behind those it has
function __wire_parse_list
  set -l before (string replace -r -- '[^,]*$' '' (__wire_parse_value))
  for word in $argv
    contains -- $word (string split -- , $before); or echo $before$word
  end
end
# words, and files behind those that end in =
function __wire_parse_kind
  set -l value (__wire_parse_value)
  set -l kind (string replace -r -- '=.*' '=' $value)
  if string match -q -- '*=' $kind; and contains -- $kind $argv
    printf '%s\\n' $kind(__fish_complete_path (string replace -- $kind '' $value))
  else
    printf '%s\\n' $argv
  end
end
${[...root.flags.map((flag) => `complete -c wire-parse ${noCommand} ${spec(flag)}`), ...lines].join('\n')}
`;
}
