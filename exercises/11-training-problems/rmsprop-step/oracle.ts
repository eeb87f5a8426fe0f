import { defineOracle } from '../../../lib/exercise/define-exercise';

export default defineOracle(
  (w: number[], g: number[], s: number[], eta: number, alpha: number, epsilon: number) => {
    const result: { w: number[]; s: number[] } = { w: [], s: [] };
    for (let j = 0; j < w.length; j += 1) {
      const slope = g[j] ?? 0;
      const average = alpha * (s[j] ?? 0) + (1 - alpha) * slope ** 2;
      result.s.push(average);
      result.w.push((w[j] ?? 0) - eta * slope * (average + epsilon) ** -0.5);
    }
    return result;
  },
);
