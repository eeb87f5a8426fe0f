import { defineOracle } from '../../../lib/exercise/define-exercise';

export default defineOracle((w0: number, w1: number, x: number[], y: number[]) => {
  const halves = x.map((value, index) => {
    const gap = (y[index] ?? Number.NaN) - (w0 + w1 * value);
    return (gap * gap) / 2;
  });
  return halves.reduce((sum, half) => sum + half, 0) / halves.length;
});
