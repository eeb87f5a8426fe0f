import { defineOracle } from '../../../lib/exercise/define-exercise';

export default defineOracle((x: number[]) => {
  const ordered = [...x].sort((left, right) => left - right);
  const total = ordered.reduce((sum, value) => sum + value, 0);
  const mean = total / ordered.length;
  let squares = 0;
  for (const value of ordered) squares += (value - mean) ** 2;
  return {
    mean,
    variance: squares / ordered.length,
    min: ordered[0] ?? Number.NaN,
    max: ordered.at(-1) ?? Number.NaN,
  };
});
