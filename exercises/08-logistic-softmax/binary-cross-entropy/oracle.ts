import { defineOracle } from '../../../lib/exercise/define-exercise';

/** −log of the probability of what happened, as log(e^0 + e^z) − y·z: a log-sum-exp over the two categories. */
export default defineOracle((z: number[], y: number[]) => {
  const losses = z.map((logit, i) => {
    const largest = Math.max(0, logit);
    const logSum = largest + Math.log(Math.exp(-largest) + Math.exp(logit - largest));
    return logSum - (y[i] === 1 ? logit : 0);
  });
  return losses.reduce((sum, loss) => sum + loss, 0);
});
