import { defineOracle } from '../../../lib/exercise/define-exercise';

/** w_j := w_j + η Σ_i (y_i − π_i) x_ij, with π = (1 + tanh(z/2)) / 2 and x_i0 = 1. */
export default defineOracle((x: number[][], y: number[], eta: number, steps: number) => {
  const inputs = x.map((example) => [1, ...example]);
  let weights = new Array<number>((inputs[0] ?? []).length).fill(0);
  for (let count = steps; count > 0; count -= 1) {
    const old = weights;
    const missing = inputs.map((input, i) => {
      const z = input.reduce((sum, value, j) => sum + value * (old[j] ?? 0), 0);
      return (y[i] ?? 0) - (1 + Math.tanh(z / 2)) / 2;
    });
    weights = old.map(
      (weight, j) =>
        weight + eta * inputs.reduce((sum, input, i) => sum + (missing[i] ?? 0) * (input[j] ?? 0), 0),
    );
  }
  return weights;
});
