import type { Readable } from 'node:stream';
import { EXIT, worse, type ExitCode } from '../exit.js';
import { answerFailure, answerStory, type Answer, type StreamTask } from './answer.js';
import { linesOf, type Line } from './lines.js';
import { readRecord, type Keys, type RecordStory } from './record.js';
import type { StoryResult } from '../story-result.js';
import type { RecordWorkers } from './workers.js';

export interface Stream {
  readonly pieces: Readable;
  /** Resolves when the line is handed on. */
  write(line: string): Promise<void>;
  /** Hears of every record, in order, when its line is written. */
  told(result: StoryResult): void;
  readonly keys: Keys;
  /** Bytes that a line may have. */
  readonly most: number;
  readonly task: StreamTask;
  /** Null to parse here, one record after the other. */
  readonly workers: RecordWorkers | null;
}

/** So many records for each worker may be parsed or wait for the ones before them to be written … */
const AHEAD = 4;
/** … and so many characters of their texts: what is in memory at one time hangs on neither the length of the stream nor that of its records. */
const MOST_CHARACTERS = 4 * 1024 * 1024;

interface UnderWay {
  readonly characters: number;
  readonly written: Promise<void>;
}

/**
 * Gives every record of the stream its line, in order, each as soon as it can. Reads no faster than the lines are taken.
 *
 * @returns the worst that a record makes the process leave with
 * @throws what `write` and the reading throw
 */
export async function runStream(stream: Stream): Promise<ExitCode> {
  const { pieces, most, workers } = stream;
  const room = workers ? workers.count * AHEAD : 1, underWay: UnderWay[] = [];
  let code: ExitCode = EXIT.ok, last = Promise.resolve(), characters = 0;
  for await (const line of linesOf(pieces, most)) {
    if (isBlank(line)) continue;
    const { answer, size } = answerLine(line, stream), before = last;
    const written = (async () => {
      const { line: text, code: own, result } = await answer;
      await before;
      code = worse(code, own);
      await stream.write(text);
      stream.told(result);
    })();
    written.catch((error: unknown) => pieces.destroy(error as Error)); // the reading must not wait for a line that may never come
    last = written;
    underWay.push({ characters: size, written });
    characters += size;
    while (underWay.length >= room || (characters > MOST_CHARACTERS && underWay.length > 0)) {
      await underWay[0]!.written;
      characters -= underWay.shift()!.characters;
    }
  }
  await last;
  return code;
}

const BLANK = /^[ \t\r]*$/;

/** A line of white space holds no record; most streams end in one. */
function isBlank({ bytes }: Line): boolean {
  return bytes !== null && bytes.length < 1024 && BLANK.test(bytes.toString('latin1'));
}

function answerLine({ number, bytes }: Line, { keys, most, task, workers }: Stream): { readonly answer: Answer | Promise<Answer>; readonly size: number } {
  if (bytes === null) return { answer: answerFailure({ id: null, code: 'record/too-large', message: `The line is longer than ${most} bytes, which --max-record can raise.` }, number, task), size: 0 };
  const record = readRecord(bytes, keys);
  if ('code' in record) return { answer: answerFailure(record, number, task), size: 0 };
  const story: RecordStory = record;
  return { answer: workers ? workers.answer(story, number) : answerStory(story, number, task), size: story.text.length };
}
