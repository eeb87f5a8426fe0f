import * as tf from '@tensorflow/tfjs';

/** Hyperbolic secants, value by value: sech²(x) for tanh and a quarter of sech²(x/2) for the sigmoid. */
export function activationDerivatives(x: tf.Tensor) {
  const values = Array.from(x.dataSync());
  const map = (derivative: (value: number) => number) => tf.tensor(values.map(derivative), x.shape);
  return {
    sigmoid: map((value) => 0.25 / Math.cosh(value / 2) ** 2),
    tanh: map((value) => 1 / Math.cosh(value) ** 2),
    relu: map((value) => (value > 0 ? 1 : 0)),
  };
}
