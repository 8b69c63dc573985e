/** Which values of a document are right: true, false, or null where the gold does not say. As the scorers judge them. */

const words = (text) => (text ?? '').match(/[\p{L}\p{N}_]+/gu) ?? [];
const norm = (text) => words(text).join(' ').toLowerCase();
const key = (text) => norm(text).replaceAll(' ', '');
const nameKey = (text) => key((text ?? '').replace(/^(?:the|a|an) /i, ''));
const sameSet = (a, b) => a.size === b.size && [...a].every((one) => b.has(one));
const setOf = (list) => new Set(list);

/** For each figure one verdict for every item that its signals are of. `body` is an F1. */
export function judge({ kind, text, gold }, document) {
  if (kind === 'exam') return judgeExam(text, gold, document);
  if (kind === 'polnear') return judgePolnear(text, gold, document);
  return judgePage(text, gold, document);
}

function judgePage(text, gold, document) {
  const page = norm(text), stands = (value) => value && page.includes(norm(value));
  const authors = gold.authors ?? [];
  return {
    headline: stands(gold.headline) ? [norm(gold.headline) === norm(document.headline)] : [null],
    deck: stands(gold.dek) ? [norm(gold.dek) === norm(document.deck)] : [null],
    byline: authors.length > 0 && authors.every(stands) ? [sameAuthors(authors, document.byline.map(({ name }) => name))] : [null],
    source: gold.agencies ? [sameSet(setOf(gold.agencies.map(key)), setOf(document.source.agencies.map(({ id }) => key(id))))] : [null],
    dateline: gold.dateline_place ? [norm(gold.dateline_place) === norm(document.dateline?.place)] : [null],
    timestamp: dayStands(text, gold.date) ? [document.timestamp?.local.slice(0, 10) === gold.date.slice(0, 10)] : [null],
    updated: [null],
    body: gold.body ? [shingleF1(gold.body, document.body.map((one) => one.text).join('\n'))] : [null],
    quotes: document.quotes.map(() => null),
    attributions: document.attributions.map(() => null),
  };
}

/** The same names; gold that runs several into one ("Ana Ruiz and Bo Lind") counts as the same. */
function sameAuthors(gold, got) {
  const asOne = (names) => [...new Set(names.map((name) => norm(name).replace(/\band\b/g, ' ')))].join(' ').replace(/ +/g, '');
  return sameSet(setOf(gold.map(norm)), setOf(got.map(norm))) || asOne(gold) === asOne(got);
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** True where the text states the day with its year. */
function dayStands(text, date) {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '');
  if (!m) return false;
  const [, year, mm, dd] = m, month = Number(mm), day = Number(dd), name = MONTHS[month - 1];
  const M = `(?:${name}|${month === 9 ? 'sept|sep' : name.slice(0, 3)})\\.?`;
  return [`${M}\\s+0?${day}(?:st|nd|rd|th)?,?\\s+${year}`, `\\b0?${day}(?:st|nd|rd|th)?\\s+${M},?\\s+${year}`, `${year}[-/.]0?${month}[-/.]0?${day}\\b`].some((pattern) => new RegExp(pattern, 'i').test(text));
}

