import { defineOracle } from '../../../lib/exercise/define-exercise';

/** log η is uniform on [a ln 10, b ln 10]; a size comes up where ⌊u k⌋ is its index. */
export default defineOracle((u: number[][], logEtaMin: number, logEtaMax: number, batchSizes: number[]) => {
  const eta: number[] = [];
  const batchSize: number[] = [];
  for (const [forEta = 0, forSize = 0] of u) {
    eta.push(Math.exp(((1 - forEta) * logEtaMin + forEta * logEtaMax) * Math.LN10));
    batchSize.push(batchSizes[Math.floor(forSize * batchSizes.length)] ?? Number.NaN);
  }
  return { eta, batchSize };
});
