import { visible } from '../../formats/visible.js';
import { nameOf, type Reporter, type StoryResult, type Totals } from '../story-result.js';

/** JUnit XML: a test case for every story, which fails where its input failed or a gate was missed; one for `--max-warnings` where that was exceeded. */
export function junit(): Reporter {
  const cases: string[] = [];
  return {
    story: (result) => void cases.push(caseOf(result)),
    end: (totals) => {
      const all = [...cases, ...totals.misses.map((miss) => testCase('the run', '', 0, failure('gate', miss, [miss])))];
      const sums = attributes({ name: 'wire-parse', tests: all.length, failures: failures(totals), errors: 0, time: totals.seconds.toFixed(3) });
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${sums}>\n<testsuite${sums}>\n${all.map((each) => `${each}\n`).join('')}</testsuite>\n</testsuites>\n`;
    },
  };
}

function failures({ failed, gateMisses, misses }: Totals): number {
  return failed + gateMisses + misses.length;
}

function caseOf(result: StoryResult): string {
  const { path, error, misses, warnings, seconds } = result;
  const failed = error ? failure(error.code, error.message, [error.message]) : misses.length > 0 ? failure('gate', misses[0]!, misses) : '';
  const out = warnings.map(({ code, message, line }) => `${line === null ? '' : `line ${line}: `}${message} [${code}]`);
  return testCase(nameOf(result), path === null ? '' : attributes({ file: path }), seconds, failed + (out.length === 0 ? '' : `<system-out>${escaped(out)}</system-out>`));
}

function testCase(name: string, more: string, seconds: number, inside: string): string {
  const head = `<testcase${attributes({ classname: 'wire-parse', name, time: seconds.toFixed(3) })}${more}`;
  return inside === '' ? `${head}/>` : `${head}>${inside}</testcase>`;
}

function failure(type: string, message: string, lines: readonly string[]): string {
  return `<failure${attributes({ type, message })}>${escaped(lines)}</failure>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values).map(([name, value]) => ` ${name}="${escaped([String(value)])}"`).join('');
}

/** Lines as XML 1.0 may hold them: no control characters, no halves of pairs, no non-characters. */
function escaped(lines: readonly string[]): string {
  return lines.map((line) => visible(line).replace(/[\ud800-\udfff\ufffe\uffff]/gu, '\ufffd').replace(/[<>&"]/g, (sign) => ENTITIES[sign]!)).join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
