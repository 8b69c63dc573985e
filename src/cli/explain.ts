import { visible } from '../formats/visible.js';
import type { Look } from '../formats/format.js';
import { cut, pad } from '../formats/pretty/wrap.js';
import type { Reason } from '../model/reason.js';
import type { Block, Field, Fields, Story } from '../model/tree.js';
import { lineOf, speechByLine } from './explain-speech.js';

interface Row {
  readonly line: number;
  readonly roles: string;
  readonly rules: string;
  readonly confidence: string;
  readonly text: string;
  readonly why: readonly string[];
}

/** The learned score decided: `furniture` only names what it has refused. */
const SCORED = /^(?:classify\/scored|furniture\/)/;
/** So many features of a line's score are named. */
const NAMED = 5;

/**
 * Every line of the source with its number, its role and the rule that gave it; a field that was read from the line stands beside the
 * role. The figure is how sure the field is, else how sure the role where that was scored.
 *
 * @param width columns to cut the lines to; null leaves them whole
 * @param why the features behind each block's learned score; with them every line is followed by what decided it where it was scored, by what
 *   its field won by, and by the quotation marks and attributions that begin on it. null leaves all that out
 */
export function explain(story: Story, look: Look, width: number | null, why: ReadonlyMap<Block, readonly Reason[]> | null): string {
  const rows = rowsOf(story, why);
  const widest = (key: 'roles' | 'rules') => rows.reduce((most, row) => Math.max(most, row[key].length), 0);
  const [roles, rules, digits] = [widest('roles'), widest('rules'), String(rows.length).length];
  return rows.flatMap((row) => {
    const head = `${pad(String(row.line), digits, 'right')}  ${pad(row.roles, roles)}  ${pad(row.rules, rules)}  ${pad(row.confidence, 4)}  `;
    const text = visible(row.text.replaceAll('\t', ' '));
    const shown = width === null ? text : cut(text, Math.max(10, width - head.length));
    const line = (look.palette.faint(head) + shown).trimEnd();
    return [line, ...row.why.map((reason) => look.palette.faint(`${' '.repeat(digits + 2)}${visible(reason)}`))];
  }).join('\n');
}

/** `+0.8 ends-sentence 1`: what the feature moved the score by, its name, its figure. */
function named(reasons: readonly Reason[]): string {
  return reasons.slice(0, NAMED).map(({ feature, value, weight }) => `${weight > 0 ? '+' : ''}${weight.toFixed(1)} ${feature} ${Number(value.toFixed(2))}`).join(', ');
}

function rowsOf(story: Story, why: ReadonlyMap<Block, readonly Reason[]> | null): Row[] {
  const fields = fieldsByLine(story);
  const blocks = blocksByLine(story.children);
  const speech = why ? speechByLine(story) : new Map<number, string[]>();
  return story.source.text.split(/\r\n|\r|\n/).map((text, i): Row => {
    const line = i + 1;
    const block = blocks.get(line);
    const verdict = block?.verdict;
    const found = fields.get(line) ?? [];
    const extra = found.filter(({ field }) => field !== verdict?.role);
    return {
      line,
      roles: [verdict?.role ?? (text.trim() === '' ? 'blank' : '-'), ...new Set(extra.map(({ field }) => field))].join('+'),
      rules: [...new Set([...(verdict ? [verdict.rule] : []), ...found.map(({ rule }) => rule)])].join(' '),
      confidence: found.length > 0 ? (story.confidence[found[0]!.field] ?? 0).toFixed(2) : verdict && verdict.confidence < 1 ? verdict.confidence.toFixed(2) : '',
      text,
      why: why === null ? [] : [
        ...(block?.firstLine === line && verdict && SCORED.test(verdict.rule) && why.has(block) ? [named(why.get(block)!)] : []),
        ...found.flatMap(({ field, isFirst }) => (isFirst ? contest(field, story.fields[field]!) : [])),
        ...(speech.get(line) ?? []),
      ],
    };
  });
}

function blocksByLine(blocks: readonly Block[]): Map<number, Block> {
  const byLine = new Map<number, Block>();
  for (const block of blocks) for (let line = block.firstLine; line <= block.lastLine; line++) byLine.set(line, block);
  return byLine;
}

/** What was read from a line; `isFirst` where the field's own value stands there, not a repeat of it. */
interface Found {
  readonly field: keyof Fields;
  readonly rule: string;
  readonly isFirst: boolean;
}

function fieldsByLine(story: Story): Map<number, Found[]> {
  const byLine = new Map<number, Found[]>();
  for (const [field, found] of Object.entries(story.fields) as [keyof Fields, Field<unknown> | null][]) {
    found?.from.forEach((evidence, i) => {
      const line = lineOf(evidence.at, story.source.text);
      byLine.set(line, [...(byLine.get(line) ?? []), { field, rule: evidence.rule, isFirst: i === 0 }]);
    });
  }
  return byLine;
}

/** `headline 14.20, 6.10 above the next: +2.4 overlapShare 1`: by how much a field's line won, and what made its score up. */
function contest(name: string, { weighed }: Field<unknown>): string[] {
  if (!weighed) return [];
  const reasons = named(weighed.reasons);
  return [`${name} ${weighed.score.toFixed(2)}, ${weighed.lead.toFixed(2)} above the next${reasons === '' ? '' : `: ${reasons}`}`];
}