function shingles(text) {
  const all = words(text), counts = new Map();
  for (let i = 0; i < Math.max(1, all.length - 3); i++) {
    const one = all.slice(i, i + 4).join(' ');
    if (one) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

/** F1 over four-word shingles. */
function shingleF1(gold, got) {
  const g = shingles(gold), p = shingles(got);
  let tp = 0, all = 0;
  for (const [one, n] of g) { tp += Math.min(n, p.get(one) ?? 0); all += n; }
  for (const n of p.values()) all += n;
  return all === 0 ? 0 : (2 * tp) / all;
}

function judgeExam(text, gold, document) {
  const iso = (time) => (time ? time.local.slice(0, 16) + (time.local.includes('T') ? (time.offset ?? '') : '') : '');
  const goldIso = (time) => { const m = /^(\d{4}-\d\d(?:-\d\d)?)(T\d\d:\d\d)?(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/.exec(time?.iso ?? ''); return m ? m[1] + (m[2] ?? '') + (m[2] ? (m[3] ?? '').replace('Z', '+00:00') : '') : ''; };
  const lines = text.split('\n'), of = (role) => (gold.lines[role] ?? []).map((n) => lines[n - 1]).join(' ');
  const bare = (place) => key((place ?? '').replace(/\s*\([^)]*\)/g, ''));
  const quotes = document.quotes.map((quote) => quoteRight(gold, quote));
  const byId = new Map(document.quotes.map((quote, i) => [quote.id, quotes[i]]));
  return {
    headline: [key(gold.headline) === key(document.headline)],
    deck: [key(of('deck')) === key(document.deck)],
    byline: [sameSet(setOf(gold.byline.map(key)), setOf(document.byline.map(({ name }) => key(name))))],
    source: [sameSet(setOf(gold.agencies.map(key)), setOf(document.source.agencies.map(({ id }) => key(id)))) && key(gold.credit) === key(document.source.credit)],
    dateline: [bare(gold.dateline?.place) === bare(document.dateline?.place)],
    timestamp: [goldIso(gold.published) === iso(document.timestamp)],
    updated: [goldIso(gold.updated) === iso(document.updated)],
    body: [lineF1(text, gold, document)],
    quotes,
    attributions: document.attributions.map((one) => (one.kind === 'indirect' ? indirectRight(gold, one) : one.quotes.reduce((all, id) => (all === false || byId.get(id) === false ? false : all ?? byId.get(id) ?? null), null))),
  };
}

/** F1 over the lines of the story; sub-heads, notes and decks may be in or out. */
function lineF1(text, gold, document) {
  const starts = [0], points = [...text];
  points.forEach((c, i) => { if (c === '\n') starts.push(i + 1); });
  const lineOf = (at) => { let low = 0, high = starts.length; while (low + 1 < high) { const mid = (low + high) >> 1; if (starts[mid] <= at) low = mid; else high = mid; } return low + 1; };
  const free = setOf([...gold.lines.heading, ...gold.lines.note, ...gold.lines.deck]), want = setOf(gold.lines.body), got = new Set();
  for (const { start, end } of document.body) for (let n = lineOf(start); n <= lineOf(end - 1); n++) if (!free.has(n)) got.add(n);
  const both = [...got].filter((n) => want.has(n)).length;
  return got.size + want.size === 0 ? 1 : (2 * both) / (got.size + want.size);
}

function quoteRight(gold, quote) {
  const parts = quote.parts.map((part) => key(part.text));
  const hits = parts.map((part) => gold.quotes.find((one) => one.parts.some((each) => key(each) === part)));
  if (hits.some((hit) => hit === undefined)) return false;
  if (hits.some((hit) => hit.optional)) return null;
  return hits.every((hit) => [hit.resolved, ...(hit.also ?? [])].some((name) => nameKey(name) === nameKey(quote.speaker)));
}

function indirectRight(gold, one) {
  const bag = (text) => words(text.toLowerCase());
  const overlap = (a, b) => { const left = [...b]; let n = 0; for (const word of a) { const at = left.indexOf(word); if (at >= 0) { left.splice(at, 1); n++; } } return n / Math.max(1, a.length, b.length); };
  const hit = gold.indirect.find((each) => overlap(bag(each.content), bag(one.content.text)) >= 0.5);
  if (!hit) return false;
  return hit.optional ? null : [hit.resolved, ...(hit.also ?? [])].some((name) => nameKey(name) === nameKey(one.speaker?.name));
}

function judgePolnear(text, gold, document) {
  const attributions = new Map(document.attributions.map((one) => [one.id, one]));
  const length = (spans) => spans.reduce((sum, [a, z]) => sum + z - a, 0);
  const shared = (x, y) => x.reduce((sum, [a, z]) => sum + y.reduce((n, [b, e]) => n + Math.max(0, Math.min(z, e) - Math.max(a, b)), 0), 0);
  const spans = (one) => (!one ? [] : one.parts ? one.parts.map(({ start, end }) => [start, end]) : [[one.start, one.end]]);
  const sameSource = (gold, mine) => (gold.length === 0 ? mine.length === 0 : mine.length > 0 && shared(gold, mine) * 2 >= Math.min(length(gold), length(mine)));
  const nothing = { headline: [null], deck: [null], byline: [null], source: [null], dateline: [null], timestamp: [null], updated: [null], body: [null] };
  return {
    ...nothing,
    headline: gold.headline && norm(text.slice(0, 600)).includes(norm(gold.headline)) ? [norm(gold.headline) === norm(document.headline)] : [null],
    quotes: document.quotes.map((quote) => {
      const own = spans(quote), inside = gold.attributions.filter(({ content }) => shared(content, own) * 2 >= length(own));
      return inside.length > 0 && sameSource(inside.flatMap(({ source }) => source), spans(attributions.get(quote.attribution)?.speaker));
    }),
    attributions: document.attributions.map((one) => {
      const own = spans(one.content), mine = spans(one.speaker);
      return gold.attributions.some(({ content, source }) => shared(content, own) * 2 >= Math.max(length(content), length(own)) && sameSource(source, mine));
    }),
  };
}
