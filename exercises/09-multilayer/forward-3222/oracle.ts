import { defineOracle } from '../../../lib/exercise/define-exercise';

type Params = {
  w1: number[][];
  b1: number[];
  w2: number[][];
  b2: number[];
  w3: number[][];
  b3: number[];
};

/** z_j = b_j + Σ_i w_ij v_i */
function weightedSum(v: number[], w: number[][], b: number[]): number[] {
  const z: number[] = [];
  for (let j = 0; j < b.length; j += 1) {
    let sum = b[j] ?? Number.NaN;
    for (let i = 0; i < v.length; i += 1) sum += (v[i] ?? Number.NaN) * (w[i]?.[j] ?? Number.NaN);
    z.push(sum);
  }
  return z;
}

/** σ(z) = 1/2 + tanh(z/2)/2 */
const sigma = (z: number) => 0.5 + 0.5 * Math.tanh(z / 2);

/** o_k = 1 / Σ_l exp(z_l − z_k) */
const softmax = (z: number[]) => z.map((zk) => 1 / z.reduce((sum, zl) => sum + Math.exp(zl - zk), 0));

export default defineOracle((x: number[][], p: Params) => {
  const z1 = x.map((row) => weightedSum(row, p.w1, p.b1));
  const h1 = z1.map((row) => row.map(sigma));
  const z2 = h1.map((row) => weightedSum(row, p.w2, p.b2));
  const h2 = z2.map((row) => row.map(sigma));
  const z3 = h2.map((row) => weightedSum(row, p.w3, p.b3));
  return { z1, h1, z2, h2, z3, o: z3.map(softmax) };
});
