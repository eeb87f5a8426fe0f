import * as tf from '@tensorflow/tfjs';

/** The hidden neurons are OR and AND; the output is on for OR without AND. Thresholds lie midway, far from any tie. */
export function xorNetwork() {
  return {
    w1: tf.tensor2d([
      [1, 1],
      [1, 1],
    ]),
    b1: tf.tensor1d([-0.5, -1.5]),
    w2: tf.tensor2d([[1], [-1]]),
    b2: tf.tensor1d([-0.5]),
  };
}
