import { defineOracle } from '../../../lib/exercise/define-exercise';

export default defineOracle((x: number[][], w: number[]) =>
  x.map((row) => {
    let sum = w[0] ?? Number.NaN;
    for (let j = 1; j < w.length; j += 1) sum += (w[j] ?? Number.NaN) * (row[j - 1] ?? Number.NaN);
    return sum;
  }),
);
