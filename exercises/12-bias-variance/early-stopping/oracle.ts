import { defineOracle } from '../../../lib/exercise/define-exercise';

/** The definition read backwards: for each epoch, the best one up to it, and whether the training ends there. */
export default defineOracle((validation: number[], patience: number) => {
  const bestUntil = (last: number) => {
    const seen = validation.slice(0, last + 1);
    return seen.indexOf(Math.min(...seen));
  };
  let stop = 0;
  while (stop < validation.length - 1 && stop - bestUntil(stop) < patience) stop += 1;
  return { best: bestUntil(stop), stop };
});
