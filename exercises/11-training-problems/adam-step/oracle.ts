import { defineOracle } from '../../../lib/exercise/define-exercise';

const blend = (old: number, fresh: number, beta: number) => beta * old + (1 - beta) * fresh;

export default defineOracle(
  (
    w: number[],
    g: number[],
    m: number[],
    s: number[],
    eta: number,
    beta1: number,
    beta2: number,
    epsilon: number,
  ) => {
    const result: { w: number[]; m: number[]; s: number[] } = { w: [], m: [], s: [] };
    for (let j = 0; j < w.length; j += 1) {
      const slope = g[j] ?? 0;
      const first = blend(m[j] ?? 0, slope, beta1);
      const second = blend(s[j] ?? 0, slope * slope, beta2);
      result.m.push(first);
      result.s.push(second);
      result.w.push((w[j] ?? 0) - eta * first * (second + epsilon) ** -0.5);
    }
    return result;
  },
);
