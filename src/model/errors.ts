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
