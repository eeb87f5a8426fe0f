import { defineOracle } from '../../../lib/exercise/define-exercise';

export default defineOracle((w0: number, w1: number, sigma: number, x: number[], y: number[]) => {
  let total = 0;
  x.forEach((value, index) => {
    const score = ((y[index] ?? Number.NaN) - (w0 + w1 * value)) / sigma;
    total += Math.log(1 / (Math.sqrt(2 * Math.PI) * sigma)) - (score * score) / 2;
  });
  return total;
});
