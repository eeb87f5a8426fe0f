import { defineOracle } from '../../../lib/exercise/define-exercise';

/** Differentiates the coefficients themselves, and evaluates the two new polynomials from the highest power down. */
export default defineOracle((coef: number[], w: number) => {
  const differentiate = (c: readonly number[]) => c.slice(1).map((value, index) => value * (index + 1));
  const evaluate = (c: readonly number[]) => {
    let value = 0;
    for (let k = c.length - 1; k >= 0; k -= 1) value = value * w + (c[k] ?? Number.NaN);
    return value;
  };
  const first = differentiate(coef);
  return w - evaluate(first) / evaluate(differentiate(first));
});
