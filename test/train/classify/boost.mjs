const BINS = 32;

/** Thresholds that cut each feature into at most BINS bins of about equal weight. */
function cuts(rows, width) {
  const step = Math.max(1, Math.floor(rows.length / 20000));
  const out = [];
  for (let f = 0; f < width; f++) {
    const values = [];
    for (let i = 0; i < rows.length; i += step) values.push(rows[i][f]);
    values.sort((a, b) => a - b);
    const distinct = [...new Set(values)];
    let list;
    if (distinct.length <= BINS) list = distinct.slice(0, -1).map((v, i) => (v + distinct[i + 1]) / 2);
    else list = [...new Set(Array.from({ length: BINS - 1 }, (_, k) => values[Math.floor(((k + 1) * values.length) / BINS)]))];
    out.push(list.map((v) => Math.fround(Number(v.toPrecision(4)))).filter((v, i, all) => i === 0 || v > all[i - 1]));
  }
  return out;
}

/** Boosted full trees of `depth` on logistic loss. Deterministic: every row and every feature is seen by every tree. */
export function boost(rows, labels, weights, { trees, depth, rate, lambda, least }) {
  const n = rows.length, width = rows[0].length, cut = cuts(rows, width);
  const bins = new Uint8Array(n * width);
  for (let i = 0; i < n; i++) {
    for (let f = 0; f < width; f++) {
      const list = cut[f], value = rows[i][f];
      let low = 0, high = list.length;
      while (low < high) { const mid = (low + high) >> 1; if (value <= list[mid]) high = mid; else low = mid + 1; }
      bins[i * width + f] = low;
    }
  }
  let positive = 0, total = 0;
  for (let i = 0; i < n; i++) { total += weights[i]; positive += weights[i] * labels[i]; }
  const base = Math.log(positive / (total - positive));
  const margin = new Float64Array(n).fill(base), grad = new Float64Array(n), hess = new Float64Array(n), node = new Uint16Array(n);
  const inner = (1 << depth) - 1, out = [];
  for (let t = 0; t < trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-margin[i]));
      grad[i] = weights[i] * (p - labels[i]);
      hess[i] = weights[i] * Math.max(1e-6, p * (1 - p));
      node[i] = 0;
    }
    const feature = new Array(inner).fill(0), threshold = new Array(inner).fill(Infinity), bin = new Array(inner).fill(BINS);
    for (let d = 0; d < depth; d++) {
      const first = (1 << d) - 1, count = 1 << d;
      const G = new Float64Array(count * width * BINS), H = new Float64Array(count * width * BINS);
      for (let i = 0; i < n; i++) {
        if (weights[i] === 0) continue;
        const start = (node[i] - first) * width * BINS, g = grad[i], h = hess[i], at = i * width;
        for (let f = 0; f < width; f++) { const k = start + f * BINS + bins[at + f]; G[k] += g; H[k] += h; }
      }
      for (let k = 0; k < count; k++) {
        let best = 1e-4, sumG = 0, sumH = 0;
        for (let b = 0; b < BINS; b++) { sumG += G[k * width * BINS + b]; sumH += H[k * width * BINS + b]; }
        const own = sumG ** 2 / (sumH + lambda);
        for (let f = 0; f < width; f++) {
          let g = 0, h = 0;
          const start = (k * width + f) * BINS;
          for (let b = 0; b < cut[f].length; b++) {
            g += G[start + b]; h += H[start + b];
            if (h < least || sumH - h < least) continue;
            const gain = g ** 2 / (h + lambda) + (sumG - g) ** 2 / (sumH - h + lambda) - own;
            if (gain > best) { best = gain; feature[first + k] = f; threshold[first + k] = cut[f][b]; bin[first + k] = b; }
          }
        }
      }
      for (let i = 0; i < n; i++) node[i] = 2 * node[i] + (bins[i * width + feature[node[i]]] <= bin[node[i]] ? 1 : 2);
    }
    const G = new Float64Array(inner + 1), H = new Float64Array(inner + 1);
    for (let i = 0; i < n; i++) { G[node[i] - inner] += grad[i]; H[node[i] - inner] += hess[i]; }
    const leaves = Array.from(G, (g, k) => Number(((-g / (H[k] + lambda)) * rate).toFixed(3)));
    for (let i = 0; i < n; i++) margin[i] += leaves[node[i] - inner];
    out.push({ feature, threshold, leaves });
  }
  return { base: Number(base.toFixed(3)), depth, trees: out };
}
