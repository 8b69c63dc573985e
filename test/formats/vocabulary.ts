/** What schema.org lets its types have, read from the types of schema-dts, which are made of the vocabulary itself. */
import { readFileSync } from 'node:fs';

const DECLARATION = /^(?:export )?interface (\w+)(?:Base|Leaf) extends ([^{]+)\{\n((?: .*\n)*)\}/gm;
const PROPERTY = /^ {4}"(\w+)"\?: SchemaValue<([^,]+),/gm;

interface Type {
  readonly parents: readonly string[];
  /** Each property with the types of its values. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

const types = new Map<string, Type>();
for (const [, name, parents, body] of readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8').matchAll(DECLARATION)) {
  const before = types.get(name!), above = parents!.split(',').map((each) => each.trim().replace(/Base$/, '')).filter((each) => each !== name);
  types.set(name!, {
    parents: [...(before?.parents ?? []), ...above],
    properties: new Map([...(before?.properties ?? []), ...[...body!.matchAll(PROPERTY)].map(([, property, values]) => [property!, values!.split('|').map((value) => value.trim())] as const)]),
  });
}

/** The type and all above it. */
function lineOf(name: string): string[] {
  const type = types.get(name);
  return type === undefined ? [] : [name, ...type.parents.flatMap(lineOf)];
}

const TEXT = ['Text', 'URL', 'Date', 'DateTime'], DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/, DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/;

/** What in a node, and in the nodes inside, schema.org has no place for: one line each. */
export function misfits(node: object, where = ''): string[] {
  const { '@type': name, '@id': _id, '@context': _context, ...values } = node as Record<string, unknown> & { readonly '@type': string };
  const line = lineOf(name);
  if (line.length === 0) return [`${where}: no type is called ${name}`];
  return Object.entries(values).flatMap(([property, value]) => {
    const place = `${where}${name}.${property}`, wanted = line.flatMap((each) => types.get(each)?.properties.get(property) ?? []);
    if (wanted.length === 0) return [`${place}: no such property`];
    return (Array.isArray(value) ? value : [value]).flatMap((each: unknown): string[] => {
      if (typeof each === 'object' && each !== null) {
        const fits = lineOf((each as Record<string, string>)['@type']!).some((one) => wanted.includes(one));
        return [...(fits ? [] : [`${place}: not for ${JSON.stringify(each)}`]), ...misfits(each, `${place} > `)];
      }
      const isTime = wanted.every((one) => one === 'Date' || one === 'DateTime');
      const fits = typeof each === 'string' && each !== '' && wanted.some((one) => TEXT.includes(one)) && (!isTime || DATE.test(each) || DATE_TIME.test(each));
      return fits ? [] : [`${place}: not for ${JSON.stringify(each)}`];
    });
  });
}
