/** So strongly a signal's weight is pulled to nothing: a rule that few pages show stays near what its field is worth in general. */
const PENALTY = 1;
const STEPS = 25;

/**
 * Logistic regression by Newton's method with a quadratic penalty. Two values more, one right and one wrong (the rule of succession), keep a
 * field without a miss below certainty; half of each for every rule (names with a slash) keep a rule there that few pages show. Deterministic.
 *
 * @param rows { signals, right, weight } each
 * @returns { base, weights } in log-odds
 */
export function fit(rows) {
  const names = [...new Set(rows.flatMap(({ signals }) => Object.keys(signals)))].filter((name) => rows.some(({ signals }) => signals[name])).sort();
  const width = names.length + 1;
  const data = rows.map(({ signals, right, weight }) => ({ x: [1, ...names.map((name) => signals[name] ?? 0)], y: Number(right), weight }));
  const mean = meanOf(data, width), isRule = (i) => i > 0 && names[i - 1].includes('/');
  const made = [{ x: mean, weight: 1 }, ...mean.flatMap((_, at) => (isRule(at) ? [{ x: mean.map((value, i) => (i === at ? 1 : isRule(i) ? 0 : value)), weight: 0.5 }] : []))];
  for (const { x, weight } of made) data.push({ x, y: 0, weight }, { x, y: 1, weight });
  const beta = new Array(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Array(width).fill(0), hessian = Array.from({ length: width }, () => new Array(width).fill(0));
    for (let i = 1; i < width; i++) { gradient[i] = -PENALTY * beta[i]; hessian[i][i] = PENALTY; }
    hessian[0][0] = 1e-6;
    for (const { x, y, weight } of data) {
      const p = 1 / (1 + Math.exp(-dot(x, beta))), slope = weight * p * (1 - p);
      for (let i = 0; i < width; i++) {
        if (x[i] === 0) continue;
        gradient[i] += weight * (y - p) * x[i];
        for (let j = 0; j < width; j++) hessian[i][j] += slope * x[i] * x[j];
      }
    }
    const change = solve(hessian, gradient), longest = Math.max(1, ...change.map(Math.abs));
    for (let i = 0; i < width; i++) beta[i] += change[i] / longest;
  }
  return { base: beta[0], weights: Object.fromEntries(names.map((name, i) => [name, beta[i + 1]])) };
}

export function predict({ base, weights }, signals) {
  let odds = base;
  for (const [name, value] of Object.entries(signals)) odds += value * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

function meanOf(data, width) {
  const all = data.reduce((sum, { weight }) => sum + weight, 0);
  return Array.from({ length: width }, (_, i) => data.reduce((sum, { x, weight }) => sum + weight * x[i], 0) / Math.max(1e-9, all));
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** Gauss with partial pivots. */
function solve(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]]), n = right.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let k = i + 1; k < n; k++) if (Math.abs(rows[k][i]) > Math.abs(rows[pivot][i])) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let k = i + 1; k < n; k++) {
      const factor = rows[k][i] / rows[i][i];
      if (factor !== 0) for (let j = i; j <= n; j++) rows[k][j] -= factor * rows[i][j];
    }
  }
  const out = new Array(n).fill(0);
  for (let i = n - 1; i >= 0; i--) out[i] = (rows[i][n] - rows[i].slice(i + 1, n).reduce((sum, value, j) => sum + value * out[i + 1 + j], 0)) / rows[i][i];
  return out;
}
