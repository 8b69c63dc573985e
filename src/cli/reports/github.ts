import { visible } from '../../formats/visible.js';
import { nameOf, type Reporter } from '../story-result.js';

/** GitHub shows so many errors and so many warnings of a step, and drops the others without a word. */
const SHOWN = 10;

type Level = 'error' | 'warning' | 'notice';

/** Workflow commands of GitHub: an error for a failed input or a missed gate, a warning for each of a document, a notice of how many there is no room for. */
export function github(): Reporter {
  const shown: string[] = [], counts = { error: 0, warning: 0, notice: 0 };
  const add = (level: Level, title: string, message: string, path: string | null = null, line: number | null = null): void => {
    if (++counts[level] <= SHOWN) shown.push(command(level, { ...(path === null ? {} : { file: path }), ...(line === null ? {} : { line: String(line) }), title }, message));
  };
  return {
    story: (result) => {
      const { path, record, error, misses, warnings } = result, place = record?.line ?? null, named = (message: string): string => `${nameOf(result)}: ${message}`;
      if (error) add('error', error.code, named(error.message), path, place);
      for (const miss of misses) add('error', 'gate', named(miss), path, place);
      for (const { code, message, line } of warnings) add('warning', code, named(message), path, place ?? line);
    },
    end: ({ misses }) => {
      // The run's own error must not fall behind the stories' ones.
      const own = misses.map((miss) => command('error', { title: 'gate' }, miss));
      const room = SHOWN - own.length, errors = shown.filter((each) => each.startsWith('::error ')).slice(0, room);
      const all = [...own, ...errors, ...shown.filter((each) => !each.startsWith('::error '))];
      const more = [[counts.error - errors.length, 'errors'], [counts.warning - Math.min(counts.warning, SHOWN), 'warnings']] as const;
      const left = more.filter(([count]) => count > 0).map(([count, what]) => `${count} more ${what}`);
      if (left.length > 0) all.push(command('notice', { title: 'wire-parse' }, `${left.join(' and ')}: GitHub shows ${SHOWN} of a step`));
      return all.map((each) => `${each}\n`).join('');
    },
  };
}

function command(level: Level, properties: Readonly<Record<string, string>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::${level} ${list.join(',')}::${escaped(message)}`;
}

/** GitHub takes back what it escapes itself; whatever else a terminal would obey is shown. */
function escaped(text: string): string {
  return visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}
