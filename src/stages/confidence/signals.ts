import type { Measured } from '../../model/confidence.js';
import type { Attribution, Field, Fields, Story, Turn } from '../../model/tree.js';
import { bodySignals } from './body.js';

/** What speaks for a value being right or wrong, by name: the rules that gave it (1 each), and measures of the page and of the contest that the value won. */
export type Signals = Readonly<Record<string, number>>;

/** What there is to say about everything that was found: one entry for a field or the body, one for each quote and attribution, none for what was not found. */
export function signalsOf(story: Story): Record<Measured, readonly Signals[]> {
  const body = bodySignals(story);
  const page = { removed: body?.['removed'] ?? 0, doubt: body?.['doubt'] ?? 1, noHeadline: Number(story.fields.headline === null) };
  const ofField = (name: keyof Fields): Signals[] => {
    const field: Field<unknown> | null = story.fields[name];
    return field ? [{ ...page, ...rules(field), ...contest(field) }] : [];
  };
  return {
    headline: ofField('headline').map((signals) => ({ ...signals, score: (story.fields.headline!.weighed?.score ?? 0) / 5 })),
    deck: ofField('deck'),
    byline: ofField('byline').map((signals) => ({ ...signals, names: Math.min(3, story.fields.byline!.value.length) - 1 })),
    source: ofField('source').map((signals) => ({ ...signals, agencies: Math.min(3, story.fields.source!.value.agencies.length) - 1, credit: Number(story.fields.source!.value.credit !== null) })),
    dateline: ofField('dateline').map((signals) => ({ ...signals, dated: Number(story.fields.dateline!.value.date !== null) })),
    timestamp: ofField('timestamp'),
    updated: ofField('updated'),
    body: body ? [body] : [],
    quotes: story.turns.map((turn) => quoteSignals(turn)),
    attributions: story.attributions.map((one) => ({ [one.kind]: 1, ...attributionSignals(one), unresolved: Number(one.speaker !== null && !story.resolved.has(one)) })),
  };
}

function rules(field: Field<unknown>): Signals {
  return Object.fromEntries(field.from.map(({ rule }) => [rule, 1]));
}

function contest({ weighed }: Field<unknown>): Signals {
  return weighed ? { lead: Math.min(2, weighed.lead / 5) } : { uncontested: 1 };
}

function quoteSignals({ runs, attribution, speaker }: Turn): Signals {
  return {
    [runs.some((run) => run.kind === 'direct') ? 'direct' : 'partial']: 1, parts: Math.min(3, runs.length) - 1, unclosed: Number(runs.some((run) => !run.closed)),
    [`speaker-${speaker?.type ?? 'none'}`]: 1, ...(attribution ? attributionSignals(attribution) : { noAttribution: 1 }),
  };
}

function attributionSignals({ rule, confidence, speaker }: Attribution): Signals {
  return { [rule]: 1, chance: logit(confidence), [`mention-${speaker?.kind ?? 'none'}`]: 1 };
}

/** A chance as log-odds, a fifth of them: between -1 and 1, so that one penalty suits all signals. */
export function logit(chance: number): number {
  const held = Math.min(0.993, Math.max(0.007, chance));
  return Math.log(held / (1 - held)) / 5;
}
