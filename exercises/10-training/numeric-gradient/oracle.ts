import { defineOracle } from '../../../lib/exercise/define-exercise';

/** ∂f/∂w_j = b_j + Σ_i (a_ji + a_ij) w_i / 2: what central differences of a quadratic give exactly. */
export default defineOracle((a: number[][], b: number[], w: number[], _h: number) =>
  b.map((bj, j) => {
    let slope = bj;
    for (let i = 0; i < w.length; i += 1) {
      const both = (a[j]?.[i] ?? Number.NaN) + (a[i]?.[j] ?? Number.NaN);
      slope += (both * (w[i] ?? Number.NaN)) / 2;
    }
    return slope;
  }),
);
