import { defineOracle } from '../../../lib/exercise/define-exercise';

/** y log o, continued to 0 where y = 0. */
const weighLog = (y: number, o: number) => (y === 0 ? 0 : y * Math.log(o));

export default defineOracle((o: number[][], y: number[][]) => {
  const n = o.length;
  let squares = 0;
  let logs = 0;
  for (let i = 0; i < n; i += 1) {
    for (let k = 0; k < (o[i]?.length ?? 0); k += 1) {
      const oik = o[i]?.[k] ?? Number.NaN;
      const yik = y[i]?.[k] ?? Number.NaN;
      squares += (yik - oik) * (yik - oik);
      logs += weighLog(yik, oik);
    }
  }
  return { mse: squares / (2 * n), crossEntropy: -logs / n };
});
