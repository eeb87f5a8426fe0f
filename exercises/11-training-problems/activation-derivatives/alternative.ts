import * as tf from '@tensorflow/tfjs';

/**
 * 값마다 쌍곡선 시컨트로 구합니다. tanh의 미분은 sech²(x), 시그모이드의 미분은 sech²(x/2)의 4분의 1입니다.
 * Hyperbolic secants, value by value: sech²(x) for tanh and a quarter of sech²(x/2) for the sigmoid.
 */
export function activationDerivatives(x: tf.Tensor) {
  const values = Array.from(x.dataSync());
  const map = (derivative: (value: number) => number) => tf.tensor(values.map(derivative), x.shape);
  return {
    sigmoid: map((value) => 0.25 / Math.cosh(value / 2) ** 2),
    tanh: map((value) => 1 / Math.cosh(value) ** 2),
    relu: map((value) => (value > 0 ? 1 : 0)),
  };
}
