import { findAgencies } from '../../text/agencies.js';

/** Share (0 to 1) of the letters and digits of a short text that stand in names of agencies. */
export function agencyShare(text: string): number {
  const hits = findAgencies(text);
  if (hits.length === 0) return 0;
  const named = hits.reduce((sum, hit) => sum + letters(text.slice(hit.start, hit.end)), 0);
  return named / Math.max(1, letters(text));
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').length;
}
