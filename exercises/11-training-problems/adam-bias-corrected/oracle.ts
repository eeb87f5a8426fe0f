import { defineOracle } from '../../../lib/exercise/define-exercise';

/** The weights (1 − β)β^k that the average gives to the last t values, added up. */
function sumOfWeights(beta: number, t: number): number {
  let sum = 0;
  let weight = 1 - beta;
  for (let k = 0; k < t; k += 1) {
    sum += weight;
    weight *= beta;
  }
  return sum;
}

export default defineOracle(
  (
    w: number[],
    g: number[],
    m: number[],
    s: number[],
    t: number,
    eta: number,
    beta1: number,
    beta2: number,
    epsilon: number,
  ) => {
    const result: { w: number[]; m: number[]; s: number[] } = { w: [], m: [], s: [] };
    const [share1, share2] = [sumOfWeights(beta1, t), sumOfWeights(beta2, t)];
    for (let j = 0; j < w.length; j += 1) {
      const slope = g[j] ?? 0;
      const first = beta1 * (m[j] ?? 0) + (1 - beta1) * slope;
      const second = beta2 * (s[j] ?? 0) + (1 - beta2) * slope ** 2;
      result.m.push(first);
      result.s.push(second);
      result.w.push((w[j] ?? 0) - (eta * (first / share1)) / ((second / share2) ** 0.5 + epsilon));
    }
    return result;
  },
);
