import { defineOracle } from '../../../lib/exercise/define-exercise';

export default defineOracle((w: number[], x: number[], y: number, eta: number) => {
  let activation = 0;
  w.forEach((weight, j) => {
    activation += weight * (x[j] ?? Number.NaN);
  });
  const yHat = activation > 0 ? 1 : 0;
  return w.map((weight, j) => weight + eta * (y - yHat) * (x[j] ?? Number.NaN));
});
