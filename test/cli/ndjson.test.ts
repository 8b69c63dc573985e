import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { documentSchema, type Document } from '../../src/model/document.js';
import { bash, BIN, emptyFolder, onTerminal, STORY, wireParse } from './run.js';

const linesOf = (stdout: string): string[] => stdout.split('\n').slice(0, -1);
const documentsOf = (stdout: string): Document[] => linesOf(stdout).map((line) => documentSchema.parse(JSON.parse(line)));
const asLines = (...records: unknown[]): string => records.map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join('');

async function stream(stdin: string | Uint8Array, ...args: string[]) {
  const { code, stdout, stderr } = await wireParse(['--ndjson', ...args], { stdin });
  return { code, stderr, documents: documentsOf(stdout), stdout };
}

describe('a record', () => {
  it('gets what its text would get in a file of its own, with its id', async () => {
    const { code, stderr, documents } = await stream(asLines({ url: 'x', text: STORY, id: 'night-bus' }));
    const alone = JSON.parse((await wireParse(['-'], { stdin: STORY })).stdout);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(documents).toEqual([{ ...alone, id: 'night-bus' }]);
    expect(documents[0]!.input?.path).toBeNull();
  });

  it('keeps an id that is a string or a number exactly; any other is told and the story parsed', async () => {
    const ids = ['é\u2028"', '', 0, -7, 1.5, 9007199254740991, null];
    const { documents } = await stream(asLines(...ids.map((id) => ({ id, text: STORY })), { text: STORY }));
    expect(documents.map(({ id }) => id)).toEqual([...ids, null]);
    const odd = await stream(['9007199254740993', '-123456789012345678901234567890', '0.12345678901234567', '1e999', '{"a":1}', '[1]', 'true'].map((id) => `{"id":${id},"text":"A story"}\n`).join(''));
    expect(odd.documents.map(({ id, error, warnings }) => [id, error, warnings.filter(({ code }) => code === 'record/bad-id').length])).toEqual(Array(7).fill([null, null, 1]));
  });

  it('is read by the keys that are named: its own, else a way inside', async () => {
    const { documents } = await stream(asLines({ 'a.b': STORY, a: { b: 'Another story' }, _id: { $oid: 'm1' } }, { a: { b: STORY }, _id: { $oid: 'm2' } }, { a: 1 }), '--text-key', 'a.b', '--id-key', '_id.$oid');
    expect(documents.map(({ id, headline, error }) => [id, headline, error?.code])).toEqual([
      ['m1', 'Council votes to keep the night bus', undefined],
      ['m2', 'Council votes to keep the night bus', undefined],
      [null, null, 'record/no-text'],
    ]);
  });

  it('has the keys of its object, not those of every object', async () => {
    const { documents } = await stream('{"id":1}\n{"id":2,"__proto__":{"text":"A story"}}\n', '--text-key', 'constructor.name');
    expect(documents.map(({ error }) => error?.code)).toEqual(['record/no-text', 'record/no-text']);
    expect((await stream('{"id":2,"__proto__":{"text":"A story"}}\n')).documents[0]!.error?.code).toBe('record/no-text');
  });
});

describe('a record that fails', () => {
  const FAILING = asLines({ id: 'a', text: STORY }, 'no json', '[]', '"text"', { id: 'e' }, { id: 6, text: null }, { id: 7, text: ['x'] }, { id: 8, text: ' \n ' }, { id: 9, text: '%PDF-1.4' }, { id: 'z', text: STORY });
  const CODES = [null, 'record/not-json', 'record/not-object', 'record/not-object', 'record/no-text', 'record/no-text', 'record/text-not-string', 'decode/empty', 'decode/binary', null];

  it('says so in its line, with its id where that could be read, and nowhere else', async () => {
    const { code, stderr, documents } = await stream(FAILING);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(documents.map(({ error }) => error?.code ?? null)).toEqual(CODES);
    expect(documents.map(({ id }) => id)).toEqual(['a', null, null, null, 'e', 6, 7, 8, 9, 'z']);
    expect(documents[4]!.error).toEqual({ code: 'record/no-text', message: 'line 5: The record has no "text". Name the key that holds the story with --text-key.', path: null });
    expect(new Set(documents.map((document) => Object.keys(document).join())).size).toBe(1);
  });

  it('makes the exit 1 with --strict, and nothing else different', async () => {
    const { code, stderr, documents } = await stream(FAILING, '--strict');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(documents).toHaveLength(10);
    expect((await stream(asLines({ text: STORY }), '--strict')).code).toBe(0);
  });

  it('may be one line too long; the next is read', async () => {
    const { documents } = await stream(asLines({ id: 1, text: STORY }, { id: 2, text: STORY, html: 'x'.repeat(2000) }, { id: 3, text: STORY }), '--max-record', '2K');
    expect(documents.map(({ id, error }) => [id, error?.code])).toEqual([[1, undefined], [null, 'record/too-large'], [3, undefined]]);
    const { documents: wide } = await stream(asLines({ id: 2, text: STORY, html: 'x'.repeat(17 * 1024 * 1024) }), '--max-record', '20M');
    expect(wide.map(({ id, error }) => [id, error])).toEqual([[2, null]]);
  });

  it('may be one that takes too long: it is given up, and the rest goes on', async () => {
    const endless = { id: 'long', text: Array.from({ length: 40_000 }, (_, i) => `"We counted ${i} buses," Berta Lamas told reporters. Opponents said on day ${i} that it was too many for the town.\n\n`).join('') };
    const { code, stderr, documents } = await stream(asLines({ id: 1, text: STORY }, endless, { id: 2, text: STORY }, { id: 3, text: STORY }), '--record-timeout', '2500');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(documents.map(({ id, error }) => [id, error?.code])).toEqual([[1, undefined], ['long', 'record/timeout'], [2, undefined], [3, undefined]]);
    expect(documents[2]).toEqual({ ...documents[0], id: 2 });
  });
});

