import { defineOracle } from '../../../lib/exercise/define-exercise';

/** The best remaining trial is taken out `keep` times, the first of equals; failed ones only when nothing else is left. */
export default defineOracle((trials: { eta: number; loss: number }[], keep: number) => {
  const left = [...trials];
  let [min, max] = [Infinity, -Infinity];
  for (let round = 0; round < keep && left.length > 0; round += 1) {
    let best = 0;
    for (let index = 1; index < left.length; index += 1)
      if (isBetter(left[index]?.loss ?? Number.NaN, left[best]?.loss ?? Number.NaN)) best = index;
    const [taken] = left.splice(best, 1);
    min = Math.min(min, taken?.eta ?? Number.NaN);
    max = Math.max(max, taken?.eta ?? Number.NaN);
  }
  return { min, max };
});

const isUsable = (loss: number) => Math.abs(loss) < Infinity;
const isBetter = (loss: number, than: number) => isUsable(loss) && (!isUsable(than) || loss < than);
