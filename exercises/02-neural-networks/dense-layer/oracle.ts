import { defineOracle } from '../../../lib/exercise/define-exercise';

function activate(z: number, activation: string): number {
  if (activation === 'sigmoid') return 1 / (1 + Math.exp(-z));
  if (activation === 'tanh') return 1 - 2 / (Math.exp(2 * z) + 1);
  if (activation === 'relu') return z > 0 ? z : 0;
  return z;
}

export default defineOracle((x: number[][], w: number[][], b: number[], activation: string) => {
  const output: number[][] = [];
  for (const example of x) {
    const row: number[] = [];
    for (let unit = 0; unit < b.length; unit += 1) {
      let z = b[unit] ?? Number.NaN;
      for (let input = 0; input < example.length; input += 1)
        z += (example[input] ?? Number.NaN) * (w[input]?.[unit] ?? Number.NaN);
      row.push(activate(z, activation));
    }
    output.push(row);
  }
  return output;
});
