import { defineOracle } from '../../../lib/exercise/define-exercise';

/** w_j − η ∂/∂w_j (J + (λ/2) Σ w²). */
export default defineOracle((w: number[], g: number[], eta: number, lambda: number) => {
  const moved: number[] = [];
  for (let j = 0; j < w.length; j += 1) {
    const [weight, slope] = [w[j] ?? 0, g[j] ?? 0];
    const penaltySlope = (lambda / 2) * 2 * weight;
    moved.push(weight - eta * (slope + penaltySlope));
  }
  return moved;
});
