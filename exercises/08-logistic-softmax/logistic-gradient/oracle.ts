import { defineOracle } from '../../../lib/exercise/define-exercise';

/** ∂J/∂w_j term by term. An example's error is −1/(1+e^z) for label 1, and 1/(1+e^−z) for label 0. */
export default defineOracle((x: number[][], y: number[], w: number[]) => {
  const slopes = w.map(() => 0);
  x.forEach((example, i) => {
    const inputs = [1, ...example];
    let z = 0;
    inputs.forEach((input, j) => (z += input * (w[j] ?? 0)));
    const error = y[i] === 1 ? -1 / (1 + Math.exp(z)) : 1 / (1 + Math.exp(-z));
    inputs.forEach((input, j) => (slopes[j] = (slopes[j] ?? 0) + error * input));
  });
  return slopes;
});
