import { defineOracle } from '../../../lib/exercise/define-exercise';

/** Mean and standard deviation of one variable; a variable that never changes has a deviation of exactly 0. */
function describe(values: readonly number[]): { mean: number; std: number } {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  if (values.every((value) => value === values[0])) return { mean, std: 0 };
  return { mean, std: Math.hypot(...values.map((value) => value - mean)) / Math.sqrt(n) };
}

export default defineOracle((x: number[][]) => {
  const columns = (x[0] ?? []).map((_, j) => describe(x.map((row) => row[j] ?? Number.NaN)));
  const z = x.map((row) =>
    row.map((value, j) => {
      const { mean = 0, std = 0 } = columns[j] ?? {};
      return std === 0 ? 0 : (value - mean) / std;
    }),
  );
  return { z, mean: columns.map(({ mean }) => mean), std: columns.map(({ std }) => std) };
});
