/** Words before a headline's colon that tell what kind of piece it is, and no source: "Analysis: …", "Live: …". In lower case. */
export const PIECE_LABELS: ReadonlySet<string> = new Set(`analysis opinion comment commentary column editorial review video watch listen live update updates explainer explained exclusive breaking feature
  interview profile obituary timeline letter letters fact-check podcast gallery photos pictures factbox recap preview quiz cartoon correction blog guide recipe essay memoir note notes data
  transcript text summary list alert special series archive press newsletter briefing research figures`.trim().split(/\s+/));
