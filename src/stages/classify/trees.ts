/**
 * A boosted forest of shallow, full binary trees. Its text form, one tree a line: `feature:threshold` of the inner nodes in
 * breadth-first order, a bar, then the leaves. A row goes left where its value is at most the threshold.
 */
export interface Forest {
  readonly depth: number;
  readonly features: Uint16Array;
  readonly thresholds: Float32Array;
  readonly leaves: Float32Array;
  readonly base: number;
}

/** Reads a forest from its text form. `names` gives the places of the features. Throws an Error for an unknown feature. */
export function readForest(data: { readonly depth: number; readonly base: number; readonly features: readonly string[]; readonly trees: readonly string[] }, names: readonly string[]): Forest {
  const places = data.features.map((name) => {
    const place = names.indexOf(name);
    if (place < 0) throw new Error(`unknown feature ${name}`);
    return place;
  });
  const inner = (1 << data.depth) - 1;
  const features = new Uint16Array(data.trees.length * inner), thresholds = new Float32Array(data.trees.length * inner);
  const leaves = new Float32Array(data.trees.length * (inner + 1));
  data.trees.forEach((tree, t) => {
    const [nodes, values] = tree.split('|') as [string, string];
    nodes.split(' ').forEach((node, i) => {
      const [feature, threshold] = node.split(':') as [string, string];
      features[t * inner + i] = places[Number(feature)]!;
      thresholds[t * inner + i] = Number(threshold);
    });
    values.split(' ').forEach((value, i) => { leaves[t * (inner + 1) + i] = Number(value); });
  });
  return { depth: data.depth, features, thresholds, leaves, base: data.base };
}

/** The chance (0 to 1) that the forest gives to a row of features. */
export function chance(forest: Forest, row: Float32Array): number {
  const { depth, features, thresholds, leaves } = forest;
  const inner = (1 << depth) - 1, count = leaves.length / (inner + 1);
  let sum = forest.base;
  for (let t = 0; t < count; t++) {
    let node = 0;
    const offset = t * inner;
    for (let d = 0; d < depth; d++) node = 2 * node + (row[features[offset + node]!]! <= thresholds[offset + node]! ? 1 : 2);
    sum += leaves[t * (inner + 1) + node - inner]!;
  }
  return 1 / (1 + Math.exp(-sum));
}

/**
 * What each feature moved a row's log-odds by, summed over the forest: at every fork, how far the mean of the branch taken lies from the mean
 * of both (Saabas 2014, "Interpreting random forests"). The sums and the forest's base make up the row's log-odds but for the trees' own means.
 *
 * @returns a figure for each feature, in the order of the row; 0 where no fork on the way asked for it
 */
export function contributions(forest: Forest, row: Float32Array): Float64Array {
  const { depth, features, thresholds, leaves } = forest;
  const inner = (1 << depth) - 1, count = leaves.length / (inner + 1);
  const moved = new Float64Array(row.length);
  const means = new Float64Array(2 * inner + 1);
  for (let t = 0; t < count; t++) {
    for (let node = 2 * inner; node >= 0; node--) {
      means[node] = node >= inner ? leaves[t * (inner + 1) + node - inner]! : (means[2 * node + 1]! + means[2 * node + 2]!) / 2;
    }
    for (let node = 0, d = 0; d < depth; d++) {
      const feature = features[t * inner + node]!;
      const next = 2 * node + (row[feature]! <= thresholds[t * inner + node]! ? 1 : 2);
      moved[feature]! += means[next]! - means[node]!;
      node = next;
    }
  }
  return moved;
}