describe('JSON that is unusual', () => {
  it('is read as JSON says: the last of two keys with one name, values nested as deep as they may be, NUL as an escape alone', async () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`, text = JSON.stringify(STORY);
    const { code, stderr, documents } = await stream(asLines(
      `{"id":"first","text":"Not this","text":${text},"id":"last"}`,
      `{"id":"deep","html":${nested(5000)},"text":${text}}`,
      `${'['.repeat(200_000)}`,
      `${'{"text":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
      JSON.stringify({ id: 'nul', text: STORY.replace('night', 'ni\u0000ght') }),
      '{"id":"raw nul","text":"A\u0000story"}',
      '\u0000'.repeat(100),
      `{"id":"tail","text":${text}} x`,
      `\ufeff{"id":"mark","text":${text}}`,
    ));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(documents.map(({ id, headline, error }) => [id, headline?.replace(/ .*/, '') ?? null, error?.code ?? null])).toEqual([
      ['last', 'Council', null], ['deep', 'Council', null], [null, null, 'record/not-json'], [null, null, 'record/text-not-string'], ['nul', 'Council', null],
      [null, null, 'record/not-json'], [null, null, 'record/not-json'], [null, null, 'record/not-json'], ['mark', 'Council', null],
    ]);
  });

  it('has its offsets in the text of the record, characters outside of the basic plane counted once', async () => {
    const text = `🚌 ${STORY}`, { documents } = await stream(asLines({ text }));
    const [{ quotes: [quote] }] = documents as [Document];
    expect(Array.from(text).slice(quote!.start, quote!.end).join('')).toBe('People who work late need a way home,');
  });
});

describe('lines', () => {
  it('end at LF alone, with or without CR, and the last without; blank ones are no records', async () => {
    const record = JSON.stringify({ id: 1, text: STORY });
    const { documents } = await stream(`\ufeff${record}\r\n\r\n  \n\n${record}`);
    expect(documents.map(({ id }) => id)).toEqual([1, 1]);
  });

  it('are not cut at U+0085, U+2028 and U+2029, which leave escaped', async () => {
    const odd = STORY.replace('night bus', 'night\u2028bus\u2029line\u0085now');
    const { documents, stdout } = await stream(asLines({ id: '\u2028', text: odd }, { id: 2, text: odd }).replaceAll('\\u2028', '\u2028'));
    expect(documents.map(({ id }) => id)).toEqual(['\u2028', 2]);
    expect(stdout).not.toMatch(/[\u0080-\u009f\u2028\u2029]/);
    expect(documents[0]!.input!.sha256).toBe(documents[1]!.input!.sha256);
  });

  it('with bytes that are no UTF-8 have U+FFFD for them and a warning, as a file has', async () => {
    const bytes = Buffer.from(asLines({ id: 1, text: STORY.replace('night', 'n\u0000ght') }, { id: 2, text: STORY }).replace('\\u0000', '\u0001'));
    bytes[bytes.indexOf(1)] = 0xff;
    const { documents } = await stream(bytes);
    expect(documents.map(({ headline }) => headline)).toEqual(['Council votes to keep the n\ufffdght bus', 'Council votes to keep the night bus']);
    expect(documents.map(({ warnings }) => warnings.filter(({ code }) => code === 'decode/bad-bytes').length)).toEqual([1, 0]);
  });

  it('hold no half of a character, at which readers stop', async () => {
    const { documents, stdout } = await stream(asLines({ id: '\ud800', text: STORY.replace('night', 'n\udc00ght') }, { id: '\ud83d\ude8c', text: STORY.replace('night', '\ud83d\ude8c') }));
    expect(documents.map(({ id, headline }) => [id, headline])).toEqual([[null, 'Council votes to keep the n\ufffdght bus'], ['🚌', 'Council votes to keep the 🚌 bus']]);
    expect(documents.map(({ warnings }) => warnings.map(({ code }) => code).filter((code) => code.startsWith('record/')))).toEqual([['record/bad-id', 'record/bad-escapes'], []]);
    expect(stdout).not.toMatch(/\\ud[89a-f]/i);
  });

  it('none at all give no output and exit 0: an empty stream, a closed one', async () => {
    expect(await stream('')).toMatchObject({ code: 0, stderr: '', stdout: '' });
    expect((await bash('$WP --ndjson <&-; echo $?')).stdout).toBe('0\n');
  });
});

