import { inStory, type QuoteRun, type Story } from '../../model/tree.js';
import { quotations, type Quotation } from '../../text/quotations.js';
import { judge } from './speech.js';

/** Finds the runs between quotation marks and tells speech from titles, nicknames and measures. */
export function quotes(story: Story): void {
  const blocks = story.children.filter(inStory);
  const found = quotations(blocks.map((block) => block.view.text), blocks.map((block) => block.textStart));
  blocks.forEach((block, i) => {
    const runs = new Map<Quotation, QuoteRun>();
    for (const quotation of found[i]!) {
      const run: QuoteRun = {
        block, start: quotation.start, end: quotation.end, outerStart: quotation.outerStart, outerEnd: quotation.outerEnd, style: quotation.style,
        closed: quotation.closed, continues: quotation.continues, outer: quotation.outer ? runs.get(quotation.outer) ?? null : null, ...judge(block, quotation),
      };
      runs.set(quotation, run);
      story.runs.push(run);
    }
  });
}
