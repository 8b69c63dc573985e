import type { Command, Option } from 'commander';
import type { Shell } from './shells.js';

/** An option as a shell needs it. */
interface Flag {
  /** `-f` and `--format`; one of them at least. */
  readonly names: readonly string[];
  readonly does: string;
  /** What may stand behind it: nothing, a file, one of these words, or anything. */
  readonly takes: 'nothing' | 'file' | 'anything' | readonly string[];
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
  const takesValue = option.required || option.optional;
  const takes = !takesValue ? 'nothing' : (option.argChoices ?? (/<[^>]*(?:file|dir)/.test(option.flags) ? 'file' : 'anything'));
  return { names: [option.short, option.long].filter((name) => name !== undefined), does: short(option.description), takes, repeats: option.variadic || Array.isArray(option.defaultValue) };
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
  const offer = (takes: Flag['takes'] | Entry['words']): string =>
    takes === 'file' || takes === 'files' ? 'files=yes' : takes === 'nothing' || takes === 'anything' ? 'return' : `words=${quoted(takes.join(' '))}`;
  const ofCommand = (pattern: string, each: Entry, more = ''): string =>
    `    ${pattern}) if [[ $cur == -* ]]; then words=${quoted(namesOf(each.flags))}; else ${more}${offer(each.words)}; fi ;;`;
  return `# bash completion of wire-parse: source <(wire-parse completion bash)
_wire_parse() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' words='' files='' i line
  COMPREPLY=()
  # --color=al comes as three words
  if [[ $cur == = ]]; then cur=''; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${[...flags.values()].flatMap(({ names }) => names).join('|')}) if [[ \${COMP_WORDS[i+1]} == = ]]; then ((i += 2)); else ((i++)); fi ;;
      -*) ;;
      *) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case $prev in
${[...flags.values()].map(({ names, takes }) => `    ${names.join('|')}) ${offer(takes)} ;;`).join('\n')}
    *) case $command in
${[ofCommand("''", root, `words=${quoted(commands.map(({ name }) => name).join(' '))}; `), ...commands.map((each) => ofCommand(each.name, each)), ofCommand('*', root)].join('\n')}
    esac ;;
  esac
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -W "$words" -- "$cur"; [[ $files ]] && compgen -f -- "$cur")
}
complete -o filenames -F _wire_parse wire-parse
`;
}

function zsh(root: Entry, commands: readonly Entry[]): string {
  const text = (value: string): string => value.replace(/[[\]:\\]/g, '\\$&');
  const valueOf = ({ takes }: Flag): string => (takes === 'nothing' ? '' : takes === 'file' ? ':file:_files' : Array.isArray(takes) ? `:value:(${takes.join(' ')})` : ':value: ');
  const spec = (flag: Flag): string[] => flag.names.map((name) => {
    const others = flag.names.join(' ');
    return quoted(`${flag.repeats ? '*' : `(${others})`}${name}${flag.takes !== 'nothing' && name.startsWith('--') ? '=' : ''}[${text(flag.does)}]${valueOf(flag)}`);
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
  const spec = (flag: Flag): string => {
    const names = flag.names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)).join(' ');
    const value = flag.takes === 'nothing' ? '' : flag.takes === 'file' ? ' -r -F' : Array.isArray(flag.takes) ? ` -x -a ${quote(flag.takes.join(' '))}` : ' -x';
    return `${names}${value} -d ${quote(flag.does)}`;
  };
  const names = commands.map(({ name }) => name).join(' ');
  const noCommand = `-n ${quote(`not __fish_seen_subcommand_from ${names}`)}`;
  const lines = commands.flatMap((each) => {
    const seen = `-n ${quote(`__fish_seen_subcommand_from ${each.name}`)}`;
    const words = each.words === 'files' ? [] : [`complete -c wire-parse ${seen} -f${each.words === 'nothing' ? '' : ` -a ${quote(each.words.join(' '))}`}`];
    return [`complete -c wire-parse -n __fish_is_first_token -a ${each.name} -d ${quote(each.does)}`, ...words, ...each.flags.map((flag) => `complete -c wire-parse ${seen} ${spec(flag)}`)];
  });
  return `# fish completion of wire-parse: wire-parse completion fish | source
${[...root.flags.map((flag) => `complete -c wire-parse ${noCommand} ${spec(flag)}`), ...lines].join('\n')}
`;
}
