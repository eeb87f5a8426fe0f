import { defineOracle } from '../../../lib/exercise/define-exercise';

/** The bilinear form of a bordered matrix: (1, v) [[0, cᵀ], [b, W]] (1, h), turned in sign. */
export default defineOracle((v: number[], h: number[], w: number[][], b: number[], c: number[]) => {
  const bordered = [[0, ...c], ...w.map((row, i) => [b[i] ?? Number.NaN, ...row])];
  let form = 0;
  [1, ...v].forEach((left, i) => {
    [1, ...h].forEach((right, j) => {
      form += left * (bordered[i]?.[j] ?? Number.NaN) * right;
    });
  });
  return -form;
});
