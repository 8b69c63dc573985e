/**
 * What a text must begin with or hold for a pattern to match it, read from the pattern itself.
 *
 * Sound by construction: a part of the pattern that is not understood here asks for nothing. All for texts in lower case.
 */
import { RegExpParser } from '@eslint-community/regexpp';

const MOST = 80, LONGEST = 24;

/** Strings of which every text that the pattern matches holds one; null where there are none to tell. */
export function heldBy(pattern) {
  const found = best(alternatives(parse(pattern).alternatives));
  return found && [...found].filter((text) => ![...found].some((other) => other !== text && text.includes(other))).sort();
}

const parse = (pattern) => new RegExpParser({ ecmaVersion: 2024 }).parseLiteral(`/${pattern.source}/${pattern.flags}`).pattern;

/** A node: `exact`, all that it can match where that is a short list, and `need`, a set of which every match holds one. */
const nothing = { exact: null, need: null };
const exactly = (texts) => (texts.size <= MOST && [...texts].every((text) => text.length <= LONGEST) ? { exact: texts, need: null } : { exact: null, need: usable(texts) });
const usable = (texts) => (texts !== null && texts.size > 0 && texts.size <= 4 * MOST && !texts.has('') ? texts : null);
const shortest = (texts) => Math.min(...[...texts].map((text) => text.length));
const worth = (texts) => Math.min(5, shortest(texts)) - texts.size / 1000;
const better = (a, b) => (a === null ? b : b === null || worth(a) >= worth(b) ? a : b);
const best = ({ exact, need }) => better(usable(exact), need);

/** A text without all that stands in front of its first letter or digit of ASCII. */
const strip = (text) => text.replace(/^[^a-z0-9]+/, '');

/**
 * For a pattern that is bound to the start of the text: strings of which every text that it matches begins with one (`plain`) behind
 * what `strip` takes away, or holds one (`odd`: strings that `strip` leaves nothing of). Null where there are none to tell.
 */
export function startsOf(pattern) {
  const texts = new Set();
  for (const { elements } of parse(pattern).alternatives) {
    if (elements[0]?.type !== 'Assertion' || elements[0].kind !== 'start') return null;
    const prefixes = prefixesOf(elements.slice(1));
    if (prefixes === null) return null;
    for (const each of prefixes) texts.add(each);
  }
  const odd = [...texts].filter((text) => strip(text) === ''), plain = [...new Set([...texts].map(strip))].filter((text) => text !== '');
  if (odd.some((text) => text.trim() === '')) return null;
  return { plain: plain.filter((text) => !plain.some((other) => other !== text && text.startsWith(other))).sort(), odd: odd.sort() };
}

/** What the elements, in a row, begin with; null for anything. A `whole` prefix covers all of its elements. */
function prefixesOf(elements) {
  let open = new Set(['']);
  const closed = new Set();
  for (const element of elements) {
    if ([...open].every((text) => text === '') && isSkip(element)) continue;
    const next = firstOf(element);
    if (next === null) {
      for (const text of open) closed.add(text);
      open = new Set();
      break;
    }
    const grown = new Set();
    for (const a of open) {
      for (const b of next.whole) (a + b).length > 6 ? closed.add(a + b) : grown.add(a + b);
      for (const b of next.begun) closed.add(a + b);
    }
    open = grown;
    if (open.size + closed.size > 6 * MOST) return null;
    if (open.size === 0) break;
  }
  for (const text of open) closed.add(text);
  return [...closed].every((text) => text.trim() !== '') ? closed : null;
}

