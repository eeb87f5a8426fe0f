import { defineOracle } from '../../../lib/exercise/define-exercise';
import type { Nested } from '../../../lib/numeric/nested';

function forEachEntry(x: Nested, f: (value: number) => number): Nested {
  if (typeof x === 'number') return f(x);
  if (!Array.isArray(x)) throw new TypeError('activation-derivatives: numbers expected');
  return x.map((item: Nested) => forEachEntry(item, f));
}

/** e^(−|x|)/(1 + e^(−|x|))²: both derivatives are even functions, and a negative exponent never overflows. */
function sigmoidSlope(x: number): number {
  const decay = Math.exp(-Math.abs(x));
  return decay / (1 + decay) ** 2;
}

export default defineOracle((x: Nested) => ({
  sigmoid: forEachEntry(x, sigmoidSlope),
  // tanh(x) = 2σ(2x) − 1, so tanh'(x) = 4σ'(2x).
  tanh: forEachEntry(x, (value) => 4 * sigmoidSlope(2 * value)),
  relu: forEachEntry(x, (value) => (value > 0 ? 1 : 0)),
}));
