/** Features in fewer examples than this get no weight. */
const RARE = 4;

/**
 * L2-regularised logistic regression over named features by full-batch gradient steps of adaptive size. Deterministic.
 *
 * @param {{ features: string[], right: boolean, weight: number, known?: number }[]} examples `known`: log-odds that are there already, and get a weight of their own
 * @param {number} pull how strongly the weights are pulled to zero
 * @returns {{ bias: number, trust: number, weights: Map<string, number> }} `trust` is the weight of what is known
 */
export function learnLogistic(examples, pull) {
  const seen = new Map(), index = new Map();
  for (const { features } of examples) for (const name of new Set(features)) seen.set(name, (seen.get(name) ?? 0) + 1);
  for (const [name, count] of seen) if (count >= RARE) index.set(name, index.size);
  const rows = examples.map(({ features }) => features.flatMap((name) => index.get(name) ?? []));
  const bias = index.size, trust = bias + 1;
  const weights = new Float64Array(trust + 1), squares = new Float64Array(trust + 1).fill(1e-6);
  weights[trust] = 1;
  for (let step = 0; step < 200; step++) {
    const slope = new Float64Array(weights.length);
    examples.forEach(({ right, weight, known = 0 }, i) => {
      let sum = weights[bias] + weights[trust] * known;
      for (const j of rows[i]) sum += weights[j];
      const error = (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0)) * weight;
      for (const j of rows[i]) slope[j] += error;
      slope[bias] += error;
      slope[trust] += error * known;
    });
    for (let j = 0; j < weights.length; j++) {
      const g = slope[j] + (j < bias ? pull * weights[j] : 0);
      squares[j] += g * g;
      weights[j] -= (0.25 * g) / Math.sqrt(squares[j]) * Math.min(1, 20 / (step + 1) + 0.2);
    }
  }
  return { bias: weights[bias], trust: weights[trust], weights: new Map([...index].map(([name, j]) => [name, weights[j]])) };
}

/** The log-odds that a model gives to an example. */
export function logOdds({ bias, trust, weights }, { features, known = 0 }) {
  return features.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias + trust * known);
}
