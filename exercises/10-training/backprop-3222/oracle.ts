import { defineOracle } from '../../../lib/exercise/define-exercise';

type Params = {
  w1: number[][];
  b1: number[];
  w2: number[][];
  b2: number[];
  w3: number[][];
  b3: number[];
};

const PAIR: readonly number[] = [0, 1];
const NONE = Number.NaN;

const sigma = (z: number) => 0.5 + 0.5 * Math.tanh(z / 2);
/** σ′(z) = 1 / (4 cosh²(z/2)) */
const sigmaSlope = (z: number) => 1 / (4 * Math.cosh(z / 2) ** 2);

function layer(v: number[], w: number[][], b: number[]): number[] {
  return b.map((bias, j) => v.reduce((z, vi, i) => z + vi * (w[i]?.[j] ?? NONE), bias));
}

/** Slopes of one example's loss by its sums z1, z2, z3: the chain rule as a sum over all paths to the output. */
function follow(row: number[], y: number[], p: Params) {
  const z1 = layer(row, p.w1, p.b1);
  const h1 = z1.map(sigma);
  const z2 = layer(h1, p.w2, p.b2);
  const h2 = z2.map(sigma);
  const z3 = layer(h2, p.w3, p.b3);
  const log = z3.map((zk) => -Math.log(z3.reduce((sum, zl) => sum + Math.exp(zl - zk), 0)));
  // ∂(−Σ_l y_l log o_l)/∂z3_k with ∂log o_l/∂z3_k = 1[l = k] − o_k
  const by3 = PAIR.map(
    (k) => -PAIR.reduce((sum, l) => sum + (y[l] ?? NONE) * ((l === k ? 1 : 0) - Math.exp(log[k] ?? NONE)), 0),
  );
  const path2 = (j: number, k: number) =>
    sigmaSlope(z2[j] ?? NONE) * (p.w3[j]?.[k] ?? NONE) * (by3[k] ?? NONE);
  const path1 = (i: number, j: number) => sigmaSlope(z1[i] ?? NONE) * (p.w2[i]?.[j] ?? NONE);
  const by2 = PAIR.map((j) => path2(j, 0) + path2(j, 1));
  const by1 = PAIR.map(
    (i) => path1(i, 0) * (path2(0, 0) + path2(0, 1)) + path1(i, 1) * (path2(1, 0) + path2(1, 1)),
  );
  const loss = -PAIR.reduce((sum, k) => sum + (y[k] ?? NONE) * (log[k] ?? NONE), 0);
  return { loss, h1, h2, by1, by2, by3 };
}

export default defineOracle((x: number[][], y: number[][], p: Params) => {
  const examples = x.map((row, i) => ({ row, ...follow(row, y[i] ?? [], p) }));
  const mean = (value: (example: (typeof examples)[number]) => number) =>
    examples.reduce((sum, example) => sum + value(example), 0) / examples.length;
  return {
    loss: mean(({ loss }) => loss),
    grads: {
      w1: [0, 1, 2].map((i) => PAIR.map((j) => mean(({ row, by1 }) => (row[i] ?? NONE) * (by1[j] ?? NONE)))),
      b1: PAIR.map((j) => mean(({ by1 }) => by1[j] ?? NONE)),
      w2: PAIR.map((i) => PAIR.map((j) => mean(({ h1, by2 }) => (h1[i] ?? NONE) * (by2[j] ?? NONE)))),
      b2: PAIR.map((j) => mean(({ by2 }) => by2[j] ?? NONE)),
      w3: PAIR.map((i) => PAIR.map((j) => mean(({ h2, by3 }) => (h2[i] ?? NONE) * (by3[j] ?? NONE)))),
      b3: PAIR.map((j) => mean(({ by3 }) => by3[j] ?? NONE)),
    },
  };
});
