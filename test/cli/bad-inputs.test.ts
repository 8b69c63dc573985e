import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bash, BIN, filesIn, folderOf, pathsOf, recordsOf, STORY, wireParse } from './run.js';

const BINARY = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 0, 0, 255, 254, 0, 0, 0]);
const NO_FILE = 'neither a file nor a folder: it is read only where it is named itself';

/** What may lie in a folder beside a story and is none, as bash makes it. */
const STRANGERS = `mkfifo in/pipe.txt; ln -s /dev/zero in/device.txt; ln -s nowhere in/broken.txt; ln -s loop.txt in/loop.txt; ln -s .. in/up.txt; mkdir in/folder.txt in/later; mkfifo in/later/.wireparseignore
  ${process.execPath} -e "require('net').createServer().listen('s', () => { require('fs').renameSync('s', 'in/socket.txt'); process.exit(); })"; : >in/empty.txt; printf ' \\n\\n' >in/blank.txt; truncate -s 17M in/large.txt; cp in/a.txt in/later/z.txt`;
const FAILS = {
  'in/binary.txt': 'decode/binary', 'in/blank.txt': 'decode/empty', 'in/broken.txt': 'input/not-found', 'in/device.txt': 'input/unreadable', 'in/empty.txt': 'decode/empty',
  'in/large.txt': 'decode/too-large', 'in/loop.txt': 'input/unreadable', 'in/pipe.txt': 'input/unreadable', 'in/socket.txt': 'input/unreadable',
};
const READ = ['in/a.txt', 'in/later/z.txt', 'in/utf16.txt'];

describe('what is no story', () => {
  it.each([['a folder', 'in'], ['a glob', "'in/**/*.txt'"]])('in %s is told, and passed over; nothing waits for a pipe', async (_, inputs) => {
    const cwd = folderOf({ 'in/a.txt': STORY, 'in/binary.txt': BINARY, 'in/utf16.txt': Buffer.from(`\ufeff${STORY}`, 'utf16le') });
    const { stdout, stderr } = await bash(`${STRANGERS}; timeout 25 $WP ${inputs} >all.ndjson; echo $?; timeout 25 $WP ${inputs} -q -j 2 -o out/ 2>err; echo $?`, { cwd });
    expect(stdout).toBe('1\n1\n');
    const records = recordsOf(readFileSync(join(cwd, 'all.ndjson'), 'utf8'));
    expect(Object.fromEntries(records.flatMap(({ error }) => (error ? [[error.path, error.code]] : [])))).toEqual(FAILS);
    expect(records.flatMap(({ input }) => (input ? [input.path] : []))).toEqual(READ);
    expect(records.map(({ input, error }) => input?.path ?? error.path)).toEqual([...READ, ...Object.keys(FAILS)].sort());
    expect(stderr).toContain(`wire-parse: in/pipe.txt: ${NO_FILE}\n`);
    expect(readFileSync(join(cwd, 'err'), 'utf8').trimEnd().split('\n')).toEqual(stderr.trimEnd().split('\n'));
    expect(filesIn(join(cwd, 'out'))).toEqual(['a.json', 'later/z.json', 'utf16.json']);
  });

  it('says what it is when it is named itself', async () => {
    const cwd = folderOf({ 'in/a.txt': STORY });
    const { stdout, stderr } = await bash(`${STRANGERS}; for each in socket loop folder large; do timeout 25 $WP view in/$each.txt; echo $?; done; $WP in/a.txt/ in/a.txt/b >/dev/null; echo $?`, { cwd });
    expect(stdout).toBe('1\n1\n1\n1\n1\n');
    expect(stderr.split('\n')).toEqual([
      'wire-parse: in/socket.txt: a socket, or a device that is not there', 'wire-parse: in/loop.txt: its links lead in a circle', 'wire-parse: in/folder.txt: is a folder',
      'wire-parse: in/large.txt: The input is larger than 16 MiB, and no story is. Split it into one file a story.',
      'wire-parse: in/a.txt/: a part of the path is not a folder', 'wire-parse: in/a.txt/b: a part of the path is not a folder', '',
    ]);
  });
});

