import { defineOracle } from '../../../lib/exercise/define-exercise';

/** m h / (1 − r) with m = 1[u ≥ r] while training; h otherwise. */
export default defineOracle((h: number[][], u: number[][], rate: number, training: boolean) => {
  const out: number[][] = [];
  for (let i = 0; i < h.length; i += 1) {
    const row: number[] = [];
    const width = h[i]?.length ?? 0;
    for (let j = 0; j < width; j += 1) {
      const value = h[i]?.[j] ?? 0;
      const m = (u[i]?.[j] ?? 0) >= rate ? 1 : 0;
      row.push(training ? (m * value) / (1 - rate) : value);
    }
    out.push(row);
  }
  return out;
});
