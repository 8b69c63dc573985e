/** Work that is done sooner shows no bar. */
const PATIENCE_MS = 500;
const EVERY_MS = 100;
const MOST_CELLS = 30;
const ERASE = '\r\u001b[K';

/** A bar on a terminal's last line, while many stories are read. */
export class Progress {
  private done = 0;
  private drawn = 0;
  private isShown = false;
  private readonly since = performance.now();

  constructor(private readonly stream: NodeJS.WriteStream, private readonly total: number) {}

  /** One story more is done. */
  step(): void {
    this.done++;
    const now = performance.now();
    if (this.done >= this.total || now - this.since < PATIENCE_MS || now - this.drawn < EVERY_MS) return;
    this.drawn = now;
    this.isShown = true;
    this.stream.write(ERASE + barOf(this.done, this.total, (now - this.since) / 1000, (this.stream.columns || 80) - 1));
  }

  /** Takes the bar away; the next step draws it anew. */
  erase(): void {
    if (!this.isShown) return;
    this.isShown = false;
    this.drawn = 0;
    this.stream.write(ERASE);
  }
}

/**
 * `######------ 120 of 400 · 95 a second · 3 s left`, cut to the columns.
 *
 * @param seconds since the first story
 */
export function barOf(done: number, total: number, seconds: number, columns: number): string {
  const pace = done / seconds, left = Math.ceil((total - done) / pace);
  const time = left >= 60 ? `${Math.floor(left / 60)} min ${left % 60} s` : `${left} s`;
  const text = ` ${done} of ${total}, ${pace < 10 ? pace.toFixed(1) : Math.round(pace)} a second, ${time} left`;
  const cells = Math.max(0, Math.min(MOST_CELLS, columns - text.length)), full = Math.floor((done / total) * cells);
  return ('#'.repeat(full) + '-'.repeat(cells - full) + text).slice(0, Math.max(0, columns));
}