/** What one element begins with: `whole` are all that it can be, behind `begun` anything may follow. Null for anything. */
function firstOf(element) {
  const { exact } = read(element);
  if (exact) return { whole: exact, begun: new Set() };
  if (element.type === 'Quantifier') {
    const inner = firstOf(element.element);
    if (inner === null) return null;
    const begun = new Set([...inner.begun, ...inner.whole]);
    return begun.has('') ? null : { whole: new Set(element.min === 0 ? [''] : []), begun };
  }
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return null;
  const begun = new Set();
  const whole = new Set();
  for (const { elements } of element.alternatives) {
    const all = sequence(elements).exact;
    if (all) {
      for (const text of all) whole.add(text);
      continue;
    }
    const prefixes = prefixesOf(elements);
    if (prefixes === null) return null;
    for (const text of prefixes) begun.add(text);
  }
  return { whole, begun };
}

/** A run of characters, none of them a letter or digit of ASCII, that may be there or not. */
function isSkip(element) {
  if (element.type === 'Quantifier') return isSkip(element.element);
  if (element.type === 'Character') return !/[a-z0-9]/i.test(String.fromCodePoint(element.value));
  const harmless = (each) =>
    each.type === 'Character' ? isSkip(each) : each.type === 'CharacterClassRange' ? each.min.value > 122 || each.max.value < 48
      : each.type === 'CharacterSet' && (each.kind === 'space' ? !each.negate : each.kind === 'word' ? each.negate : false);
  return element.type === 'CharacterSet' ? harmless(element) : element.type === 'CharacterClass' && !element.negate && element.elements.every(harmless);
}

function read(node) {
  switch (node.type) {
    case 'Assertion':
      return { exact: new Set(['']), need: null };
    case 'Character': {
      const text = String.fromCodePoint(node.value), low = text.toLowerCase();
      return low.length === text.length && !/[ς\u0130\u017f\u212a]/.test(low) && low !== 'σ' ? { exact: new Set([low]), need: null } : nothing;
    }
    case 'CharacterSet':
      return node.kind === 'digit' && !node.negate ? { exact: new Set('0123456789'), need: null } : nothing;
    case 'CharacterClass':
      return characterClass(node);
    case 'Group':
    case 'CapturingGroup':
      return alternatives(node.alternatives);
    case 'Quantifier': {
      const inner = read(node.element);
      if (node.min === 0) return node.max === 1 && inner.exact ? exactly(new Set(['', ...inner.exact])) : nothing;
      return node.min === 1 && node.max === 1 ? inner : { exact: null, need: best(inner) };
    }
    default:
      return nothing;
  }
}

function characterClass(node) {
  if (node.negate) return nothing;
  const texts = new Set();
  for (const each of node.elements) {
    const [from, to] = each.type === 'Character' ? [each.value, each.value] : each.type === 'CharacterClassRange' ? [each.min.value, each.max.value] : each.type === 'CharacterSet' && each.kind === 'digit' && !each.negate ? [48, 57] : [0, Infinity];
    if (to - from > 12) return nothing;
    for (let code = from; code <= to; code++) {
      const { exact } = read({ type: 'Character', value: code });
      if (exact === null) return nothing;
      for (const text of exact) texts.add(text);
    }
  }
  return texts.size <= 12 ? { exact: texts, need: null } : nothing;
}

function alternatives(list) {
  const all = list.map(({ elements }) => sequence(elements));
  const exact = all.every((each) => each.exact) ? exactly(new Set(all.flatMap((each) => [...each.exact]))) : nothing;
  if (exact.exact) return exact;
  const needs = all.map(best);
  return { exact: null, need: needs.every((need) => need !== null) ? usable(new Set(needs.flatMap((need) => [...need]))) : null };
}

function sequence(elements) {
  let run = new Set(['']), need = null, whole = true;
  for (const element of elements) {
    const { exact, need: asked } = read(element);
    need = better(need, asked);
    const joined = exact && run.size * exact.size <= MOST ? new Set([...run].flatMap((a) => [...exact].map((b) => a + b))) : null;
    if (joined && [...joined].every((text) => text.length <= LONGEST)) {
      run = joined;
      continue;
    }
    need = better(need, usable(run));
    whole = false;
    run = exact ?? new Set(['']);
  }
  return whole ? { exact: run, need } : { exact: null, need: better(need, usable(run)) };
}
