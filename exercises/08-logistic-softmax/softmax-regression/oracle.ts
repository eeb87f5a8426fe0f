import { defineOracle } from '../../../lib/exercise/define-exercise';

/** w_jk := w_jk + η Σ_i x_ij (y_ik − π_ik), with π_ik = 1 / Σ_l exp(z_il − z_ik). */
export default defineOracle((x: number[][], y: number[][], eta: number, steps: number) => {
  const labels = y;
  let weights = (x[0] ?? []).map(() => (labels[0] ?? []).map(() => 0));
  for (let count = steps; count > 0; count -= 1) {
    const old = weights;
    const missing = x.map((example, i) => {
      const label = labels[i] ?? [];
      const z = label.map((_, k) => example.reduce((sum, value, j) => sum + value * (old[j]?.[k] ?? 0), 0));
      return label.map(
        (target, k) => target - 1 / z.reduce((sum, other) => sum + Math.exp(other - (z[k] ?? 0)), 0),
      );
    });
    const add = (weight: number, j: number, k: number) =>
      weight + eta * x.reduce((sum, example, i) => sum + (example[j] ?? 0) * (missing[i]?.[k] ?? 0), 0);
    weights = old.map((row, j) => row.map((weight, k) => add(weight, j, k)));
  }
  return weights;
});
