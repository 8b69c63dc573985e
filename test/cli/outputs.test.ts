import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bash, BIN, filesIn, folderOf, STORY, wireParse } from './run.js';

describe('an output', () => {
  it('never takes the place of another, of the list or of what the next run would read', async () => {
    const cwd = folderOf({ 'in/a.txt': STORY, 'list': 'in/a.txt\n' });
    const all = await Promise.all([
      ['in', '-o', 'out/', '--report', 'summary=out/./a.json'], ['in', '-o', 'o.json', '--report', 'junit=o.json'], ['in', '--report', 'summary=s', '--report', 'junit=s'], ['--files-from', 'list', '-o', 'list'],
      ['in', '--report', 'junit=in/report.txt'], ['in/**/*', '-o', 'in/out/'], ['in/*.*', '-o', 'in/all.ndjson'],
    ].map((args) => wireParse(args, { cwd })));
    expect(all.map(({ code, stdout, stderr }) => [code, stdout, stderr.trimEnd()])).toEqual([
      '--report summary=out/./a.json would overwrite another output', '--report junit=o.json would overwrite another output', '--report junit=s would overwrite another output', '-o list would overwrite an input',
      'in/report.txt would lie in in, where the next run would read it as an input: name a folder outside for --report junit',
      'in/out/a.json would lie in in/**/*, where the next run would read it as an input: name a folder outside for -o', 'in/all.ndjson would lie in in/*.*, where the next run would read it as an input: name a folder outside for -o',
    ].map((message) => [2, '', `wire-parse: ${message}`]));
    expect(filesIn(cwd)).toEqual(['in/a.txt', 'list']);
    expect((await wireParse(['in/*.txt', '-o', 'in/out/', '--report', 'summary=/dev/null', '--report', 'junit=/dev/null'], { cwd })).code).toBe(0);
  });

  it('that the shell has opened is not read as it grows', async () => {
    const cwd = folderOf(['in/a.txt', 'in/b.txt']);
    const { stdout, stderr } = await bash('$WP in >in/all.txt; echo $? $(wc -c <in/all.txt); rm in/all.txt; $WP in -q >in/all.json; echo $?; cp in/a.txt b.txt; $WP b.txt >>b.txt; echo $?; cmp in/a.txt b.txt', { cwd });
    expect({ stdout, stderr }).toEqual({ stdout: '2 0\n0\n2\n', stderr: 'wire-parse: standard output goes into in/all.txt, which is an input\nwire-parse: standard output goes into b.txt, which is an input\n' });
    expect(readFileSync(join(cwd, 'in/all.json'), 'utf8').split('\n').filter((line) => line.includes('"error":null'))).toHaveLength(2);
  });

  it('leaves its folder by no link: not by one to a folder, nor by one in its own place', async () => {
    const cwd = folderOf({ 'in/a.txt': STORY, 'in/deep/b.txt': STORY, 'precious': 'kept', 'else/c': '' });
    mkdirSync(join(cwd, 'out/real'), { recursive: true });
    symlinkSync('../else', join(cwd, 'out/deep'));
    const refused = await wireParse(['in', '-o', 'out/'], { cwd });
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringMatching(/^wire-parse: out\/deep\/b\.json would lie outside out\/, as a link leads to \/.*\/else\n$/) });
    expect(filesIn(join(cwd, 'else'))).toEqual(['c']);
    await bash('ln -sfn real out/deep; ln -s ../precious out/a.json; ln -s ../precious out/.wire-parse.ndjson', { cwd });
    expect(await wireParse(['in', '-o', 'out/', '--changed'], { cwd })).toMatchObject({ code: 3, stderr: 'wire-parse: out/.wire-parse.ndjson: its links lead in a circle\n' });
    expect((await wireParse(['in', '-o', 'out/'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'precious'), 'utf8')).toBe('kept');
    expect(JSON.parse(readFileSync(join(cwd, 'out/a.json'), 'utf8')).input.path).toBe('in/a.txt');
    expect(filesIn(join(cwd, 'out/real'))).toEqual(['b.json']);
  });

  it('that is named goes where its link leads, though nothing is there yet, and keeps the rights of what was there', async () => {
    const cwd = folderOf({ 'a.txt': STORY, 'open.json': '', 'closed.json': '', 'far/x': '' });
    for (const [name, mode] of [['open.json', 0o666], ['closed.json', 0o600]] as const) chmodSync(join(cwd, name), mode);
    symlinkSync('far/new.json', join(cwd, 'link.json'));
    await bash('umask 022; for to in open closed link; do $WP a.txt -o $to.json; done', { cwd });
    expect([0o777 & statSync(join(cwd, 'open.json')).mode, 0o777 & statSync(join(cwd, 'closed.json')).mode]).toEqual([0o666, 0o600]);
    expect(JSON.parse(readFileSync(join(cwd, 'far/new.json'), 'utf8')).input.path).toBe('a.txt');
    expect(filesIn(cwd)).toEqual(['a.txt', 'closed.json', 'far/new.json', 'far/x', 'link.json', 'open.json']);
  });

  it('where a file or a folder stands in the way leaves with 3; one without a name with 2', async () => {
    const cwd = folderOf(['a.txt', 'file', 'out/a.json/x']);
    const all = await Promise.all([['-o', 'file/'], ['-o', 'file/x/'], ['-o', 'out/'], ['-o', ''], ['--files-from', '']].map((args) => wireParse(['a.txt', ...args], { cwd })));
    expect(all.map(({ code, stderr }) => [code, stderr.split('\n')[0]])).toEqual([
      [3, 'wire-parse: file/a.json: a file stands in the way'], [3, 'wire-parse: file/x/a.json: a part of the path is not a folder'], [3, 'wire-parse: out/a.json: is a folder'],
      [2, "wire-parse: option '-o, --output <file|dir/>' argument '' is invalid. It needs a name."], [2, "wire-parse: option '--files-from <file>' argument '' is invalid. It needs a name."],
    ]);
  });
});