it('files that grow, shrink, vanish and come back while they are read each have their record, and nothing breaks', async () => {
  const names = Array.from({ length: 60 }, (_, i) => `in/${i}.txt`), cwd = folderOf(names);
  const { stdout } = await bash(`
    (while [ ! -e done ]; do for i in 3 13 23 33 43 53; do rm -f in/$i.txt; cp in/0.txt in/$i.txt; : >in/$((i+1)).txt; cat in/0.txt >>in/$((i+1)).txt; cat in/0.txt >>in/$((i+2)).txt; truncate -s 90 in/$((i+2)).txt; done; done) &
    for jobs in 1 2; do $WP in -j $jobs --files-from <(printf 'in/%s.txt\\n' {0..59}) 2>>err; echo "code $?"; done; touch done; wait`, { cwd });
  const lines = stdout.trimEnd().split('\n'), codes = lines.filter((line) => line.startsWith('code ')), records = recordsOf(lines.filter((line) => !line.startsWith('code ')).join('\n'));
  expect(codes.filter((code) => !/^code [01]$/.test(code))).toEqual([]);
  expect(codes).toHaveLength(2);
  expect(new Set(records.map(({ input, error }) => input?.path ?? error.path)).size).toBe(60);
  expect(records.length).toBeGreaterThanOrEqual(120);
  expect(records.filter(({ error }) => error && !['input/not-found', 'decode/empty'].includes(error.code))).toEqual([]);
}, 60_000);

/** Rights mean nothing to root, who therefore lends the command to nobody. */
const AS_NOBODY = process.getuid?.() === 0 ? 'setpriv --reuid=65534 --regid=65534 --clear-groups ' : '';
const canLend = spawnSync('bash', ['-c', `${AS_NOBODY}${process.execPath} ${BIN} --version`]).status === 0;

describe.skipIf(!canLend)('without the right', () => {
  it('to read a file or a folder, it is told and passed over', async () => {
    const cwd = folderOf(['in/a.txt', 'in/closed/b.txt', 'in/secret.txt', 'in/z.txt']);
    chmodSync(cwd, 0o755);
    const { stdout, stderr } = await bash(`chmod 0 in/closed in/secret.txt; for inputs in in 'in/**/*.txt'; do ${AS_NOBODY}$WP -q "$inputs"; echo "code $?"; done; chmod 755 in/closed`, { cwd });
    const lines = stdout.trimEnd().split('\n'), codes = lines.filter((line) => line.startsWith('code '));
    expect(codes).toEqual(['code 1', 'code 1']);
    const paths = ['in/a.txt', 'in/closed', 'in/secret.txt', 'in/z.txt'];
    expect(pathsOf(lines.filter((line) => !line.startsWith('code ')).join('\n'))).toEqual([...paths, ...paths]);
    expect(stderr).toBe('wire-parse: in/closed: permission denied\nwire-parse: in/secret.txt: permission denied\n'.repeat(2));
  });

  it('to write, the exit code is 3 and nothing is left', async () => {
    const cwd = folderOf(['in/a.txt', 'ro/old.json']);
    chmodSync(cwd, 0o755);
    const { stdout, stderr } = await bash(`chmod 755 ro; for to in '-o ro/' '-o ro/x/' '-o ro/x.json' '-o ro/ --changed' '-o ro/old.json' '--report summary=ro/s.json'; do ${AS_NOBODY}$WP -q in $to >/dev/null; echo $?; done`, { cwd });
    expect(stdout).toBe('3\n'.repeat(6));
    expect(stderr.split('\n')).toEqual(['ro/a.json', 'ro/x/a.json', 'ro/x.json', 'ro/a.json', 'ro/old.json', 'ro/s.json'].map((path) => `wire-parse: ${path}: permission denied`).concat(''));
    expect(filesIn(join(cwd, 'ro'))).toEqual(['old.json']);
  });
});

describe('a list', () => {
  it('may be longer than a story, and begin with a byte-order mark', async () => {
    const cwd = folderOf({ 'a.txt': STORY, 'b.txt': STORY });
    writeFileSync(join(cwd, 'list'), `\ufeffb.txt\n${`${'./'.repeat(2000)}a.txt\n`.repeat(4200)}`);
    const { code, stdout } = await wireParse(['--files-from', 'list'], { cwd });
    expect(code).toBe(0);
    expect(pathsOf(stdout)).toHaveLength(2);
  });

  it('keeps its marks and line ends where NUL ends its names', async () => {
    const cwd = folderOf(['\ufeffb\n.txt']);
    expect(pathsOf((await wireParse(['--files-from', '-', '-0', '-f', 'ndjson'], { cwd, stdin: '\ufeffb\n.txt\0' })).stdout)).toEqual(['\ufeffb\n.txt']);
  });
});
