/**
 * node test/ci-report.mjs FOLDER: says what `.ci/run` ran.
 *
 * Reads FOLDER/steps (one `ok NAME` or `FAILED NAME` a line) and the JSON reports that vitest left there, prints every test, those that
 * failed last, and as the very last line `N passed, N failed`. A failed step counts as one failed test. Leaves with 1 if anything failed.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const folder = process.argv[2];
const steps = existsSync(join(folder, 'steps')) ? readFileSync(join(folder, 'steps'), 'utf8').trim().split('\n') : [];
const tests = readdirSync(folder).filter((name) => name.endsWith('.json')).flatMap((name) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')).testResults.flatMap((file) => {
    const path = relative('.', file.name);
    if (file.assertionResults.length === 0) return [{ name: `${path}: ${file.message || 'no test ran'}`, status: 'failed' }];
    return file.assertionResults.map(({ fullName, status }) => ({ name: `${path} > ${fullName}`, status }));
  }));

const counted = [...tests, ...steps.map((line) => ({ name: line.replace(/^\w+ /, ''), status: line.startsWith('ok ') ? 'passed' : 'failed' }))];
const of = (status) => counted.filter((each) => each.status === status);

console.log('\n== What ran');
for (const status of [...new Set(counted.map((each) => each.status))].sort((a, b) => Number(a === 'failed') - Number(b === 'failed'))) {
  for (const { name } of of(status)) console.log(`${status}  ${name.replace(/\s+/g, ' ')}`);
}
console.log(`${of('passed').length} passed, ${of('failed').length} failed`);
process.exitCode = of('failed').length > 0 || tests.length === 0 ? 1 : 0;
