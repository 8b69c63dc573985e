/**
 * Cuts a text by code points, the unit of a document's offsets.
 *
 * @returns the stretch from `start` to `end`, end exclusive; both in code points
 */
export function slicer(text: string): (start: number, end: number) => string {
  if (!/[\ud800-\udbff]/.test(text)) return (start, end) => text.slice(start, end);
  const points = Array.from(text);
  return (start, end) => points.slice(start, end).join('');
}