describe('what a killed run left', () => {
  const hidden = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

  /** The hidden file of a run that is under way in the folder. */
  async function begun(cwd: string): Promise<{ child: ChildProcess; name: string }> {
    const child = spawn(process.execPath, [BIN, '--ndjson', '-o', 'out.ndjson'], { cwd, stdio: ['pipe', 'ignore', 'ignore'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    child.stdin!.write(`${JSON.stringify({ text: STORY })}\n`);
    while (hidden(cwd).length === 0 && child.exitCode === null) await new Promise((done) => setTimeout(done, 10));
    return { child, name: hidden(cwd)[0]! };
  }

  it('goes with the next run into the same folder, and nothing else does', async () => {
    const cwd = folderOf(['a.txt']), { child, name } = await begun(cwd), out = join(cwd, 'out');
    const [, pid, machine] = /^\.out\.ndjson\.(\d+)-([0-9a-f]{8})\.tmp$/.exec(name)!;
    expect(Number(pid)).toBe(child.pid);
    expect((await wireParse(['a.txt', '-o', 'out.ndjson'], { cwd })).code).toBe(0);
    expect(hidden(cwd)).toEqual([name]); // that run goes on
    child.kill('SIGKILL');
    await new Promise((done) => child.on('exit', done));
    await wireParse(['a.txt', '-o', 'other.ndjson'], { cwd });
    expect(hidden(cwd)).toEqual([name]); // another file's
    await wireParse(['a.txt', '-o', 'out.ndjson'], { cwd });
    expect(hidden(cwd)).toEqual([]);

    mkdirSync(join(out, 'deep'), { recursive: true });
    const elsewhere = machine === '00000000' ? '11111111' : '00000000', days = Date.now() / 1000 - 2 * 24 * 3600;
    const kept = [`.x.json.${process.pid}-${machine}.tmp`, `.y.json.${pid}-${elsewhere}.tmp`, '.notes.tmp', `.z.json.${pid}.tmp`, `w.json.${pid}-${machine}.tmp`].sort();
    const gone = [`.gone.json.${pid}-${machine}.tmp`, `.old.json.${pid}-${elsewhere}.tmp`, `deep/.b.json.${pid}-${machine}.tmp`];
    for (const each of [...kept, ...gone]) writeFileSync(join(out, each), '');
    utimesSync(join(out, gone[1]!), days, days);
    writeFileSync(join(cwd, 'b.txt'), STORY);
    expect((await bash('mkdir in in/deep; mv a.txt in; mv b.txt in/deep; $WP in -q -o out/; echo $?', { cwd })).stdout).toBe('0\n');
    expect(filesIn(out)).toEqual([...kept, 'a.json', 'deep/b.json'].sort());
  });

  it('is no input, whatever it is called and looked for', async () => {
    const cwd = folderOf(['in/a.txt']), { child, name } = await begun(cwd);
    child.kill('SIGKILL');
    renameSync(join(cwd, name), join(cwd, 'in', name));
    expect((await wireParse(['in/*', '-q'], { cwd })).stdout.trimEnd().split('\n')).toHaveLength(1);
  });
});
