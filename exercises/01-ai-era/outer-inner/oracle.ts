import { defineOracle } from '../../../lib/exercise/define-exercise';

export default defineOracle((a: number[], b: number[]) => {
  let inner = 0;
  for (const [index, value] of a.entries()) inner += value * (b[index] ?? Number.NaN);
  const outer: number[][] = [];
  for (const value of a) {
    const row: number[] = [];
    for (const other of b) row.push(value * other);
    outer.push(row);
  }
  return { inner, outer };
});
