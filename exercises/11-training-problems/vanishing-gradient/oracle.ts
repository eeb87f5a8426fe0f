import { defineOracle } from '../../../lib/exercise/define-exercise';

function slope(z: number, activation: string): number {
  if (activation === 'relu') return z > 0 ? 1 : 0;
  // σ' = e^z/(1 + e^z)²; tanh(z) = 2σ(2z) − 1, so tanh'(z) = 4σ'(2z).
  const inner = activation === 'tanh' ? 2 * z : z;
  const sigmoid = Math.exp(inner) / (1 + Math.exp(inner)) ** 2;
  return activation === 'tanh' ? 4 * sigmoid : sigmoid;
}

export default defineOracle((z: number[], activation: string) =>
  z.map((_, l) => {
    let product = 1;
    for (let layer = l; layer < z.length; layer += 1) product *= Math.abs(slope(z[layer] ?? 0, activation));
    return product;
  }),
);
