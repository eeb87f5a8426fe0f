import { defineOracle } from '../../../lib/exercise/define-exercise';

export default defineOracle((w: number[], g: number[], s: number[], eta: number, epsilon: number) => {
  const newW: number[] = [];
  const newS: number[] = [];
  for (let j = 0; j < w.length; j += 1) {
    const slope = g[j] ?? 0;
    const total = (s[j] ?? 0) + slope * slope;
    newS.push(total);
    newW.push((w[j] ?? 0) - (eta * slope) / (total + epsilon) ** 0.5);
  }
  return { w: newW, s: newS };
});
