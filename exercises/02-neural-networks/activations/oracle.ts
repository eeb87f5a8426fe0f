import { defineOracle } from '../../../lib/exercise/define-exercise';
import type { Nested } from '../../../lib/numeric/nested';

function mapNumbers(value: Nested, formula: (number: number) => number): Nested {
  if (typeof value === 'number') return formula(value);
  if (!Array.isArray(value)) throw new TypeError('activations: neither a number nor an array');
  return value.map((item: Nested) => mapNumbers(item, formula));
}

export default defineOracle((x: Nested) => ({
  identity: mapNumbers(x, (number) => number),
  sigmoid: mapNumbers(x, (number) => 1 / (1 + Math.exp(-number))),
  tanh: mapNumbers(
    x,
    (number) => (Math.exp(number) - Math.exp(-number)) / (Math.exp(number) + Math.exp(-number)),
  ),
  relu: mapNumbers(x, (number) => (number > 0 ? number : 0)),
}));
