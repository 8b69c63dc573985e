import { visible } from '../formats/visible.js';
import type { Paint } from '../formats/format.js';

/** Messages to standard error, one line each. A reader of it that has gone is no reason to stop. */
export class Report {
  constructor(private readonly stream: NodeJS.WriteStream, private readonly alarm: Paint) {}

  /** Something about one input; null for standard input. */
  input(path: string | null, message: string): void {
    this.line(`${path ?? 'standard input'}: ${message}`);
  }

  line(message: string): void {
    this.stream.write(`${this.alarm('wire-parse:')} ${visible(message)}\n`);
  }

  /** Lines that are safe to show as they are, line ends included. */
  plain(text: string): void {
    this.stream.write(text);
  }
}

/** One line for a bug report: what broke, and where. */
export function defectMessage(error: unknown): string {
  if (!(error instanceof Error)) return `defect in wire-parse: ${String(error)}`;
  const place = /\n\s+at (.*)/.exec(error.stack ?? '')?.[1];
  return `defect in wire-parse: ${error.name}: ${error.message.slice(0, 500)}${place ? ` (${place})` : ''}`;
}
