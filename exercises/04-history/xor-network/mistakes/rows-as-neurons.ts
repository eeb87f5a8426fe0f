import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '`w1`의 **행**을 뉴런 하나로 보고 채웠습니다. $z=xW+b$에서는 열 하나가 뉴런 하나이고, 행 하나는 입력 하나에서 나가는 가중치입니다. `w1`을 전치하면 XOR이 됩니다.',
  en: 'You filled `w1` as if each **row** were a neuron. In $z=xW+b$ a column is one neuron, and a row holds the weights that leave one input. Transposed, your `w1` gives XOR.',
};

export function xorNetwork() {
  return {
    w1: tf.tensor2d([
      [1, 1],
      [-1, -1],
    ]),
    b1: tf.tensor1d([-0.5, 1.5]),
    w2: tf.tensor2d([[1], [1]]),
    b2: tf.tensor1d([-1.5]),
  };
}
