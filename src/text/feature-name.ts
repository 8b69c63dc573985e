/** What a name of a feature is made of besides its own words. */
type Part = string | number | boolean;
type Branches = Map<Part, Branches | string>;

/** The names given so far, by template and parts. */
const NAMES = new Map<TemplateStringsArray, Branches>();
/** A part with more values than this is a word of the stories, and a run may take years: those seen so far are forgotten. */
const MOST = 2_000;

/**
 * Tag for the name of a feature: `` f`left type ${type} ${shape}` ``. It gives the string that the template would, and for the same parts the
 * same string again: joining and hashing it anew for each look-up of its weight takes three times as long as walking through its parts.
 * For templates of one to three parts that take few values.
 */
export function f(template: TemplateStringsArray, first: Part, second?: Part, third?: Part): string {
  let at = NAMES.get(template);
  if (at === undefined) NAMES.set(template, at = new Map());
  if (second === undefined) return nameAt(at, first) ?? keep(at, first, joined(template, first));
  at = branch(at, first);
  if (third === undefined) return nameAt(at, second) ?? keep(at, second, joined(template, first, second));
  at = branch(at, second);
  return nameAt(at, third) ?? keep(at, third, joined(template, first, second, third));
}

const nameAt = (at: Branches, part: Part): string | undefined => at.get(part) as string | undefined;
const branch = (at: Branches, part: Part): Branches => (at.get(part) as Branches | undefined) ?? keep(at, part, new Map());
const joined = (template: TemplateStringsArray, ...parts: readonly Part[]): string => String.raw({ raw: template }, ...parts);

function keep<T extends Branches | string>(at: Branches, part: Part, value: T): T {
  if (at.size >= MOST) at.clear();
  at.set(part, value);
  return value;
}
