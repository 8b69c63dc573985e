const BINS = 32;

/** Thresholds that cut a feature into at most BINS bins of about equal weight. */
function cuts(rows, f) {
  const step = Math.max(1, Math.floor(rows.length / 20000));
  const values = Float32Array.from({ length: Math.ceil(rows.length / step) }, (_, i) => rows[i * step][f]).sort();
  const distinct = values.filter((v, i) => i === 0 || v !== values[i - 1]);
  const list = distinct.length <= BINS
    ? Array.from(distinct.slice(0, -1), (v, i) => (v + distinct[i + 1]) / 2)
    : [...new Set(Array.from({ length: BINS - 1 }, (_, k) => values[Math.floor(((k + 1) * values.length) / BINS)]))];
  return list.map((v) => Math.fround(Number(v.toPrecision(4)))).filter((v, i, all) => i === 0 || v > all[i - 1]);
}

/** The bin of every row. */
function binned(rows, f, list) {
  const bins = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const value = rows[i][f];
    let low = 0, high = list.length;
    while (low < high) { const mid = (low + high) >> 1; if (value <= list[mid]) high = mid; else low = mid + 1; }
    bins[i] = low;
  }
  return bins;
}

/** Numbers from 0 to 1 that look random and are the same in every run. */
function dice(seed) {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 16777216;
  };
}

/** Which of `all` places a share of them takes; at least one. */
function drawn(all, share, roll) {
  const places = Array.from({ length: all }, (_, i) => i).filter(() => share >= 1 || roll() < share);
  return places.length > 0 ? places : [0];
}

/** Sums of the gradients and of their slopes by node of one level and by bin. */
function addUp(G, H, grad, hess, bins, node, seen, first) {
  for (let i = 0; i < bins.length; i++) {
    if (seen[i] === 0) continue;
    const k = (node[i] - first) * BINS + bins[i];
    G[k] += grad[i];
    H[k] += hess[i];
  }
}

/**
 * Boosted full trees of `depth` on logistic loss. Deterministic: each tree sees the shares `rows` of the rows and `features`
 * of the features, drawn by its number.
 */
export function boost(rows, labels, weights, { trees, depth, rate, lambda, least, features: featureShare, rows: rowShare }) {
  const n = rows.length, width = rows[0].length;
  const cut = Array.from({ length: width }, (_, f) => cuts(rows, f)), bins = cut.map((list, f) => binned(rows, f, list));
  let positive = 0, total = 0;
  for (let i = 0; i < n; i++) { total += weights[i]; positive += weights[i] * labels[i]; }
  const base = Math.log(positive / (total - positive));
  const margin = new Float64Array(n).fill(base), grad = new Float64Array(n), hess = new Float64Array(n), node = new Uint16Array(n);
  const inner = (1 << depth) - 1, out = [];
  for (let t = 0; t < trees; t++) {
    const roll = dice(t + 1);
    const seen = Uint8Array.from({ length: n }, () => +(rowShare >= 1 || roll() < rowShare));
    const asked = drawn(width, featureShare, roll);
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-margin[i]));
      grad[i] = weights[i] * (p - labels[i]);
      hess[i] = weights[i] * Math.max(1e-6, p * (1 - p));
      node[i] = 0;
    }
    const feature = new Array(inner).fill(asked[0]), threshold = new Array(inner).fill(Infinity), bin = new Array(inner).fill(BINS);
    for (let d = 0; d < depth; d++) {
      const first = (1 << d) - 1, count = 1 << d, best = new Float64Array(count).fill(1e-4);
      for (const f of asked) {
        const G = new Float64Array(count * BINS), H = new Float64Array(count * BINS);
        addUp(G, H, grad, hess, bins[f], node, seen, first);
        for (let k = 0; k < count; k++) {
          let sumG = 0, sumH = 0, g = 0, h = 0;
          for (let b = k * BINS; b < (k + 1) * BINS; b++) { sumG += G[b]; sumH += H[b]; }
          const own = sumG ** 2 / (sumH + lambda);
          for (let b = 0; b < cut[f].length; b++) {
            g += G[k * BINS + b]; h += H[k * BINS + b];
            if (h < least || sumH - h < least) continue;
            const gain = g ** 2 / (h + lambda) + (sumG - g) ** 2 / (sumH - h + lambda) - own;
            if (gain > best[k]) { best[k] = gain; feature[first + k] = f; threshold[first + k] = cut[f][b]; bin[first + k] = b; }
          }
        }
      }
      for (let i = 0; i < n; i++) node[i] = 2 * node[i] + (bins[feature[node[i]]][i] <= bin[node[i]] ? 1 : 2);
    }
    const G = new Float64Array(inner + 1), H = new Float64Array(inner + 1);
    for (let i = 0; i < n; i++) if (seen[i]) { G[node[i] - inner] += grad[i]; H[node[i] - inner] += hess[i]; }
    const leaves = Array.from(G, (g, k) => Number(((-g / (H[k] + lambda)) * rate).toFixed(3)));
    for (let i = 0; i < n; i++) margin[i] += leaves[node[i] - inner];
    out.push({ feature, threshold, leaves });
  }
  return { base: Number(base.toFixed(3)), depth, trees: out };
}
