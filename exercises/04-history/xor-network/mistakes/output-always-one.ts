import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '출력이 언제나 1입니다. 은닉층의 OR과 NAND 가운데 하나는 늘 켜져 있으므로 출력층이 이 둘을 OR로 묶으면 항상 1이 됩니다. **둘 다** 켜졌을 때만 1이 되도록 출력층의 편향을 정하세요.',
  en: 'The output is always 1. At least one of OR and NAND is on for every input, so joining them by OR gives 1 everywhere. Choose the bias of the output so that it is 1 only when **both** are on.',
};

export function xorNetwork() {
  return {
    w1: tf.tensor2d([
      [1, -1],
      [1, -1],
    ]),
    b1: tf.tensor1d([-0.5, 1.5]),
    w2: tf.tensor2d([[1], [1]]),
    b2: tf.tensor1d([-0.5]),
  };
}
