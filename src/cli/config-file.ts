import type { Option } from 'commander';
import * as z from 'zod/mini';
import { UsageError } from './exit.js';
import { nearest } from './nearest.js';

/**
 * The settings in the text of a configuration file: an object whose keys are options without their dashes. A list is as good as its
 * members with commas between.
 *
 * @throws UsageError that names every key which is wrong
 */
export function settingsIn(path: string, text: string, options: readonly Option[]): Map<string, string | boolean> {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError(`${path}: no JSON: ${(error as Error).message}`);
  }
  const byName = new Map(options.map((option) => [option.name(), option]));
  const schema = z.strictObject(Object.fromEntries([...byName].map(([name, option]) => [name, z.optional(valueOf(option))])));
  const read = schema.safeParse(content);
  if (read.success) return new Map(Object.entries(read.data).map(([name, value]) => [name, typeof value === 'boolean' ? value : String(value)]));
  const wrong = read.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, [...byName.keys()]));
    const option = byName.get(String(issue.path[0]));
    return [option === undefined ? 'should be an object' : `"${option.name()}" should be ${expected(option)}`];
  });
  throw new UsageError(`${path}: ${[...new Set(wrong)].join('; ')}`);
}

function valueOf(option: Option) {
  if (option.isBoolean()) return z.boolean();
  return option.argChoices ? z.enum(option.argChoices) : z.union([z.string(), z.number(), z.array(z.string())]);
}

function expected(option: Option): string {
  if (option.isBoolean()) return 'true or false';
  return option.argChoices ? `one of ${option.argChoices.join(', ')}` : 'text, a number or a list of texts';
}

function unknownKey(key: string, names: readonly string[]): string {
  const kebab = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const meant = nearest(kebab, names);
  return `"${key}" is no setting${meant === null ? `; there are ${names.join(', ')}` : `, did you mean "${meant}"?`}`;
}
