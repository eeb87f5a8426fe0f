import { defineOracle } from '../../../lib/exercise/define-exercise';

/** The n-th root of one tenth is the factor of one step; t of them are taken. */
export default defineOracle((eta0: number, t: number, n: number) => {
  const factor = Math.exp(Math.log(0.1) / n);
  let rate = eta0;
  for (let step = 1; step <= t; step += 1) rate *= factor;
  return rate * Math.exp((Math.log(0.1) / n) * (t - Math.floor(t)));
});
