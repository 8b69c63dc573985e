import type { Block, QuoteRun } from '../../model/tree.js';
import type { Quotation } from '../../text/quotations.js';

/** Somebody's words, or a title, a nickname, a word as a word; and whether they are a clause or a phrase of the reporter's sentence. */
export function judge(block: Block, run: Quotation): Pick<QuoteRun, 'speech' | 'rule' | 'kind'> {
  const text = block.view.text;
  const words = text.slice(run.start, run.end);
  const count = words.split(' ').length;
  const before = text.slice(Math.max(0, run.outerStart - 60), run.outerStart);
  const whole = /[.,?!…]$/.test(words);
  const kind = whole && (/^\P{L}*\p{Lu}/u.test(words) || run.continues) ? 'direct' : 'partial';
  if (run.outer) return { speech: false, rule: 'quotes/inside-another', kind };
  if (count <= 4 && !/[.?!]$/.test(words) && /(?:called|titled|entitled|nicknamed|dubbed|named|known as|known to \w+ \w+ as|the (?:film|book|novel|song|album|play))\s$/.test(before)) return { speech: false, rule: 'quotes/named', kind };
  return { speech: true, rule: 'quotes/run', kind };
}
