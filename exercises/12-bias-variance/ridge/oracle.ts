import { defineOracle } from '../../../lib/exercise/define-exercise';

/** The gradient with respect to (w0, …, wp) set to zero: p + 1 equations, the penalty in all but the first. */
export default defineOracle((x: number[][], y: number[], lambda: number) => {
  const inputs = x.map((row) => [1, ...row]);
  const size = (inputs[0] ?? []).length;
  const system: number[][] = [];
  for (let i = 0; i < size; i += 1) {
    const equation: number[] = [];
    for (let j = 0; j < size; j += 1) {
      const product = sumUp(inputs.map((row) => (row[i] ?? 0) * (row[j] ?? 0))) / x.length;
      equation.push(i === j && i > 0 ? product + lambda : product);
    }
    equation.push(sumUp(inputs.map((row, k) => (row[i] ?? 0) * (y[k] ?? 0))) / x.length);
    system.push(equation);
  }
  return eliminate(system);
});

function sumUp(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Elimination with pivots by size, then substitution from the last equation to the first. */
function eliminate(system: number[][]): number[] {
  const size = system.length;
  for (let column = 0; column < size; column += 1) {
    const below = system.splice(column).sort((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0));
    const [pivot = [], ...rest] = below;
    system.push(
      pivot,
      ...rest.map((row) =>
        row.map((value, k) => value - ((row[column] ?? 0) / (pivot[column] ?? 1)) * (pivot[k] ?? 0)),
      ),
    );
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    const equation = system[row] ?? [];
    const known = sumUp(solution.map((value, k) => (k > row ? value * (equation[k] ?? 0) : 0)));
    solution[row] = ((equation[size] ?? 0) - known) / (equation[row] ?? 1);
  }
  return solution;
}
