import { defineOracle } from '../../../lib/exercise/define-exercise';

function activate(z: number, activation: string): number {
  if (activation === 'sigmoid') return 1 / (1 + Math.exp(-z));
  if (activation === 'tanh') return (Math.exp(z) - Math.exp(-z)) / (Math.exp(z) + Math.exp(-z));
  if (activation === 'relu') return z > 0 ? z : 0;
  return z;
}

export default defineOracle((x: number[], w: number[], b: number, activation: string) => {
  let z = b;
  for (let j = 0; j < x.length; j += 1) z += (w[j] ?? Number.NaN) * (x[j] ?? Number.NaN);
  return activate(z, activation);
});
