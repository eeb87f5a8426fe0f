import { defineOracle } from '../../../lib/exercise/define-exercise';

export default defineOracle((x: number[], y: number[], eta: number, steps: number) => {
  const n = x.length;
  const path: (readonly [number, number])[] = [[0, 0]];
  for (let step = 0; step < steps; step += 1) {
    const [a, b] = path[step] ?? [Number.NaN, Number.NaN];
    let [next0, next1] = [a, b];
    for (let i = 0; i < n; i += 1) {
      const residual = a + b * (x[i] ?? Number.NaN) - (y[i] ?? Number.NaN);
      next0 -= (eta / n) * residual;
      next1 -= (eta / n) * residual * (x[i] ?? Number.NaN);
    }
    path.push([next0, next1]);
  }
  const losses = path.map(([a, b]) => {
    let sum = 0;
    for (let i = 0; i < n; i += 1) sum += ((y[i] ?? Number.NaN) - a - b * (x[i] ?? Number.NaN)) ** 2;
    return sum / n / 2;
  });
  const [w0, w1] = path[steps] ?? [Number.NaN, Number.NaN];
  return { w0, w1, losses };
});
