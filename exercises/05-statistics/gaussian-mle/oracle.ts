import { defineOracle } from '../../../lib/exercise/define-exercise';

/** The variance as half the mean squared difference of all pairs: no mean appears in it. */
export default defineOracle((x: number[]) => {
  const n = x.length;
  let [total, pairs] = [0, 0];
  for (const a of x) {
    total += a;
    for (const b of x) pairs += (a - b) ** 2;
  }
  return { mu: total / n, sigma2: pairs / (2 * n * n) };
});