describe('gates', () => {
  it('that a document does not meet make the exit 1; the document says which', async () => {
    const { code, stderr, documents } = await stream(asLines({ text: STORY }, { text: `${STORY}\nPublished 18 October 2024 16:53\n` }), '--require', 'headline,updated', '--min-confidence', '0.999');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(documents.map(({ headline }) => headline)).toEqual(Array(2).fill('Council votes to keep the night bus'));
    expect(documents[0]!.warnings.filter(({ code: name }) => name.startsWith('gate/')).map(({ code: name, message }) => `${name} ${message.replace(/[\d.]+$/, '#')}`)).toEqual([
      'gate/required required but not found: updated', 'gate/min-confidence confidence below 0.999: headline #',
    ]);
  });

  it('of all warnings in sum are told as of the stream', async () => {
    const { code, stderr, documents } = await stream(asLines({ text: STORY }, { text: STORY }), '--max-warnings', '1');
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'wire-parse: 2 warnings, and --max-warnings allows 1\n' });
    expect(documents).toHaveLength(2);
    expect((await stream(asLines({ text: STORY }, { text: STORY }), '--max-warnings', '2')).code).toBe(0);
  });

  it('that every document meets leave 0 and no word', async () => {
    const { code, documents } = await stream(asLines({ text: STORY }), '--require', 'headline');
    expect(code).toBe(0);
    expect(documents[0]!.warnings.filter(({ code: name }) => name.startsWith('gate/'))).toEqual([]);
  });
});

/** The command with its pipes at hand. */
function begin(...args: string[]) {
  const child = spawn(process.execPath, [BIN, '--ndjson', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | NodeJS.Signals | null>((done) => child.on('close', (code, signal) => done(code ?? signal)));
  child.stdin.on('error', () => {}); // it may leave before it has read everything
  onTestFinished(() => void child.kill());
  return { child, ended };
}

describe('a pipeline', () => {
  it.each([[[]], [['-j', '2']]])('gets each line as soon as it can, while the input is open %j', async (args) => {
    const { child, ended } = begin(...args);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2]) {
      child.stdin.write(asLines({ id, text: STORY }));
      expect(JSON.parse((await lines.next()).value as string).id).toBe(id);
    }
    child.stdin.end();
    expect(await ended).toBe(0);
  });

  it.each(['', '-j 2', '--record-timeout 20000'])('may stop reading half way: no message, exit 0, and the input is let go %s', async (options) => {
    const { stdout, stderr } = await bash(`yes '{"text":"Storm hits the coast"}' | $WP --ndjson ${options} | head -n 30 | wc -l; echo \${PIPESTATUS[@]}`);
    expect({ stdout: stdout.trim().split(/\s+/), stderr }).toEqual({ stdout: ['30', '141', '0', '0', '0'], stderr: '' });
  });

  it('is ended by Ctrl-C, and -o leaves no half file', async () => {
    const cwd = emptyFolder(), target = join(cwd, 'out.ndjson');
    const toStdout = begin(), toFile = begin('-o', target, '-j', '2');
    toStdout.child.stdin.write(asLines({ text: STORY }));
    await new Promise((done) => toStdout.child.stdout.once('data', done));
    toStdout.child.kill('SIGINT');
    expect(await toStdout.ended).toBe('SIGINT');
    toFile.child.stdin.write(asLines({ text: STORY }));
    while (readdirSync(cwd).length === 0 && toFile.child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
    toFile.child.kill('SIGINT');
    expect(await toFile.ended).toBe('SIGINT');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('gives the same lines in the same order with any number of jobs', async () => {
    const records = asLines(...Array.from({ length: 60 }, (_, i) => (i % 7 === 0 ? 'no json' : { id: i, text: STORY.repeat(i % 5 === 0 ? 12 : 1) })));
    const alone = await stream(records);
    expect(alone.documents.map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, i) => (i % 7 === 0 ? null : i)));
    expect((await stream(records, '-j', '3')).stdout).toBe(alone.stdout);
    expect((await stream(records, '-j', '2', '--record-timeout', '20000')).stdout).toBe(alone.stdout);
  });

  it.skipIf(!existsSync('/proc/self/status')).each([[[]], [['-j', '2']]])('reads no faster than its lines are taken, and holds no more than a little of 20 MB %j', async (args) => {
    const { child, ended } = begin(...args), filling = 'x'.repeat(20_000);
    let taken = 0;
    const sending = (async () => {
      for (let id = 0; id < 1000; id++) {
        const room = child.stdin.write(asLines({ id, html: filling, ...(id % 10 === 0 ? { text: STORY } : {}) }));
        if (!room) await new Promise<void>((done) => child.stdin.once('drain', done));
        taken = id;
      }
    })();
    await new Promise((done) => child.stdout.once('readable', done));
    for (let before = -1; before !== taken; await new Promise((done) => setTimeout(done, 1500))) before = taken;
    expect(taken).toBeLessThan(400); // the pipe to us is full, and so is the one from us
    const ids: unknown[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      ids.push(JSON.parse(line).id);
      if (ids.length === 1000) break;
    }
    await sending;
    expect(ids).toEqual(Array.from({ length: 1000 }, (_, id) => id));
    const [, most] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))!;
    expect(Number(most) / 1024).toBeLessThan(300);
    child.stdin.end();
    expect(await ended).toBe(0);
  });
});

