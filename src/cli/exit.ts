/** What the process leaves with. The numbers are public. */
export const EXIT = {
  ok: 0,
  /** An input failed or a gate was not met. */
  failed: 1,
  /** Wrong usage, or nothing matched. */
  usage: 2,
  /** Output could not be written. */
  output: 3,
  /** A defect of wire-parse (EX_SOFTWARE of sysexits). */
  defect: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The worse of two codes: what a run of many inputs leaves with. */
export function worse(a: ExitCode, b: ExitCode): ExitCode {
  return Math.max(a, b) as ExitCode;
}

/** The command was used in a way that it does not know. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Output could not be written; nothing more can be done. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** The reader of our output has gone (`| head`): stop, and say nothing. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** One input could not be read. `code` stands in `error.code` of its record. */
export class ReadError extends Error {
  override readonly name = 'ReadError';

  constructor(readonly code: `input/${string}`, message: string) {
    super(message);
  }
}

/** What the system says, in words: `no such file`, `permission denied`. */
export function systemReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return (code && REASONS[code]) ?? (error instanceof Error ? error.message : String(error));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of the path is not a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EEXIST: 'a file stands in the way',
  EISDIR: 'is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'no space left in the quota',
  EFBIG: 'larger than files may be here',
  EROFS: 'the device is read-only',
  EIO: 'the device failed',
  ENXIO: 'a socket, or a device that is not there',
  EMFILE: 'too many open files',
};
