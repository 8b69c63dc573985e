import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bash, emptyFolder, filesIn, folderOf, pathsOf, STORY, wireParse } from './run.js';

/** Names that shells, terminals, file systems and programs trip over, as bash writes them. */
const NAMES = [
  "$'two\\nlines.txt'", "$'quo\"te\\'s.txt'", "'📰 news.txt'", "$'caf\\xe9.txt'", "$'caf\\xe8.txt'", "'caf\\xE9.txt'", '-rf.txt', '--help.txt', "'trail .txt'", "' lead.txt'", '"$(printf %0251d 0).txt"',
  '"$(printf %0250d 1).text"', "$(printf '\\377%.0s' {1..251}).txt", 'a..txt', 'a.json.txt', 'con.txt', 'a:b.txt', "'b\\c.txt'", "$'\\xc3\\xa9.txt'", "$'e\\xcc\\x81.txt'", "$'tab\\t.txt'",
  "$'esc\\x1b[31m.txt'", "$'bidi\\xe2\\x80\\xae.txt'", "'*.txt'", "'[x].txt'", "'{a,b}.txt'", "'$HOME.txt'", "'`id`.txt'", "$'\\xc3\\x9f.txt'", 'SS.txt', 'ss.md', "$'\\xef\\xac\\x81.txt'", 'fi.txt', "$'zw\\xe2\\x80\\x8b.txt'", 'ZW.txt',
  "$'lone\\xed\\xa0\\xbd.txt'", "$'\\xe2\\x80\\xa8.txt'", "$'\\xc4\\xb0.txt'", "$'i\\xcc\\x87.txt'", "$'\\xe2\\x84\\xaa.txt'", 'k.txt',
];
/** Folders too. */
const FOLDERS = ["$'dir \\n'", "$'\\xe9'", "'-o'", "$(printf '\\377%.0s' {1..200})"];

/** A folder `in` with a story under each name; gives how many. */
async function oddNames(): Promise<{ cwd: string; count: number }> {
  const cwd = folderOf({ 'story': STORY });
  const { stdout, stderr } = await bash(`shopt -s nullglob; mkdir in; cd in
    for name in ${NAMES.join(' ')}; do cp ../story "./$name"; done
    for folder in ${FOLDERS.join(' ')}; do mkdir -- "$folder"; cp ../story "./$folder/a.txt"; done; find . -type f -print0 | tr -dc '\\0' | wc -c`, { cwd });
  expect(stderr).toBe('');
  return { cwd, count: Number(stdout) };
}

it('files of any name are read, whether a folder, a glob, the shell or a list names them', async () => {
  const { cwd, count } = await oddNames();
  expect(count).toBe(NAMES.length + FOLDERS.length);
  const { stdout, stderr } = await bash(`for from in 'in' '"in/**/*.*"' '-- in/* in/*/*' '--files-from <(find in -type f -print0) -0'; do
      eval "$WP -q $from" >all.ndjson; echo $? $(wc -l <all.ndjson)
    done; cd in; $WP -q * 2>&1 | tail -n 1; $WP -q -- *.* | wc -l`, { cwd });
  expect({ stdout: stdout.split('\n'), stderr }).toEqual({ stdout: [...Array.from({ length: 4 }, () => `0 ${count}`), 'wire-parse: wire-parse --help says more', String(NAMES.length), ''], stderr: '' });
  expect(new Set(pathsOf(readFileSync(join(cwd, 'all.ndjson'), 'utf8'))).size).toBe(count - 1); // one name is spelled as another's bytes are shown
});

it('files of any name have an output each, which every file system can tell from the others', async () => {
  const { cwd, count } = await oddNames();
  const [folder, list] = await Promise.all([wireParse(['in', '-o', 'out/', '-j', '2'], { cwd }), bash('find in -type f -print0 | $WP -q --files-from - -0 -o out2/', { cwd })]);
  expect([folder.code, list.code, list.stderr]).toEqual([0, 0, '']);
  expect(folder.stderr).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
  const names = filesIn(join(cwd, 'out')), { compare } = new Intl.Collator('und', { sensitivity: 'accent' });
  expect([names.length, filesIn(join(cwd, 'out2')).length]).toEqual([count, count]);
  for (const name of names) expect(JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8')).headline).toBe('Council votes to keep the night bus');
  const folded = names.map((name) => name.replaceAll('\u200b', '')).sort(compare);
  expect(folded.filter((name, i) => i > 0 && compare(name, folded[i - 1]!) === 0)).toEqual([]);
  expect(names.filter((name) => name.split('/').some((part) => Buffer.byteLength(part) > 255))).toEqual([]);
});

it('an output may have the longest of names', async () => {
  const cwd = folderOf(['a.txt', 'b.txt']), long = 'x'.repeat(255), other = `${'x'.repeat(254)}y`;
  expect((await wireParse(['a.txt', 'b.txt', '-q', '-o', long, '--report', `summary=${other}`], { cwd })).code).toBe(0);
  expect(pathsOf(readFileSync(join(cwd, long), 'utf8'))).toEqual(['a.txt', 'b.txt']);
  expect(JSON.parse(readFileSync(join(cwd, other), 'utf8')).written).toBe(2);
  expect(filesIn(cwd)).toHaveLength(4);
  expect(await wireParse(['a.txt', '-o', `${long}x`], { cwd })).toMatchObject({ code: 3, stderr: `wire-parse: ${long}x: the name is too long\n` });
});

it('names of outputs hang on neither the working directory nor how the folder is named', async () => {
  const cwd = folderOf(['in/a.txt', 'in/A.txt', 'in/a.md', `in/${'x'.repeat(250)}.txt`]);
  await Promise.all([wireParse(['in', '-o', 'out/'], { cwd }), wireParse(['.', '-o', '../out2/'], { cwd: join(cwd, 'in') }), wireParse([join(cwd, 'in'), '-o', `${join(cwd, 'out3')}/`], { cwd: emptyFolder() })]);
  expect(filesIn(join(cwd, 'out'))).toHaveLength(4);
  for (const other of ['out2', 'out3']) expect(filesIn(join(cwd, other))).toEqual(filesIn(join(cwd, 'out')));
});

it('the bytes hang on the named path alone, not on the working directory', async () => {
  const cwd = folderOf(['in/a.txt']), path = join(cwd, 'in/a.txt');
  const [here, there] = await Promise.all([wireParse([path], { cwd }), wireParse([path], { cwd: '/' })]);
  expect(there).toEqual(here);
  expect(here.code).toBe(0);
});
