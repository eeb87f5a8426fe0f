import { defineOracle } from '../../../lib/exercise/define-exercise';

export default defineOracle((x: number[][], y: number[], eta: number, epochs: number) => {
  const p = x[0]?.length ?? 0;
  const w = Array.from({ length: p + 1 }, () => 0);
  for (let step = 0; step < epochs * x.length; step += 1) {
    const i = step % x.length;
    const input = [1].concat(x[i] ?? []);
    let a = 0;
    for (let j = 0; j <= p; j += 1) a += (w[j] ?? 0) * (input[j] ?? 0);
    const output = a > 0 ? 1 : 0;
    for (let j = 0; j <= p; j += 1) w[j] = (w[j] ?? 0) + eta * ((y[i] ?? 0) - output) * (input[j] ?? 0);
  }
  return w;
});
