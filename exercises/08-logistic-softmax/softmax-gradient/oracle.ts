import { defineOracle } from '../../../lib/exercise/define-exercise';

/** ∂J/∂w_jk = Σ_i x_ij (π_ik − y_ik) in nested sums, with π_ik = 1 / Σ_l exp(z_il − z_ik). */
export default defineOracle((x: number[][], y: number[][], w: number[][]) => {
  const logits = x.map((example) =>
    (w[0] ?? []).map((_, k) => example.reduce((sum, value, j) => sum + value * (w[j]?.[k] ?? 0), 0)),
  );
  const errors = logits.map((row, i) =>
    row.map((z, k) => 1 / row.reduce((sum, other) => sum + Math.exp(other - z), 0) - (y[i]?.[k] ?? 0)),
  );
  return w.map((weights, j) =>
    weights.map((_, k) => x.reduce((sum, example, i) => sum + (example[j] ?? 0) * (errors[i]?.[k] ?? 0), 0)),
  );
});
