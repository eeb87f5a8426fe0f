import { defineOracle } from '../../../lib/exercise/define-exercise';

/** Divided by its own numerator, softmax needs differences alone: 1 / Σ exp(z_j − z_k). Infinity below gives an honest 0. */
export default defineOracle((z: number[][]) =>
  z.map((row) => row.map((logit) => 1 / row.reduce((sum, other) => sum + Math.exp(other - logit), 0))),
);
