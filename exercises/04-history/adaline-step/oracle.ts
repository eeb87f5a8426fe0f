import { defineOracle } from '../../../lib/exercise/define-exercise';

export default defineOracle((w: number[], x: number[], y: number, eta: number) => {
  let error = y;
  for (let j = 0; j < w.length; j += 1) error -= (w[j] ?? Number.NaN) * (x[j] ?? Number.NaN);
  const result: number[] = [];
  for (let j = 0; j < w.length; j += 1)
    result.push((w[j] ?? Number.NaN) + eta * error * (x[j] ?? Number.NaN));
  return result;
});
