import { defineOracle } from '../../../lib/exercise/define-exercise';

/** z_j = b_j + Σ_i v_i w_ij */
function weightedSum(v: number[], w: number[][], bias: number, j: number): number {
  let z = bias;
  for (let i = 0; i < v.length; i += 1) z += (v[i] ?? Number.NaN) * (w[i]?.[j] ?? Number.NaN);
  return z;
}

export default defineOracle((x: number[][], weights: number[][][], biases: number[][]) => {
  const outputs: number[][] = [];
  for (const example of x) {
    let v = example;
    for (let layer = 1; layer <= weights.length; layer += 1) {
      const w = weights[layer - 1] ?? [];
      const z = (biases[layer - 1] ?? []).map((bias, j) => weightedSum(v, w, bias, j));
      v = layer === weights.length ? z : z.map((value) => (value > 0 ? value : 0));
    }
    outputs.push(v);
  }
  return outputs;
});
