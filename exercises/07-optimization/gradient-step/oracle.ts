import { defineOracle } from '../../../lib/exercise/define-exercise';

export default defineOracle((w0: number, w1: number, x: number[], y: number[], eta: number) => {
  let [slope0, slope1] = [0, 0];
  x.forEach((value, index) => {
    const residual = w0 + w1 * value - (y[index] ?? Number.NaN);
    slope0 += residual / x.length;
    slope1 += (residual * value) / x.length;
  });
  return { w0: w0 - eta * slope0, w1: w1 - eta * slope1 };
});
