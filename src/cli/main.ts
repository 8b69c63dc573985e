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
  try {
    const wish = await readCommandLine(process.argv.slice(2), report);
    if (wish === null) return EXIT.ok;
    if ('options' in wish) report = reportIn(wish.options.color);
    return await (await import('./commands.js')).run(wish, report);
  } catch (error) {
    if (error instanceof ReaderGone) return EXIT.ok;
    if (error instanceof WrongUsage) return EXIT.usage;
    report.line(error instanceof UsageError || error instanceof OutputError ? error.message : defectMessage(error));
    return error instanceof UsageError ? EXIT.usage : error instanceof OutputError ? EXIT.output : EXIT.defect;
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
