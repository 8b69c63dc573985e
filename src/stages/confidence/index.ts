import { CONFIDENCE_WEIGHTS } from '../../lexicon/weights/confidence.js';
import { MEASURED, type Confidence, type Measured } from '../../model/confidence.js';
import type { Story } from '../../model/tree.js';
import { signalsOf, type Signals } from './signals.js';

/**
 * Says how likely each part of the story is to be right: how often values with the same signals were right on practice pages.
 * Of a list (quotes, attributions) it is the share that is likely to be right.
 */
export function confidence(story: Story): void {
  const signals = signalsOf(story);
  story.confidence = Object.fromEntries(MEASURED.map((name) => [name, figure(name, signals[name])])) as Confidence;
}

/** Nothing that was read from a page is certain. */
const MOST = 0.99;

function figure(name: Measured, found: readonly Signals[]): number | null {
  if (found.length === 0) return null;
  const sum = found.reduce((all, signals) => all + chance(name, signals), 0);
  return Math.min(MOST, Math.round((100 * sum) / found.length) / 100);
}

function chance(name: Measured, signals: Signals): number {
  const { base, weights } = CONFIDENCE_WEIGHTS[name];
  let odds = base;
  for (const [signal, value] of Object.entries(signals)) odds += value * (weights[signal] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}
