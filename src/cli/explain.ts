import { visible } from '../formats/visible.js';
import type { Look } from '../formats/format.js';
import { cut, pad } from '../formats/pretty/wrap.js';
import type { Reason } from '../model/reason.js';
import type { Block, Evidence, Field, Story } from '../model/tree.js';
import { spanOf } from '../model/tree.js';

interface Row {
  readonly line: number;
  readonly roles: string;
  readonly rules: string;
  readonly confidence: string;
  readonly text: string;
  readonly why: string;
}

/** The learned score decided: `furniture` only names what it has refused. */
const SCORED = /^(?:classify\/scored|furniture\/)/;
/** So many features of a line's score are named. */
const NAMED = 5;

/**
 * Every line of the source with its number, its role and the rule that gave it; a field that was read from the line stands beside the
 * role, the confidence where the role was scored.
 *
 * @param width columns to cut the lines to; null leaves them whole
 * @param why the features behind each block's learned score, named under its first line where that score decided; null names none
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
    return row.why === '' ? [line] : [line, look.palette.faint(`${' '.repeat(digits + 2)}${row.why}`)];
  }).join('\n');
}

/** `+0.8 ends-sentence 1`: what the feature moved the score by, its name, its figure. */
function named(reasons: readonly Reason[]): string {
  return reasons.slice(0, NAMED).map(({ feature, value, weight }) => `${weight > 0 ? '+' : ''}${weight.toFixed(1)} ${feature} ${Number(value.toFixed(2))}`).join(', ');
}

function rowsOf(story: Story, why: ReadonlyMap<Block, readonly Reason[]> | null): Row[] {
  const fields = fieldsByLine(story);
  const blocks = blocksByLine(story.children);
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
      confidence: verdict && verdict.confidence < 1 ? verdict.confidence.toFixed(2) : '',
      text,
      why: block?.firstLine === line && verdict && SCORED.test(verdict.rule) ? named(why?.get(block) ?? []) : '',
    };
  });
}

function blocksByLine(blocks: readonly Block[]): Map<number, Block> {
  const byLine = new Map<number, Block>();
  for (const block of blocks) for (let line = block.firstLine; line <= block.lastLine; line++) byLine.set(line, block);
  return byLine;
}

function fieldsByLine(story: Story): Map<number, { field: string; rule: string }[]> {
  const byLine = new Map<number, { field: string; rule: string }[]>();
  for (const [field, found] of Object.entries(story.fields) as [string, Field<unknown> | null][]) {
    for (const evidence of found?.from ?? []) {
      const line = lineOf(evidence, story.source.text);
      byLine.set(line, [...(byLine.get(line) ?? []), { field, rule: evidence.rule }]);
    }
  }
  return byLine;
}

function lineOf({ at }: Evidence, source: string): number {
  const before = source.slice(at.block.span.start, spanOf(at).start);
  return at.block.firstLine + (before.match(/\r\n|\r|\n/g)?.length ?? 0);
}
