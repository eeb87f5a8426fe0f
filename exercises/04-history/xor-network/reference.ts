import * as tf from '@tensorflow/tfjs';

/**
 * 은닉 뉴런은 OR과 AND이고, OR이면서 AND가 아닐 때 출력이 1입니다. 문턱은 두 정수의 한가운데에 두었습니다.
 * The hidden neurons are OR and AND; the output is on for OR without AND. Thresholds lie midway, far from any tie.
 */
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
