import { defineOracle } from '../../../lib/exercise/define-exercise';

/** The slope as the weighted mean of the slopes between all pairs of points, with weights (x_i − x_j)². */
export default defineOracle((x: number[], y: number[]) => {
  let [rises, runs, sumX, sumY] = [0, 0, 0, 0];
  x.forEach((xi, i) => {
    const yi = y[i] ?? Number.NaN;
    sumX += xi;
    sumY += yi;
    for (let j = 0; j < i; j += 1) {
      const run = xi - (x[j] ?? Number.NaN);
      rises += run * (yi - (y[j] ?? Number.NaN));
      runs += run * run;
    }
  });
  const w1 = rises / runs;
  return { w0: (sumY - w1 * sumX) / x.length, w1 };
});
