import { palette, wantsColour } from './colours.js';
import { EXIT, OutputError, ReaderGone, UsageError, type ExitCode } from './exit.js';
import { readCommandLine, WrongUsage } from './program.js';
import { defectMessage, Report } from './report.js';

/** What bin/load.cjs runs the command as. */
declare const role: 'worker' | 'record-worker' | undefined;

const { stdout, stderr } = process;
// A write reports its own error; without a listener Node would throw it a second time. Messages that nobody reads are dropped.
stdout.on('error', () => {});
stderr.on('error', () => {});

const reportIn = (when: 'auto' | 'always' | 'never') => new Report(stderr, palette(wantsColour(when, stderr, process.env)).alarm);
let report = reportIn('auto');

async function main(): Promise<ExitCode> {
  let origins: readonly string[] = [];
  try {
    const wish = await readCommandLine(process.argv.slice(2), report);
    if (wish === null) return EXIT.ok;
    if ('origins' in wish) origins = wish.origins;
    if ('options' in wish) report = reportIn(wish.options.color);
    return await (await import('./commands.js')).run(wish, report);
  } catch (error) {
    if (error instanceof ReaderGone) return EXIT.ok;
    if (error instanceof WrongUsage) return EXIT.usage;
    if (!(error instanceof UsageError)) {
      report.line(error instanceof OutputError ? error.message : defectMessage(error));
      return error instanceof OutputError ? EXIT.output : EXIT.defect;
    }
    report.line(error.message);
    // Who never typed `--jobs` wants to know where it was set.
    for (const origin of origins) if (error.message.startsWith(`${origin.split(' ', 1)[0]} `)) report.line(`set there: ${origin}`);
    return EXIT.usage;
  }
}

if (role === 'worker') {
  void import('./worker.js').then(({ serve }) => serve());
} else if (role === 'record-worker') {
  void import('./stream/worker.js').then(({ serveRecords }) => serveRecords());
} else {
  // Never process.exit(): it would cut off what a slow pipe has not taken yet.
  void main().then((code) => {
    process.exitCode = code;
  });
}
