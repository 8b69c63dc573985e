/** Log-linear models by plain stochastic gradient descent with averaged weights; no randomness, so that a second run gives the same weights. */

/** A fixed order that looks shuffled: the same for every run. */
export function shuffled(length, seed) {
  const order = Array.from({ length }, (_, i) => i);
  let state = seed * 2654435761 % 4294967296;
  for (let i = length - 1; i > 0; i--) {
    state = (state * 1664525 + 1013904223) % 4294967296;
    const j = Math.floor(state / 4294967296 * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/**
 * Ranks: for every example the right candidates should win.
 *
 * @param {{ candidates: string[][], right: number[] }[]} examples
 * @returns {Map<string, number>} averaged weights
 */
export function learnRanking(examples, { epochs = 8, rate = 0.1, decay = 1e-4 } = {}) {
  const weights = new Map(), sums = new Map();
  let steps = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate / (1 + epoch / 2);
    for (const at of shuffled(examples.length, epoch + 1)) {
      steps++;
      const { candidates, right } = examples[at];
      const scores = candidates.map((features) => features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0));
      const top = Math.max(...scores);
      const odds = scores.map((s) => Math.exp(s - top));
      const all = odds.reduce((a, b) => a + b, 0), good = right.reduce((a, i) => a + odds[i], 0);
      candidates.forEach((features, i) => {
        const gradient = (right.includes(i) ? odds[i] / good : 0) - odds[i] / all;
        if (Math.abs(gradient) < 1e-4) return;
        for (const f of features) {
          const w = weights.get(f) ?? 0;
          const change = step * (gradient - decay * w);
          weights.set(f, w + change);
          sums.set(f, (sums.get(f) ?? 0) + change * steps);
        }
      });
    }
  }
  return new Map([...weights].map(([f, w]) => [f, w - (sums.get(f) ?? 0) / (steps + 1)]));
}

/** The weights that matter, rounded, in order of name: what goes into the lexicon. */
export function tidy(weights, least) {
  return Object.fromEntries([...weights].map(([f, w]) => [f, Math.round(w * 100) / 100]).filter(([, w]) => Math.abs(w) >= least).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Ranks as `learnRanking` does, with steps that shrink feature by feature (AdaGrad) and a pull towards zero (`pull`), so that few features keep a weight.
 *
 * @param {{ candidates: string[][], right: number[] }[]} examples
 * @returns {Map<string, number>} the weights that are not zero
 */
export function learnSparse(examples, { epochs = 12, rate = 0.1, pull = 1e-4 } = {}) {
  const names = new Map();
  const numbers = (features) => features.map((f) => names.get(f) ?? (names.set(f, names.size), names.size - 1));
  const read = examples.map(({ candidates, right, weight = 1 }) => ({ candidates: candidates.map(numbers), right: new Set(right), weight }));
  const weights = new Float64Array(names.size), squares = new Float64Array(names.size), seen = new Int32Array(names.size);
  let steps = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(read.length, epoch + 1)) {
      steps++;
      const { candidates, right, weight } = read[at];
      const scores = candidates.map((features) => features.reduce((sum, f) => sum + weights[f], 0));
      const top = Math.max(...scores);
      const odds = scores.map((s) => Math.exp(s - top));
      const all = odds.reduce((a, b) => a + b, 0), good = odds.reduce((a, o, i) => (right.has(i) ? a + o : a), 0);
      const slope = new Map();
      candidates.forEach((features, i) => {
        const gradient = weight * ((right.has(i) ? odds[i] / good : 0) - odds[i] / all);
        if (Math.abs(gradient) < 1e-4) return;
        for (const f of features) slope.set(f, (slope.get(f) ?? 0) + gradient);
      });
      for (const [f, g] of slope) {
        squares[f] += g * g;
        const step = rate / Math.sqrt(1 + squares[f]);
        const pulled = step * pull * (steps - seen[f]), moved = weights[f] + step * g;
        seen[f] = steps;
        weights[f] = Math.sign(moved) * Math.max(0, Math.abs(moved) - pulled);
      }
    }
  }
  return new Map([...names].map(([f, i]) => [f, weights[i]]).filter(([, w]) => w !== 0));
}
