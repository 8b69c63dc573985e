import { EXIT, worse, type ExitCode } from './exit.js';
import type { Progress } from './progress.js';
import type { Report } from './report.js';
import { nameOf, type Reporter, type StoryResult, type Totals } from './story-result.js';

/** A report and where it goes. */
export interface ReporterTo {
  readonly reporter: Reporter;
  /** Throws OutputError and ReaderGone. */
  readonly write: (text: string) => void;
}

export interface RunLogWish {
  readonly report: Report;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly reporters: readonly ReporterTo[];
  readonly progress: Progress | null;
  /** The most warnings that do; null allows any number. */
  readonly mostWarnings: number | null;
  /** A table at the end. */
  readonly table: boolean;
  /** Every story has its own line to say in what became of it: standard error is for the run as a whole. */
  readonly inBand: boolean;
}

/** What is said of a run while it goes on and at its end. */
export class RunLog {
  private read = 0;
  private written = 0;
  /** Stories that were left as they are. */
  unchanged = 0;
  private failed = 0;
  private gateMisses = 0;
  private warnings = 0;

  constructor(private readonly wish: RunLogWish) {}

  /** Says what there is to say of a story. */
  story(result: StoryResult): void {
    const { error, misses, losses, warnings } = result, { report, progress, quiet, verbose, mostWarnings, inBand } = this.wish;
    if (error) this.failed++;
    else this.read++;
    if (result.fate === 'written') this.written++;
    if (result.fate === 'unchanged') this.unchanged++;
    if (misses.length > 0) this.gateMisses++;
    this.warnings += warnings.length;
    const lines = inBand ? [] : [
      ...(error ? [error.message] : []), ...misses,
      ...(quiet ? [] : losses),
      ...(!quiet && (verbose || mostWarnings !== null) ? warnings.map(({ message, line }) => `warning: ${message}${line === null ? '' : ` (line ${line})`}`) : []),
      ...(verbose ? [`${result.fate} in ${(result.seconds * 1000).toFixed(0)} ms`] : []),
    ];
    if (lines.length > 0) progress?.erase();
    for (const line of lines) report.line(`${nameOf(result)}: ${line}`);
    for (const { reporter } of this.wish.reporters) reporter.story(result);
    progress?.step();
  }

  /** Something that is no failure. */
  note(message: string): void {
    if (this.wish.quiet) return;
    this.wish.progress?.erase();
    this.wish.report.line(message);
  }

  /** Everything is written: says the sums and writes the reports. Gives what the process leaves with. Throws OutputError and ReaderGone. */
  end(code: ExitCode): ExitCode {
    const { report, reporters, mostWarnings, table, progress } = this.wish;
    progress?.erase();
    const { read, written, unchanged, failed, gateMisses, warnings } = this;
    const misses = mostWarnings !== null && warnings > mostWarnings ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, and --max-warnings allows ${mostWarnings}`] : [];
    const totals: Totals = { read, written, unchanged, failed, gateMisses, warnings, misses, seconds: performance.now() / 1000 };
    for (const miss of misses) report.line(miss);
    if (table) report.plain(tableOf(totals));
    const own = misses.length > 0 ? worse(code, EXIT.failed) : code;
    for (const { reporter, write } of reporters) write(reporter.end(totals, own));
    return own;
  }

  /** Something broke, or a signal came: leaves the terminal clean. */
  interrupt(): void {
    this.wish.progress?.erase();
  }
}

/** Two lines: the names, and the figures below them. */
export function tableOf({ read, written, failed, warnings, gateMisses, seconds }: Totals): string {
  const cells = [['read', read], ['written', written], ['failed', failed], ['warnings', warnings], ['gate misses', gateMisses], ['seconds', seconds.toFixed(1)]] as const;
  const row = (at: 0 | 1): string => cells.map((cell) => String(cell[at]).padStart(Math.max(cell[0].length, String(cell[1]).length))).join('  ');
  return `${row(0)}\n${row(1)}\n`;
}
