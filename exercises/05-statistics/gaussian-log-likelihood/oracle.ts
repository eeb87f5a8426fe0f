import { defineOracle } from '../../../lib/exercise/define-exercise';

/** Through the sample's own mean and variance: Σ(x − μ)² = n(s² + (x̄ − μ)²). */
export default defineOracle((x: number[], mu: number, sigma2: number) => {
  const n = x.length;
  let mean = 0;
  for (const value of x) mean += value / n;
  let variance = 0;
  for (const value of x) variance += (value - mean) ** 2 / n;
  return (-n / 2) * (Math.log(2 * Math.PI) + Math.log(sigma2) + (variance + (mean - mu) ** 2) / sigma2);
});
