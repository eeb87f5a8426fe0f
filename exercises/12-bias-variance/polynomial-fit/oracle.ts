import { defineOracle } from '../../../lib/exercise/define-exercise';

/**
 * Forsythe's way: polynomials that are orthogonal on the very places x, each from the two before it. The fit is then a sum of
 * projections, and no system has to be solved.
 */
export default defineOracle((x: number[], y: number[], degree: number, at: number[]) => {
  let [older, newer] = [x.map(() => 0), x.map(() => 1)];
  let [olderAt, newerAt] = [at.map(() => 0), at.map(() => 1)];
  let olderSquare = 1;
  const fitted = at.map(() => 0);
  for (let k = 0; k <= degree; k += 1) {
    const square = sumUp(newer.map((p) => p * p));
    const share = sumUp(newer.map((p, i) => p * (y[i] ?? 0))) / square;
    newerAt.forEach((p, j) => {
      fitted[j] = (fitted[j] ?? 0) + share * p;
    });
    const center = sumUp(newer.map((p, i) => (x[i] ?? 0) * p * p)) / square;
    const carried = k === 0 ? 0 : square / olderSquare;
    const raise = (places: number[], now: number[], before: number[]) =>
      places.map((place, i) => (place - center) * (now[i] ?? 0) - carried * (before[i] ?? 0));
    [older, newer] = [newer, raise(x, newer, older)];
    [olderAt, newerAt] = [newerAt, raise(at, newerAt, olderAt)];
    olderSquare = square;
  }
  return fitted;
});

function sumUp(values: number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
