import { defineOracle } from '../../../lib/exercise/define-exercise';

/** The logarithm of a power: Σ log(1/p^y), where p^0 = 1 even for p = 0. Powers are split in two, so that none underflows. */
export default defineOracle((y: number[][], p: number[][]) => {
  const terms = y.flatMap((row, i) =>
    row.map((weight, k) => -2 * Math.log(Math.pow(p[i]?.[k] ?? Number.NaN, weight / 2))),
  );
  return terms.reduce((sum, term) => sum + term, 0);
});
