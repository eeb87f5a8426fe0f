import { defineOracle } from '../../../lib/exercise/define-exercise';

/** π = (1 + tanh(z/2)) / 2, with a 1 put before each example for the bias. */
export default defineOracle((x: number[][], w: number[]) => {
  const sums = x.map((example) => [1, ...example].reduce((sum, value, j) => sum + value * (w[j] ?? 0), 0));
  const probability = sums.map((z) => (1 + Math.tanh(z / 2)) / 2);
  return { probability, label: probability.map((value) => (value > 0.5 ? 1 : 0)) };
});
