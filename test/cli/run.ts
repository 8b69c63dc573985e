import { spawn, type SpawnOptions } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const BIN = resolve('bin/wire-parse.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  /** The messages, without the table that a run of several inputs ends with. */
  readonly stderr: string;
}

const TABLE = /^read +written .*\n.*\n/m;

export interface How {
  readonly cwd?: string;
  /** What is piped in; nothing at all when left out (`/dev/null`). */
  readonly stdin?: string | Uint8Array;
  readonly env?: Record<string, string>;
}

/** Runs the command with pipes for all three streams and an environment without colour settings. */
export function wireParse(args: readonly string[], how: How = {}): Promise<Ran> {
  return run(process.execPath, [BIN, ...args], how);
}

/** Runs a line of bash; `$WP` is the command. */
export function bash(line: string, how: How = {}): Promise<Ran> {
  return run('bash', ['-c', line], { ...how, env: { WP: `${process.execPath} ${BIN}`, ...how.env } });
}

/** Runs the command on a terminal of its own (`script`); standard output and standard error come back as one. */
export function onTerminal(args: readonly string[], how: How = {}): Promise<Ran> {
  const quoted = [process.execPath, BIN, ...args].map((arg) => `'${arg.replaceAll("'", "'\\''")}'`).join(' ');
  return run('script', ['-qec', quoted, '/dev/null'], { ...how, env: { TERM: 'xterm', ...how.env } });
}

function run(command: string, args: readonly string[], { cwd, stdin, env }: How): Promise<Ran> {
  const options: SpawnOptions = { cwd, stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'], env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env } };
  return new Promise((done, failed) => {
    const child = spawn(command, args, options);
    const out: Buffer[] = [], err: Buffer[] = [];
    child.stdout!.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr!.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', failed);
    child.on('close', (code) => done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString().replace(TABLE, '') }));
    child.stdin?.on('error', () => {}); // the command may leave before it has read everything
    child.stdin?.end(stdin);
  });
}

/** An empty folder that goes when the test ends. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wire-parse-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }), 60_000); // ten thousand files take their time on a busy machine
  return folder;
}

/** A small invented story. */
export const STORY = `Council votes to keep the night bus

By Ana Ruiz

The council of Ferrol voted on Tuesday to keep the night bus for another year, ending months of dispute over its cost.

"People who work late need a way home," councillor Berta Lamas told reporters after the vote.

Opponents said the bus ran almost empty on most nights of the week and cost more than it should.
`;

/** A folder with the named files; each holds the story unless it says otherwise. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> | readonly string[]): string {
  const folder = emptyFolder();
  const entries = Array.isArray(files) ? files.map((name): [string, string] => [name, STORY]) : Object.entries(files as Record<string, string>);
  for (const [name, text] of entries) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

export const recordsOf = (stdout: string) => stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
export const pathsOf = (stdout: string): string[] => recordsOf(stdout).map((record) => record.input?.path ?? record.error.path);

/** The files below a folder, hidden ones too. */
export const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
