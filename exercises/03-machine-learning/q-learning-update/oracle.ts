import { defineOracle } from '../../../lib/exercise/define-exercise';

export default defineOracle(
  (q: number[][], s: number, a: number, r: number, next: number, alpha: number, gamma: number) => {
    let best = -Infinity;
    for (const value of q[next] ?? []) if (value > best) best = value;
    return q.map((row, state) =>
      row.map((value, action) => {
        if (state !== s || action !== a) return value;
        const difference = r + gamma * best - value;
        return value + alpha * difference;
      }),
    );
  },
);
