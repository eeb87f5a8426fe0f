import { defineOracle } from '../../../lib/exercise/define-exercise';

type Rows = number[][];

/** σ through tanh: ½(1 + tanh(a/2)). */
const logistic = (a: number) => (1 + Math.tanh(a / 2)) / 2;

const at = (rows: Rows, i: number, j: number) => rows[i]?.[j] ?? Number.NaN;

const transpose = (rows: Rows): Rows =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] ?? Number.NaN));

/** A·B, each entry a sum of its own. */
function multiply(left: Rows, right: Rows): Rows {
  return left.map((row) =>
    transpose(right).map((column) => {
      let sum = 0;
      for (let l = 0; l < row.length; l += 1) sum += (row[l] ?? Number.NaN) * (column[l] ?? Number.NaN);
      return sum;
    }),
  );
}

const activate = (states: Rows, weights: Rows, bias: number[]): Rows =>
  multiply(states, weights).map((row) => row.map((a, unit) => logistic(a + (bias[unit] ?? Number.NaN))));

const draw = (probabilities: Rows, uniforms: Rows): Rows =>
  probabilities.map((row, i) => row.map((p, j) => (at(uniforms, i, j) < p ? 1 : 0)));

export default defineOracle((v: Rows, w: Rows, b: number[], c: number[], eta: number, uh: Rows, uv: Rows) => {
  const n = v.length;
  const p0 = activate(v, w, c);
  const v1 = draw(activate(draw(p0, uh), transpose(w), b), uv);
  const p1 = activate(v1, w, c);
  const data = multiply(transpose(v), p0);
  const model = multiply(transpose(v1), p1);
  const meanDifference = (first: Rows, second: Rows, unit: number) =>
    first.reduce((sum, _, i) => sum + at(first, i, unit) - at(second, i, unit), 0) / n;
  return {
    w: w.map((row, i) => row.map((weight, j) => weight + (eta * (at(data, i, j) - at(model, i, j))) / n)),
    b: b.map((bias, i) => bias + eta * meanDifference(v, v1, i)),
    c: c.map((bias, j) => bias + eta * meanDifference(p0, p1, j)),
  };
});
