import { defineOracle } from '../../../lib/exercise/define-exercise';

/** What the threshold takes away is the plain step clipped to [−ηλ, ηλ] (Moreau's decomposition). */
export default defineOracle((w: number[], g: number[], eta: number, lambda: number) => {
  const limit = eta * lambda;
  return w.map((weight, j) => {
    const plain = weight - eta * (g[j] ?? 0);
    return plain - Math.max(-limit, Math.min(limit, plain));
  });
});
