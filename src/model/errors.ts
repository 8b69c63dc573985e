/** Why an input cannot be read at all. Codes are public: they stand in `error.code` of a record that failed. */
export type InputErrorCode =
  | 'decode/empty'
  | 'decode/binary'
  | 'decode/too-large'
  | 'decode/unknown-encoding'
  | 'decode/bad-bytes';

/** An input that is no story text. `message` is written for people and says what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(readonly code: InputErrorCode, message: string) {
    super(message);
  }
}

/** 16 MiB: two thousand long stories, and what fits in memory several times over. */
export const MOST_BYTES = 16 * 1024 * 1024;

export function tooLarge(): InputError {
  return new InputError('decode/too-large', `The input is larger than ${MOST_BYTES / 1024 / 1024} MiB, and no story is. Split it into one file a story.`);
}
