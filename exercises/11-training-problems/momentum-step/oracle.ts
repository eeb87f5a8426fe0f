import { defineOracle } from '../../../lib/exercise/define-exercise';

export default defineOracle((w: number[], g: number[], m: number[], eta: number, beta: number) => {
  const newW: number[] = [];
  const newM: number[] = [];
  w.forEach((weight, j) => {
    const inertia = beta * (m[j] ?? 0);
    const descent = eta * (g[j] ?? 0);
    newM.push(inertia + descent);
    newW.push(weight - inertia - descent);
  });
  return { w: newW, m: newM };
});
