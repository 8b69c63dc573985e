import type { Command } from 'commander';
import { EXAMPLES, EXITS } from './help-text.js';

/** The man page, in roff, of the very table that reads the command line. It bears no date: the same version gives the same page. */
export function manPage(program: Command, version: string): string {
  return [
    `.TH WIRE\\-PARSE 1 "" "wire\\-parse ${roff(version)}" "User Commands"`,
    '.SH NAME', `${roff(program.name())} \\- ${roff(SUMMARY)}`,
    '.SH SYNOPSIS',
    ...[program, ...program.commands].flatMap((command, i) => [...(i === 0 ? [] : ['.br']), `.B ${roff(i === 0 ? program.name() : `${program.name()} ${command.name()}`)}`, roff(command.usage())]),
    '.SH DESCRIPTION', roff(program.description()),
    ...program.registeredArguments.flatMap((argument) => ['.PP', `.I ${roff(argument.name())}`, roff(`are ${argument.description}.`)]),
    '.SH OPTIONS', ...options(program),
    '.SH COMMANDS', ...program.commands.flatMap((command) => [`.SS ${roff(`${command.name()} ${command.usage()}`)}`, roff(`${command.description()}.`), ...options(command)]),
    '.SH EXIT STATUS', ...EXITS.flatMap(([code, when]) => term(String(code), when)),
    '.SH ENVIRONMENT', ...environment(program),
    '.SH FILES', ...term('.wireparserc.json', 'settings, from the working directory or the nearest folder above it, up to the home folder. A key is an option without its dashes. The command line goes before the environment, the environment before the file.'),
    '.SH EXAMPLES', ...EXAMPLES.flatMap(([line, does]) => term(line, does)),
    '',
  ].join('\n');
}

const SUMMARY = 'raw text of a news story in, structured JSON out';

function options(command: Command): string[] {
  const help = command.createHelp();
  return help.visibleOptions(command).flatMap((option) => term(option.flags, help.optionDescription(option)));
}

function environment(program: Command): string[] {
  const named = program.options.flatMap((option) => (option.envVar === undefined ? [] : term(option.envVar, `what ${option.long} is where it is not given`)));
  return [...named, ...term('NO_COLOR, FORCE_COLOR', 'no colours; colours on a pipe too. --color goes before both.')];
}

function term(name: string, text: string): string[] {
  return ['.TP', `.B ${roff(name)}`, roff(text)];
}

/** Text as roff prints it unchanged: no character of it is a command. */
function roff(text: string): string {
  const escaped = text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('"', '\\(dq').replace(/[^\0-\x7f]/gu, (character) => `\\[u${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`);
  return escaped.replace(/^(?=[.'])/gm, '\\&');
}
