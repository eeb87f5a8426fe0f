import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '두 입력이 **같을 때** 1을 냅니다. 이것은 XNOR입니다. XOR은 두 입력이 다를 때 1이어야 합니다. 출력층의 부호를 모두 뒤집는 것부터 생각해 보세요.',
  en: 'Your network gives 1 where both inputs are **equal**: that is XNOR. XOR is 1 where they differ. Think of turning all signs in the output layer.',
};

export function xorNetwork() {
  return {
    w1: tf.tensor2d([
      [1, 1],
      [1, 1],
    ]),
    b1: tf.tensor1d([-0.5, -1.5]),
    w2: tf.tensor2d([[-1], [1]]),
    b2: tf.tensor1d([0.5]),
  };
}