describe('the command line', () => {
  it('takes a file too, and writes where -o says', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'feed.ndjson'), asLines({ id: 1, text: STORY }));
    const { code, stdout } = await wireParse(['--ndjson', 'feed.ndjson'], { cwd });
    expect(code).toBe(0);
    expect(documentsOf(stdout)[0]!.input!.path).toBeNull();
    expect(await wireParse(['--ndjson', 'feed.ndjson', '-o', 'out.ndjson'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).toBe(stdout);
    await wireParse(['--ndjson', '-o', 'out.ndjson'], { cwd, stdin: '' });
    expect(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).toBe('');
  });

  it('says what is wrong with a stream as a whole', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'a.ndjson'), '');
    const said = async (...args: string[]) => {
      const { code, stderr } = await wireParse(args, { cwd, stdin: '' });
      return `${code} ${stderr.split('\n')[0]}`;
    };
    expect(await said('--ndjson', 'gone')).toBe('1 wire-parse: gone: no such file or folder');
    expect(await said('--ndjson', '.')).toBe('1 wire-parse: .: is a folder');
    expect(await said('--ndjson', 'a.ndjson', '-')).toBe('2 wire-parse: --ndjson reads one stream: put several files into it with cat');
    expect(await said('--ndjson', '-f', 'pretty')).toBe('2 wire-parse: --ndjson writes JSON lines, not pretty');
    expect(await said('--ndjson', '-o', './')).toBe('2 wire-parse: --ndjson writes one stream: name a file for -o');
    expect(await said('--ndjson', 'a.ndjson', '-o', 'a.ndjson')).toBe('2 wire-parse: -o a.ndjson would overwrite an input');
    expect(await said('--id-key', 'x')).toBe('2 wire-parse: --id-key is for streams: say --ndjson too');
    expect(await said('--ndjson', '--encoding', 'latin1')).toBe('2 wire-parse: --encoding is not for streams, which --ndjson reads');
    expect(await said('--ndjson', '--max-record', '1G')).toMatch(/^2 .*--max-record/);
    expect(await said('--ndjson', '--record-timeout', '0')).toMatch(/^2 .*--record-timeout/);
  });

  it('is not led astray by settings that are for files', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, '.wireparserc.json'), JSON.stringify({ format: 'pretty', 'fail-fast': true, verbose: true, require: 'updated' }));
    const { code, stdout, stderr } = await wireParse(['--ndjson'], { cwd, stdin: asLines({ text: STORY }), env: { WIRE_PARSE_ENCODING: 'utf-16le' } });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(documentsOf(stdout)[0]!.headline).toBe('Council votes to keep the night bus');
  });

  it('on a terminal without an input says how it is used', async () => {
    expect((await onTerminal(['--ndjson'])).code).toBe(2);
  });
});
