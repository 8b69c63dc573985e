import { inStory, type QuoteRun, type Story } from '../../model/tree.js';
import { quotations, type Quotation } from '../../text/quotations.js';
import { contextsOf } from './contexts.js';
import { judge, kindOf } from './speech.js';

/** Finds the runs between quotation marks and tells speech from titles, nicknames and measures. */
export function quotes(story: Story): void {
  const blocks = story.children.filter(inStory);
  const found = quotations(blocks.map((block) => block.view.text), blocks.map((block) => block.textStart));
  const contexts = new Map(contextsOf(blocks, found).map((context) => [context.run, context]));
  blocks.forEach((block, i) => {
    const runs = new Map<Quotation, QuoteRun>();
    for (const quotation of found[i]!) {
      const { start, end, outerStart, outerEnd, style, closed, continues } = quotation;
      const context = contexts.get(quotation);
      const run: QuoteRun = {
        block, start, end, outerStart, outerEnd, style, closed, continues, outer: quotation.outer ? runs.get(quotation.outer) ?? null : null,
        ...(context ? judge(context) : { speech: false, rule: quotation.outer ? 'quotes/inside-another' : 'quotes/crowded-marks', weighed: null, kind: kindOf({ block, run: quotation }) }),
      };
      runs.set(quotation, run);
      story.runs.push(run);
    }
  });
}
