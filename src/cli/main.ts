import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../pipeline.js';

const args = process.argv.slice(2).filter((arg, i, all) => arg !== '-f' && all[i - 1] !== '-f');
const files = args.flatMap((arg) => (statSync(arg).isDirectory() ? (readdirSync(arg, { recursive: true }) as string[]).filter((f) => f.endsWith('.txt')).sort().map((f) => join(arg, f)) : [arg]));
for (const file of files) process.stdout.write(JSON.stringify(parseDocument(readFileSync(file), { path: file })) + '\n');
