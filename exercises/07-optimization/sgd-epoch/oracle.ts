import { defineOracle } from '../../../lib/exercise/define-exercise';

/** Writes every step as the affine map w ↦ (I − η v vᵀ) w + η y v with v = (1, x). */
export default defineOracle(
  (w0: number, w1: number, x: number[], y: number[], eta: number, order: number[]) => {
    let [a, b] = [w0, w1];
    order.forEach((i) => {
      const v = x[i] ?? Number.NaN;
      const target = y[i] ?? Number.NaN;
      [a, b] = [
        (1 - eta) * a - eta * v * b + eta * target,
        -eta * v * a + (1 - eta * v * v) * b + eta * target * v,
      ];
    });
    return { w0: a, w1: b };
  },
);
